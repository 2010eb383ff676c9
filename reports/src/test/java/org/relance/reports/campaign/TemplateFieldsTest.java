package org.relance.reports.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFieldsTest {

    private static final Map<String, Class<? extends Record>> ROWS =
            Map.of(
                    "campaign-roi", CostRow.class,
                    "campaign-results", CampaignResultsReport.ResultRow.class,
                    "segment-contacts", SegmentContactsReport.ContactRow.class,
                    "segment-labels", SegmentLabelsReport.LabelRow.class);

    @ParameterizedTest
    @CsvSource({"campaign-roi", "campaign-results", "segment-contacts", "segment-labels"})
    void templatesHaveTheFieldsOfTheirRows(String template) throws Exception {
        Map<String, String> components = new TreeMap<>();
        for (RecordComponent component : ROWS.get(template).getRecordComponents()) {
            components.put(component.getName(), component.getType().getName());
        }
        Map<String, String> fields = new TreeMap<>();
        try (InputStream in =
                getClass().getResourceAsStream("/jasperreports/" + template + ".jasper")) {
            JRField[] found = ((JasperReport) JRLoader.loadObject(in)).getFields();
            Arrays.stream(found).forEach(f -> fields.put(f.getName(), f.getValueClassName()));
        }

        assertThat(fields).isEqualTo(components);
    }
}
