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
import org.relance.crm.api.CustomerDetails;
import org.relance.crm.api.CustomerView;
import org.relance.crm.api.Customers;
import org.relance.kernel.DomainException;

/** Customers: contacts who buy. */
@Path("customers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "customers", description = "Contacts who buy")
public class CustomersResource {

    /** A customer to be made of a contact; without details those of the contact serve. */
    public record FromContact(long contactId, CustomerDetails details) {}

    @Inject Customers customers;

    @GET
    @Operation(summary = "List customers")
    public ListAnswer<CustomerView> list(@BeanParam ListQuery query) {
        return ListAnswer.of(customers.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a customer")
    public Created<CustomerView> create(CustomerDetails details) {
        return created(customers.create(details));
    }

    @POST
    @Path("from-contact")
    @Operation(
            summary = "Make a contact a customer",
            description = "For a person, its company becomes the customer.")
    public Created<CustomerView> createFromContact(FromContact wanted) {
        CustomerDetails details =
                wanted.details() == null ? CustomerDetails.DEFAULT : wanted.details();
        return created(customers.createFromContact(wanted.contactId(), details));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a customer")
    public Versioned<CustomerView> get(@PathParam("id") long id) {
        return answer(
                customers
                        .find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.customer-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a customer")
    public Versioned<CustomerView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            CustomerDetails details) {
        return answer(customers.change(id, Etags.version(ifMatch), details));
    }

    @POST
    @Path("{id}/link/{contactId}")
    @Operation(summary = "Link a customer to a contact")
    public Versioned<CustomerView> link(
            @PathParam("id") long id, @PathParam("contactId") long contactId) {
        return answer(customers.link(id, contactId));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a customer without documents")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        customers.delete(id, Etags.version(ifMatch));
    }

    private static Created<CustomerView> created(CustomerView customer) {
        return Etags.created(customer, customer.version(), "customers/" + customer.id());
    }

    private static Versioned<CustomerView> answer(CustomerView customer) {
        return Etags.ok(customer, customer.version());
    }
}
