package org.zhaoshang.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.projects.ProjectView;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.LogQuery;

/** Answers what the schema asks of the history. */
@Controller
class HistoryController {

    private static final int USUAL = 20;

    private final Histories histories;

    HistoryController(Histories histories) {
        this.histories = histories;
    }

    /** Of a project as it was known at some moment, only what had been written by then. */
    @SchemaMapping(typeName = "Project", field = "history")
    Page<RecordVersion> ofProject(
            ProjectView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        var project = view.project();
        return page(RecordKind.PROJECT, project.code(), project.stamp().version(), first, after);
    }

    @QueryMapping
    Page<RecordVersion> history(
            @Argument RecordKind kind,
            @Argument String code,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return page(kind, code, Integer.MAX_VALUE, first, after);
    }

    @QueryMapping
    Changes changes(
            @Argument @Nullable OffsetDateTime since,
            @Argument @Nullable OffsetDateTime until,
            @Argument @Nullable RecordKind kind,
            @Argument @Nullable String by,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        var most = first == null ? USUAL : first;
        if (most < 1 || most > Page.MOST) {
            throw new InvalidRequest(new Text("first 须在 1 到 500 之间", "first must be 1 to 500"));
        }
        return histories.changes(new LogQuery(
                kind == null ? null : kind.type(),
                by,
                moment(since),
                moment(until),
                after == null ? null : Changes.place(after),
                most + 1));
    }

    private Page<RecordVersion> page(
            RecordKind kind, String code, int newest, @Nullable Integer first, @Nullable String after) {
        var versions = histories.versions(kind, code);
        List<Integer> places = IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).number() <= newest)
                .boxed()
                .toList();
        return Page.of(
                        places,
                        first,
                        after,
                        i -> Integer.toString(versions.get(i).number()))
                .map(i -> histories.told(versions, i));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime asked) {
        return asked == null ? null : asked.toInstant();
    }
}
