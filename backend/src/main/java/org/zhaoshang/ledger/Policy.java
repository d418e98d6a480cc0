package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/**
 * A policy (政策) that commitments and support measures rest on.
 *
 * @param number the paper's number (文号)
 * @param validFrom the first day it is in force; null for always
 * @param validTo the last day it is in force; null for no end
 * @param changes what became of it, oldest first
 */
public record Policy(
        String code,
        String title,
        @Nullable String titleEn,
        @Nullable String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Clause> clauses,
        List<Change> changes,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    /** A clause (条款) that can be cited by its number. */
    public record Clause(String number, String text, Map<String, Object> extra) {}

    /**
     * A day on which its standing changed.
     *
     * @param replacedBy the codes of the policies that replace it from then on
     */
    public record Change(
            LocalDate on,
            Status status,
            List<String> replacedBy,
            @Nullable String note,
            Map<String, Object> extra) {}

    /** Whether a policy can be relied on (有效性). */
    public enum Status implements Labelled {
        NOT_YET_IN_FORCE("未生效", "Not yet in force"),
        IN_FORCE("有效", "In force"),
        SUSPENDED("暂停执行", "Suspended"),
        REVISED("已修订", "Revised"),
        REPEALED("已废止", "Repealed"),
        EXPIRED("已到期", "Expired");

        private final Text label;

        Status(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How it stands on a day: what was last decided about it, within the days it is valid for. */
    public Status status(LocalDate asOf) {
        var decided = lastChange(asOf).map(Change::status).orElse(Status.IN_FORCE);
        if (decided != Status.IN_FORCE) {
            return decided;
        }
        if (validFrom != null && asOf.isBefore(validFrom)) {
            return Status.NOT_YET_IN_FORCE;
        }
        return validTo != null && asOf.isAfter(validTo) ? Status.EXPIRED : Status.IN_FORCE;
    }

    /** What stands in its place on a day. */
    public List<String> replacedBy(LocalDate asOf) {
        return lastChange(asOf).map(Change::replacedBy).orElse(List.of());
    }

    public Optional<Clause> clause(String number) {
        return clauses.stream().filter(clause -> clause.number().equals(number)).findFirst();
    }

    private Optional<Change> lastChange(LocalDate asOf) {
        return changes.stream().filter(change -> !change.on().isAfter(asOf)).reduce((before, after) -> after);
    }

    public Policy withClauses(List<Clause> clauses) {
        return new Policy(
                code, title, titleEn, number, issuer, issuedOn, validFrom, validTo, clauses, changes, extra, stamp);
    }

    public Policy withChanges(List<Change> changes) {
        return new Policy(
                code, title, titleEn, number, issuer, issuedOn, validFrom, validTo, clauses, changes, extra, stamp);
    }

    @Override
    public Policy stamped(Stamp stamp) {
        return new Policy(
                code, title, titleEn, number, issuer, issuedOn, validFrom, validTo, clauses, changes, extra, stamp);
    }
}
