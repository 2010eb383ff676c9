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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.AnswerFigures;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.QuestionnaireRow;
import org.relance.crm.api.QuestionnaireView;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.DomainException;

/** Profile questionnaires with their questions. */
@Path("questionnaires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "questionnaires", description = "Profile questionnaires with their questions")
public class QuestionnairesResource {

    private static final String CODE = "The questionnaire's code";
    private static final String EXAMPLE = "PORTRAIT";

    @Inject Questionnaires questionnaires;

    @GET
    @Operation(summary = "List questionnaires")
    public ListAnswer<QuestionnaireRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(questionnaires.list(query.request()));
    }

    @POST
    @Operation(
            summary = "Create a questionnaire with its questions",
            description =
                    "A question with a rule is answered by the job profile-classification, any other by"
                            + " people.")
    public Created<QuestionnaireView> create(QuestionnaireDetails details) {
        QuestionnaireView created = questionnaires.create(details);
        return Etags.created(created, created.version(), "questionnaires/" + created.code());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get a questionnaire with its questions")
    public Versioned<QuestionnaireView> get(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") String code) {
        return answer(
                questionnaires
                        .find(code)
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "crm.questionnaire-not-found", code)));
    }

    @PUT
    @Path("{code}")
    @Operation(
            summary = "Change a questionnaire and replace its questions",
            description =
                    "Questions and answers that are given with their id stay those that contacts have"
                            + " answered; one that is left out goes, unless contacts have answered it.")
    public Versioned<QuestionnaireView> change(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            QuestionnaireDetails details) {
        return answer(questionnaires.change(code, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete a questionnaire that no contact has answered")
    public void delete(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch) {
        questionnaires.delete(code, Etags.version(ifMatch));
    }

    @GET
    @Path("{code}/figures")
    @Operation(
            summary = "Count the contacts that gave each answer",
            description =
                    "The contacts themselves: GET contacts with filter.profile=<id of the answer>.")
    public ListAnswer<AnswerFigures> figures(
            @Parameter(description = CODE, example = EXAMPLE) @PathParam("code") String code) {
        return ListAnswer.of(questionnaires.figures(code));
    }

    private static Versioned<QuestionnaireView> answer(QuestionnaireView questionnaire) {
        return Etags.ok(questionnaire, questionnaire.version());
    }
}
