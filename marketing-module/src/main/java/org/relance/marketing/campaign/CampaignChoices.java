package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.Salespeople;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.StatusStep;
import org.relance.marketing.api.StatusStep.Position;

/** What can be chosen for campaigns and segments: statuses, territories, salespeople. */
@ApplicationScoped
public class CampaignChoices {

    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject Database database;
    @Inject CurrentActor currentActor;

    /** The step bar of a campaign with the given status; without one everything lies ahead. */
    List<StatusStep> steps(String current) {
        List<Code> shown =
                codes.of(CodeKind.CAMPAIGN_STATUS).stream()
                        .filter(code -> !code.blocked() || code.code().equals(current))
                        .toList();
        int at = shown.stream().map(Code::code).toList().indexOf(current);
        return shown.stream()
                .map(s -> new StatusStep(s.code(), s.description(), at(shown.indexOf(s), at)))
                .toList();
    }

    private static Position at(int own, int current) {
        if (own == current) {
            return Position.CURRENT;
        }
        return own < current ? Position.PAST : Position.NEXT;
    }

    /** Codes that are newly chosen must be there and not blocked. */
    void check(CampaignDetails details, CampaignDetails before) {
        checkSalesperson(details.salespersonCode(), before.salespersonCode());
        if (!details.statusCode().equals(before.statusCode())) {
            codes.require(CodeKind.CAMPAIGN_STATUS, details.statusCode(), "statusCode");
        }
        if (!details.territoryCode().equals(before.territoryCode())) {
            codes.require(CodeKind.TERRITORY, details.territoryCode(), "territoryCode");
        }
        if (!details.marketSegmentCode().equals(before.marketSegmentCode())) {
            codes.require(
                    CodeKind.MARKET_SEGMENT, details.marketSegmentCode(), "marketSegmentCode");
        }
        if (!details.programmeCode().isEmpty()) {
            requireProgramme(details.programmeCode());
        }
    }

    private void requireProgramme(String code) {
        int found =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select count(*) from mkt_programme where code = :code and kind = 'PROGRAMME'")
                                        .bind("code", code)
                                        .mapTo(Integer.class)
                                        .one());
        if (found == 0) {
            throw DomainException.invalid("marketing.programme-unknown", "programmeCode", code);
        }
    }

    /** Refuses a salesperson that is unknown or blocked and newly chosen. */
    public void checkSalesperson(String code, String before) {
        if (!code.equals(before)) {
            salespeople.require(code, "salespersonCode");
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
