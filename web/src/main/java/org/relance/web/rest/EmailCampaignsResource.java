package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.EmailCampaignRow;
import org.relance.marketing.api.EmailCampaignView;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.LaunchEmailCampaign;
import org.relance.marketing.api.LaunchPreview;
import org.relance.marketing.api.RecipientRow;

/** Launches of a campaign's e-mails to a segment, and who got what. */
@Path("email-campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "email-campaigns", description = "Launches of e-mails and their ledger of recipients")
public class EmailCampaignsResource {

    /** How many mails are due again. */
    public record SentAgain(int mails) {}

    @Inject EmailCampaigns campaigns;

    @GET
    @Operation(
            summary = "List launches",
            description =
                    "Filters: campaignId, campaignNumber, segmentNumber, startDate, topic, decision.")
    public ListAnswer<EmailCampaignRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(campaigns.list(query.request()));
    }

    @POST
    @Path("preview")
    @Operation(summary = "Tell what a launch would do: who gets what and when, who is left out")
    public LaunchPreview preview(LaunchEmailCampaign launch) {
        return campaigns.preview(launch);
    }

    @POST
    @Operation(
            summary = "Launch a campaign's e-mails",
            description = "Nothing is sent here; what is due goes out with the sending job.")
    public Created<EmailCampaignView> launch(LaunchEmailCampaign launch) {
        EmailCampaignView created = campaigns.launch(launch);
        return Etags.created(
                created,
                created.campaign().version(),
                "email-campaigns/" + created.campaign().id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a launch with its audience and steps")
    public Versioned<EmailCampaignView> get(@PathParam("id") long id) {
        return answer(campaigns.get(id));
    }

    @POST
    @Path("{id}/freeze")
    @Operation(summary = "Fix the audience now", description = "Idempotent.")
    public Versioned<EmailCampaignView> freeze(@PathParam("id") long id) {
        return answer(campaigns.freeze(id));
    }

    @POST
    @Path("{id}/stop")
    @Operation(summary = "Withdraw everything that was not sent")
    public Versioned<EmailCampaignView> stop(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return answer(campaigns.stop(id, Etags.version(ifMatch)));
    }

    @POST
    @Path("{id}/send-in-doubt-again")
    @Operation(summary = "Send once more what a server never answered")
    public SentAgain sendInDoubtAgain(@PathParam("id") long id) {
        return new SentAgain(campaigns.sendInDoubtAgain(id));
    }

    @GET
    @Path("{id}/recipients")
    @Operation(
            summary = "List the recipients with what became of each mail",
            description = "Filters: state, reason, position, stepId, contactNumber, languageCode.")
    public ListAnswer<RecipientRow> recipients(
            @PathParam("id") long id, @BeanParam ListQuery query) {
        return ListAnswer.of(campaigns.recipients(id, query.request()));
    }

    private static Versioned<EmailCampaignView> answer(EmailCampaignView view) {
        return Etags.ok(view, view.campaign().version());
    }
}
