package org.relance.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.relance.access.api.CompanySettings;
import org.relance.kernel.BusinessClock;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.CampaignResult;
import org.relance.web.shell.Shell;

/** The figures of one campaign for the fact box on its card. */
@Named("campaignFigures")
@RequestScoped
public class CampaignFiguresView {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject CampaignFigures figures;
    @Inject CompanySettings company;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private long campaignId;
    private Optional<CampaignResult> result;
    private String currency;

    /** The stored figures, null where there are none yet; read once for each answer. */
    public CampaignResult of(long id) {
        if (result == null || campaignId != id) {
            campaignId = id;
            result = figures.find(id);
        }
        return result.orElse(null);
    }

    /** Computes the figures now. */
    public void recompute(long id) {
        result = Optional.of(figures.compute(id, clock.today()));
        campaignId = id;
        shell.tell("reports:figures.computed");
    }

    public String getCurrency() {
        if (currency == null) {
            currency = company.company().currency();
        }
        return currency;
    }

    /** How much of the budget is spent, in whole percent, at most 100. */
    public int spent(CampaignResult of) {
        return share(of.cost(), of.budgetedCost());
    }

    /** How many of the target contacts answered, in whole percent. */
    public int answered(CampaignResult of) {
        return share(
                BigDecimal.valueOf(of.respondingContacts()),
                BigDecimal.valueOf(of.targetContacts()));
    }

    private static int share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? 0
                : part.multiply(HUNDRED)
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .min(HUNDRED)
                        .max(BigDecimal.ZERO)
                        .intValue();
    }
}
