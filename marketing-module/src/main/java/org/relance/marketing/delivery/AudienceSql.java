package org.relance.marketing.delivery;

/**
 * Who of a segment gets a mail and who is left out, in sets. Reasons follow the order of {@link
 * org.relance.marketing.api.ExclusionReason}; suppression is added afterwards, because only the
 * hash of a suppressed address is known.
 *
 * <p>Duplicates are few and come by themselves: Derby 10.16 fails on the nulls of an outer join to
 * a grouped relation, and goes through the whole ledger for every contact to find who is not in it.
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

    /** The reason that lies in the contact itself; goes on with {@code else … end}. */
    private static final String REASON =
            "case when c.opted_out_at is not null then 'OPTED_OUT' when c.privacy_blocked then 'PRIVACY'"
                    + " when "
                    + NO_ADDRESS
                    + " then 'NO_ADDRESS' when "
                    + BAD_ADDRESS
                    + " then 'BAD_ADDRESS'";

    private static final String ROW =
            "insert into mkt_recipient (email_campaign_id, step_id, contact_id, address, address_key, language_code, due_at, state, reason)"
                    + " select cast(:campaign as bigint), cast(:step as bigint), c.id, trim(c.email), %s, "
                    + LANGUAGE
                    + ", cast(:dueAt as timestamp), '%s', %s";

    private static final String ELIGIBLE =
            "(c.opted_out_at is null and c.privacy_blocked = false and not "
                    + NO_ADDRESS
                    + " and not "
                    + BAD_ADDRESS
                    + ")";

    /** The first contact of each address among those who may be written to. */
    private static final String FIRST =
            "(select min(c.id) as id"
                    + SEGMENT
                    + " where l.segment_id = :segment and "
                    + ELIGIBLE
                    + " group by "
                    + KEY
                    + ")";

    /** Contacts by the reason that lies in them. */
    static final String COUNT_REASONS =
            "select a.reason, count(*) as contacts from (select "
                    + REASON
                    + " else '' end as reason"
                    + SEGMENT
                    + " where l.segment_id = :segment) a group by a.reason";

    /** Who is left when every address counts once. */
    static final String CANDIDATES =
            "select c.id, trim(c.email) as address from "
                    + FIRST
                    + " f join crm_contact c on c.id = f.id";

    static final String INSERT_DUE =
            ROW.formatted(KEY, "DUE", "cast(null as varchar(40))")
                    + " from "
                    + FIRST
                    + " f join crm_contact c on c.id = f.id"
                    + TEXT;

    /** Everybody with a reason of their own. */
    static final String INSERT_EXCLUDED =
            ROW.formatted(
                            "'#' || trim(cast(c.id as char(20)))",
                            "EXCLUDED",
                            REASON + " else '' end")
                    + SEGMENT
                    + TEXT
                    + " where l.segment_id = :segment and not "
                    + ELIGIBLE;

    /** Whom nothing speaks against but perhaps an earlier contact with the same address. */
    static final String ELIGIBLE_CONTACTS =
            "select c.id, "
                    + KEY
                    + " as address"
                    + SEGMENT
                    + " where l.segment_id = :segment and "
                    + ELIGIBLE
                    + " order by c.id";

    static final String INSERT_DUPLICATE =
            ROW.formatted("'#' || trim(cast(c.id as char(20)))", "EXCLUDED", "'DUPLICATE_ADDRESS'")
                    + " from crm_contact c"
                    + TEXT
                    + " where c.id = :contact";

    private AudienceSql() {}
}
