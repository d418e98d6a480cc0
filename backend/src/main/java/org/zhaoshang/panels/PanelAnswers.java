package org.zhaoshang.panels;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zhaoshang.exchange.FieldLabels;
import org.zhaoshang.ledger.SavedPanel.Mapping;
import org.zhaoshang.panels.Question.Unanswerable;
import org.zhaoshang.shared.Text;

/** What panels show: their queries answered anew, and their mappings made of the answers. */
@Component
class PanelAnswers {

    private final Answers answers;
    private final FieldLabels labels = FieldLabels.load();

    PanelAnswers(Answers answers) {
        this.answers = answers;
    }

    PanelData of(PanelView view, LocalDate asOf, Locale locale) {
        var panel = view.panel();
        var followsDay = false;
        var followsMoment = false;
        try {
            var question = Question.of(panel.query());
            followsDay = question.followsDay();
            followsMoment = question.followsMoment();
            var answer = answers.answer(
                    question, panel.query(), Variables.read(panel.variables()), asOf, view.knownAt(), locale);
            var mapped = Mapped.of(answer, panel.mapping());
            var problem = mapped.errors().isEmpty()
                    ? null
                    : mapped.errors().get(0).words().in(locale);
            return new PanelData(
                    asOf, followsDay, followsMoment, columns(panel.mapping(), mapped, locale), mapped.rows(), problem);
        } catch (Unanswerable e) {
            return new PanelData(
                    asOf,
                    followsDay,
                    followsMoment,
                    List.of(),
                    List.of(),
                    e.words().in(locale));
        }
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
