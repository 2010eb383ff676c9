package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.Audience;
import org.relance.marketing.api.EmailCampaignRow;
import org.relance.marketing.api.ExclusionReason;

/** Counts audiences and fixes them, one statement for all contacts of a step. */
@ApplicationScoped
class AudienceStore {

    private static final int PAGE = 1000;

    /** A contact that the segment alone would let through. */
    public record Candidate(long id, String address) {}

    public record ReasonCount(String reason, int contacts) {}

    @Inject Database database;
    @Inject SuppressedAddresses suppressions;
    @Inject TopicRule topics;

    /** Who would get the mails and who would not. */
    Audience count(long segmentId, String topic) {
        TopicRule.Statements about = topics.statements(topic);
        List<ReasonCount> counts =
                new ArrayList<>(
                        database.ask(
                                h ->
                                        about.bind(h.createQuery(about.sql().countReasons))
                                                .bind("segment", segmentId)
                                                .mapTo(ReasonCount.class)
                                                .list()));
        List<Candidate> candidates = candidates(about.sql().candidates, about, segmentId);
        return audience(distinct(counts, candidates.size()), suppressed(candidates).size());
    }

    /** Splits those whom nothing speaks against into first bearers of an address and others. */
    private static List<ReasonCount> distinct(List<ReasonCount> counts, int first) {
        List<ReasonCount> result = new ArrayList<>();
        for (ReasonCount count : counts) {
            if (count.reason().isEmpty()) {
                result.add(new ReasonCount("", first));
                result.add(
                        new ReasonCount(
                                ExclusionReason.DUPLICATE_ADDRESS.name(),
                                count.contacts() - first));
            } else {
                result.add(count);
            }
        }
        return result;
    }

    static Audience audience(List<ReasonCount> counts, int suppressed) {
        Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);
        int all = 0;
        for (ReasonCount count : counts) {
            all += count.contacts();
            if (!count.reason().isEmpty() && count.contacts() > 0) {
                excluded.merge(
                        ExclusionReason.valueOf(count.reason()), count.contacts(), Integer::sum);
            }
        }
        if (suppressed > 0) {
            excluded.merge(ExclusionReason.SUPPRESSED, suppressed, Integer::sum);
        }
        int left = excluded.values().stream().mapToInt(Integer::intValue).sum();
        return new Audience(all, all - left, list(excluded));
    }

    private static List<Audience.Excluded> list(Map<ExclusionReason, Integer> excluded) {
        return excluded.entrySet().stream()
                .map(entry -> new Audience.Excluded(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Writes the rows of one step. */
    void freeze(EmailCampaignRow campaign, PlannedStep step) {
        long emailCampaignId = campaign.id();
        long segmentId = campaign.segmentId();
        String language = campaign.defaultLanguage();
        TopicRule.Statements about = topics.statements(campaign.topic());
        List<Long> duplicates = duplicates(about, segmentId);
        database.change(
                h -> {
                    for (String insert :
                            List.of(about.sql().insertDue, about.sql().insertExcluded)) {
                        about.bind(bind(h.createUpdate(insert), emailCampaignId, language, step))
                                .bind("segment", segmentId)
                                .execute();
                    }
                    PreparedBatch rows = h.prepareBatch(AudienceSql.INSERT_DUPLICATE);
                    duplicates.forEach(
                            contact ->
                                    bind(rows, emailCampaignId, language, step)
                                            .bind("contact", contact)
                                            .add());
                    rows.execute();
                });
    }

    private static <T extends SqlStatement<T>> T bind(
            T statement, long emailCampaignId, String language, PlannedStep step) {
        return statement
                .bind("campaign", emailCampaignId)
                .bind("step", step.id())
                .bind("dueAt", Timestamp.from(step.dueAt()))
                .bind("template", step.templateId())
                .bind("language", language);
    }

    /** Contacts whose address an earlier one of the segment bears. */
    private List<Long> duplicates(TopicRule.Statements about, long segmentId) {
        Set<String> seen = new HashSet<>();
        List<Long> duplicates = new ArrayList<>();
        for (Candidate candidate : candidates(about.sql().eligible, about, segmentId)) {
            if (!seen.add(candidate.address())) {
                duplicates.add(candidate.id());
            }
        }
        return duplicates;
    }

    private List<Candidate> candidates(String sql, TopicRule.Statements about, long segmentId) {
        return database.ask(
                h ->
                        about.bind(h.createQuery(sql))
                                .bind("segment", segmentId)
                                .mapTo(Candidate.class)
                                .list());
    }

    /** Excludes those whose address must never be written to again. */
    void excludeSuppressed(long emailCampaignId) {
        List<Candidate> candidates =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select distinct contact_id as id, address from mkt_recipient"
                                                        + " where email_campaign_id = :campaign and state = 'DUE'")
                                        .bind("campaign", emailCampaignId)
                                        .mapTo(Candidate.class)
                                        .list());
        exclude(emailCampaignId, suppressed(candidates));
    }

    private void exclude(long emailCampaignId, List<Candidate> suppressed) {
        if (suppressed.isEmpty()) {
            return;
        }
        database.change(
                h -> {
                    var batch =
                            h.prepareBatch(
                                    "update mkt_recipient set state = 'EXCLUDED', reason = 'SUPPRESSED', address_key = :key"
                                            + " where email_campaign_id = :campaign and contact_id = :contact and state = 'DUE'");
                    suppressed.forEach(
                            c ->
                                    batch.bind("key", "#" + c.id())
                                            .bind("campaign", emailCampaignId)
                                            .bind("contact", c.id())
                                            .add());
                    batch.execute();
                });
    }

    private List<Candidate> suppressed(List<Candidate> candidates) {
        List<Candidate> found = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += PAGE) {
            List<Candidate> page =
                    candidates.subList(from, Math.min(candidates.size(), from + PAGE));
            Set<String> addresses =
                    suppressions.among(page.stream().map(Candidate::address).toList());
            page.stream().filter(c -> addresses.contains(c.address())).forEach(found::add);
        }
        return found;
    }
}
