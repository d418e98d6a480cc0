package org.zhaoshang.targets;

/** The figures as a board without settings counts them, for tests of other rooms. */
public final class BoardFigures {

    private BoardFigures() {}

    public static Figures standard() {
        return new Figures(TargetRules.DEFAULT);
    }
}
