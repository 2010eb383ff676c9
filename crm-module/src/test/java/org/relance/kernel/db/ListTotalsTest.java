package org.relance.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTotalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | where a.x = 1 | a",
                "a left join b b on b.id = a.b | where a.x = 1 | a",
                "a left join b b on b.id = a.b | where b.x = 1 | a left join b b on b.id = a.b",
                "a left join b b on b.id = a.b left join c c on c.id = b.c | where c.x = 1"
                        + " | a left join b b on b.id = a.b left join c c on c.id = b.c",
                "a left join b b on b.id = a.b left join c c on c.id = b.c | where b.x = 1"
                        + " | a left join b b on b.id = a.b",
                "a join d d on d.id = a.d left join b b on b.id = a.b | where a.x = 1"
                        + " | a join d d on d.id = a.d",
                "(select * from a left join b b on b.id = a.b) s | where s.x = 1"
                        + " | (select * from a left join b b on b.id = a.b) s",
                "a left join (select 1 from c) b on b.id = a.b | where a.x = 1"
                        + " | a left join (select 1 from c) b on b.id = a.b",
                "a left join b b on b.id = a.b join c c on c.id = a.c | where a.x = 1"
                        + " | a left join b b on b.id = a.b join c c on c.id = a.c"
            })
    void leavesOutTheLeftJoinsThatNobodyAsks(String from, String where, String counted) {
        assertThat(new ListTotals(from).tables(where).strip()).isEqualTo(counted);
    }
}
