package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.shared.Text;

/**
 * What must hold of a project that is created, and of what is changed of it later. What is left as it was may be as some
 * office's ledger had it: a link that names none we know, a person nobody registered.
 */
final class ProjectRules {

    private ProjectRules() {}

    /** @param before as it was; null for a new project */
    static void check(String code, @Nullable Profile before, Profile profile, Ledger ledger, Mistakes mistakes) {
        mistakes.required(profile.name(), "name");
        if (changed(before, profile, Profile::industry)) {
            mistakes.known(ledger, Industry.class, profile.industry(), "industry");
        }
        if (changed(before, profile, Profile::chain)) {
            mistakes.known(ledger, Chain.class, profile.chain(), "chain");
        }
        if (changed(before, profile, Profile::link)
                || (changed(before, profile, Profile::chain) && known(before, ledger))) {
            checkLink(profile.chain(), profile.link(), ledger, mistakes);
        }
        var planned = profile.planned();
        if (planned != null && planned.amount().signum() < 0) {
            mistakes.add(Code.INVALID, new Text("计划总投资不能为负", "planned investment cannot be negative"), "planned");
        }
        if (changed(before, profile, Profile::parent) || changed(before, profile, Profile::kind)) {
            checkParent(code, profile, ledger, mistakes);
        }
    }

    /** @param before as it was; null for a new project */
    static void check(
            @Nullable Responsibility before, Responsibility responsibility, Ledger ledger, Mistakes mistakes) {
        if (changed(before, responsibility, Responsibility::person)) {
            mistakes.known(ledger, Person.class, responsibility.person(), "person");
        }
        if (changed(before, responsibility, Responsibility::leader)) {
            mistakes.known(ledger, Person.class, responsibility.leader(), "leader");
        }
        if (changed(before, responsibility, Responsibility::credits)) {
            checkCredits(responsibility.credits(), ledger, mistakes);
        }
    }

    /** The chain that a link belongs to, one of the industry's own chains first. */
    static @Nullable String chainOf(String link, String industry, Ledger ledger) {
        var chains = ledger.all(Chain.class).stream()
                .filter(chain -> chain.link(link).isPresent())
                .toList();
        var own = chains.stream()
                .filter(chain -> chain.industry().equals(industry))
                .toList();
        var candidates = own.isEmpty() ? chains : own;
        return candidates.size() == 1 ? candidates.get(0).code() : null;
    }

    private static <T> boolean changed(@Nullable T before, T after, Function<T, @Nullable Object> part) {
        return before == null || !Objects.equals(part.apply(before), part.apply(after));
    }

    private static boolean known(@Nullable Profile profile, Ledger ledger) {
        return profile != null && profile.link() != null && isLinkOf(profile.chain(), profile.link(), ledger);
    }

    static boolean isLinkOf(@Nullable String chain, String link, Ledger ledger) {
        return chain != null
                && ledger.find(Chain.class, chain)
                        .flatMap(found -> found.link(link))
                        .isPresent();
    }

    private static void checkLink(@Nullable String chain, @Nullable String link, Ledger ledger, Mistakes mistakes) {
        if (link != null && !isLinkOf(chain, link, ledger)) {
            mistakes.add(
                    Code.UNKNOWN_REFERENCE,
                    chain == null
                            ? new Text("没有哪条产业链有环节 " + link, "no chain has a link " + link)
                            : new Text("产业链 " + chain + " 没有环节 " + link, "chain " + chain + " has no link " + link),
                    "link");
        }
    }

    private static void checkParent(String code, Profile profile, Ledger ledger, Mistakes mistakes) {
        mistakes.known(ledger, Project.class, profile.parent(), "parent");
        if (profile.parent() == null) {
            return;
        }
        if (profile.kind() != ProjectKind.EXPANSION) {
            mistakes.add(Code.NOT_ALLOWED, new Text("只有增资项目才有母项目", "only an expansion has a parent"), "parent");
        }
        if (isAncestor(code, profile.parent(), ledger)) {
            mistakes.add(Code.INVALID, new Text("项目不能是自己的母项目", "a project cannot be its own parent"), "parent");
        }
    }

    private static boolean isAncestor(String code, String parent, Ledger ledger) {
        var seen = new HashSet<String>();
        for (@Nullable String above = parent; above != null && seen.add(above); ) {
            if (above.equals(code)) {
                return true;
            }
            above = ledger.find(Project.class, above)
                    .map(project -> project.profile().parent())
                    .orElse(null);
        }
        return false;
    }

    private static void checkCredits(List<Credit> credits, Ledger ledger, Mistakes mistakes) {
        var seen = new HashSet<String>();
        var sum = BigDecimal.ZERO;
        for (var credit : credits) {
            mistakes.known(ledger, Department.class, credit.department(), "credits", credit.department());
            if (!seen.add(credit.department())) {
                mistakes.add(
                        Code.INVALID,
                        new Text("单位 " + credit.department() + " 出现两次", credit.department() + " is there twice"),
                        "credits");
            }
            if (credit.share().signum() <= 0) {
                mistakes.add(
                        Code.INVALID,
                        new Text("份额必须大于 0", "a share must be more than 0"),
                        "credits",
                        credit.department());
            }
            sum = sum.add(credit.share());
        }
        if (!credits.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "各单位份额之和应为 1，现为 " + sum.toPlainString(),
                            "shares must add up to 1, they add up to " + sum.toPlainString()),
                    "credits");
        }
    }
}
