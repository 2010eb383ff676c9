package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ProfileQuery;
import org.relance.crm.api.ProfileQuery.Part;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.ProfileValues;

/** Values of contacts from interactions and opportunities; of a company with all its people. */
@ApplicationScoped
class ContactFieldValues implements ProfileValues {

    private static final String MEAN =
            "cast(sum(%s) as decimal(19,5)) / cast(count(*) as decimal(10,0))";

    private static final String INTERACTIONS =
            "crm_contact c join crm_interaction i on i.%s = c.id where c.type = '%s'"
                    + " and i.cancelled = false and i.postponed = false"
                    + " and i.business_date >= :from and i.business_date <= :to";

    private static final String OPPORTUNITIES =
            "crm_contact c join crm_opportunity i on i.%s = c.id where c.type = '%s'"
                    + " and i.status in ('WON', 'LOST')"
                    + " and i.close_date >= :from and i.close_date <= :to";

    @Override
    public Optional<ProfileQuery> of(ProfileSource source) {
        return switch (source) {
            case INTERACTIONS -> query("count(*)", INTERACTIONS);
            case INTERACTIONS_PER_YEAR -> query(ProfileQuery.PER_YEAR, INTERACTIONS);
            case AVERAGE_COST -> query(MEAN.formatted("i.unit_cost"), INTERACTIONS);
            case AVERAGE_DURATION -> query(MEAN.formatted("i.duration_min"), INTERACTIONS);
            case WON_OPPORTUNITIES ->
                    query(
                            MEAN.formatted("case when i.status = 'WON' then 100 else 0 end"),
                            OPPORTUNITIES);
            default -> Optional.empty();
        };
    }

    private static Optional<ProfileQuery> query(String value, String from) {
        return Optional.of(
                new ProfileQuery(
                        "1 = 1",
                        List.of(
                                new Part(value, from.formatted("company_id", "COMPANY")),
                                new Part(value, from.formatted("contact_id", "PERSON")))));
    }
}
