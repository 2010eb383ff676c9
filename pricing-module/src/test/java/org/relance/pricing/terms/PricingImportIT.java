package org.relance.pricing.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportTrial;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.crm.imports.ImportRun;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.ItemDetails;
import org.relance.pricing.api.ItemUnit;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.Items;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

/** Items, sales prices and line discounts of files. */
@ExtendWith(RelanceExtension.class)
@Committed
class PricingImportIT {

    private static final String ITEMS =
            "Référence;Désignation;Unité;Prix;Groupe TVA;Autres unités\n";

    @Inject Imports imports;
    @Inject ImportRun run;
    @Inject Items items;
    @Inject SalesPrices prices;
    @Inject LineDiscounts discounts;
    @Inject Database database;

    @TempDir Path home;

    @BeforeEach
    void prepare() {
        System.setProperty("relance.home", home.toString());
    }

    @AfterEach
    void forget() {
        database.change(
                h -> {
                    h.execute(
                            "delete from prc_sales_price where item_id in (select id from prc_item where number like 'IMP-%')");
                    h.execute("delete from prc_line_discount where target_code like 'IMP-%'");
                    h.execute("delete from prc_item where number like 'IMP-%'");
                });
        run.clear();
        System.clearProperty("relance.home");
    }

    private ItemView item(String number) {
        return items.byNumber(number).orElseThrow();
    }

    private ImportView twoItems() {
        return run.imported(
                "ITEM", ITEMS + "IMP-1;Rosier;PCS;12,50;STD;CARTON=10\nIMP-2;Lilas;PCS;8;STD;\n");
    }

    @Test
    void importsItemsAndUpdatesKnownOnes() {
        assertThat(twoItems().createdRows()).isEqualTo(2);
        ItemDetails rose = item("IMP-1").details();
        assertThat(rose.unitPrice()).isEqualByComparingTo("12.5");
        assertThat(rose.units())
                .extracting(ItemUnit::unit)
                .containsExactlyInAnyOrder("PCS", "CARTON");

        ImportView again =
                run.imported(
                        "ITEM",
                        ITEMS
                                + "IMP-1;;;13;;\n"
                                + "IMP-2;Lilas;PCS;8,00;STD;\n"
                                + "IMP-3;Sans TVA;PCS;1;;\n"
                                + "IMP-4;Négatif;PCS;-1;STD;\n");

        assertThat(run.outcomes(again))
                .extracting(ImportRowView::outcome, ImportRowView::code, ImportRowView::field)
                .containsExactly(
                        tuple(ImportOutcome.UPDATED, null, null),
                        tuple(ImportOutcome.DUPLICATE, "crm.import-duplicate", null),
                        tuple(ImportOutcome.REJECTED, "pricing.field-required", "vatProductGroup"),
                        tuple(ImportOutcome.REJECTED, "pricing.amount-negative", "unitPrice"));
        ItemDetails after = item("IMP-1").details();
        assertThat(after.unitPrice()).isEqualByComparingTo("13");
        assertThat(after.description()).isEqualTo("Rosier");
        assertThat(after.units()).hasSize(2);
    }

    @Test
    void handsRejectedRowsBackWithTheirColumns() {
        ImportView view =
                run.imported("ITEM", ITEMS + "IMP-1;Bon;PCS;1;STD;\nIMP-2;Mal;PCS;douze;STD;\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        imports.writeRejects(view.id(), ImportRowView::code, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF"
                                + ITEMS.strip()
                                + ";relance_reason\r\nIMP-2;Mal;PCS;douze;STD;;crm.import-bad-number\r\n");
    }

    @Test
    void refusesFilesWithoutTheColumnsThatAreNeeded() {
        ImportView view = run.receive("sales-price", "Article;Devise\nIMP-1;EUR\n");

        assertThatThrownBy(() -> imports.start(view.id()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.import-field-missing");
                            assertThat(e.field()).isEqualTo("unitPrice");
                        });
    }

