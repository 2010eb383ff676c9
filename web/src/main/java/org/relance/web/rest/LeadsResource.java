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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.Consents;
import org.relance.crm.api.ConvertLead;
import org.relance.crm.api.LeadCount;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadMatch;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.kernel.DomainException;

/** Leads. */
@Path("leads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "leads", description = "Who has shown interest and is no contact yet")
public class LeadsResource {

    /** Leads and who shall care for them. */
    public record AssignLeads(List<Long> ids, String salespersonCode) {

        public AssignLeads {
            ids = ids == null ? List.of() : List.copyOf(ids);
        }
    }

    /** Leads of which nothing will come, and why. */
    public record DisqualifyLeads(List<Long> ids, String reasonCode) {

        public DisqualifyLeads {
            ids = ids == null ? List.of() : List.copyOf(ids);
        }
    }

    @Inject Leads leads;
    @Inject Consents consents;

    @GET
    @Operation(summary = "List leads")
    public ListAnswer<LeadRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(leads.list(query.request()));
    }

    @GET
    @Path("counts")
    @Operation(
            summary = "Count leads by status",
            description = "Search and filters as for the list; a status without leads is left out.")
    public ListAnswer<LeadCount> counts(@BeanParam ListQuery query) {
        return ListAnswer.of(leads.counts(query.request()));
    }

    @POST
    @Operation(summary = "Create a lead")
    public Created<LeadView> create(LeadDetails details) {
        LeadView created = leads.create(details);
        return Etags.created(created, created.version(), "leads/" + created.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a lead")
    public Versioned<LeadView> get(@PathParam("id") long id) {
        return answer(
                leads.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.lead-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a lead that is not converted")
    public Versioned<LeadView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            LeadDetails details) {
        return answer(leads.change(id, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Delete a lead",
            description = "Also a converted one; what came of it stays.")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        leads.delete(id, Etags.version(ifMatch));
    }

    @GET
    @Path("{id}/similar")
    @Operation(summary = "List contacts and leads that may be the same, the surest first")
    public ListAnswer<LeadMatch> similar(@PathParam("id") long id) {
        return ListAnswer.of(leads.similar(id));
    }

    @GET
    @Path("{id}/consents")
    @Operation(
            summary = "List what a lead has agreed to and refused",
            description = "The latest word first; a conversion takes the last ones over.")
    public ListAnswer<ConsentRow> consents(@PathParam("id") long id) {
        return ListAnswer.of(consents.ofLead(id));
    }

    @POST
    @Path("{id}/convert")
    @Operation(
            summary = "Convert a lead to a contact, a customer, an opportunity",
            description =
                    "Once, all or nothing. A campaign that an opportunity may not name is refused;"
                            + " withoutCampaign leaves it off.")
    public Versioned<LeadView> convert(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ConvertLead how) {
        return answer(leads.convert(id, Etags.version(ifMatch), how));
    }

    @POST
    @Path("assign")
    @Operation(summary = "Give leads to a salesperson; converted ones stay")
    public ContactsResource.Reached assign(AssignLeads chosen) {
        return new ContactsResource.Reached(leads.assign(chosen.ids(), chosen.salespersonCode()));
    }

    @POST
    @Path("disqualify")
    @Operation(summary = "Disqualify leads for a reason; converted ones stay")
    public ContactsResource.Reached disqualify(DisqualifyLeads chosen) {
        return new ContactsResource.Reached(leads.disqualify(chosen.ids(), chosen.reasonCode()));
    }

    private static Versioned<LeadView> answer(LeadView lead) {
        return Etags.ok(lead, lead.version());
    }
}
