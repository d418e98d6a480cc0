package org.zhaoshang.commands;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.Flaw;

/** What is wrong with a command, all of it at once, so that it is mended in one go. */
public final class Mistakes {

    /** What a Decimal128 holds. */
    private static final int MOST_DIGITS = 34;

    private final List<UserError> errors = new ArrayList<>();
    private final LocalDate today;

    public Mistakes(LocalDate today) {
        this.today = today;
    }

    /** The day on which the command is given. */
    public LocalDate today() {
        return today;
    }

    public void add(UserError.Code code, Text words, String... field) {
        errors.add(new UserError(List.of(field), code, words));
    }

    /** Text that is there and not blank. */
    public void required(@Nullable String value, String... field) {
        if (value == null || value.isBlank()) {
            add(UserError.Code.REQUIRED, new Text("请填写", "must be filled in"), field);
        }
    }

    /** A new code: there, and without the blanks around it that nobody sees. */
    public void code(@Nullable String code, String... field) {
        required(code, field);
        if (code != null && !code.isBlank() && !code.equals(code.strip())) {
            add(UserError.Code.INVALID, new Text("编号前后不能有空格", "a code has no blanks around it"), field);
        } else if (code != null && code.chars().anyMatch(Character::isISOControl)) {
            add(
                    UserError.Code.INVALID,
                    new Text("编号不能换行，也不能含控制字符", "a code is one line and holds no control characters"),
                    field);
        }
    }

    /** What becomes of a record, where nothing else is wrong, can be kept and shown; what was so before is let be. */
    void keepable(@Nullable LedgerRecord before, LedgerRecord after) {
        if (!none()) {
            return;
        }
        for (var flaw : Flaw.in(before, after)) {
            errors.add(new UserError(flaw.field(), UserError.Code.INVALID, flaw.words()));
        }
    }

    /** A number that can be kept exactly. */
    public boolean exact(BigDecimal number, String... field) {
        var exact = number.precision() <= MOST_DIGITS
                && number.scale() <= MOST_DIGITS
                && (long) number.precision() - number.scale() <= MOST_DIGITS;
        if (!exact) {
            add(
                    UserError.Code.INVALID,
                    new Text("数字太长：最多 " + MOST_DIGITS + " 位", "a number has at most " + MOST_DIGITS + " digits"),
                    field);
        }
        return exact;
    }

    /** A code that names a record of a kind. */
    public void known(Ledger ledger, Class<? extends LedgerRecord> type, @Nullable String code, String... field) {
        if (code != null && ledger.find(type, code).isEmpty()) {
            add(
                    UserError.Code.UNKNOWN_REFERENCE,
                    new Text("没有编号为 " + code + " 的记录", "no record has the code " + code),
                    field);
        }
    }

    /** Something that has happened: not after today. */
    public void past(@Nullable LocalDate on, String... field) {
        if (on != null && on.isAfter(today)) {
            add(UserError.Code.IN_THE_FUTURE, new Text("日期 " + on + " 尚未到来", on + " has not come yet"), field);
        }
    }

    public boolean none() {
        return errors.isEmpty();
    }

    public List<UserError> all() {
        return List.copyOf(errors);
    }
}
