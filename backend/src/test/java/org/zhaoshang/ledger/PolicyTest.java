package org.zhaoshang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private final Policy policy = new Policy(
            "P1",
            "某办法",
            null,
            "示例发〔2014〕1号",
            "示例区",
            null,
            LocalDate.of(2014, 1, 1),
            LocalDate.of(2016, 12, 31),
            List.of(),
            List.of(
                    change("2014-11-27", Policy.Status.SUSPENDED),
                    change("2015-05-10", Policy.Status.IN_FORCE),
                    change("2016-03-01", Policy.Status.REVISED, "P2")),
            Map.of(),
            Stamp.NONE);

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, NOT_YET_IN_FORCE",
        "2014-01-01, IN_FORCE",
        "2014-11-27, SUSPENDED",
        "2015-05-09, SUSPENDED",
        "2015-05-10, IN_FORCE",
        "2016-03-01, REVISED",
        "2017-06-01, REVISED"
    })
    void standsAsWasLastDecidedWithinItsDays(LocalDate asOf, Policy.Status status) {
        assertThat(policy.status(asOf)).isEqualTo(status);
    }

    @Test
    void tellsWhatReplacesItFromThatDayOn() {
        assertThat(policy.replacedBy(LocalDate.of(2016, 2, 29))).isEmpty();
        assertThat(policy.replacedBy(LocalDate.of(2016, 3, 1))).containsExactly("P2");
    }

    private static Policy.Change change(String on, Policy.Status status, String... replacedBy) {
        return new Policy.Change(LocalDate.parse(on), status, List.of(replacedBy), null, Map.of());
    }
}
