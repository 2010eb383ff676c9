package org.relance.reports.campaign;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.campaign.CampaignResultsReport.ResultRow;
import org.relance.reports.render.Renderer;
import org.relance.reports.render.ReportData;
import org.relance.reports.render.Wording;
import org.relance.test.BenchResult;

/**
 * Fills and writes the list of campaign results as PDF; the baseline writes the same words at fixed
 * places straight into a PDF, without any layout.
 */
final class ReportBench {

    private static final Wording FRENCH =
            new Wording(Locale.FRENCH, ZoneId.of("Europe/Paris"), "EUR");
    private static final int ROWS_A_PAGE = 40;
    private static final float ROW_HEIGHT = 18;
    private static final float[] COLUMNS = {42, 88, 240, 300, 365, 440, 510};

    private ReportBench() {}

    public static void main(String[] arguments) throws Exception {
        measure(1_000, 9);
        measure(20_000, 3);
    }

    private static void measure(int count, int runs) throws Exception {
        ReportData<ResultRow> data = data(count);
        Renderer renderer = new Renderer();
        double ours =
                BenchResult.medianSeconds(
                        runs,
                        () -> renderer.render("campaign-results", data, FRENCH, ReportFormat.PDF));
        double bare = BenchResult.medianSeconds(runs, () -> bare(data.rows()));
        BenchResult.ratioAtMost("report PDF, " + count + " rows", ours, "s", bare, 8).print();
    }

    private static ReportData<ResultRow> data(int count) {
        List<ResultRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal cost = BigDecimal.valueOf(1000 + i % 977, 0);
            BigDecimal revenue = cost.multiply(BigDecimal.valueOf(5));
            rows.add(
                    new ResultRow(
                            "CP" + (10_000 + i),
                            "Campagne de printemps " + i,
                            "12/01/2026",
                            cost,
                            revenue,
                            revenue.subtract(cost),
                            BigDecimal.valueOf(300 + i % 50)));
        }
        Map<String, Object> parameters = new HashMap<>();
        for (String name :
                List.of(
                        "COMPANY",
                        "TAGLINE",
                        "TITLE",
                        "PRINTED",
                        "PRINTED_BY",
                        "HEADING",
                        "LEAD",
                        "TOTAL")) {
            parameters.put(name, "Vauclair");
        }
        return new ReportData<>("bench", parameters, ResultRow.class, rows);
    }

    private static void bare(List<ResultRow> rows) throws Exception {
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, new ByteArrayOutputStream());
        document.open();
        BaseFont font = font();
        PdfContentByte page = writer.getDirectContent();
        for (int i = 0; i < rows.size(); i++) {
            if (i % ROWS_A_PAGE == 0 && i > 0) {
                document.newPage();
            }
            line(page, font, rows.get(i), 780 - ROW_HEIGHT * (i % ROWS_A_PAGE));
        }
        document.close();
    }

    private static BaseFont font() throws Exception {
        try (InputStream in = ReportBench.class.getResourceAsStream("/fonts/lato-regular.ttf")) {
            return BaseFont.createFont(
                    "lato.ttf", BaseFont.IDENTITY_H, true, true, in.readAllBytes(), null);
        }
    }

    private static void line(PdfContentByte page, BaseFont font, ResultRow row, float y) {
        String[] cells = {
            row.number(),
            row.description(),
            row.startingDate(),
            FRENCH.amount(row.cost()),
            FRENCH.amount(row.revenue()),
            FRENCH.amount(row.margin()),
            FRENCH.percent(row.roiPct())
        };
        page.beginText();
        page.setFontAndSize(font, 9);
        for (int i = 0; i < cells.length; i++) {
            page.showTextAligned(PdfContentByte.ALIGN_LEFT, cells[i], COLUMNS[i], y, 0);
        }
        page.endText();
    }
}
