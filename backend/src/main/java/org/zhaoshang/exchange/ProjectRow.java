package org.zhaoshang.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;

/**
 * One line of a project ledger, and the project that it makes. What the line says replaces what is on record, what its
 * table has no column for stays.
 */
final class ProjectRow {

    private final Line line;
    private final Vocabulary vocabulary;
    private final Parties parties;
    private final @Nullable Project current;

    ProjectRow(Line line, Vocabulary vocabulary, Parties parties, @Nullable Project current) {
        this.line = line;
        this.vocabulary = vocabulary;
        this.parties = parties;
        this.current = current;
    }

    /** The project under its code; null where the line is in error. */
    @Nullable
    Project project(String code) {
        var name = line.required(Field.NAME);
        var industry = industry();
        var days = StageDays.of(line, vocabulary);
        var stages = StageHistory.merged(current == null ? List.of() : current.stages(), days, line);
        var profile = name == null || industry == null ? null : profile(name, industry, stages);
        var responsibility = responsibility();
        var recognitions = Recognitions.merged(current == null ? List.of() : current.recognitions(), line, vocabulary);
        var attributes = Attributes.merged(current == null ? Map.of() : current.attributes(), line);
        if (profile == null || !line.isSound()) {
            return null;
        }
        return current == null
                ? new Project(
                        code,
                        profile,
                        responsibility,
                        stages,
                        recognitions,
                        List.of(),
                        Service.NONE,
                        attributes,
                        Map.of(),
                        Stamp.NONE)
                : new Project(
                        code,
                        profile,
                        responsibility,
                        stages,
                        recognitions,
                        current.arrivals(),
                        current.service(),
                        attributes,
                        current.extra(),
                        current.stamp());
    }

    private @Nullable String industry() {
        var words = line.required(Field.INDUSTRY);
        var industry = words == null ? null : parties.industry(words);
        if (words != null && industry == null) {
            line.error(Field.INDUSTRY, Complaints.unknownIndustry(parties.industries()));
        }
        return industry;
    }

    private Profile profile(String name, String industry, List<StageEntry> stages) {
        var before = current == null ? null : current.profile();
        var chain = before == null ? null : before.chain();
        var link = before == null ? null : before.link();
        if (says(Field.LINK)) {
            link = line.text(Field.LINK);
            var known = link == null ? null : parties.link(industry, link);
            if (link != null && known == null) {
                line.warning(Field.LINK, Complaints.unknownLink());
            }
            chain = known == null ? null : known.chain();
            link = known == null ? link : known.link();
        }
        return new Profile(
                name,
                kind(before),
                says(Field.MAJOR)
                        ? Boolean.TRUE.equals(line.word(Field.MAJOR, vocabulary.yesOrNo()))
                        : before != null && before.major(),
                industry,
                chain,
                link,
                stated(Field.INVESTOR, line.text(Field.INVESTOR), before == null ? null : before.investor()),
                stated(Field.PLANNED, line.amount(Field.PLANNED), before == null ? null : before.planned()),
                agreement(before, stages),
                stated(Field.PARENT, line.code(Field.PARENT), before == null ? null : before.parent()));
    }

    private ProjectKind kind(@Nullable Profile before) {
        var kind = line.word(Field.KIND, vocabulary.kinds());
        if (kind != null) {
            return kind;
        }
        if (before != null) {
            return before.kind();
        }
        if (line.table().has(Field.KIND) && line.cell(Field.KIND) == null) {
            line.warning(Field.KIND, Complaints.NO_KIND);
        }
        return ProjectKind.NEW;
    }

    /**
     * A ledger without the column lists signed contracts; one with it that leaves it blank does not know, and what
     * nobody knows does not count.
     */
    private @Nullable Agreement agreement(@Nullable Profile before, List<StageEntry> stages) {
        var signed = isSigned(stages);
        if (line.table().has(Field.AGREEMENT)) {
            if (signed && line.cell(Field.AGREEMENT) == null) {
                line.warning(Field.AGREEMENT, Complaints.NO_AGREEMENT);
            }
            return line.word(Field.AGREEMENT, vocabulary.agreements());
        }
        var known = before == null ? null : before.agreement();
        var newlySigned = signed && (current == null || !isSigned(current.stages()));
        return known == null && newlySigned ? Agreement.FORMAL : known;
    }

    static boolean isSigned(List<StageEntry> stages) {
        return stages.stream().anyMatch(entry -> entry.stage() == Stage.SIGNED);
    }

    private Responsibility responsibility() {
        var before = current == null ? Responsibility.NOBODY : current.responsibility();
        var credits = before.credits();
        if (says(Field.DEPARTMENT)) {
            var name = line.first(Field.DEPARTMENT);
            var department = name == null ? null : parties.department(name);
            if (department == null) {
                credits = List.of();
            } else if (!department.equals(before.department())) {
                credits = List.of(Credit.whole(department));
            }
        }
        var department = credits.isEmpty() ? null : credits.get(0).department();
        return new Responsibility(
                credits,
                stated(Field.PERSON, person(Field.PERSON, department), before.person()),
                stated(Field.LEADER, person(Field.LEADER, null), before.leader()));
    }

    private @Nullable String person(Field field, @Nullable String department) {
        var name = line.first(field);
        return name == null ? null : parties.person(name, department);
    }

    private boolean says(Field field) {
        return line.table().says(field);
    }

    private <T> @Nullable T stated(Field field, @Nullable T stated, @Nullable T before) {
        return says(field) ? stated : before;
    }
}
