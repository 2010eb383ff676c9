package org.relance.reports.render;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.relance.reports.api.ReportFormat;

/** Fills templates, which the build compiled, and writes files. */
@ApplicationScoped
public class Renderer {

    private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();

    /** Makes the file. */
    public byte[] render(
            String template, ReportData<?> data, Wording wording, ReportFormat format) {
        try {
            return switch (format) {
                case PDF -> pdf(fill(template, data, wording, format), title(data));
                case XLSX -> xlsx(fill(template, data, wording, format));
                case CSV -> new CsvFile(wording).write(template, data);
            };
        } catch (JRException e) {
            throw new IllegalStateException("The report " + template + " cannot be set", e);
        }
    }

    private JasperPrint fill(
            String template, ReportData<?> data, Wording wording, ReportFormat format)
            throws JRException {
        Map<String, Object> parameters = new HashMap<>(data.parameters());
        parameters.put(JRParameter.REPORT_LOCALE, wording.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, wording.bundle());
        parameters.put(JRParameter.REPORT_FORMAT_FACTORY, new HouseFormats());
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, format != ReportFormat.PDF);
        return JasperFillManager.fillReport(load(template), parameters, source(data));
    }

    private static <T extends Record> RecordSource<T> source(ReportData<T> data) {
        return new RecordSource<>(data.rowType(), data.rows());
    }

    private JasperReport load(String name) {
        return templates.computeIfAbsent(name, Renderer::read);
    }

    private static JasperReport read(String name) {
        String file = "/jasperreports/" + name + ".jasper";
        try (InputStream in = Renderer.class.getResourceAsStream(file)) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static byte[] pdf(JasperPrint print, String title) throws JRException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataCreator("Relance");
        configuration.setCompressed(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return out.toByteArray();
    }

    private static String title(ReportData<?> data) {
        Object report = data.parameters().get("TITLE");
        Object heading = data.parameters().get("HEADING");
        return report.equals(heading) ? report.toString() : report + " – " + heading;
    }

    private static byte[] xlsx(JasperPrint print) throws JRException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRXlsxExporter exporter = new JRXlsxExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        SimpleXlsxReportConfiguration configuration = new SimpleXlsxReportConfiguration();
        configuration.setDetectCellType(true);
        configuration.setRemoveEmptySpaceBetweenRows(true);
        configuration.setRemoveEmptySpaceBetweenColumns(true);
        configuration.setWhitePageBackground(false);
        configuration.setIgnoreGraphics(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return out.toByteArray();
    }
}
