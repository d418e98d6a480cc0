package org.zhaoshang.events;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.events.EventView.LeadView;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.projects.Named;
import org.zhaoshang.projects.ProjectView;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.ReportingDate;

/** Answers the schema's PromotionEvent. */
@Controller
@SchemaMapping(typeName = "PromotionEvent")
class EventController {

    private static final Comparator<PromotionEvent> NEWEST_FIRST =
            Comparator.comparing(PromotionEvent::on).reversed().thenComparing(PromotionEvent::code);

    private final Sight sight;
    private final ReportingDate reportingDate;

    EventController(Sight sight, ReportingDate reportingDate) {
        this.sight = sight;
        this.reportingDate = reportingDate;
    }

    @QueryMapping
    @Nullable
    EventView event(
            @Argument String code, @Argument @Nullable LocalDate asOf, @Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        return ledger.find(PromotionEvent.class, code)
                .map(event -> new EventView(event, reportingDate.or(asOf), ledger))
                .orElse(null);
    }

    @QueryMapping
    Page<EventView> events(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer year,
            @Argument @Nullable String department,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        var day = reportingDate.or(asOf);
        var begun = ledger.all(PromotionEvent.class).stream()
                .filter(event -> !event.on().isAfter(day))
                .filter(event -> year == null || event.on().getYear() == year)
                .filter(event -> department == null || department.equals(event.department()))
                .sorted(NEWEST_FIRST)
                .toList();
        return Page.of(begun, first, after, PromotionEvent::code).map(event -> new EventView(event, day, ledger));
    }

    @SchemaMapping
    String code(EventView view) {
        return view.event().code();
    }

    @SchemaMapping
    String name(EventView view, Locale locale) {
        var event = view.event();
        return Text.of(event.name(), event.nameEn()).in(locale);
    }

    @SchemaMapping
    @Nullable
    String nameEn(EventView view) {
        return view.event().nameEn();
    }

    @SchemaMapping
    LocalDate on(EventView view) {
        return view.event().on();
    }

    @SchemaMapping
    @Nullable
    LocalDate until(EventView view) {
        return view.event().until();
    }

    @SchemaMapping
    @Nullable
    String place(EventView view) {
        return view.event().place();
    }

    @SchemaMapping
    @Nullable
    String organiser(EventView view) {
        return view.event().organiser();
    }

    @SchemaMapping
    @Nullable
    Named department(EventView view, Locale locale) {
        var code = view.event().department();
        return code == null ? null : Named.department(view.ledger(), code, locale);
    }

    @SchemaMapping
    @Nullable
    String summary(EventView view) {
        return view.event().summary();
    }

    @SchemaMapping
    List<LeadView> leads(EventView view) {
        return view.leads();
    }

    @SchemaMapping
    EventResults results(EventView view) {
        return EventResults.of(view.event(), view.asOf(), view.ledger());
    }

    @SchemaMapping
    int version(EventView view) {
        return view.event().stamp().version();
    }

    @SchemaMapping
    OffsetDateTime updatedAt(EventView view) {
        return view.event().stamp().writtenAt();
    }

    @SchemaMapping(typeName = "EventLead")
    String projectCode(LeadView view) {
        return view.lead().project();
    }

    @SchemaMapping(typeName = "EventLead")
    @Nullable
    ProjectView project(LeadView view) {
        return view.ledger()
                .find(Project.class, view.lead().project())
                .map(project -> new ProjectView(project, view.asOf(), view.ledger()))
                .orElse(null);
    }

    @SchemaMapping(typeName = "EventLead", field = "on")
    @Nullable
    LocalDate leadOn(LeadView view) {
        return view.lead().on();
    }

    @SchemaMapping(typeName = "EventResults")
    @Nullable
    Rate signedRate(EventResults results) {
        return results.signedRate();
    }

    @SchemaMapping(typeName = "EventResults")
    @Nullable
    Rate startedRate(EventResults results) {
        return results.startedRate();
    }

    @SchemaMapping(typeName = "EventResults")
    @Nullable
    Rate producingRate(EventResults results) {
        return results.producingRate();
    }

    @SchemaMapping(typeName = "EventResults")
    @Nullable
    Rate arrivalRate(EventResults results) {
        return results.arrivalRate();
    }
}
