package org.zhaoshang.supervision;

/** A rule that one project's record can break. */
interface ProjectRule {

    /** Tells every spell of days on which the project breaks it, whichever day is looked at. */
    void find(Course course, Spells spells);
}
