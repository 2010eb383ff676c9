package org.relance.kernel.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.relance.kernel.DomainException;

/**
 * Numbers such as {@code CT000123} for numbered records (domain.md §1). Drawn in the transaction of
 * the record, so a number is given once and a roll-back leaves no gap.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NumberSeries {

    /** A row of the set-up. */
    public record Series(
            String code, String prefix, int width, long nextNo, boolean manualAllowed) {}

    @Inject Database database;

    /** The next number of the series. */
    public String next(String series) {
        return next(series, 1).get(0);
    }

    /**
     * The next numbers of the series, in order.
     *
     * @throws DomainException {@code number-series.missing} naming the series where it is not set
     *     up
     */
    public List<String> next(String series, int count) {
        return database.ask(
                h -> {
                    int changed =
                            h.createUpdate(
                                            "update crm_number_series set next_no = next_no + :count where code = :code")
                                    .bind("count", count)
                                    .bind("code", series)
                                    .execute();
                    if (changed == 0) {
                        throw DomainException.conflict("number-series.missing", series);
                    }
                    Series row =
                            h.createQuery("select * from crm_number_series where code = :code")
                                    .bind("code", series)
                                    .mapTo(Series.class)
                                    .one();
                    return numbers(row, count);
                });
    }

    /**
     * The number typed by hand, checked against the series, or the next one where none was typed.
     *
     * @throws DomainException {@code number-series.manual-refused} where the series allows none
     */
    public String accept(String series, String typed) {
        if (typed == null || typed.isBlank()) {
            return next(series);
        }
        boolean allowed =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select manual_allowed from crm_number_series where code = :code")
                                        .bind("code", series)
                                        .mapTo(Boolean.class)
                                        .findOne()
                                        .orElse(false));
        if (!allowed) {
            throw DomainException.invalid("number-series.manual-refused", "no", series);
        }
        return typed.strip();
    }

    private static List<String> numbers(Series series, int count) {
        List<String> numbers = new ArrayList<>(count);
        for (long n = series.nextNo() - count; n < series.nextNo(); n++) {
            String digits = Long.toString(n);
            numbers.add(
                    series.prefix()
                            + "0".repeat(Math.max(0, series.width() - digits.length()))
                            + digits);
        }
        return numbers;
    }
}
