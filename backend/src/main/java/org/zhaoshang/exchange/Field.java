package org.zhaoshang.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.zhaoshang.ledger.Stage;

/** What a column can mean; its wordings are in {@code exchange/sheets.yaml} and {@code exchange/vocabulary.yaml}. */
enum Field {
    CODE,
    NAME,
    KIND,
    PARENT,
    INVESTOR,
    INDUSTRY,
    LINK,
    PLANNED,
    MAJOR,
    CITY_STEP,
    CITY_ON,
    RESERVE_ON,
    SIGNED_ON,
    STARTED_ON,
    BUILDING_ON,
    PRODUCING_ON,
    TERMINATED_ON,
    STAGE,
    DEPARTMENT,
    PERSON,
    LEADER,
    AGREEMENT,

    REFERENCE,
    ON,
    AMOUNT,
    SOURCE,
    NOTE,

    INDICATOR,
    UNIT,
    VALUE,
    ISSUER,
    DOCUMENT,
    YEAR,
    PLAN,
    INFERRED,
    REVERSES,

    AGREED_ON,
    ALIASES,
    BASIS,
    BASIS_EN,
    BRAND,
    BY,
    CLAUSE,
    CLOSED_ON,
    CONCLUSION,
    CONTENT,
    DELIVERED_ON,
    DONE_ON,
    DUE_ON,
    FACTOR,
    FROM,
    HANDLER,
    ISSUED_ON,
    ITEM,
    KEY,
    LEVEL,
    MEASURE,
    MET_ON,
    MONTH,
    NAME_EN,
    NEEDED_ON,
    NEXT_ON,
    NEXT_STEP,
    ORDER,
    ORGANISER,
    OUTCOME,
    PILLAR,
    PLACE,
    POLICY,
    PRIORITY,
    PRODUCING,
    PROJECT,
    PROMISE,
    QUANTITY,
    RAISED_ON,
    REASON,
    REPLACED_BY,
    REVIEWER,
    SCORE,
    SHARE,
    STATUS,
    SINCE,
    SUBJECT,
    SUMMARY,
    THIRD_PARTY,
    TIER,
    TITLE,
    TO,
    TYPE,
    UNTIL,
    VALID_FROM,
    VALID_TO,
    VERDICT,
    WEIGHT,
    WITHDRAWN_ON,

    /** What no column can tell, as JSON (其他字段). */
    EXTRA;

    /** The columns with the day on which each stage was entered, in the order of the stages. */
    static final Map<Stage, Field> DAY_OF = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Stage.RESERVE, RESERVE_ON,
            Stage.SIGNED, SIGNED_ON,
            Stage.STARTED, STARTED_ON,
            Stage.BUILDING, BUILDING_ON,
            Stage.PRODUCING, PRODUCING_ON,
            Stage.TERMINATED, TERMINATED_ON)));

    /** Arrivals have one amount column for each currency, and long JSON goes on in the next; any other comes once. */
    boolean mayRepeat() {
        return this == AMOUNT || this == EXTRA;
    }
}
