package org.zhaoshang.targets;

/** Figures under the usual rules, for tests of other rooms. */
public final class StandardFigures {

    private StandardFigures() {}

    public static Figures figures() {
        return new Figures(TargetRules.DEFAULT);
    }
}
