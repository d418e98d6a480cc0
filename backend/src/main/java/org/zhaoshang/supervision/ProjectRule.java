package org.zhaoshang.supervision;

import org.zhaoshang.ledger.Project;

/** A rule that one project's record can break. */
interface ProjectRule {

    /** Tells every spell of days on which the project breaks it, whichever day is looked at. */
    void find(Project project, Spells spells);
}