    @Test
    void importsPricesByTheRulesOfTheirList() {
        twoItems();

        ImportView view =
                run.imported(
                        "SALES_PRICE",
                        "Article;Pour;Code vente;Quantité minimum;Du;Au;Prix unitaire\n"
                                + "IMP-1;tous;;10;01/03/2026;31/03/2026;9,90\n"
                                + "IMP-1;tous;;10;01/03/2026;31/03/2026;9,80\n"
                                + "IMP-9;tous;;;;;1\n"
                                + "IMP-1;client;RIEN-0;;;;1\n"
                                + "IMP-1;tous;;;31/03/2026;01/03/2026;1\n"
                                + "IMP-1;fée;;;;;1\n"
                                + "IMP-2;;;;;;7\n");

        List<ImportRowView> rows = run.outcomes(view);
        assertThat(rows)
                .extracting(ImportRowView::outcome, ImportRowView::code)
                .containsExactly(
                        tuple(ImportOutcome.CREATED, null),
                        tuple(ImportOutcome.DUPLICATE, "pricing.row-exists"),
                        tuple(ImportOutcome.REJECTED, "pricing.item-unknown"),
                        tuple(ImportOutcome.REJECTED, "pricing.source-unknown"),
                        tuple(ImportOutcome.REJECTED, "pricing.dates"),
                        tuple(ImportOutcome.REJECTED, "crm.import-bad-word"),
                        tuple(ImportOutcome.CREATED, null));
        SalesPriceView price = prices.find(rows.get(0).recordId()).orElseThrow();
        assertThat(price.unitPrice()).isEqualByComparingTo("9.9");
        assertThat(price.startingDate()).isEqualTo("2026-03-01");
        assertThat(price.unit()).isEqualTo("PCS");
    }

    @Test
    void importsDiscountsAndUndoesThem() {
        twoItems();
        ImportView view =
                run.imported(
                        "LINE_DISCOUNT", "Article;Remise %\nIMP-1;5 %\nIMP-2;101\nIMP-2;12,5\n");

        assertThat(run.outcomes(view))
                .extracting(ImportRowView::code)
                .containsExactly(null, "pricing.percent-range", null);
        assertThat(imports.undo(view.id())).isEqualTo(new ImportUndo(2, 0, 0));
        assertThat(run.outcomes(view))
                .extracting(ImportRowView::outcome)
                .containsExactly(
                        ImportOutcome.UNDONE, ImportOutcome.REJECTED, ImportOutcome.UNDONE);
        assertThat(discounts.find(run.outcomes(view).get(0).recordId())).isEmpty();
    }

    @Test
    void undoesAllButWhatIsUsedOrWasChanged() {
        ImportView view =
                run.imported(
                        "ITEM",
                        ITEMS
                                + "IMP-1;Rosier;PCS;12;STD;\nIMP-2;Lilas;PCS;8;STD;\nIMP-3;Buis;PCS;4;STD;\n");
        run.imported("SALES_PRICE", "Article;Prix\nIMP-1;9\n");
        ItemView lilac = item("IMP-2");
        ItemDetails dearer = withPrice(lilac.details(), "9");
        items.change(lilac.id(), lilac.version(), dearer);

        assertThat(imports.undo(view.id())).isEqualTo(new ImportUndo(1, 0, 2));

        assertThat(run.outcomes(view))
                .extracting(ImportRowView::outcome, ImportRowView::code)
                .containsExactly(
                        tuple(ImportOutcome.CREATED, "pricing.item-in-use"),
                        tuple(ImportOutcome.CREATED, "crm.import-changed-since"),
                        tuple(ImportOutcome.UNDONE, null));
        assertThat(items.byNumber("IMP-3")).isEmpty();
    }

    private static ItemDetails withPrice(ItemDetails d, String price) {
        return new ItemDetails(
                d.number(),
                d.description(),
                d.baseUnit(),
                d.salesUnit(),
                new BigDecimal(price),
                d.priceIncludesVat(),
                d.vatBusGroup(),
                d.unitCost(),
                d.vatProductGroup(),
                d.discountGroup(),
                d.blocked(),
                d.units(),
                d.variants());
    }

    @Test
    void writesARowOnlyOnceAndTriesWithoutKeeping() {
        ImportView view =
                run.receive("ITEM", ITEMS + "IMP-1;Rosier;PCS;12;STD;\nIMP-2;Mal;PCS;x;STD;\n");

        ImportTrial trial = imports.tryOut(view.id());
        assertThat(trial)
                .extracting(ImportTrial::rows, ImportTrial::created, ImportTrial::rejected)
                .containsExactly(2, 1, 1);
        assertThat(items.byNumber("IMP-1")).isEmpty();

        imports.start(view.id());
        assertThat(imports.importRows(view.id(), run.rows(view.id()))).isEqualTo(2);
        assertThat(imports.importRows(view.id(), run.rows(view.id()))).isZero();
        assertThat(imports.finish(view.id()).createdRows()).isEqualTo(1);
    }
}
