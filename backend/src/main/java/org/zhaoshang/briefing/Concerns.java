package org.zhaoshang.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zhaoshang.chains.ChainGaps;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Text;
import org.zhaoshang.supervision.Alert;
import org.zhaoshang.supervision.Alerts;
import org.zhaoshang.targets.Figure;
import org.zhaoshang.targets.Figures;
import org.zhaoshang.targets.ProgressStatus;

/** Finds what is worst: the indicators behind, the worst of them first, who is behind in it, and what else cannot wait. */
@Component
class Concerns {

    private final Figures figures;
    private final Alerts alerts;
    private final ChainGaps chains;

    Concerns(Figures figures, Alerts alerts, ChainGaps chains) {
        this.figures = figures;
        this.alerts = alerts;
        this.chains = chains;
    }

    List<Concern> of(Ledger ledger, LocalDate asOf) {
        var all = figures.of(ledger, asOf);
        var behind = all.stream()
                .filter(figure -> figure.department() == null && isBehind(figure))
                .sorted(Comparator.comparing(Figure::status)
                        .reversed()
                        .thenComparing(figure -> Objects.requireNonNull(figure.lead())))
                .toList();
        var concerns = new ArrayList<Concern>();
        behind.forEach(figure -> concerns.add(Concern.ofIndicator(
                figure.indicator().code(), district(figure), figure.status() == ProgressStatus.SERIOUSLY_BEHIND)));
        behind.stream().limit(1).forEach(worst -> department(all, worst, ledger, concerns));
        link(ledger, asOf, concerns);
        red(ledger, asOf, concerns);
        return List.copyOf(concerns);
    }

    /** The department that misses most of the worst indicator. */
    private static void department(List<Figure> all, Figure worst, Ledger ledger, List<Concern> concerns) {
        all.stream()
                .filter(figure -> figure.department() != null && isBehind(figure))
                .filter(figure ->
                        figure.indicator().code().equals(worst.indicator().code()))
                .max(Comparator.comparing((Figure figure) -> Objects.requireNonNull(figure.shortfall()))
                        .thenComparing(figure -> Objects.requireNonNull(figure.target())))
                .ifPresent(figure -> {
                    var department = Objects.requireNonNull(figure.department());
                    concerns.add(Concern.ofDepartment(
                            figure.indicator().code(),
                            department,
                            part(figure, department, ledger),
                            figure.status() == ProgressStatus.SERIOUSLY_BEHIND));
                });
    }

    /** The first link to fill, where its chain cannot do without it. */
    private void link(Ledger ledger, LocalDate asOf, List<Concern> concerns) {
        var key = chains.of(ledger, asOf).stream().filter(ChainGaps.Gap::key).toList();
        if (!key.isEmpty()) {
            var first = key.get(0);
            var sentence = new Text(
                    "%s关键环节“%s”%s（待补强的关键环节共%d个）"
                            .formatted(
                                    first.chain().zh(),
                                    first.link().zh(),
                                    first.coverage().zh(),
                                    key.size()),
                    "%s: the key link %s is %s (%d key links to fill or strengthen)"
                            .formatted(
                                    first.chain().en(),
                                    first.link().en(),
                                    first.coverage().en().toLowerCase(Locale.ROOT),
                                    key.size()));
            concerns.add(Concern.ofLink(first.chainCode(), first.code(), sentence, false));
        }
    }

    /** How many red alerts there are, and the oldest by name. */
    private void red(Ledger ledger, LocalDate asOf, List<Concern> concerns) {
        var red = alerts.countRed(ledger, asOf);
        if (red > 0) {
            var oldest = alerts.of(ledger, asOf).get(0); // the worst first, of those the longest
            var rule = oldest.rule().label();
            concerns.add(Concern.ofAlerts(new Text(
                    "督查红牌%d项，最久的已%d天：%s“%s”"
                            .formatted(
                                    red,
                                    oldest.days(),
                                    rule.zh(),
                                    subject(oldest).zh()),
                    "%d red alerts, the oldest for %d days: %s, %s"
                            .formatted(
                                    red,
                                    oldest.days(),
                                    rule.en().toLowerCase(Locale.ROOT),
                                    subject(oldest).en()))));
        }
    }

    private static Text subject(Alert alert) {
        var project = alert.project();
        var indicator = alert.indicator();
        if (project != null) {
            return Text.of(project.profile().name(), null);
        }
        return indicator == null ? new Text("全区", "the district") : indicator.label();
    }

    private static boolean isBehind(Figure figure) {
        return figure.status().isBehind();
    }

    /** 到位省外内资落后序时进度13.7个百分点，缺口29.18亿元 */
    private static Text district(Figure figure) {
        var indicator = figure.indicator();
        var lead = Objects.requireNonNull(figure.leadText());
        var missing = missing(figure);
        return new Text(
                "%s%s，缺口%s".formatted(indicator.name(), lead.zh(), missing.zh()),
                "%s: %s, %s missing".formatted(indicator.label().en(), lead.en(), missing.en()));
    }

    /** 到位省外内资缺口最大的是医学城管委会：6.72亿元，完成率10.66% */
    private static Text part(Figure figure, String department, Ledger ledger) {
        var indicator = figure.indicator();
        var missing = missing(figure);
        var rate = Objects.requireNonNull(figure.completion()).text();
        var zh = Named.department(ledger, department, Locale.CHINESE).name();
        var en = Named.department(ledger, department, Locale.ENGLISH).name();
        return new Text(
                "%s缺口最大的是%s：%s，完成率%s".formatted(indicator.name(), zh, missing.zh(), rate),
                "%s: the largest gap is that of %s, %s missing, %s reached"
                        .formatted(indicator.label().en(), en, missing.en(), rate));
    }

    private static Text missing(Figure figure) {
        return figure.indicator().unit().amount(Objects.requireNonNull(figure.shortfall()));
    }
}
