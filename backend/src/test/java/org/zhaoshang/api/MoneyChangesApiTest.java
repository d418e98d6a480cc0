package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** Money that was recorded wrongly, and what was built, as offices send it. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class MoneyChangesApiTest {

    @LocalServerPort
    int port;

    private Office office;

    @BeforeEach
    void signIn() {
        office = new Office(new Api(port));
    }

    @Test
    void whatWasRecordedWronglyIsTakenBackByEntriesOfTheirOwn() {
        office.create("MONEY");
        office.arrival("MONEY", "A-1", 5000);
        var part = Map.of(
                "code", "MONEY",
                "reverses", "A-1",
                "reference", "A-2",
                "on", "2015-03-26",
                "amount", Map.of("amount", 2000, "unit", "WAN"),
                "reason", "重复登记");

        var selection =
                "arrived { amount(unit: WAN) } arrivals { reference reverses note amount { amount(unit: WAN) } }";
        var reversed = change("projectReverseArrival", part, selection);
        var again = change("projectReverseArrival", part, selection);
        var rest = with(with(part, "reference", "A-3"), "amount", null);
        var all = change("projectReverseArrival", rest, selection);

        assertThat(reversed.at("/project/arrived/amount").decimalValue()).isEqualByComparingTo("3000");
        assertThat(reversed.at("/project/arrivals/1/reverses").asString()).isEqualTo("A-1");
        assertThat(reversed.at("/project/arrivals/1/note").asString()).isEqualTo("重复登记");
        assertThat(again).isEqualTo(reversed);
        assertThat(all.at("/project/arrived/amount").decimalValue()).isZero();
        assertThat(change("projectReverseArrival", rest).at("/project/version").asInt())
                .isEqualTo(4);
        assertThat(errors(change("projectReverseArrival", with(rest, "reference", "A-4"))))
                .containsExactly("reverses NOT_ALLOWED");
    }

    @Test
    void noMoreIsTakenBackThanIsLeft() {
        office.create("MONEY-2");
        office.arrival("MONEY-2", "A-1", 5000);
        var reversal =
                Map.of("code", "MONEY-2", "reverses", "A-1", "reference", "A-2", "on", "2015-03-26", "reason", "退回");
        change("projectReverseArrival", with(reversal, "amount", Map.of("amount", 1, "unit", "WAN")));
        var next = with(reversal, "reference", "A-3");

        assertThat(errors(change("projectReverseArrival", with(next, "amount", Map.of("amount", 5000, "unit", "WAN")))))
                .containsExactly("amount.amount INVALID");
        assertThat(errors(change("projectReverseArrival", with(next, "amount", Map.of("amount", 0)))))
                .containsExactly("amount.amount INVALID");
        assertThat(errors(change(
                        "projectReverseArrival", with(next, "amount", Map.of("amount", 0.1, "currency", "USD")))))
                .containsExactly("amount.currency INVALID");
        assertThat(errors(change("projectReverseArrival", with(next, "on", "2015-03-24"))))
                .containsExactly("on OUT_OF_ORDER");
        assertThat(errors(change("projectReverseArrival", with(next, "on", "2999-01-01"))))
                .containsExactly("on IN_THE_FUTURE");
        assertThat(errors(change("projectReverseArrival", with(next, "reason", ""))))
                .containsExactly("reason REQUIRED");
        assertThat(errors(change("projectReverseArrival", with(next, "reverses", "NONE"))))
                .containsExactly("reverses UNKNOWN_REFERENCE");
        assertThat(errors(change("projectReverseArrival", with(next, "reverses", "A-2"))))
                .containsExactly("reverses NOT_ALLOWED");
        assertThat(errors(change("projectReverseArrival", with(next, "reference", "A-1"))))
                .containsExactly("reference REFERENCE_REUSED");
    }

    @Test
    void whatWasBuiltIsRecordedOnceAndTakenBackWithAReason() {
        office.create("BUILT");
        var built = Map.of(
                "code", "BUILT",
                "on", "2015-02-28",
                "amount", Map.of("amount", 1.5),
                "reference", "I-1",
                "note", "厂房主体");
        var back = Map.of(
                "code", "BUILT",
                "on", "2015-03-01",
                "amount", Map.of("amount", -0.5),
                "reference", "I-2",
                "note", "重复统计");

        var selection = "physicallyInvested { amount } physicalInvestments { on amount { amount } note reference }";
        change("projectRecordPhysicalInvestment", built);
        var less = change("projectRecordPhysicalInvestment", back, selection);

        assertThat(errors(less)).isEmpty();
        assertThat(less.at("/project/physicallyInvested/amount").decimalValue()).isEqualByComparingTo("1");
        assertThat(less.at("/project/physicalInvestments/1/note").asString()).isEqualTo("重复统计");
        assertThat(change("projectRecordPhysicalInvestment", built)
                        .at("/project/version")
                        .asInt())
                .isEqualTo(3);
        assertThat(errors(change("projectRecordPhysicalInvestment", with(built, "note", "别的"))))
                .containsExactly("reference REFERENCE_REUSED");
        var next = with(back, "reference", "I-3");
        assertThat(errors(change("projectRecordPhysicalInvestment", with(next, "amount", Map.of("amount", -1.1)))))
                .containsExactly("amount.amount INVALID");
        assertThat(errors(change("projectRecordPhysicalInvestment", with(next, "on", "2015-02-27"))))
                .containsExactly("amount.amount INVALID");
        assertThat(errors(change("projectRecordPhysicalInvestment", with(next, "amount", Map.of("amount", 0)))))
                .containsExactly("amount.amount INVALID");
        assertThat(errors(change("projectRecordPhysicalInvestment", with(next, "note", null))))
                .containsExactly("note REQUIRED");
        assertThat(errors(change("projectRecordPhysicalInvestment", with(next, "reference", ""))))
                .containsExactly("reference REQUIRED");
        assertThat(errors(change("projectRecordPhysicalInvestment", with(built, "on", "2999-01-01"))))
                .containsExactly("reference REFERENCE_REUSED");
        assertThat(errors(change(
                        "projectRecordPhysicalInvestment", with(with(built, "on", "2999-01-01"), "reference", "I-4"))))
                .containsExactly("on IN_THE_FUTURE");
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        return office.change(mutation, input, "");
    }

    private JsonNode change(String mutation, Map<String, ?> input, String selection) {
        return office.change(mutation, input, selection);
    }
}
