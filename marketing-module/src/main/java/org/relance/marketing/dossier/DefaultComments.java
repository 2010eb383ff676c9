package org.relance.marketing.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;
import org.relance.kernel.comment.CommentKind;
import org.relance.kernel.comment.CommentLog;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CommentView;
import org.relance.marketing.api.Comments;

@ApplicationScoped
@Transactional
@Allowed({Role.CAMPAIGN_MANAGER, Role.SALES, Role.APPROVER})
class DefaultComments implements Comments {

    private static final CommentKind<CommentView> KIND =
            new CommentKind<>(CommentView.class, "mkt_comment", "campaign_id", "marketing");

    @Inject CommentLog log;
    @Inject Campaigns campaigns;

    @Override
    @Allowed(Role.READER)
    public ListPage<CommentView> list(long campaignId, ListRequest request) {
        return log.list(KIND, campaigns.get(campaignId).id(), request);
    }

    @Override
    public CommentView add(long campaignId, String text) {
        return log.add(KIND, campaigns.get(campaignId).id(), text);
    }

    @Override
    public void remove(long campaignId, long id) {
        log.remove(KIND, campaigns.get(campaignId).id(), id);
    }
}
