package org.zhaoshang.supervision;

import org.zhaoshang.targets.StandardFigures;

/** Alerts under the usual rules, for tests of other rooms. */
public final class StandardAlerts {

    private StandardAlerts() {}

    public static Alerts alerts() {
        return new Alerts(SupervisionRules.DEFAULT, StandardFigures.figures());
    }
}
