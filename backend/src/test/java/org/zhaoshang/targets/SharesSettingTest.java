package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.withShares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zhaoshang.commands.Trial;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.targets.SharesSetting.DepartmentPart;
import org.zhaoshang.targets.SharesSetting.PersonPart;

class SharesSettingTest {

    private static final Ledger DEPARTMENTS =
            ledger(IntStream.range(0, 10).mapToObj(i -> department("D" + i)).toArray(Department[]::new));

    @Test
    void aYearsSharesAreReplacedAndThoseOfOtherYearsStay() {
        var before = withShares(domesticCapital(), 2014, Map.of("D9", BigDecimal.ONE));

        var set = shared(before, part("D1", "0.6"), part("D2", "0.4"));

        assertThat(set.errors()).isEmpty();
        assertThat(set.record().departmentShares())
                .isEqualTo(Map.of(
                        2014,
                        Map.of("D9", BigDecimal.ONE),
                        2015,
                        Map.of("D1", new BigDecimal("0.6"), "D2", new BigDecimal("0.4"))));
    }

    @Test
    void sharesThatAreNoneUnknownTwiceOrNotAllOfItAreRefused() {
        assertThat(shared(domesticCapital(), part("D1", "1.5"), part("D2", "-0.5"))
                        .errors())
                .containsExactly("departments.D2 INVALID");
        assertThat(shared(domesticCapital(), part("D1", "0.5"), part("NOBODY", "0.5"))
                        .errors())
                .containsExactly("departments.NOBODY UNKNOWN_REFERENCE");
        assertThat(shared(domesticCapital(), part("D1", "0.5"), part("D1", "1")).errors())
                .containsExactly("departments.D1 INVALID");
        assertThat(shared(domesticCapital(), part("D1", "0.5"), part("D2", "0.4"))
                        .errors())
                .containsExactly("departments INVALID");
    }

    @Test
    void aShareThatCannotBeKeptExactlyIsRefused() {
        assertThat(shared(domesticCapital(), part("D1", "0.3333333333333333333333333333333333333"), part("D2", "1"))
                        .errors())
                .containsExactly("departments.D1 INVALID");
    }

    @Test
    void nothingGivenIsAMistakeAndAnEmptyListTakesTheSharesAway() {
        var before = withShares(domesticCapital(), 2015, Map.of("D9", BigDecimal.ONE));

        assertThat(Trial.of(new SharesSetting("ANY", 2015, null, null, null, null), before, DEPARTMENTS)
                        .errors())
                .containsExactly("departments REQUIRED");
        assertThat(shared(before).errors()).isEmpty();
        assertThat(shared(before).record().departmentShares()).isEmpty();
    }

    @Test
    void peopleAreHeldToTheSameRules() {
        var people = List.of(new PersonPart("P1", BigDecimal.ONE));

        assertThat(Trial.of(new SharesSetting("ANY", 2015, null, people, null, null), domesticCapital(), DEPARTMENTS)
                        .errors())
                .containsExactly("people.P1 UNKNOWN_REFERENCE");
    }

    @Property(tries = 300)
    void partsOfAWholeAreAcceptedAndTheSlightestBitMoreOrLessIsNot(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 100) Integer> weights,
            @ForAll @IntRange(min = 1, max = 9) int bit) {
        var parts = new ArrayList<DepartmentPart>();
        var left = BigDecimal.ONE;
        for (var i = 0; i < weights.size(); i++) {
            var share = BigDecimal.valueOf(weights.get(i), 3);
            parts.add(new DepartmentPart("D" + i, share));
            left = left.subtract(share);
        }
        parts.add(new DepartmentPart("D9", left));
        var more = new ArrayList<>(parts);
        more.set(0, new DepartmentPart("D0", parts.get(0).share().add(BigDecimal.valueOf(bit, 12))));

        assertThat(shared(domesticCapital(), parts.toArray(DepartmentPart[]::new))
                        .errors())
                .isEmpty();
        assertThat(shared(domesticCapital(), more.toArray(DepartmentPart[]::new))
                        .errors())
                .containsExactly("departments INVALID");
    }

    private static Trial<Indicator> shared(Indicator indicator, DepartmentPart... parts) {
        return Trial.of(new SharesSetting("ANY", 2015, List.of(parts), null, null, null), indicator, DEPARTMENTS);
    }

    private static DepartmentPart part(String department, String share) {
        return new DepartmentPart(department, new BigDecimal(share));
    }

    private static Department department(String code) {
        return new Department(code, code, null, Department.Type.PARK, List.of(), Map.of(), Stamp.NONE);
    }
}
