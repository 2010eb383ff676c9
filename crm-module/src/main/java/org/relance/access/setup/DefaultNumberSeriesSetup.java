package org.relance.access.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.regex.Pattern;
import org.relance.access.api.ChangeNumberSeries;
import org.relance.access.api.NumberSeriesSetup;
import org.relance.access.api.NumberSeriesView;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
class DefaultNumberSeriesSetup implements NumberSeriesSetup {

    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9/-]{0,10}");
    private static final int MOST_DIGITS = 12;
    private static final String SELECT = "select * from crm_number_series";

    @Inject Database database;
    @Inject Trail trail;

    @Override
    public List<NumberSeriesView> list() {
        return database.ask(
                h -> h.createQuery(SELECT + " order by code").mapTo(NumberSeriesView.class).list());
    }

    @Override
    public NumberSeriesView change(String code, ChangeNumberSeries change) {
        NumberSeriesView before = get(code);
        check(before, change);
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_number_series set prefix = :prefix, width = :width,"
                                                + " next_no = :nextNo, manual_allowed = :manualAllowed"
                                                + " where code = :code")
                                .bind("prefix", change.prefix())
                                .bind("width", change.width())
                                .bind("nextNo", change.nextNo())
                                .bind("manualAllowed", change.manualAllowed())
                                .bind("code", code)
                                .execute());
        NumberSeriesView after = get(code);
        trail.record("number-series", null, code, "changed", before + " → " + after);
        return after;
    }

    private static void check(NumberSeriesView before, ChangeNumberSeries change) {
        if (change.prefix() == null || !PREFIX.matcher(change.prefix()).matches()) {
            throw DomainException.invalid("access.series-prefix", "prefix");
        }
        if (change.width() < 1 || change.width() > MOST_DIGITS) {
            throw DomainException.invalid("access.series-width", "width", MOST_DIGITS);
        }
        boolean sameNumbers = change.prefix().equals(before.prefix());
        if (change.nextNo() < 1 || sameNumbers && change.nextNo() < before.nextNo()) {
            throw DomainException.invalid("access.series-backwards", "nextNo", before.nextNo());
        }
    }

    private NumberSeriesView get(String code) {
        return database.ask(
                        h ->
                                h.createQuery(SELECT + " where code = :code")
                                        .bind("code", code)
                                        .mapTo(NumberSeriesView.class)
                                        .findOne())
                .orElseThrow(() -> DomainException.notFound("access.series-not-found", code));
    }
}
