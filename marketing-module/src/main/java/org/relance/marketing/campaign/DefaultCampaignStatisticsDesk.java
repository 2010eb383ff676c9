package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.marketing.api.CampaignStatistics;
import org.relance.marketing.api.CampaignStatisticsDesk;
import org.relance.marketing.api.Campaigns;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultCampaignStatisticsDesk implements CampaignStatisticsDesk {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    @Inject StatisticsRepository repository;
    @Inject Campaigns campaigns;

    @Override
    public CampaignStatistics of(long campaignId, LocalDate from, LocalDate to) {
        long id = campaigns.get(campaignId).id();
        if (from != null && to != null && to.isBefore(from)) {
            throw DomainException.invalid("marketing.statistics-dates", "to", from);
        }
        var sums = repository.sums(id, from, to);
        var opportunities = repository.opportunities(id);
        BigDecimal responded = BigDecimal.valueOf(sums.responded());
        return new CampaignStatistics(
                sums.contacted(),
                repository.contacts("target", id, from, to),
                sums.responded(),
                repository.contacts("response", id, from, to),
                share(responded.multiply(HUNDRED), BigDecimal.valueOf(sums.contacted()), 1),
                sums.cost().setScale(CENTS, RoundingMode.HALF_UP),
                share(sums.cost(), responded, CENTS),
                sums.durationMin(),
                share(BigDecimal.valueOf(sums.durationMin()), responded, CENTS),
                opportunities.opportunities(),
                opportunities.estimatedValue().setScale(CENTS, RoundingMode.HALF_UP),
                opportunities.currentValue().setScale(CENTS, RoundingMode.HALF_UP));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole, int decimals) {
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(decimals)
                : part.divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
