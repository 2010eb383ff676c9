package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.StatusStep;
import org.relance.marketing.api.StatusStep.Position;

/** The codes that a campaign names: statuses, territories, salespeople. */
@ApplicationScoped
public class CodeRepository {

    /** A status in the order of the list. */
    public record Status(String code, String description) {}

    /** A salesperson, as far as a choice needs it. */
    public record Salesperson(String code, boolean blocked) {}

    @Inject Database database;
    @Inject CurrentActor currentActor;

    List<Status> statuses() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select code, description from crm_code where kind = 'campaign-status'"
                                                + " and blocked = false order by position, id")
                                .mapTo(Status.class)
                                .list());
    }

    /** The step bar of a campaign with the given status; without one everything lies ahead. */
    List<StatusStep> steps(String current) {
        List<Status> all = statuses();
        List<String> codes = all.stream().map(Status::code).toList();
        int at = codes.indexOf(current);
        return all.stream()
                .map(s -> new StatusStep(s.code(), s.description(), position(codes, s, at)))
                .toList();
    }

    private static Position position(List<String> codes, Status status, int at) {
        int own = codes.indexOf(status.code());
        if (own == at) {
            return Position.CURRENT;
        }
        return own < at ? Position.PAST : Position.NEXT;
    }

    void checkCode(String kind, String code, String field) {
        if (!code.isEmpty() && !known(kind, code)) {
            throw DomainException.invalid("marketing.unknown-code", field, code);
        }
    }

    private boolean known(String kind, String code) {
        return database.ask(
                h ->
                        h.createQuery(
                                                "select count(*) from crm_code where kind = :kind and code = :code")
                                        .bind("kind", kind)
                                        .bind("code", code)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    /** Refuses a salesperson that is unknown, or blocked and newly chosen. */
    public void checkSalesperson(String code, String before) {
        if (code.isEmpty() || code.equals(before)) {
            return;
        }
        Salesperson found =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select code, blocked from crm_salesperson where code = :code")
                                        .bind("code", code)
                                        .mapTo(Salesperson.class)
                                        .findOne()
                                        .orElseThrow(
                                                () ->
                                                        DomainException.invalid(
                                                                "marketing.unknown-code",
                                                                "salespersonCode",
                                                                code)));
        if (found.blocked()) {
            throw DomainException.invalid("marketing.salesperson-blocked", "salespersonCode", code);
        }
    }

    /** The salesperson of the current user's set-up (domain.md §1), empty where there is none. */
    public String ownSalesperson() {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select u.salesperson_code from crm_user u join crm_salesperson s"
                                                + " on s.code = u.salesperson_code and s.blocked = false"
                                                + " where u.username = :name")
                                .bind("name", currentActor.get().username())
                                .mapTo(String.class)
                                .findOne()
                                .orElse(""));
    }
}
