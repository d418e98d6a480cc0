package org.zhaoshang.briefing;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * Something that is worse than the rest (最要紧的事), with where to look for what is behind it.
 *
 * @param serious whether it is seriously behind, missing, or red
 * @param indicator the code of the indicator that it is about, where it is about one
 * @param department the code of the department that it is about, where it is about one
 * @param chain the code of the chain that it is about, where it is about one
 * @param link the code of the link within that chain
 */
record Concern(
        Kind kind,
        Text sentence,
        boolean serious,
        @Nullable String indicator,
        @Nullable String department,
        @Nullable String chain,
        @Nullable String link) {

    /** What can be worst. */
    enum Kind {
        INDICATOR,
        DEPARTMENT,
        LINK,
        ALERTS
    }

    static Concern ofIndicator(String indicator, Text sentence, boolean serious) {
        return new Concern(Kind.INDICATOR, sentence, serious, indicator, null, null, null);
    }

    static Concern ofDepartment(String indicator, String department, Text sentence, boolean serious) {
        return new Concern(Kind.DEPARTMENT, sentence, serious, indicator, department, null, null);
    }

    static Concern ofLink(String chain, String link, Text sentence, boolean serious) {
        return new Concern(Kind.LINK, sentence, serious, null, null, chain, link);
    }

    static Concern ofAlerts(Text sentence) {
        return new Concern(Kind.ALERTS, sentence, true, null, null, null, null);
    }
}
