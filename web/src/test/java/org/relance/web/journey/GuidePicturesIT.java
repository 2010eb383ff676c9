package org.relance.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the guide; run by docs/guide/pictures.sh, which names the folder. */
@EnabledIfSystemProperty(named = "relance.pictures", matches = ".+")
class GuidePicturesIT extends Journey {

    private final Path folder = Path.of(System.getProperty("relance.pictures", "."));

    @ParameterizedTest
    @CsvSource({
        "home, /home.xhtml",
        "contacts, /crm/contact-list.xhtml",
        "campaign-card, /marketing/campaign-edit.xhtml?id=1",
        "delivery, /mail/delivery-edit.xhtml?id=1",
        "items, /pricing/item-list.xhtml",
        "jobs, /batch/run-list.xhtml"
    })
    void page(String name, String path) {
        Page page = browse();
        page.navigate(url(path));
        page.waitForLoadState(LoadState.LOAD);
        page.waitForTimeout(800); // charts draw after the page is there
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));

        assertThat(page.title()).endsWith("Relance");
    }

    @Test
    void report() throws IOException, InterruptedException {
        byte[] pdf =
                browse().request()
                        .get(url("/api/v1/reports/campaign-roi?format=pdf&lang=fr&campaign=CP0001"))
                        .body();
        Path file = Files.write(Files.createTempFile("roi", ".pdf"), pdf);
        String picture = folder.resolve("roi-report").toString();
        int exit =
                new ProcessBuilder(
                                "pdftoppm",
                                "-png",
                                "-r",
                                "90",
                                "-singlefile",
                                file.toString(),
                                picture)
                        .inheritIO()
                        .start()
                        .waitFor();

        assertThat(exit).isZero();
    }
}
