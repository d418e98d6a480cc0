package org.zhaoshang.supervision;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on something is an alert.
 *
 * @param silentDays days after the last contact, or the entry into reserve, that a talk may go without follow-up
 * @param fundsDays days after a signing by which money has to be there
 * @param fundsPart the part of the planned investment that has to be there by then
 * @param productionMonths months from start to production where nobody promised a day
 * @param productionWord a commitment that says this promises the day of production
 * @param requestDays days to answer a request that has no day of its own
 * @param redDays an alert that has held for so many days is red
 * @param answerDays an answer to an alert holds for at most so many days
 */
@ConfigurationProperties("zhaoshang.supervision")
record SupervisionRules(
        @DefaultValue("30") int silentDays,
        @DefaultValue("180") int fundsDays,
        @DefaultValue("0.1") BigDecimal fundsPart,
        @DefaultValue("24") int productionMonths,
        @DefaultValue("投产") String productionWord,
        @DefaultValue("30") int requestDays,
        @DefaultValue("60") int redDays,
        @DefaultValue("180") int answerDays) {

    static final SupervisionRules DEFAULT = new SupervisionRules(30, 180, new BigDecimal("0.1"), 24, "投产", 30, 60, 180);
}
