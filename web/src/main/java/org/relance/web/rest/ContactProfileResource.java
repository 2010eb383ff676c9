package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.ContactProfiles;
import org.relance.crm.api.ContactQuestion;
import org.relance.crm.api.ContactQuestionnaire;
import org.relance.kernel.DomainException;

/** What a contact answers to questionnaires. */
@Path("contacts/{id}/profile")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class ContactProfileResource {

    /**
     * What is answered to a question.
     *
     * @param answers ids; none takes the question back
     */
    public record ChosenAnswers(List<Long> answers) {

        public ChosenAnswers {
            answers = answers == null ? List.of() : List.copyOf(answers);
        }
    }

    @Inject ContactProfiles profiles;

    @GET
    @Operation(
            summary = "List the questionnaires of a contact with its answers",
            description =
                    "Those that fit the contact, the highest priority first. Automatic questions show what"
                            + " was counted, and when.")
    public ListAnswer<ContactQuestionnaire> list(@PathParam("id") long id) {
        return ListAnswer.of(profiles.of(id));
    }

    @PUT
    @Path("{questionId}")
    @Operation(
            summary = "Answer a question for a contact",
            description = "Replaces what was answered before. Automatic questions are refused.")
    public ContactQuestion answer(
            @PathParam("id") long id,
            @PathParam("questionId") long questionId,
            ChosenAnswers chosen) {
        profiles.answer(id, Map.of(questionId, chosen.answers()));
        return profiles.of(id).stream()
                .map(ContactQuestionnaire::questions)
                .flatMap(List::stream)
                .filter(question -> question.id() == questionId)
                .findFirst()
                .orElseThrow(
                        () -> DomainException.notFound("crm.profile-question-unknown", questionId));
    }
}
