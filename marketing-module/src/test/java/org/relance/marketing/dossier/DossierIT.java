package org.relance.marketing.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.World;
import org.relance.marketing.api.AttachmentView;
import org.relance.marketing.api.Attachments;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CommentView;
import org.relance.marketing.api.Comments;
import org.relance.marketing.api.ObjectiveDetails;
import org.relance.marketing.api.ObjectiveFigure;
import org.relance.marketing.api.ObjectiveView;
import org.relance.marketing.api.Objectives;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DossierIT {

    private static final String HOME = "relance.home";

    @TempDir Path home;

    @Inject Campaigns campaigns;
    @Inject Objectives objectives;
    @Inject Comments comments;
    @Inject Attachments attachments;
    @Inject World world;

    private String homeBefore;
    private CampaignView campaign;

    @BeforeEach
    void aCampaign() {
        homeBefore = System.getProperty(HOME);
        System.setProperty(HOME, home.toString());
        campaign = campaigns.create("", CampaignDetails.of("Printemps", null, null));
    }

    @AfterEach
    void homeAsBefore() {
        if (homeBefore == null) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, homeBefore);
        }
    }

    private ObjectiveView objective(ObjectiveFigure figure, String target) {
        return objectives.add(campaign.id(), details(figure, target));
    }

    private static ObjectiveDetails details(ObjectiveFigure figure, String target) {
        return new ObjectiveDetails(figure, new BigDecimal(target));
    }

    @Test
    void listsObjectivesInTheOrderOfTheFigures() {
        objective(ObjectiveFigure.ROI, "12.5");
        ObjectiveView orders = objective(ObjectiveFigure.ORDERS, "120");
        objectives.change(
                campaign.id(),
                orders.id(),
                orders.version(),
                details(ObjectiveFigure.ORDERS, "150"));

        assertThat(objectives.of(campaign.id()))
                .extracting(ObjectiveView::figure, o -> o.target().intValue())
                .containsExactly(
                        tuple(ObjectiveFigure.ORDERS, 150), tuple(ObjectiveFigure.ROI, 12));
    }

    @Test
    void refusesTargetsThatMeanNothing() {
        refused(() -> objective(ObjectiveFigure.ORDERS, "0"), "marketing.objective-target");
        refused(() -> objective(ObjectiveFigure.ORDERS, "1.5"), "marketing.objective-target");
        refused(() -> objective(ObjectiveFigure.REVENUE, "-1"), "marketing.negative-amount");
        refused(() -> objective(ObjectiveFigure.REVENUE, "1e13"), "marketing.amount-too-large");
        refused(
                () -> objectives.add(campaign.id(), new ObjectiveDetails(null, BigDecimal.ONE)),
                "marketing.required");
        assertThat(objectives.of(campaign.id())).isEmpty();
    }

    @Test
    void refusesASecondObjectiveForAFigure() {
        ObjectiveView orders = objective(ObjectiveFigure.ORDERS, "120");
        ObjectiveView quotes = objective(ObjectiveFigure.QUOTES, "200");

        refused(() -> objective(ObjectiveFigure.ORDERS, "1"), "marketing.objective-twice");
        refused(
                () ->
                        objectives.change(
                                campaign.id(),
                                quotes.id(),
                                quotes.version(),
                                details(ObjectiveFigure.ORDERS, "7")),
                "marketing.objective-twice");
        objectives.remove(campaign.id(), orders.id(), orders.version());
        objective(ObjectiveFigure.ORDERS, "1");
    }

    @Test
    void refusesAnObjectiveOfAnotherCampaignAndAStaleOne() {
        ObjectiveView orders = objective(ObjectiveFigure.ORDERS, "120");
        CampaignView other = campaigns.create("", CampaignDetails.of("Été", null, null));
        ObjectiveDetails details = details(ObjectiveFigure.ORDERS, "7");
        objectives.change(campaign.id(), orders.id(), orders.version(), details);

        refused(
                () -> objectives.remove(other.id(), orders.id(), orders.version()),
                "marketing.objective-not-found");
        refused(
                () -> objectives.change(campaign.id(), orders.id(), orders.version(), details),
                "marketing.objective-stale");
    }

    @Test
    void showsTheNewestCommentFirstAndKeepsItsTextAsItIs() {
        comments.add(campaign.id(), "Appel au traiteur.");
        comments.add(campaign.id(), " <b>gras</b> & 🌷 مرحبا ");

        assertThat(comments.list(campaign.id(), ListRequest.first(10)).rows())
                .extracting(CommentView::author, CommentView::text)
                .containsExactly(
                        tuple("admin", "<b>gras</b> & 🌷 مرحبا"),
                        tuple("admin", "Appel au traiteur."));
    }

    @Test
    void refusesACommentOfTenMegabytesAndAnEmptyOne() {
        refused(
                () -> comments.add(campaign.id(), "x".repeat(10_000_000)),
                "marketing.comment-too-long");
        refused(() -> comments.add(campaign.id(), "  "), "marketing.required");
        assertThat(comments.add(campaign.id(), "x".repeat(Comments.LIMIT)).text())
                .hasSize(Comments.LIMIT);
        assertThat(comments.list(campaign.id(), ListRequest.first(10)).total()).isEqualTo(1);
    }

    @Test
    void storesAFileAndGivesItBackByteByByte() throws IOException {
        AttachmentView plan = attach("../plan de l’été.pdf", "%PDF-1.7");

        assertThat(plan.fileName()).isEqualTo("plan de l’été.pdf");
        assertThat(plan.sizeBytes()).isEqualTo(8);
        try (InputStream content = attachments.content(campaign.id(), plan.id())) {
            assertThat(content).hasContent("%PDF-1.7");
        }
        assertThat(attachments.of(campaign.id())).containsExactly(plan);
    }

    @Test
    void keepsNothingOfARefusedFile() {
        refused(() -> attach("vide.txt", ""), "marketing.attachment-empty");
        refused(() -> attach("..", "x"), "marketing.attachment-name");
        refused(() -> attachments.get(campaign.id(), 4711), "marketing.attachment-not-found");
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        return length;
                    }
                };
        refused(
                () -> attachments.add(campaign.id(), "film.mp4", endless),
                "marketing.attachment-too-large");
        assertThat(files()).isZero();
        assertThat(attachments.of(campaign.id())).isEmpty();
    }

    @Test
    void refusesMoreFilesThanACampaignMayHave() {
        for (int i = 0; i < Attachments.MOST; i++) {
            attach("f" + i, "x");
        }

        refused(() -> attach("one more", "x"), "marketing.attachments-full");
        assertThat(files()).isEqualTo(Attachments.MOST);
    }

    @Test
    void takesTheRowsWithTheCampaign() {
        attach("plan.pdf", "x");
        comments.add(campaign.id(), "x");
        objective(ObjectiveFigure.ORDERS, "1");

        campaigns.delete(campaign.id(), campaign.version());

        for (String table : new String[] {"mkt_attachment", "mkt_comment", "mkt_objective"}) {
            assertThat(world.count("select count(*) from " + table)).as(table).isZero();
        }
    }

    @Test
    @Committed
    void takesTheFilesOnceTheRemovalIsCertain() {
        AttachmentView first = attach("plan.pdf", "x");
        attach("devis.pdf", "y");
        assertThat(files()).isEqualTo(2);

        attachments.remove(campaign.id(), first.id());
        assertThat(files()).isEqualTo(1);

        campaigns.delete(campaign.id(), campaign.version());
        assertThat(files()).isZero();
    }

    private AttachmentView attach(String name, String content) {
        return attachments.add(
                campaign.id(),
                name,
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private long files() {
        Path folder = home.resolve("attachments");
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
