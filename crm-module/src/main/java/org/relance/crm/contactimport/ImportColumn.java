package org.relance.crm.contactimport;

import java.util.Arrays;
import java.util.List;
import org.relance.crm.api.ImportField;

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
    MIDDLE_NAME("middleName", "middle name", "deuxieme prenom"),
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
    EMAIL2("email2", "email 2", "e-mail 2", "second e-mail", "deuxieme e-mail"),
    HOME_PAGE("homePage", "home page", "website", "web", "site web", "site internet"),
    VAT_NO("vatNo", "vat no", "vat number", "n° tva", "no tva", "tva intracommunautaire"),
    REGISTRATION_NO("registrationNo", "registration no", "company number", "siren", "siret"),
    INDUSTRY_GROUP("industryGroups", "industry group", "industry", "activite", "groupe d'activite"),
    MAILING_GROUP("mailingGroups", "mailing group", "mailing list", "liste de diffusion"),
    OPTED_OUT("optedOut", "opt-out", "opted out", "desinscrit", "refuse les courriels"),
    /** Of the rows that are made of address books: see {@link Candidate#implied}. */
    IMPLIED("implied");

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

    /** All columns as they are offered. */
    static List<ImportField> fields() {
        return Arrays.stream(values())
                .map(c -> new ImportField(c.field, "crm:field." + c.field, c.headings))
                .toList();
    }
}
