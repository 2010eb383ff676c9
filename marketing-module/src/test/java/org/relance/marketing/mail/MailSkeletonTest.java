package org.relance.marketing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.relance.marketing.api.CaughtMailRow;

class MailSkeletonTest {

    private static final Sender SENDER =
            new Sender("Vauclair Distribution", "infos@vauclair.example");
    private static final Person JEANNE =
            new Person(
                    "Jeanne Lefèvre, née \"Roux\"",
                    "jeanne@paysages.example",
                    Map.of(
                                    "contact.firstName",
                                    "Jeanne",
                                    "contact.companyName",
                                    "Paysages & <Fils>")
                            ::get);

    private static byte[] render(String subject, String html, String text, Person person) {
        MailSkeleton skeleton = new MailSkeleton(SENDER, new MailText("fr", subject, html, text));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        skeleton.write(
                new Envelope(
                        person,
                        "r7.abc",
                        "http://localhost:8080/unsubscribe?t=7.x",
                        "Mon, 16 Mar 2026 09:00:00 GMT"),
                out);
        return out.toByteArray();
    }

    private static MimeMessage parse(byte[] bytes) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static MessageReader reader(byte[] bytes) {
        return new MessageReader(bytes);
    }

    private static final CaughtMailRow ROW = new CaughtMailRow(1, null, "", "", "", "", 0);

    @Test
    void fillsTheValuesOfThePersonIntoBothParts() {
        byte[] mail =
                render(
                        "Bonjour",
                        "<p>Bonjour {{contact.firstName}}, à {{ contact.companyName }} !</p>",
                        "Bonjour {{contact.firstName}}, à {{contact.companyName}} !",
                        JEANNE);

        var view = reader(mail).view(ROW);
        assertThat(view.html()).contains("<p>Bonjour Jeanne, à Paysages &amp; &lt;Fils&gt; !</p>");
        assertThat(view.text()).startsWith("Bonjour Jeanne, à Paysages & <Fils> !");
    }

    @Test
    void addsAWayToOptOutWhereTheTemplateForgotIt() {
        var view = reader(render("S", "<html><body><p>x</p></body></html>", "x", JEANNE)).view(ROW);

        assertThat(view.html())
                .contains("href=\"http://localhost:8080/unsubscribe?t=7.x\"")
                .endsWith("</body></html>");
        assertThat(view.text()).contains("http://localhost:8080/unsubscribe?t=7.x");
    }

    @Test
    void offersOneClickUnsubscribing() throws Exception {
        MimeMessage mail = parse(render("S", "x", "x", JEANNE));

        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<http://localhost:8080/unsubscribe?t=7.x>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null))
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getMessageID()).isEqualTo("<r7.abc@vauclair.example>");
    }

    @Test
    void keepsLongAccentedSubjectsAndNames() throws Exception {
        String subject =
                "Préparez l’été : 12 % de réduction sur les terreaux jusqu’au 30 avril 🌱 "
                        .repeat(3);
        MimeMessage mail = parse(render(subject, "x", "x", JEANNE));

        assertThat(mail.getSubject()).isEqualTo(subject.strip());
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Jeanne Lefèvre, née \"Roux\"");
        assertThat(to.getAddress()).isEqualTo("jeanne@paysages.example");
    }

    @Test
    void letsNoValueBeginAHeader() throws Exception {
        Person attacker =
                new Person(
                        "x\r\nBcc: all@victim.example",
                        "x@y.example",
                        Map.of("contact.firstName", "a\r\nBcc: all@victim.example\r\n\r\nboo")
                                ::get);
        MimeMessage mail = parse(render("Hi {{contact.firstName}}", "x", "x", attacker));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void writesNoLineLongerThanTheStandardAllows() {
        String html =
                "<p>"
                        + "é".repeat(900)
                        + " {{contact.firstName}} "
                        + "x".repeat(2000)
                        + "</p>\n.\n";
        String mail = new String(render("S", html, html, JEANNE), StandardCharsets.US_ASCII);

        assertThat(mail.lines()).allMatch(line -> line.length() <= 78);
        assertThat(reader(mail.getBytes(StandardCharsets.US_ASCII)).view(ROW).html())
                .contains("é".repeat(900) + " Jeanne " + "x".repeat(2000));
    }

    @Test
    void writesTheSecondPartWhereAValueIsMissing() {
        String html = "[{{contact.surname}}] [{{contact.surname|Madame, Monsieur}}]";
        assertThat(reader(render("S", html, "x", JEANNE)).view(ROW).html())
                .startsWith("[] [Madame, Monsieur]");
    }
}
