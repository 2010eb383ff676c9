package org.relance.reports.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Run by the build: compiles all templates of a folder, so that no request has to. */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    public static void main(String[] arguments) throws IOException, JRException {
        Path to = Files.createDirectories(Path.of(arguments[1]));
        for (Path template : templates(Path.of(arguments[0]))) {
            String name = template.getFileName().toString().replace(".jrxml", ".jasper");
            JasperCompileManager.compileReportToFile(
                    template.toString(), to.resolve(name).toString());
        }
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
    }
}
