package org.relance.crm.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * The sales cycles with their stages. Everybody reads them, campaign managers maintain them. Every
 * change is in the trail under the subject {@code sales-cycle}.
 */
public interface SalesCycles {

    /** Subject of the trail. */
    String TRAIL = "sales-cycle";

    /** A page of the list; filters: code, description, blocked. */
    ListPage<SalesCycleRow> list(ListRequest request);

    /** One cycle, or empty. */
    Optional<SalesCycleView> find(String code);

    /** The cycles that can be chosen, by description. */
    List<SalesCycleView> active();

    /**
     * Adds a cycle.
     *
     * @throws DomainException {@code crm.cycle-exists}, {@code crm.required}, {@code crm.too-long},
     *     {@code crm.bad-percentage}, {@code crm.bad-stage-number}, {@code crm.stage-twice}, {@code
     *     date-formula.bad}
     */
    SalesCycleView create(SalesCycleDetails details);

    /**
     * Replaces a cycle and its stages; the code stays. Opportunities keep the values that they have
     * until their next action.
     *
     * @throws DomainException {@code crm.stage-in-use} where a stage goes in which an open
     *     opportunity stands, {@code crm.changed-meanwhile}
     */
    SalesCycleView change(String code, int version, SalesCycleDetails details);

    /**
     * Removes a cycle without open opportunities; those that were closed in it keep their history.
     *
     * @throws DomainException {@code crm.cycle-in-use} with the number of open opportunities
     */
    void delete(String code, int version);

    /**
     * What stands in each stage of a cycle, those not started first. Stages without opportunities
     * are there with zeros.
     *
     * @param from earliest estimated closing date that counts, null for no limit
     * @param to latest estimated closing date that counts, null for no limit
     * @throws DomainException {@code crm.cycle-not-found}
     */
    List<StageFigures> figures(String code, LocalDate from, LocalDate to);
}
