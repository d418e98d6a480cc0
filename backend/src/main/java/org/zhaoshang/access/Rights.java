package org.zhaoshang.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.ledger.SavedPanel;

/**
 * What somebody may do (权限), wherever it is done: by a mutation, or by a file that an own thread takes in.
 *
 * @param account by what name they are signed in; null where they are not
 * @param roles theirs and what those include; none where they have to change their password first
 * @param departments the codes of the departments and parks whose records they may change as an editor
 */
public record Rights(@Nullable String account, Set<Role> roles, Set<String> departments) {

    static final Rights NONE = new Rights(null, Set.of(), Set.of());

    /** Whose role a kind of record is changed in, apart from an administrator's; by nobody else's where it is not named. */
    private static final Map<Class<? extends LedgerRecord>, Role> WRITERS = Map.of(
            Project.class, Role.EDITOR,
            PromotionEvent.class, Role.EDITOR,
            Acknowledgement.class, Role.EDITOR,
            Person.class, Role.EDITOR,
            Chain.class, Role.PUBLISHER,
            Indicator.class, Role.PUBLISHER,
            Policy.class, Role.PUBLISHER,
            PublishedReport.class, Role.PUBLISHER,
            SavedPanel.class, Role.ANALYST,
            Pinboard.class, Role.VIEWER);

    /** Kinds that administrators alone change, named so that a new kind is not forgotten. */
    static final Set<Class<? extends LedgerRecord>> CONFIGURATION = Set.of(Department.class, Industry.class);

    private static final String PARK = "园区";
    private static final String ROLE = "ROLE_";

    static Rights of(Authentication authentication) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (authentication.getAuthorities().stream()
                    .anyMatch(held -> (ROLE + role.name()).equals(held.getAuthority()))) {
                roles.addAll(role.includes());
            }
        }
        var departments =
                authentication.getPrincipal() instanceof Member member ? member.departments() : Set.<String>of();
        return new Rights(authentication.getName(), Collections.unmodifiableSet(roles), departments);
    }

    static String authority(Role role) {
        return ROLE + role.name();
    }

    static boolean isDecided(Class<?> kind) {
        return WRITERS.containsKey(kind) || CONFIGURATION.contains(kind);
    }

    public boolean signedIn() {
        return account != null;
    }

    /** Whether they are told figures of many projects alone, also in the demonstration, which anybody may read who is not signed in. */
    boolean seesNoRecords() {
        return has(Role.AGGREGATES) && !has(Role.VIEWER);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether they may change any of the records of the district. */
    public boolean canWrite() {
        return has(Role.EDITOR) || has(Role.PUBLISHER);
    }

    /**
     * Whether they may make one version of a record out of another: both have to be theirs, so that nothing is taken from
     * another department, and nothing is given to it either.
     *
     * @param before null where the record is new
     */
    public boolean mayWrite(@Nullable LedgerRecord before, LedgerRecord after, Ledger ledger) {
        if (has(Role.ADMIN)) {
            return !(after instanceof Pinboard board) || isOwn(board) || isShared(board);
        }
        var role = WRITERS.get(after.getClass());
        return role != null && has(role) && (before == null || isOwn(before, ledger)) && isOwn(after, ledger);
    }

    private boolean isOwn(LedgerRecord record, Ledger ledger) {
        if (record instanceof Project project) {
            return isOwn(project, ledger);
        }
        if (record instanceof PromotionEvent event) {
            return isOwn(event.department());
        }
        if (record instanceof Person person) {
            return isOwn(person.department());
        }
        if (record instanceof Acknowledgement answer) {
            return isOwnAlert(answer.names(), ledger);
        }
        if (record instanceof Pinboard board) {
            return isOwn(board) || (isShared(board) && has(Role.PUBLISHER));
        }
        return true;
    }

    private boolean isOwn(@Nullable String department) {
        return department != null && departments.contains(department);
    }

    /** It is the lead department's, and the park's in which it is. */
    private boolean isOwn(Project project, Ledger ledger) {
        return isOwn(project.responsibility().department())
                || (project.attributes().get(PARK) instanceof String park
                        && departments.stream()
                                .flatMap(code -> ledger.find(Department.class, code).stream())
                                .anyMatch(own -> own.type() == Department.Type.PARK
                                        && (own.name().equals(park)
                                                || own.aliases().contains(park))));
    }

    private boolean isOwnAlert(List<String> names, Ledger ledger) {
        if (names.isEmpty()) {
            return false;
        }
        var indicator = ledger.find(Indicator.class, names.get(0)).isPresent();
        var project = ledger.find(Project.class, names.get(0));
        if (project.isPresent()) {
            return !indicator && isOwn(project.get(), ledger);
        }
        return indicator && names.size() > 1 && isOwn(names.get(1));
    }

    private boolean isOwn(Pinboard board) {
        return board.account().filter(owner -> owner.equals(account)).isPresent();
    }

    private static boolean isShared(Pinboard board) {
        return board.account().isEmpty();
    }
}
