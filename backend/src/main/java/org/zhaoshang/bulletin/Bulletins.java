package org.zhaoshang.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.board.Board;
import org.zhaoshang.ledger.Bulletin;
import org.zhaoshang.ledger.Bulletin.Section;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.targets.Figures;

/** Writes bulletins from what is known, and finds those that were printed. */
@Component
public class Bulletins {

    /** The languages that a published bulletin is frozen in. */
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Figures figures;
    private final Chasing chasing;
    private final Gaps gaps;

    Bulletins(Figures figures, Chasing chasing, Gaps gaps) {
        this.figures = figures;
        this.chasing = chasing;
        this.gaps = gaps;
    }

    /** The district's bulletin of a day in every language, to be frozen with the figures. */
    public List<Bulletin> toPrint(Ledger known, LocalDate asOf) {
        return LANGUAGES.stream()
                .map(locale -> write(new Issue(known, asOf, null, locale)))
                .toList();
    }

    /**
     * The bulletin of a board: what was printed, where the board is the one that a report was published of, or else what its
     * records say.
     *
     * @param now all there is: a report is on record only after the moment that it tells of
     * @param department the code of the department that it is about; null for the whole district
     */
    Bulletin of(Board board, Ledger now, @Nullable String department, Locale locale) {
        var issue = new Issue(board.ledger(), board.asOf(), department, locale);
        return (department == null ? PublishedReport.lastOf(now, board.asOf()) : Optional.<PublishedReport>empty())
                .filter(report -> report.knownAt().equals(board.knownAt()))
                .flatMap(report -> in(issue.language(), report))
                .orElseGet(() -> write(issue));
    }

    private static Optional<Bulletin> in(String language, PublishedReport report) {
        return report.bulletins().stream()
                .filter(bulletin -> bulletin.language().equals(language))
                .findFirst();
    }

    private Bulletin write(Issue issue) {
        var ofDay = FiguresOfDay.of(issue, figures);
        var sections = new ArrayList<Section>();
        sections.add(Opening.of(issue, ofDay));
        sections.addAll(ProgressTables.of(issue, ofDay));
        sections.add(chasing.section(issue));
        gaps.section(issue).ifPresent(sections::add);
        sections.add(Bases.of(issue, ofDay, figures));
        return new Bulletin(issue.language(), issue.title(), heading(issue), numbered(issue, sections));
    }

    private static List<String> heading(Issue issue) {
        return List.of(
                issue.say("截止日：", "As of ") + issue.day(),
                issue.say("序时进度：", "Schedule ") + Figures.calendar(issue.asOf()).text(),
                issue.say("数据时点：", "Records as known at ") + issue.knownAt());
    }

    private static List<Section> numbered(Issue issue, List<Section> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> {
                    var section = sections.get(i);
                    var title = issue.say(numeral(i + 1) + "、", (i + 1) + ". ") + section.title();
                    return new Section(title, section.paragraphs(), section.table());
                })
                .toList();
    }

    /** 一, 十, 十二, 二十三 */
    private static String numeral(int number) {
        if (number <= NUMERALS.length()) {
            return NUMERALS.substring(number - 1, number);
        }
        var tens = number / 10 == 1 ? "" : numeral(number / 10);
        return tens + "十" + (number % 10 == 0 ? "" : numeral(number % 10));
    }
}
