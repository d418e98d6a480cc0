package org.zhaoshang.history;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.zhaoshang.shared.Text;

/** What records are called, and whom or what a code means, by the names of today. */
public final class Names {

    private static final Text SHARED_BOARD = new Text("共用版面", "The board that all see");

    private Names() {}

    public static Text of(LedgerRecord record) {
        if (record instanceof Project project) {
            return named(project.profile().name(), null);
        } else if (record instanceof Indicator indicator) {
            return named(indicator.name(), indicator.nameEn());
        } else if (record instanceof Chain chain) {
            return named(chain.name(), chain.nameEn());
        } else if (record instanceof Industry industry) {
            return named(industry.name(), industry.nameEn());
        } else if (record instanceof Department department) {
            return named(department.name(), department.nameEn());
        } else if (record instanceof Person person) {
            return named(person.name(), person.nameEn());
        } else if (record instanceof Policy policy) {
            return named(policy.title(), policy.titleEn());
        } else if (record instanceof PromotionEvent event) {
            return named(event.name(), event.nameEn());
        } else if (record instanceof Acknowledgement acknowledgement) {
            return named(acknowledgement.subject(), null);
        } else if (record instanceof SavedPanel panel) {
            return named(panel.title(), panel.titleEn());
        } else if (record instanceof Pinboard board) {
            return board.account()
                    .map(account -> new Text(account + " 的版面", "The board of " + account))
                    .orElse(SHARED_BOARD);
        }
        return named(((PublishedReport) record).title(), null);
    }

    /** What a code of some kind of thing stands for. */
    static Optional<Text> find(Ledger ledger, String as, String code) {
        return switch (as) {
            case "Link" -> link(ledger, code);
            case "Project" -> find(ledger, Project.class, code);
            case "Indicator" -> find(ledger, Indicator.class, code);
            case "Chain" -> find(ledger, Chain.class, code);
            case "Industry" -> find(ledger, Industry.class, code);
            case "Department" -> find(ledger, Department.class, code);
            case "Person" -> find(ledger, Person.class, code);
            case "Policy" -> find(ledger, Policy.class, code);
            case "Panel" -> find(ledger, SavedPanel.class, code);
            default -> Codes.find(as, code);
        };
    }

    private static <T extends LedgerRecord> Optional<Text> find(Ledger ledger, Class<T> type, String code) {
        return ledger.find(type, code).map(Names::of);
    }

    /** Links of different chains that share a code share its meaning. */
    private static Optional<Text> link(Ledger ledger, String code) {
        Function<Chain, Stream<Chain.Link>> links = chain -> chain.link(code).stream();
        return ledger.all(Chain.class).stream()
                .flatMap(links)
                .findFirst()
                .map(link -> named(link.name(), link.nameEn()));
    }

    private static Text named(String name, @Nullable String nameEn) {
        return new Text(name, nameEn == null ? name : nameEn);
    }
}
