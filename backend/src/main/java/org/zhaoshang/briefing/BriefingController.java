package org.zhaoshang.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Page;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.supervision.AlertChange;
import org.zhaoshang.supervision.Alerts;

/** Answers the schema's Board.briefing. */
@Controller
class BriefingController {

    /** A briefing, with what is told of the day that it began on. */
    record BriefingView(Briefing briefing, Since since) {}

    /** A call, with the snapshot that knows the names. */
    record CallView(Call call, Briefing briefing) {}

    private final Briefings briefings;
    private final Sight sight;
    private final Alerts alerts;

    BriefingController(Briefings briefings, Sight sight, Alerts alerts) {
        this.briefings = briefings;
        this.sight = sight;
        this.alerts = alerts;
    }

    @SchemaMapping(typeName = "Board")
    BriefingView briefing(Board board) {
        var since = Since.before(board.asOf(), sight.ledger());
        return new BriefingView(briefings.of(board, since), since);
    }

    @SchemaMapping(typeName = "Briefing")
    LocalDate since(BriefingView view) {
        return view.since().day();
    }

    @SchemaMapping(typeName = "Briefing")
    @Nullable
    String report(BriefingView view) {
        var report = view.since().report();
        return report == null ? null : report.code();
    }

    @SchemaMapping(typeName = "Briefing")
    @Nullable
    String reportTitle(BriefingView view) {
        var report = view.since().report();
        return report == null ? null : report.title();
    }

    @SchemaMapping(typeName = "Briefing")
    List<Concern> concerns(BriefingView view) {
        return view.briefing().concerns();
    }

    @SchemaMapping(typeName = "Briefing")
    List<CallView> calls(BriefingView view, @Argument @Nullable Integer first) {
        var briefing = view.briefing();
        return briefing.calls().stream()
                .limit(Page.size(first, Page.USUAL))
                .map(call -> new CallView(call, briefing))
                .toList();
    }

    @SchemaMapping(typeName = "Briefing")
    List<IndicatorChange> indicators(BriefingView view) {
        return view.briefing().indicators();
    }

    @SchemaMapping(typeName = "Briefing", field = "alerts")
    AlertChange alertChange(BriefingView view) {
        return view.briefing().alerts();
    }

    @SchemaMapping(typeName = "Briefing")
    List<StageMove> stages(BriefingView view) {
        return view.briefing().stages();
    }

    @SchemaMapping(typeName = "Concern")
    String sentence(Concern concern, Locale locale) {
        return concern.sentence().in(locale);
    }

    @SchemaMapping(typeName = "IndicatorChange")
    String code(IndicatorChange change) {
        return change.indicator().code();
    }

    @SchemaMapping(typeName = "IndicatorChange")
    String name(IndicatorChange change, Locale locale) {
        return change.indicator().label().in(locale);
    }

    @SchemaMapping(typeName = "IndicatorChange")
    String unitLabel(IndicatorChange change, Locale locale) {
        return change.indicator().unit().label().in(locale);
    }

    @SchemaMapping(typeName = "IndicatorChange")
    String statusLabel(IndicatorChange change, Locale locale) {
        return change.status().label().in(locale);
    }

    @SchemaMapping(typeName = "IndicatorChange")
    @Nullable
    String statusLabelBefore(IndicatorChange change, Locale locale) {
        var before = change.statusBefore();
        return before == null ? null : before.label().in(locale);
    }

    @SchemaMapping(typeName = "StageMove")
    String label(StageMove move, Locale locale) {
        return move.stage().label().in(locale);
    }

    @SchemaMapping(typeName = "Call")
    Named person(CallView view, Locale locale) {
        return Named.person(view.briefing().ledger(), view.call().person(), locale);
    }

    @SchemaMapping(typeName = "Call", field = "alerts")
    int open(CallView view) {
        var burden = view.call().burden();
        return burden == null ? 0 : burden.count();
    }

    @SchemaMapping(typeName = "Call")
    int red(CallView view) {
        var burden = view.call().burden();
        return burden == null ? 0 : burden.red();
    }

    /** What is most pressing: 重签约轻到资“示例项目”已120天；or, without an alert, the gap of what they carry. */
    @SchemaMapping(typeName = "Call")
    String about(CallView view, Locale locale) {
        return CallWords.about(view.call()).in(locale);
    }

    @SchemaMapping(typeName = "Call")
    String ask(CallView view, Locale locale) {
        var worst = view.call().worst();
        return (worst == null ? CallWords.CLOSE_THE_GAP : alerts.nextStep(worst)).in(locale);
    }

    @SchemaMapping(typeName = "Call")
    List<Call.Gap> gaps(CallView view) {
        return view.call().gaps();
    }

    @SchemaMapping(typeName = "CallGap")
    String indicatorName(Call.Gap gap, Locale locale) {
        return gap.indicator().label().in(locale);
    }

    @SchemaMapping(typeName = "CallGap", field = "indicator")
    String gapIndicator(Call.Gap gap) {
        return gap.indicator().code();
    }

    @SchemaMapping(typeName = "CallGap", field = "text")
    String gapText(Call.Gap gap, Locale locale) {
        return gap.indicator().unit().amount(gap.shortfall()).in(locale);
    }
}
