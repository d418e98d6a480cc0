package org.zhaoshang.bulletin;

import java.util.ArrayList;
import org.zhaoshang.ledger.Bulletin.Section;
import org.zhaoshang.shared.Text;
import org.zhaoshang.targets.Figures;

/** How the figures of a bulletin are counted and judged (口径说明). */
final class Bases {

    private Bases() {}

    static Section of(Issue issue, FiguresOfDay figures, Figures counted) {
        var paragraphs = new ArrayList<String>();
        for (var figure : figures.own()) {
            var indicator = figure.indicator();
            paragraphs.add(figures.name(figure)
                    + issue.say("：", ": ")
                    + Text.of(indicator.basis(), indicator.basisEn()).in(issue.locale()));
        }
        paragraphs.add(counted.statusRule().in(issue.locale()));
        return new Section(issue.say("口径说明", "How it is counted"), paragraphs, null);
    }
}
