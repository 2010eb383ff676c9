package org.relance.marketing.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.World;
import org.relance.marketing.api.MailPreview;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.api.TemplateView;
import org.relance.marketing.api.Templates;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DefaultTemplatesIT {

    private static final TemplateText FRENCH =
            new TemplateText(
                    "fr",
                    "Pour {{contact.name}}",
                    "<p>Bonjour {{contact.name}}, à {{contact.city|la maison}}</p>",
                    "Bonjour {{contact.name}}");
    private static final TemplateText ENGLISH =
            new TemplateText("en", "For you", "<p>Hello</p>", "Hello");

    @Inject Templates templates;
    @Inject World world;
    @Inject Trail trail;

    private TemplateView announced() {
        return templates.create(
                new TemplateDetails("ANNONCE", "Annonce", List.of(FRENCH, ENGLISH)));
    }

    @Test
    void keepsTheTextsOfEachLanguage() {
        TemplateView template = announced();

        assertThat(template.in("fr")).contains(FRENCH);
        assertThat(template.in("en")).contains(ENGLISH);
        assertThat(templates.list(ListRequest.first(5)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.languages()).isEqualTo("fr en"));
    }

    @Test
    void changesTextsWithANewVersionAndATraceOfIt() {
        TemplateView before = announced();

        TemplateView after =
                templates.change(
                        before.id(),
                        before.version(),
                        new TemplateDetails("ANNONCE", "Annonce", List.of(FRENCH)));

        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.texts()).containsExactly(FRENCH);
        assertThat(trail.of(Templates.TRAIL, after.id(), 1).get(0).detail()).isEqualTo("texts");
        assertThatThrownBy(
                        () ->
                                templates.change(
                                        before.id(),
                                        before.version(),
                                        new TemplateDetails("ANNONCE", "X", List.of(FRENCH))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.STALE));
    }

    @Test
    void previewsAMailForARealContact() {
        long contact = world.company("K&1");

        MailPreview preview = templates.preview(FRENCH, contact);

        assertThat(preview.subject()).isEqualTo("Pour Contact K&1");
        assertThat(preview.html()).isEqualTo("<p>Bonjour Contact K&amp;1, à la maison</p>");
        assertThat(preview.text()).isEqualTo("Bonjour Contact K&1");
    }

    @Test
    void refusesATemplateWithoutTextOrWithATakenCode() {
        announced();

        refused(new TemplateDetails("VIDE", "Vide", List.of()), "marketing.template-without-text");
        refused(
                new TemplateDetails("ANNONCE", "Encore", List.of(FRENCH)),
                "marketing.template-code-taken");
        refused(
                new TemplateDetails("DEUX", "Deux", List.of(FRENCH, FRENCH)),
                "marketing.template-language");
    }

    private void refused(TemplateDetails details, String code) {
        assertThatThrownBy(() -> templates.create(details))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
