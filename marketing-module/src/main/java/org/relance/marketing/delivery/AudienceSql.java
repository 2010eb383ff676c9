package org.relance.marketing.delivery;

/**
 * Who of a segment gets a mail and who is left out, in sets. Reasons follow the order of {@link
 * org.relance.marketing.api.ExclusionReason}; suppression is added afterwards, because only the
 * hash of a suppressed address is known.
 *
 * <p>Duplicates are few and come by themselves: Derby 10.16 fails on the nulls of an outer join to
 * a grouped relation, and goes through the whole ledger for every contact to find who is not in it.
 *
 * <p>What somebody said of the topic is the last word in {@code crm_consent}, found by its index;
 * where nothing of that kind can speak against anybody, it is not looked for.
 */
final class AudienceSql {

    private static final String KEY = "lower(trim(c.email))";

    private static final String NO_ADDRESS = "(c.email is null or trim(c.email) = '')";

    /** What SQL can see; the last word has {@link org.relance.marketing.mail.Mailbox}. */
    private static final String BAD_ADDRESS =
            "(trim(c.email) not like '%_@_%._%' or trim(c.email) like '%@%@%'"
                    + " or trim(c.email) like '% %' or trim(c.email) like '%..%'"
                    + " or trim(c.email) like '%,%' or trim(c.email) like '%;%'"
                    + " or trim(c.email) like '%<%' or trim(c.email) like '%>%'"
                    + " or trim(c.email) like '.%' or trim(c.email) like '%.'"
                    + " or trim(c.email) like '%.@%' or trim(c.email) like '%@.%'"
                    + " or length(trim(c.email)) > 254)";

    private static final String SEGMENT =
            " from mkt_segment_line l join crm_contact c on c.id = l.contact_id";

    private static final String TEXT =
            " left join mkt_template_text x on x.template_id = :template"
                    + " and x.language_code = lower(substr(c.language_code, 1, 2))";

    private static final String LANGUAGE =
            "coalesce(x.language_code, cast(:language as varchar(5)))";

    private static final String ROW =
            "insert into mkt_recipient (email_campaign_id, step_id, contact_id, address, address_key, language_code, due_at, state, reason)"
                    + " select cast(:campaign as bigint), cast(:step as bigint), c.id, trim(c.email), %s, "
                    + LANGUAGE
                    + ", cast(:dueAt as timestamp), '%s', %s";

    private static final String OWN_KEY = "'#' || trim(cast(c.id as char(20)))";

    static final String INSERT_DUPLICATE =
            ROW.formatted(OWN_KEY, "EXCLUDED", "'DUPLICATE_ADDRESS'")
                    + " from crm_contact c"
                    + TEXT
                    + " where c.id = :contact";

    private static final String REFUSED = LastWord.exists("c.id", ":topic", "k.state <> 'GRANTED'");
    private static final String AGREED = LastWord.exists("c.id", ":topic", "k.state = 'GRANTED'");

    /** Everybody who has an address and is not blocked. */
    static final AudienceSql ANYBODY = new AudienceSql("", "");

    /** Who has not refused the topic. */
    static final AudienceSql UNLESS_REFUSED = new AudienceSql(REFUSED, "not " + REFUSED);

    /** Who has agreed to the topic. */
    static final AudienceSql IF_AGREED = new AudienceSql("not " + AGREED, AGREED);

    private final String refused;
    private final String allowed;

    /** Contacts by the reason that lies in them. */
    final String countReasons;

    /** Who is left when every address counts once. */
    final String candidates;

    /** A row for each of them. */
    final String insertDue;

    /** A row for everybody with a reason of their own. */
    final String insertExcluded;

    /** Whom nothing speaks against but perhaps an earlier contact with the same address. */
    final String eligible;

    private AudienceSql(String refused, String allowed) {
        this.refused = refused;
        this.allowed = allowed;
        String first =
                " from (select min(c.id) as id"
                        + SEGMENT
                        + " where l.segment_id = :segment and "
                        + condition()
                        + " group by "
                        + KEY
                        + ") f join crm_contact c on c.id = f.id";
        countReasons =
                "select a.reason, count(*) as contacts from (select "
                        + reason()
                        + " as reason"
                        + SEGMENT
                        + " where l.segment_id = :segment) a group by a.reason";
        candidates = "select c.id, trim(c.email) as address" + first;
        insertDue = ROW.formatted(KEY, "DUE", "cast(null as varchar(40))") + first + TEXT;
        insertExcluded =
                ROW.formatted(OWN_KEY, "EXCLUDED", reason())
                        + SEGMENT
                        + TEXT
                        + " where l.segment_id = :segment and not "
                        + condition();
        eligible =
                "select c.id, "
                        + KEY
                        + " as address"
                        + SEGMENT
                        + " where l.segment_id = :segment and "
                        + condition()
                        + " order by c.id";
    }

    /** True if the statements take the parameter {@code topic}. */
    boolean asksForTopic() {
        return !refused.isEmpty();
    }

    /** The reason that lies in the contact itself; empty for none. */
    private String reason() {
        String consent = asksForTopic() ? " when " + refused + " then 'NO_CONSENT'" : "";
        return "case when c.opted_out_at is not null then 'OPTED_OUT' when c.privacy_blocked then 'PRIVACY'"
                + " when "
                + NO_ADDRESS
                + " then 'NO_ADDRESS' when "
                + BAD_ADDRESS
                + " then 'BAD_ADDRESS'"
                + consent
                + " else '' end";
    }

    private String condition() {
        return "(c.opted_out_at is null and c.privacy_blocked = false and not "
                + NO_ADDRESS
                + " and not "
                + BAD_ADDRESS
                + (asksForTopic() ? " and " + allowed : "")
                + ")";
    }
}
