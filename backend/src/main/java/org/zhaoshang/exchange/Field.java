package org.zhaoshang.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.zhaoshang.ledger.Stage;

/** What a column can mean; its wordings are in {@code exchange/vocabulary.yaml}. */
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
    YEAR;

    /** The columns with the day on which each stage was entered, in the order of the stages. */
    static final Map<Stage, Field> DAY_OF = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Stage.RESERVE, RESERVE_ON,
            Stage.SIGNED, SIGNED_ON,
            Stage.STARTED, STARTED_ON,
            Stage.BUILDING, BUILDING_ON,
            Stage.PRODUCING, PRODUCING_ON,
            Stage.TERMINATED, TERMINATED_ON)));

    /** Arrivals have one amount column for each currency; any other column comes once. */
    boolean mayRepeat() {
        return this == AMOUNT;
    }
}
