package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.marketing.api.CampaignEntryRow;

/** The list of campaign entries, with what their interactions come to. */
@ApplicationScoped
class EntryListRepository {

    private static final Listing<CampaignEntryRow> LIST =
            Listing.of(
                            CampaignEntryRow.class,
                            "e.id, e.campaign_id, c.number as campaign_number, c.description as campaign_description,"
                                    + " e.document_type, e.segment_no, e.description, e.entry_date, e.salesperson_code,"
                                    + " e.logged_segment_id, e.created_by, e.cancelled, 0 as interactions,"
                                    + " cast(0 as decimal(19,5)) as cost, 0 as duration_min",
                            "mkt_campaign_entry e join mkt_campaign c on c.id = e.campaign_id",
                            "e.id")
                    .date("entryDate", "e.entry_date")
                    .number("campaignId", "e.campaign_id")
                    .requiredText("campaignNumber", "c.number")
                    .requiredText("documentType", "e.document_type")
                    .requiredText("segmentNo", "e.segment_no")
                    .requiredText("description", "e.description")
                    .text("salespersonCode", "e.salesperson_code")
                    .flag("cancelled", "e.cancelled")
                    .number("loggedSegmentId", "e.logged_segment_id")
                    .search("lower(e.description || ' ' || e.segment_no || ' ' || c.search_key)")
                    .orderedBy("entryDate", true);

    /** What interactions come to that one entry owns. */
    public record Sum(
            long campaignId,
            String documentType,
            String segmentNo,
            boolean cancelled,
            int interactions,
            BigDecimal cost,
            int durationMin) {

        boolean belongsTo(CampaignEntryRow entry) {
            return campaignId == entry.campaignId()
                    && documentType.equals(entry.documentType())
                    && segmentNo.equals(entry.segmentNo())
                    && cancelled == entry.cancelled();
        }
    }

    @Inject Database database;

    ListPage<CampaignEntryRow> list(ListRequest request) {
        ListPage<CampaignEntryRow> page = LIST.page(database, request);
        return new ListPage<>(withFigures(page.rows()), page.next(), page.total());
    }

    /** One pass over the interactions of the campaigns, however many entries there are. */
    private List<CampaignEntryRow> withFigures(List<CampaignEntryRow> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        Map<Long, List<Sum>> sums =
                sums(entries.stream().map(CampaignEntryRow::campaignId).distinct().toList());
        return entries.stream()
                .map(e -> e.with(figures(e, sums.getOrDefault(e.campaignId(), List.of()))))
                .toList();
    }

    private static CampaignEntryRow.Figures figures(CampaignEntryRow entry, List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.belongsTo(entry))
                .map(s -> new CampaignEntryRow.Figures(s.interactions(), s.cost(), s.durationMin()))
                .findFirst()
                .orElse(CampaignEntryRow.Figures.NONE);
    }

    private Map<Long, List<Sum>> sums(List<Long> campaigns) {
        return database
                .ask(
                        h ->
                                h.createQuery(
                                                "select campaign_id, coalesce(document_type, '') as document_type,"
                                                        + " coalesce(segment_no, '') as segment_no, cancelled,"
                                                        + " count(*) as interactions, sum(unit_cost) as cost,"
                                                        + " sum(duration_min) as duration_min from crm_interaction"
                                                        + " where campaign_id in (<campaigns>) and postponed = false"
                                                        + " group by campaign_id, coalesce(document_type, ''),"
                                                        + " coalesce(segment_no, ''), cancelled")
                                        .bindList("campaigns", campaigns)
                                        .mapTo(Sum.class)
                                        .list())
                .stream()
                .collect(Collectors.groupingBy(Sum::campaignId));
    }
}
