package org.relance.reports.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Settings;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.RenderedReport;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportRequest;
import org.relance.reports.api.Reports;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class CampaignReportsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Map<String, String> WINTER = Map.of("campaign", "CP26-003");

    @Inject Reports reports;
    @Inject CampaignFigures figures;
    @Inject Database database;
    @Inject Settings settings;

    private CampaignData data;

    @BeforeEach
    void company() {
        settings.put("company.name", "Vauclair Distribution");
        settings.put("company.activity", "Fournitures pour les métiers du paysage, Montpellier");
        data = new CampaignData(database);
    }

    @Test
    void setsTheFiguresOfACampaignInFrench() throws IOException {
        winterCampaign();

        RenderedReport report = render("campaign-roi", WINTER, ReportFormat.PDF, Locale.FRENCH);

        assertThat(report.fileName()).isEqualTo("campaign-roi-CP26-003.pdf");
        assertThat(text(report))
                .contains("Taille d’hiver")
                .contains("346,6 %")
                .contains("57 370,25 €")
                .contains("57 370,25 − 12 846,30")
                .contains("4,8 % sous le budget")
                .contains("−653,70")
                .contains("rentable dès la semaine 4")
                .contains("Page 1 / 1");
    }

    @Test
    void setsTheFiguresOfACampaignInEnglish() throws IOException {
        winterCampaign();

        RenderedReport report = render("campaign-roi", WINTER, ReportFormat.PDF, Locale.UK);

        assertThat(text(report))
                .contains("346.6%")
                .contains("€57,370.25")
                .contains("profitable since week 4");
    }

    @Test
    void setsACampaignInWhichNothingHappened() throws IOException {
        long campaign = data.campaign("CP26-004", "Printemps", "0");
        figures.compute(campaign, TODAY);

        RenderedReport report =
                render(
                        "campaign-roi",
                        Map.of("campaign", "CP26-004"),
                        ReportFormat.PDF,
                        Locale.FRENCH);

        assertThat(text(report)).contains("aucun coût, donc pas de ROI").contains("sans budget");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        data.campaign("CP26-005", "Été", "0");

        assertRefused("reports.unknown-report", "nothing", Map.of());
        assertRefused("reports.unknown-parameter", "campaign-results", Map.of("sql", "drop"));
        assertRefused("reports.parameter-missing", "campaign-roi", Map.of("campaign", " "));
        assertRefused("reports.bad-parameter", "campaign-results", Map.of("from", "31/12/2026"));
        assertRefused("reports.campaign-not-found", "campaign-roi", Map.of("campaign", "CP9"));
        assertRefused("reports.not-computed", "campaign-roi", Map.of("campaign", "CP26-005"));
        assertRefused("reports.segment-not-found", "segment-contacts", Map.of("segment", "SG9"));
    }

    @Test
    void listsTheReportsWithWhatTheyWantToKnow() {
        assertThat(reports.list())
                .extracting(ReportInfo::name)
                .containsExactly(
                        "campaign-roi", "campaign-results", "segment-contacts", "segment-labels");
    }

    @Test
    void setsAListWithoutRows() throws IOException {
        RenderedReport report =
                render("campaign-results", Map.of(), ReportFormat.PDF, Locale.FRENCH);

        assertThat(text(report)).contains("0 campagne · toutes les dates");
    }

    @Test
    void setsAListOfAThousandCampaignsOnManyPages() throws IOException {
        for (int i = 1; i <= 1000; i++) {
            data.campaign("CP" + (10_000 + i), "Campagne de printemps", "100");
        }
        figures.computeAll(TODAY);

        RenderedReport report =
                render("campaign-results", Map.of(), ReportFormat.PDF, Locale.FRENCH);

        int pages = new PdfReader(report.content()).getNumberOfPages();
        assertThat(pages).isBetween(24, 28);
        assertThat(text(report))
                .contains("1 000 campagnes")
                .contains("CP10001", "Page 1 / " + pages, "Page 2 / " + pages, "Total des 1 000");
    }

    @Test
    void writesCsvThatSpreadsheetsTakeForText() {
        long campaign = data.campaign("CP26-006", "=cmd|' /C calc'!A0", "0");
        data.expense(campaign, "2026-01-13", "ACTUAL", "0", "1234.5");
        figures.compute(campaign, TODAY);

        RenderedReport report =
                render("campaign-results", Map.of(), ReportFormat.CSV, Locale.FRENCH);

        assertThat(new String(report.content(), StandardCharsets.UTF_8))
                .startsWith("\ufeff\"N°\";\"Campagne\";")
                .contains("\"'=cmd|' /C calc'!A0\";\"12/01/2026\";1234,5;0;0;-100");
    }

    @Test
    void writesNumbersAsNumbersIntoASpreadsheet() throws IOException {
        winterCampaign();

        RenderedReport report =
                render("campaign-results", Map.of(), ReportFormat.XLSX, Locale.FRENCH);

        assertThat(sheet(report)).contains("<v>12846.3").contains("<v>57370.25");
    }

    @Test
    void listsTheContactsOfASegment() throws IOException {
        data.segment("SG26-01", "Paysagistes du Sud", data.contact("Jardins Lévêque"));

        RenderedReport report =
                render(
                        "segment-contacts",
                        Map.of("segment", "SG26-01"),
                        ReportFormat.PDF,
                        Locale.FRENCH);

        assertThat(text(report)).contains("Paysagistes du Sud").contains("Jardins Lévêque");
    }

    @Test
    void printsALabelForEachCompleteAddress() throws IOException {
        long complete = data.contact("Jardins Lévêque");
        data.segment("SG26-02", "Lettres", complete, data.contact("Serres Sans Rue"));
        database.change(
                h ->
                        h.execute(
                                "update crm_contact set address = '3 rue du Port', post_code = '34000'"
                                        + " where id = ?",
                                complete));

        RenderedReport report =
                render(
                        "segment-labels",
                        Map.of("segment", "SG26-02"),
                        ReportFormat.PDF,
                        Locale.FRENCH);

        assertThat(text(report))
                .contains("Jardins Lévêque", "3 rue du Port", "34000 Montpellier")
                .contains("1 contact sans adresse complète")
                .doesNotContain("Serres Sans Rue");
    }

    private void winterCampaign() {
        long campaign = data.campaign("CP26-003", "Taille d’hiver", "13500");
        long contact = data.contact("Alpha");
        long customer = data.customer(contact);
        String[] margins = {"3100", "6600", "10600", "11900", "10800", "8200", "6170.25"};
        String[] costs = {"3900", "1600", "2200", "1400", "1600", "1200", "946.30"};
        for (int week = 0; week < margins.length; week++) {
            String day = LocalDate.of(2026, 1, 13).plusWeeks(week).toString();
            data.document(campaign, customer, "ORDER:OPEN", day, margins[week] + "/0");
            data.expense(campaign, day, "ACTUAL", "1800", costs[week]);
        }
        for (int i = 0; i < 40; i++) {
            long reader = data.contact("Beta " + i);
            data.interaction(campaign, reader, "2026-01-13", "0", "target");
            if (i % 5 == 0) {
                data.interaction(campaign, reader, "2026-01-15", "0", "response");
            }
        }
        data.mails(campaign, 12, 1, 3);
        data.opportunity(campaign, contact, "WON", "1500");
        figures.compute(campaign, TODAY);
    }

    private RenderedReport render(
            String name, Map<String, String> parameters, ReportFormat format, Locale locale) {
        RenderedReport report = reports.render(new ReportRequest(name, parameters, format, locale));
        keep(report, locale);
        return report;
    }

    /** For a person who wants to look at what the tests made. */
    private static void keep(RenderedReport report, Locale locale) {
        String folder = System.getProperty("relance.test.reports");
        if (folder == null) {
            return;
        }
        try {
            Files.write(Path.of(folder, locale + "-" + report.fileName()), report.content());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertRefused(String code, String name, Map<String, String> parameters) {
        assertThatThrownBy(() -> render(name, parameters, ReportFormat.PDF, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String text(RenderedReport report) throws IOException {
        PdfReader reader = new PdfReader(report.content());
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString().replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static String sheet(RenderedReport report) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet1")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
