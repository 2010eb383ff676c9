package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.LeadFormDetails;
import org.relance.crm.api.LeadFormRow;
import org.relance.crm.api.LeadFormView;
import org.relance.crm.api.LeadForms;
import org.relance.kernel.DomainException;

/** Forms for people outside. */
@Path("lead-forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "lead-forms", description = "Forms by which people outside become leads")
public class LeadFormsResource {

    /**
     * Whom a tracked link is for.
     *
     * @param contactId null for anybody
     */
    public record NewFormLink(long campaignId, Long contactId) {}

    /** A tracked link. */
    public record FormLink(String url) {}

    @Inject LeadForms forms;

    @GET
    @Operation(summary = "List forms")
    public ListAnswer<LeadFormRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(forms.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a form")
    public Created<LeadFormView> create(LeadFormDetails details) {
        LeadFormView created = forms.create(details);
        return Etags.created(created, created.version(), "lead-forms/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a form")
    public Versioned<LeadFormView> get(@PathParam("id") long id) {
        return answer(
                forms.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.form-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a form",
            description = "Its code stays. Another wording of the consent gets the next version.")
    public Versioned<LeadFormView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            LeadFormDetails details) {
        return answer(forms.change(id, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a form by which no lead has come")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        forms.delete(id, Etags.version(ifMatch));
    }

    @POST
    @Path("{id}/links")
    @Operation(
            summary = "Make a tracked link to a form",
            description =
                    "Signed: who comes by it is a lead of the campaign, and may be the contact.")
    public FormLink link(@PathParam("id") long id, NewFormLink wanted) {
        return new FormLink(forms.link(id, wanted.campaignId(), wanted.contactId()));
    }

    private static Versioned<LeadFormView> answer(LeadFormView form) {
        return Etags.ok(form, form.version());
    }
}
