package org.zhaoshang.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.SupportMeasure;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;
import org.zhaoshang.shared.Withheld;
import org.zhaoshang.targets.Figure;
import org.zhaoshang.targets.Figures;

/** Tells what is wrong, since when, whose it is and what to do next; made only for what is shown. */
final class AlertWords {

    private final Ledger ledger;
    private final LocalDate asOf;
    private final SupervisionRules rules;
    private final Figures figures;

    AlertWords(Ledger ledger, LocalDate asOf, SupervisionRules rules, Figures figures) {
        this.ledger = ledger;
        this.asOf = asOf;
        this.rules = rules;
        this.figures = figures;
    }

    Text message(Alert alert) {
        var what = what(alert);
        var since = since(alert);
        var whose = whose(alert);
        var next = NextStep.of(alert.rule());
        return Withheld.quoted(new Text(
                "%s；%s；%s；下一步：%s。".formatted(what.zh(), since.zh(), whose.zh(), next.zh()),
                "%s; %s; %s; next: %s.".formatted(what.en(), since.en(), whose.en(), next.en())));
    }

    private Text what(Alert alert) {
        var project = alert.project();
        if (project == null) {
            return alert.rule() == AlertRule.INDICATOR_BEHIND ? behind(alert) : expansionsOnly();
        }
        return switch (alert.rule()) {
            case TALK_WITHOUT_FOLLOW_UP -> silent(project, alert);
            case SIGNED_WITHOUT_FUNDS -> unfunded(project);
            case STARTED_WITHOUT_PRODUCTION -> idle(project);
            case PROMISE_OVERDUE -> brokenPromise(project, alert);
            case REQUEST_OVERDUE -> unanswered(project, alert);
            case FACTOR_UNMET -> unprovided(project, alert);
            case POLICY_SUPERSEDED -> lapsed(project, alert);
            case INDICATOR_BEHIND, EXPANSION_ONLY -> throw new IllegalStateException("about no project: " + alert.id());
        };
    }

    private Text silent(Project project, Alert alert) {
        var last = alert.since().minusDays(rules.silentDays());
        var wasContact =
                project.service().followUps().stream().map(FollowUp::on).anyMatch(last::equals);
        var name = project.profile().name();
        return wasContact
                ? new Text(
                        "储备项目“%s”最近一次跟进是%s，此后没有新的跟进".formatted(name, last),
                        "%s, in reserve, was last contacted on %s and not since".formatted(name, last))
                : new Text(
                        "储备项目“%s”%s入库，此后没有跟进".formatted(name, last),
                        "%s entered the reserve on %s and was not contacted since".formatted(name, last));
    }

    private Text unfunded(Project project) {
        var planned = Objects.requireNonNull(project.profile().planned());
        var arrived = project.arrived(planned.currency(), asOf);
        var rate = Objects.requireNonNull(Rate.of(arrived.amount(), planned.amount()))
                .text();
        var least = new Rate(rules.fundsPart(), BigDecimal.ONE).text();
        return inBoth(locale -> (locale.equals(Locale.ENGLISH)
                        ? "%s was signed on %s; of %s planned %s has arrived (%s, at least %s is asked for)"
                        : "“%s”%s签约，计划总投资%s，到位%s（%s，应不低于%s）")
                .formatted(
                        project.profile().name(),
                        project.reachedOn(Stage.SIGNED),
                        planned.text(locale),
                        arrived.text(locale),
                        rate,
                        least));
    }

    private Text idle(Project project) {
        var name = project.profile().name();
        var promised = new StartedWithoutProduction(rules.productionMonths(), rules.productionWord()).promised(project);
        var started = StartedWithoutProduction.startedOn(project);
        if (promised != null) {
            return new Text(
                    "“%s”承诺%s投产，至今未投产".formatted(name, promised),
                    "%s was promised to produce by %s and does not".formatted(name, promised));
        }
        return new Text(
                "“%s”%s开工，已满%d个月，至今未投产".formatted(name, started, rules.productionMonths()),
                "%s started on %s, more than %d months ago, and does not produce"
                        .formatted(name, started, rules.productionMonths()));
    }

    private Text brokenPromise(Project project, Alert alert) {
        var name = project.profile().name();
        var promise = find(project.service().commitments(), Commitment::code, alert);
        var by = promise.by() == null ? new Text("", "") : new Text(promise.by(), " by " + promise.by());
        return new Text(
                "“%s”的承诺“%s”%s应于%s兑现，至今未兑现"
                        .formatted(
                                name, promise.promise(), by.zh().isEmpty() ? "" : "（" + by.zh() + "）", promise.dueOn()),
                "%s: the promise “%s”%s was due on %s and is not kept"
                        .formatted(name, promise.promise(), by.en(), promise.dueOn()));
    }

    private Text unanswered(Project project, Alert alert) {
        var name = project.profile().name();
        var request = find(project.service().requests(), ServiceRequest::code, alert);
        var due = alert.since().minusDays(1);
        var handler = request.handler();
        return new Text(
                "“%s”%s提出的诉求“%s”%s应于%s办结，至今未办结"
                        .formatted(
                                name,
                                request.raisedOn(),
                                request.subject(),
                                handler == null ? "" : "（承办：" + handler + "）",
                                due),
                "%s asked on %s for “%s”%s; it was due on %s and is not closed"
                        .formatted(
                                name,
                                request.raisedOn(),
                                request.subject(),
                                handler == null ? "" : ", handled by " + handler,
                                due));
    }

