package org.relance.marketing.api;

import java.util.Optional;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Plans, the programmes in them, and through these the campaigns. A code never changes. Every
 * change is in the trail under the subject {@code programme}.
 */
public interface Programmes {

    /** Subject of the trail. */
    String TRAIL = "programme";

    /**
     * Creates a plan or a programme.
     *
     * @param code up to 20 characters, unique among both kinds; kept in upper case
     * @throws org.relance.kernel.DomainException {@code marketing.programme-code-taken}, {@code
     *     marketing.programme-dates} where it would end before it begins, {@code
     *     marketing.plan-unknown}, {@code marketing.plan-in-plan} where a plan names a plan, {@code
     *     crm.salesperson-unknown}, {@code crm.salesperson-blocked}
     */
    ProgrammeView create(ProgrammeKind kind, String code, ProgrammeDetails details);

    /**
     * Replaces what people entered; refusals as for a creation.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.programme-stale} where somebody
     *     changed it meanwhile
     */
    ProgrammeView change(long id, int version, ProgrammeDetails details);

    /**
     * The plan or programme.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.programme-not-found}
     */
    ProgrammeView get(long id);

    /** The plan or programme with this code. */
    Optional<ProgrammeView> byCode(String code);

    /**
     * A list; filters and order: code, kind, description, planCode, startingDate, endingDate,
     * salespersonCode.
     */
    ListPage<ProgrammeView> list(ListRequest request);

    /**
     * Deletes it.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.programme-in-use} while a
     *     campaign, a template or a programme lies in it
     */
    void delete(long id, int version);
}
