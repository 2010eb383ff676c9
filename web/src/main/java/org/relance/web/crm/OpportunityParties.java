package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.SalesCycles;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.Segments;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Suggestion;

/**
 * Contact and campaign of an opportunity: proposed by name, found by number. Each campaign is read
 * once a request.
 */
@Named
@RequestScoped
public class OpportunityParties {

    private static final int OFFERS = 12;

    @Inject Contacts contacts;
    @Inject Campaigns campaigns;
    @Inject Segments segments;
    @Inject SalesCycles cycles;

    private final Map<Long, Optional<CampaignRow>> read = new HashMap<>();

    /** Companies and persons that have the words, each as a {@link Suggestion}. */
    public List<String> contacts(String words) {
        return contacts
                .list(new ListRequest(words, null, "name", false, "", 0, OFFERS))
                .rows()
                .stream()
                .map(row -> Suggestion.of(row.number(), row.name()))
                .toList();
    }

    /** The contact with this id as a {@link Suggestion}. */
    public Optional<String> contact(long id) {
        return contacts.find(id).map(c -> Suggestion.of(c.number(), c.details().name()));
    }

    /**
     * The contact with the id that an address names as a {@link Suggestion}, else the id itself.
     */
    public String nameOf(String id) {
        return id.matches("\\d{1,18}") ? contact(Long.parseLong(id)).orElse(id) : id;
    }

    /** The campaign with this id; empty where it was deleted meanwhile. */
    public Optional<CampaignRow> campaign(Long id) {
        return id == null ? Optional.empty() : read.computeIfAbsent(id, this::find);
    }

    private Optional<CampaignRow> find(Long id) {
        return campaigns.list(ListRequest.first(1).with("id", id.toString())).rows().stream()
                .findFirst();
    }

    /** Id of the contact with the number; null where none is typed. */
    public Long contactId(String number) {
        return number.isEmpty()
                ? null
                : contacts.findByNumber(number)
                        .map(ContactView::id)
                        .orElseThrow(() -> unknown("crm.contact-unknown", "contactId", number));
    }

    /** Id of the campaign with the number; null where none is typed. */
    public Long campaignId(String number) {
        return number.isEmpty()
                ? null
                : campaigns
                        .byNumber(number)
                        .map(CampaignView::id)
                        .orElseThrow(
                                () ->
                                        unknown(
                                                "marketing.campaign-not-found",
                                                "campaignId",
                                                number));
    }

    /** The segments of the campaign with the number; none where it is not typed. */
    public List<Choice> segments(String campaignNumber) {
        return campaignNumber.isEmpty()
                ? List.of()
                : campaigns
                        .byNumber(campaignNumber)
                        .map(found -> segmentsOf(found.id()))
                        .orElse(List.of());
    }

    private List<Choice> segmentsOf(long campaignId) {
        return segments.ofCampaign(campaignId).stream().map(OpportunityParties::choice).toList();
    }

    /** The segment with this id in words; empty without one, and where it was deleted meanwhile. */
    public String segment(Long id) {
        return id == null
                ? ""
                : segments.list(ListRequest.first(1).with("id", id.toString())).rows().stream()
                        .findFirst()
                        .map(OpportunityParties::choice)
                        .map(Choice::label)
                        .orElse("");
    }

    private static Choice choice(SegmentRow row) {
        return new Choice(Long.toString(row.id()), Suggestion.of(row.number(), row.description()));
    }

    /** The sales cycles that can be chosen. */
    public List<Choice> getCycles() {
        return cycles.active().stream()
                .map(cycle -> new Choice(cycle.code(), cycle.description()))
                .toList();
    }

    /** Code of the sales cycle where there is only one to choose, else null. */
    public String onlyCycle() {
        List<Choice> choice = getCycles();
        return choice.size() == 1 ? choice.get(0).value() : null;
    }

    private static DomainException unknown(String code, String field, String number) {
        return DomainException.invalid(code, field, number);
    }
}
