package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.store.Store;

/** Panels with what they show: for pictures and slides. */
@Component
public class DrawnPanels {

    private final Store store;
    private final ReportingDate reportingDate;
    private final Panels panels;
    private final PanelAnswers answers;

    DrawnPanels(Store store, ReportingDate reportingDate, Panels panels, PanelAnswers answers) {
        this.store = store;
        this.reportingDate = reportingDate;
        this.panels = panels;
        this.answers = answers;
    }

    /**
     * @param asOf the day; the reporting date where null
     * @param knownAt the moment; null for what is known now
     */
    public Optional<DrawnPanel> find(String id, @Nullable LocalDate asOf, @Nullable Instant knownAt, Locale locale) {
        return view(id, asOf, knownAt).map(view -> {
            var panel = view.panel();
            var title = Text.of(panel.title(), panel.titleEn()).in(locale);
            var revision = store.ledger(knownAt).revision();
            return new DrawnPanel(id, title, panel.chart(), knownAt, revision, answers.of(view, view.asOf(), locale));
        });
    }

    public boolean isKnown(String id, @Nullable Instant knownAt) {
        return view(id, null, knownAt).isPresent();
    }

    /** As it was kept at that moment; one that was made later tells what was known then all the same. */
    private Optional<PanelView> view(String id, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var day = reportingDate.or(asOf);
        var then = panels.find(id, store.ledger(knownAt), day, knownAt);
        return knownAt == null ? then : then.or(() -> panels.find(id, store.ledger(), day, knownAt));
    }
}
