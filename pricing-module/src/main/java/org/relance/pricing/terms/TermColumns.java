package org.relance.pricing.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.ImportCells;
import org.relance.crm.api.ImportField;
import org.relance.pricing.api.SourceType;

/** What files of prices and of discounts have alike: for whom and when a row is. */
final class TermColumns {

    private static final Map<String, SourceType> SOURCES =
            Map.ofEntries(
                    Map.entry("customer", SourceType.CUSTOMER),
                    Map.entry("client", SourceType.CUSTOMER),
                    Map.entry("price_group", SourceType.PRICE_GROUP),
                    Map.entry("price group", SourceType.PRICE_GROUP),
                    Map.entry("customer price group", SourceType.PRICE_GROUP),
                    Map.entry("groupe de prix", SourceType.PRICE_GROUP),
                    Map.entry("groupe tarif", SourceType.PRICE_GROUP),
                    Map.entry("discount_group", SourceType.DISCOUNT_GROUP),
                    Map.entry("discount group", SourceType.DISCOUNT_GROUP),
                    Map.entry("customer disc. group", SourceType.DISCOUNT_GROUP),
                    Map.entry("groupe de remise", SourceType.DISCOUNT_GROUP),
                    Map.entry("all", SourceType.ALL),
                    Map.entry("all customers", SourceType.ALL),
                    Map.entry("tous", SourceType.ALL),
                    Map.entry("tous les clients", SourceType.ALL),
                    Map.entry("campaign", SourceType.CAMPAIGN),
                    Map.entry("campagne", SourceType.CAMPAIGN));

    static final List<ImportField> SCOPE =
            List.of(
                    field(
                            "sourceType",
                            "sales type",
                            "for",
                            "type de vente",
                            "pour",
                            "destinataire"),
                    field(
                            "sourceCode",
                            "sales code",
                            "code vente",
                            "code destinataire",
                            "customer no",
                            "code client"),
                    field("currencyCode", "currency", "currency code", "devise", "code devise"),
                    field("variantCode", "variant", "variant code", "variante", "code variante"),
                    field("unit", "unit of measure", "unit of measure code", "unite", "code unite"),
                    field(
                            "minQuantity",
                            "minimum quantity",
                            "min qty",
                            "quantite minimum",
                            "quantite minimale",
                            "a partir de"),
                    field(
                            "startingDate",
                            "starting date",
                            "start date",
                            "from",
                            "date debut",
                            "du"),
                    field("endingDate", "ending date", "end date", "until", "date fin", "au"));

    private TermColumns() {}

    static ImportField field(String name, String... headings) {
        return ImportField.of(name, "pricing:import.field." + name, headings);
    }

    /** For whom the row is; all customers where it names nobody. */
    static SourceType source(ImportCells row) {
        SourceType typed = row.word("sourceType", word -> Optional.ofNullable(SOURCES.get(word)));
        return typed == null && row.text("sourceCode") == null ? SourceType.ALL : typed;
    }
}
