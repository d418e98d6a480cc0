package org.zhaoshang.panels;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.exchange.FieldLabels;
import org.zhaoshang.ledger.SavedPanel.Mapping;
import org.zhaoshang.panels.Question.Unanswerable;
import org.zhaoshang.shared.Text;

/** What panels show: their queries answered anew, and their mappings made of the answers. */
@Component
class PanelAnswers {

    private final Answers answers;
    private final GivenVariables given;
    private final FieldLabels labels = FieldLabels.load();

    PanelAnswers(Answers answers, GivenVariables given) {
        this.answers = answers;
        this.given = given;
    }

    PanelData of(PanelView view, LocalDate asOf, Locale locale) {
        var panel = view.panel();
        var followsDay = false;
        var followsMoment = false;
        try {
            var question = Question.of(panel.query());
            followsDay = question.followsDay();
            followsMoment = question.followsMoment();
            var variables = Variables.read(panel.variables());
            variables.putAll(given.read(question, view.given()));
            var answer = answers.answer(question, panel.query(), variables, asOf, view.knownAt(), locale);
            var mapped = Mapped.of(answer, panel.mapping());
            var problem = mapped.errors().isEmpty()
                    ? null
                    : mapped.errors().get(0).words().in(locale);
            return new PanelData(
                    asOf,
                    subject(view, answer),
                    followsDay,
                    followsMoment,
                    columns(panel.mapping(), mapped, locale),
                    mapped.rows(),
                    view.drawing() == null || problem != null ? null : answer,
                    problem);
        } catch (Unanswerable e) {
            return nothing(asOf, followsDay, followsMoment, e.words(), locale);
        } catch (WrongVariable e) {
            return nothing(asOf, followsDay, followsMoment, e.words(), locale);
        }
    }

    private static PanelData nothing(
            LocalDate asOf, boolean followsDay, boolean followsMoment, Text why, Locale locale) {
        return new PanelData(asOf, null, followsDay, followsMoment, List.of(), List.of(), null, why.in(locale));
    }

    private static @Nullable String subject(PanelView view, Map<String, Object> answer) {
        return view.subject() == null
                ? null
                : Found.at(answer, view.subject()).value() instanceof String subject ? subject : null;
    }

    private List<PanelData.Column> columns(Mapping mapping, Mapped mapped, Locale locale) {
        var unit = mapping.unit();
        var words = unit == null ? null : Text.of(unit, mapping.unitEn()).in(locale);
        var titles = mapping.series() == null
                ? IntStream.range(0, mapping.values().size()).mapToObj(i -> title(mapping, i, locale))
                : mapped.series().stream().map(series -> series.in(locale));
        return titles.map(title -> new PanelData.Column(title, words)).toList();
    }

    private String title(Mapping mapping, int value, Locale locale) {
        if (mapping.titles().isEmpty()) {
            return labels.header(mapping.values().get(value), locale);
        }
        var english = mapping.titlesEn().isEmpty() ? null : mapping.titlesEn().get(value);
        return Text.of(mapping.titles().get(value), english).in(locale);
    }
}