    private Text unprovided(Project project, Alert alert) {
        var need = find(project.service().factors(), FactorNeed::code, alert);
        var quantity = need.quantity() == null
                ? ""
                : Decimals.plain(need.quantity()).toPlainString() + (need.unit() == null ? "" : need.unit());
        var factor = need.factor().label();
        var note = need.note();
        return new Text(
                "重大项目“%s”的%s%s应于%s保障，至今未到位%s"
                        .formatted(
                                project.profile().name(),
                                factor.zh(),
                                quantity,
                                need.neededOn(),
                                note == null ? "" : "（" + note + "）"),
                "The major project %s needed %s%s by %s and does not have it%s"
                        .formatted(
                                project.profile().name(),
                                factor.en().toLowerCase(Locale.ENGLISH),
                                quantity.isEmpty() ? "" : " (" + quantity + ")",
                                need.neededOn(),
                                note == null ? "" : " (" + note + ")"));
    }

    private Text lapsed(Project project, Alert alert) {
        var item = Objects.requireNonNull(alert.item());
        var code = item.kind() == Item.Kind.COMMITMENT
                ? find(project.service().commitments(), Commitment::code, alert).policy()
                : find(project.service().supports(), SupportMeasure::code, alert)
                        .policy();
        var policy = ledger.find(Policy.class, Objects.requireNonNull(code)).orElseThrow();
        var kind = item.kind().label();
        var status = policy.status(asOf).label();
        var replaced = replacements(policy);
        return new Text(
                "“%s”的%s“%s”依据的“%s”%s%s"
                        .formatted(
                                project.profile().name(),
                                kind.zh(),
                                item.words(),
                                policy.title(),
                                status.zh(),
                                replaced.map(by -> "，由“" + by.zh() + "”替代").orElse("")),
                "%s: the %s “%s” rests on “%s”, which is %s%s"
                        .formatted(
                                project.profile().name(),
                                kind.en().toLowerCase(Locale.ENGLISH),
                                item.words(),
                                title(policy).en(),
                                status.en().toLowerCase(Locale.ENGLISH),
                                replaced.map(by -> " and replaced by “" + by.en() + "”")
                                        .orElse("")));
    }

    private Optional<Text> replacements(Policy policy) {
        return policy.replacedBy(asOf).stream()
                .map(code ->
                        ledger.find(Policy.class, code).map(AlertWords::title).orElse(new Text(code, code)))
                .reduce((a, b) -> new Text(a.zh() + "”“" + b.zh(), a.en() + "”, “" + b.en()));
    }

    private Text behind(Alert alert) {
        var indicator = Objects.requireNonNull(alert.indicator());
        var figure = figures.of(ledger, asOf).stream()
                .filter(candidate -> candidate.indicator().code().equals(indicator.code())
                        && Objects.equals(candidate.department(), alert.department()))
                .findFirst()
                .orElseThrow();
        var completion = Objects.requireNonNull(figure.completion());
        var points = Objects.requireNonNull(figure.lead()).abs().toPlainString();
        var who = alert.department() == null ? new Text("全区", "The district") : department(alert.department());
        var name = indicator.label();
        return new Text(
                "%s%s%s%s，完成目标%s%s的%s，落后序时进度%s个百分点"
                        .formatted(
                                who.zh(),
                                name.zh(),
                                number(figure.actual()),
                                unit(figure).zh(),
                                number(figure.target()),
                                unit(figure).zh(),
                                completion.text(),
                                points),
                "%s has reached %s of %s %s in “%s”, %s, %s percentage points behind schedule"
                        .formatted(
                                who.en(),
                                number(figure.actual()),
                                number(figure.target()),
                                unit(figure).en(),
                                name.en(),
                                completion.text(),
                                points));
    }

    private Text expansionsOnly() {
        var count = Findings.of(ledger, rules).majors().stream()
                .filter(project -> ExpansionOnly.counts(project, asOf))
                .count();
        return new Text(
                "今年签约并经市认定的%d个重大项目全部是增资项目，没有新增项目".formatted(count),
                count == 1
                        ? "The one major project signed this year and recognised by the city is an expansion, none is new"
                        : "All %d major projects signed this year and recognised by the city are expansions, none is new"
                                .formatted(count));
    }

    private static Text since(Alert alert) {
        return alert.days() == 0
                ? new Text("自%s起".formatted(alert.since()), "since %s".formatted(alert.since()))
                : new Text(
                        "自%s起，已%d天".formatted(alert.since(), alert.days()),
                        "since %s, %d %s".formatted(alert.since(), alert.days(), alert.days() == 1 ? "day" : "days"));
    }

    private Text whose(Alert alert) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        if (alert.department() != null) {
            zh.add("责任单位" + department(alert.department()).zh());
            en.add(department(alert.department()).en());
        }
        if (alert.person() != null) {
            zh.add("责任人" + person(alert.person()).zh());
            en.add(person(alert.person()).en());
        }
        if (zh.isEmpty()) {
            return alert.project() == null
                    ? new Text("全区工作", "a matter of the whole district")
                    : new Text("尚未明确责任单位", "nobody is responsible yet");
        }
        return new Text(String.join("，", zh), "responsible: " + String.join(", ", en));
    }

    private Text department(String code) {
        return inBoth(locale -> Named.department(ledger, code, locale).name());
    }

    private Text person(String code) {
        return inBoth(locale -> Named.person(ledger, code, locale).name());
    }

    private static Text title(Policy policy) {
        return Text.of(policy.title(), policy.titleEn());
    }

    private static Text unit(Figure figure) {
        return figure.indicator().unit().label();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "—" : Decimals.rounded(number, 2).toPlainString();
    }

    private static <T> T find(List<T> parts, Function<T, String> code, Alert alert) {
        var wanted = Objects.requireNonNull(alert.item()).code();
        return parts.stream()
                .filter(part -> code.apply(part).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static Text inBoth(Function<Locale, String> words) {
        return new Text(words.apply(Locale.SIMPLIFIED_CHINESE), words.apply(Locale.ENGLISH));
    }
}
