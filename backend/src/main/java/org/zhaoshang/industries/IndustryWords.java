package org.zhaoshang.industries;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Change;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** What the industries say, in the sentence of a bulletin (通报). */
final class IndustryWords {

    private IndustryWords() {}

    /** What the pillars carry of the whole, and how the year's money compares. */
    static Text sentence(Industries industries) {
        var pillars = industries.pillars();
        var total = industries.total();
        return new Text(
                "支柱产业在手项目%d个，占%d个的%s；计划总投资%s，占%s；今年到位%s，占%s。各产业今年共到位%s，同比%s。"
                        .formatted(
                                pillars.count(),
                                total.count(),
                                text(pillars.countShare()),
                                pillars.planned().text(Locale.CHINESE),
                                text(pillars.plannedShare()),
                                pillars.arrivedThisYear().text(Locale.CHINESE),
                                text(pillars.arrivedShare()),
                                total.arrivedThisYear().text(Locale.CHINESE),
                                total.arrivedYearOnYear().text()),
                ("The pillar industries have %d of %d projects in hand (%s), %s of planned investment (%s) and %s of the"
                                + " year's money (%s). %s arrived this year in all, %s on the year before.")
                        .formatted(
                                pillars.count(),
                                total.count(),
                                text(pillars.countShare()),
                                pillars.planned().text(Locale.ENGLISH),
                                text(pillars.plannedShare()),
                                pillars.arrivedThisYear().text(Locale.ENGLISH),
                                text(pillars.arrivedShare()),
                                total.arrivedThisYear().text(Locale.ENGLISH),
                                total.arrivedYearOnYear().text()));
    }

    private static String text(@Nullable Rate share) {
        return share == null ? Change.NO_BASE : share.text();
    }
}
