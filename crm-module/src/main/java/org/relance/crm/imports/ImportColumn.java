package org.relance.crm.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relance.kernel.db.TextFold;

/** The columns that a contact file may have, with the headings under which exports have them. */
enum ImportColumn {
    EXTERNAL_ID("externalId", "external id", "id externe", "code tiers", "reference", "ref", "id"),
    TYPE("type", "type", "nature", "contact type", "type de contact"),
    NAME("name", "name", "nom", "raison sociale", "nom complet", "full name", "contact"),
    NAME2("name2", "name 2", "nom 2", "enseigne", "trading name"),
    COMPANY("company", "company", "company name", "societe", "entreprise", "nom de la societe"),
    COMPANY_ID("companyId", "company id", "company external id", "code societe", "id societe"),
    SALUTATION("salutationCode", "salutation", "civilite"),
    FIRST_NAME("firstName", "first name", "prenom", "given name"),
    SURNAME("surname", "surname", "last name", "family name", "nom de famille"),
    JOB_TITLE("jobTitle", "job title", "fonction", "poste", "position"),
    ADDRESS("address", "address", "address 1", "street", "adresse", "adresse 1", "rue"),
    ADDRESS2("address2", "address 2", "adresse 2", "complement", "complement d'adresse"),
    POST_CODE("postCode", "post code", "postcode", "postal code", "zip", "code postal", "cp"),
    CITY("city", "city", "town", "ville", "localite"),
    COUNTRY("countryCode", "country", "country code", "pays", "code pays"),
    TERRITORY("territoryCode", "territory", "territoire", "secteur", "secteur commercial"),
    LANGUAGE("languageCode", "language", "langue"),
    CURRENCY("currencyCode", "currency", "devise"),
    SALESPERSON("salespersonCode", "salesperson", "commercial", "vendeur", "sales rep"),
    PHONE("phone", "phone", "telephone", "tel", "phone number"),
    MOBILE("mobile", "mobile", "portable", "mobile phone", "tel portable"),
    EMAIL("email", "email", "e-mail", "courriel", "mail", "adresse e-mail", "email address"),
    HOME_PAGE("homePage", "home page", "website", "web", "site web", "site internet"),
    VAT_NO("vatNo", "vat no", "vat number", "n° tva", "no tva", "tva intracommunautaire"),
    REGISTRATION_NO("registrationNo", "registration no", "company number", "siren", "siret"),
    INDUSTRY_GROUP("industryGroups", "industry group", "industry", "activite", "groupe d'activite"),
    MAILING_GROUP("mailingGroups", "mailing group", "mailing list", "liste de diffusion"),
    OPTED_OUT("optedOut", "opt-out", "opted out", "desinscrit", "refuse les courriels");

    private static final Map<String, ImportColumn> BY_HEADING = byHeading();

    private final String field;
    private final List<String> headings;

    ImportColumn(String field, String... headings) {
        this.field = field;
        this.headings = List.of(headings);
    }

    /** Name of the field it fills, as refusals and the REST interface have it. */
    String field() {
        return field;
    }

    /** The column under a heading, however it is spelt. */
    static Optional<ImportColumn> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(key(heading)));
    }

    private static Map<String, ImportColumn> byHeading() {
        Map<String, ImportColumn> columns = new HashMap<>();
        for (ImportColumn column : values()) {
            column.headings.forEach(heading -> columns.put(key(heading), column));
            columns.put(key(column.field), column);
        }
        return columns;
    }

    private static String key(String heading) {
        return TextFold.fold(heading).replaceAll("[^a-z0-9]", "");
    }
}
