package org.zhaoshang.history;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Factor;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** The words that codes carry with them. */
final class Codes {

    private static final Map<String, Map<String, Text>> WORDS = Map.ofEntries(
            Map.entry("Agreement", of(Agreement.class)),
            Map.entry("DepartmentType", of(Department.Type.class)),
            Map.entry("Factor", of(Factor.class)),
            Map.entry("FundSource", of(FundSource.class)),
            Map.entry("Issuer", of(Issuer.class)),
            Map.entry("PanelChart", of(SavedPanel.Chart.class)),
            Map.entry("PanelSize", of(Pinboard.Size.class)),
            Map.entry("PolicyStatus", of(Policy.Status.class)),
            Map.entry("ProjectKind", of(ProjectKind.class)),
            Map.entry("RecognitionLevel", of(Recognition.Level.class)),
            Map.entry("RecognitionStep", of(Recognition.Step.class)),
            Map.entry("Stage", of(Stage.class)),
            Map.entry("Tier", of(Chain.Tier.class)),
            Map.entry("Unit", of(Unit.class)),
            Map.entry("Verdict", of(Review.Verdict.class)));

    private Codes() {}

    static Optional<Text> find(String as, String code) {
        return Optional.ofNullable(WORDS.getOrDefault(as, Map.of()).get(code));
    }

    private static <E extends Enum<E> & Labelled> Map<String, Text> of(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Enum::name, Labelled::label));
    }
}
