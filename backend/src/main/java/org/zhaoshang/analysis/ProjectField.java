package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Rate;

/** What can be asked of every project, as of a day. Sums of money are in yuan or dollars. */
enum ProjectField {
    CODE(Kind.TEXT, Project::code),
    NAME(Kind.TEXT, project -> project.profile().name()),
    KIND(ProjectKind.class, Course.FIXED, (project, day) -> project.profile().kind()),
    MAJOR(Kind.FLAG, project -> project.profile().major()),
    CITY_RECOGNISED(Kind.FLAG, Course.COMPUTED, Project::cityRecognised),
    STAGE(Stage.class, Course.COMPUTED, Project::stage),
    AGREEMENT(Agreement.class, Course.FIXED, (project, day) -> project.profile().agreement()),
    INDUSTRY(Kind.TEXT, project -> project.profile().industry()),
    CHAIN(Kind.TEXT, project -> project.profile().chain()),
    LINK(Kind.TEXT, project -> project.profile().link()),
    INVESTOR(Kind.TEXT, project -> project.profile().investor()),
    DEPARTMENT(Kind.TEXT, project -> project.responsibility().department()),
    PERSON(Kind.TEXT, project -> project.responsibility().person()),
    LEADER(Kind.TEXT, project -> project.responsibility().leader()),
    PARENT(Kind.TEXT, project -> project.profile().parent()),
    PLANNED(Kind.YUAN, project -> planned(project, Currency.CNY)),
    PLANNED_USD(Kind.DOLLARS, project -> planned(project, Currency.USD)),
    ARRIVED(Kind.YUAN, Course.COMPUTED, (project, day) -> arrived(project, Currency.CNY, day)),
    ARRIVED_USD(Kind.DOLLARS, Course.COMPUTED, (project, day) -> arrived(project, Currency.USD, day)),
    ARRIVAL_RATE(Kind.NUMBER, Course.COMPUTED, ProjectField::arrivalRate),
    RESERVED_ON(Stage.RESERVE),
    SIGNED_ON(Stage.SIGNED),
    STARTED_ON(Stage.STARTED),
    BUILDING_ON(Stage.BUILDING),
    PRODUCING_ON(Stage.PRODUCING),
    TERMINATED_ON(Stage.TERMINATED),
    STAGE_ON(Kind.DATE, Course.COMPUTED, Project::stageOn),
    LAST_ARRIVAL_ON(Kind.DATE, Course.COMPUTED, ProjectField::lastArrivalOn),
    LAST_FOLLOW_UP_ON(Kind.DATE, Course.COMPUTED, ProjectField::lastFollowUpOn),
    UPDATED_AT(Kind.MOMENT, project -> project.stamp().at());

    /** What a field's values are. */
    enum Kind {
        TEXT,
        CODE,
        FLAG,
        YUAN,
        DOLLARS,
        NUMBER,
        DATE,
        MOMENT
    }

    /** How a field's value moves with the day that is looked at. */
    enum Course {
        FIXED,
        /** A day that is not there yet before it comes. */
        COMES,
        COMPUTED
    }

    private final Kind kind;
    private final Course course;
    private final @Nullable Class<? extends Enum<?>> codes;
    private final BiFunction<Project, LocalDate, @Nullable Object> value;

    ProjectField(Kind kind, Function<Project, @Nullable Object> value) {
        this(kind, Course.FIXED, null, (project, day) -> value.apply(project));
    }

    ProjectField(Kind kind, Course course, BiFunction<Project, LocalDate, @Nullable Object> value) {
        this(kind, course, null, value);
    }

    ProjectField(
            Class<? extends Enum<?>> codes, Course course, BiFunction<Project, LocalDate, @Nullable Object> value) {
        this(Kind.CODE, course, codes, value);
    }

    ProjectField(Stage stage) {
        this(Kind.DATE, Course.COMES, null, (project, day) -> {
            var on = project.reachedOn(stage);
            return on == null || on.isAfter(day) ? null : on;
        });
    }

    ProjectField(
            Kind kind,
            Course course,
            @Nullable Class<? extends Enum<?>> codes,
            BiFunction<Project, LocalDate, @Nullable Object> value) {
        this.kind = kind;
        this.course = course;
        this.codes = codes;
        this.value = value;
    }

    Kind kind() {
        return kind;
    }

    Course course() {
        return course;
    }

    boolean isPlanned() {
        return this == PLANNED || this == PLANNED_USD;
    }

    /** Whether nearly every project has a text of its own. */
    boolean isOwnText() {
        return this == CODE || this == NAME || this == INVESTOR;
    }

    @Nullable
    Object value(Project project, LocalDate asOf) {
        return value.apply(project, asOf);
    }

    /** The value that a code stands for, of those that this field can have. */
    Object code(String name) {
        for (var constant : codes == null ? new Enum<?>[0] : codes.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + this + ": " + name);
    }

    private static @Nullable BigDecimal planned(Project project, Currency currency) {
        var planned = project.profile().planned();
        return planned == null || planned.currency() != currency ? null : planned.amount();
    }

    private static BigDecimal arrived(Project project, Currency currency, LocalDate day) {
        return project.arrived(currency, day).amount();
    }

    private static @Nullable BigDecimal arrivalRate(Project project, LocalDate day) {
        var rate = Rate.of(arrived(project, Currency.CNY, day), planned(project, Currency.CNY));
        return rate == null ? null : rate.value();
    }

    private static @Nullable LocalDate lastArrivalOn(Project project, LocalDate day) {
        return project.arrivals().stream()
                .filter(arrival -> arrival.amount().amount().signum() > 0)
                .map(FundArrival::on)
                .filter(on -> !on.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate lastFollowUpOn(Project project, LocalDate day) {
        return project.service().followUps().stream()
                .map(FollowUp::on)
                .filter(on -> !on.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
