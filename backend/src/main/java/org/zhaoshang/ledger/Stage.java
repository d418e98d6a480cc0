package org.zhaoshang.ledger;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** Where a project stands (阶段): 储备抓招商，签约抓落地，开工抓进度，在建抓投产. */
public enum Stage implements Labelled {
    RESERVE("储备", "In reserve"),
    SIGNED("签约", "Signed"),
    STARTED("开工", "Started"),
    BUILDING("在建", "Building"),
    PRODUCING("投产", "Producing"),
    TERMINATED("终止", "Terminated");

    private static final List<Stage> COURSE = List.of(RESERVE, SIGNED, STARTED, BUILDING, PRODUCING);

    /** Where projects in hand stand (在手): on the books and not given up. */
    public static final Set<Stage> IN_HAND = Collections.unmodifiableSet(EnumSet.copyOf(COURSE));

    /** From a signature on. */
    public static final Set<Stage> FROM_SIGNING = Collections.unmodifiableSet(EnumSet.range(SIGNED, PRODUCING));

    private final Text label;

    Stage(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** The way that a project goes, step by step; being given up is no step of it. */
    public static List<Stage> course() {
        return COURSE;
    }

    @Override
    public Text label() {
        return label;
    }
}
