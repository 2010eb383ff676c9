package org.relance.marketing.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.relance.kernel.Actor;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CommentView;
import org.relance.marketing.api.Comments;
import org.relance.marketing.campaign.Checks;

@ApplicationScoped
@Transactional
@Allowed({Role.CAMPAIGN_MANAGER, Role.SALES, Role.APPROVER})
class DefaultComments implements Comments {

    private static final String TEXT = "text";

    private static final Listing<CommentView> LIST =
            Listing.of(
                            CommentView.class,
                            "m.id, m.campaign_id, m.written_at, m.author, m.comment_text as text",
                            "mkt_comment m",
                            "m.id")
                    .requiredNumber("id", "m.id")
                    .requiredNumber("campaign", "m.campaign_id")
                    .requiredText("author", "m.author")
                    .date("writtenAt", "cast(m.written_at as date)")
                    .orderedBy("id", true);

    @Inject Database database;
    @Inject Campaigns campaigns;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    @Override
    @Allowed(Role.READER)
    public ListPage<CommentView> list(long campaignId, ListRequest request) {
        long id = campaigns.get(campaignId).id();
        return LIST.page(database, request.with("campaign", Long.toString(id)));
    }

    @Override
    public CommentView add(long campaignId, String text) {
        campaigns.get(campaignId);
        String said = text == null ? "" : text.strip();
        if (said.length() > LIMIT) {
            throw DomainException.invalid("marketing.comment-too-long", TEXT, LIMIT, said.length());
        }
        Checks.required(said, TEXT, LIMIT);
        return comment(campaignId, insert(campaignId, said));
    }

    private long insert(long campaignId, String text) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into mkt_comment (campaign_id, written_at, author, comment_text)"
                                                + " values (:campaign, :at, :author, :text)")
                                .bind("campaign", campaignId)
                                .bind("at", clock.systemClock().instant())
                                .bind("author", actor.get().username())
                                .bind(TEXT, text)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public void remove(long campaignId, long id) {
        CommentView comment = comment(campaignId, id);
        Actor asking = actor.get();
        if (!comment.author().equals(asking.username()) && !asking.mayActAs(Role.ADMINISTRATOR)) {
            throw DomainException.forbidden("marketing.comment-of-other", comment.author());
        }
        database.change(h -> h.execute("delete from mkt_comment where id = ?", id));
    }

    private CommentView comment(long campaignId, long id) {
        return list(campaignId, ListRequest.first(1).with("id", Long.toString(id))).rows().stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("marketing.comment-not-found", id));
    }
}
