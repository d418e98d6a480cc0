package org.zhaoshang.access;

import java.util.EnumSet;
import java.util.Set;

/** Who may (规则). A made-up ledger may be read by anybody, and changed by nobody without their name. */
enum Rule {
    /** Whoever asks, signed in or not: it holds no records. */
    ANYBODY(true, true, EnumSet.noneOf(Role.class)),

    /** Whoever is signed in, also where they have to change their password first; in the demonstration anybody. */
    KNOWN(true, false, EnumSet.noneOf(Role.class)),

    /** Whoever is signed in by name, also where they have to change their password first. */
    THEMSELVES(false, false, EnumSet.noneOf(Role.class)),

    /** Whoever has any role by which records are seen; in the demonstration anybody. */
    READERS(true, false, EnumSet.of(Role.VIEWER)),

    /** Whoever has any role, also that of those who see no records; in the demonstration anybody. */
    COUNTERS(true, false, EnumSet.of(Role.VIEWER, Role.AGGREGATES)),

    /** Whoever takes whole tables with them; in the demonstration anybody. */
    TAKERS(true, false, EnumSet.of(Role.ANALYST, Role.EDITOR)),

    /** Whoever brings in files, to look what they would change; in the demonstration anybody. */
    CHECKERS(true, false, EnumSet.of(Role.EDITOR, Role.PUBLISHER)),

    /** Whoever has any role, on what is their own. */
    OWNERS(false, false, EnumSet.of(Role.VIEWER)),

    /** Whoever has any role: of the server and what it has to do, and of nobody and nothing in the records. */
    WATCHERS(false, false, EnumSet.of(Role.VIEWER)),

    ANALYSTS(false, false, EnumSet.of(Role.ANALYST)),

    /** Of their own departments and parks, as {@link Rights#mayWrite} has it. */
    EDITORS(false, false, EnumSet.of(Role.EDITOR)),

    PUBLISHERS(false, false, EnumSet.of(Role.PUBLISHER)),

    /** Whoever may change any records, each record by its own rule. */
    WRITERS(false, false, EnumSet.of(Role.EDITOR, Role.PUBLISHER)),

    ADMINS(false, false, EnumSet.of(Role.ADMIN)),

    /** What has no rule is nobody's until it is given one. */
    NOBODY(false, false, EnumSet.noneOf(Role.class));

    private final boolean inDemonstration;
    private final boolean always;
    private final Set<Role> roles;

    Rule(boolean inDemonstration, boolean always, Set<Role> roles) {
        this.inDemonstration = inDemonstration;
        this.always = always;
        this.roles = roles;
    }

    boolean allows(Rights rights, boolean demonstration) {
        if (always || (inDemonstration && demonstration && !rights.seesNoRecords())) {
            return true;
        }
        return switch (this) {
            case KNOWN, THEMSELVES -> rights.signedIn();
            default -> roles.stream().anyMatch(rights::has);
        };
    }
}
