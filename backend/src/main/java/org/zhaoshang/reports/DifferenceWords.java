package org.zhaoshang.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import org.zhaoshang.shared.Text;

/** Says in a sentence how a figure differs from what was published (通报数、现行数). */
final class DifferenceWords {

    private DifferenceWords() {}

    /** @param name the indicator's name, and the department's before it */
    static Text sentence(Difference difference, Text name) {
        var unit = difference.unit().label();
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        var was = Difference.actual(difference.published()).toPlainString();
        var is = Difference.actual(difference.now()).toPlainString();
        var delta = difference.delta();
        if (delta == null) {
            zh.add("计量单位已改");
            en.add("the unit was changed");
        } else if (delta.signum() == 0) {
            zh.add("完成数未变，仍为%s%s".formatted(is, unit.zh()));
            en.add("still %s %s".formatted(is, unit.en()));
        } else {
            zh.add("通报%s%s，现为%s%s（%s）".formatted(was, unit.zh(), is, unit.zh(), signed(delta)));
            en.add("published %s %s, now %s (%s)".formatted(was, unit.en(), is, signed(delta)));
        }
        if (difference.isOfAnotherTarget()) {
            zh.add("目标由%s改为%s"
                    .formatted(
                            target(difference, true).zh(),
                            target(difference, false).zh()));
            en.add("the target was %s and is %s"
                    .formatted(
                            target(difference, true).en(),
                            target(difference, false).en()));
        }
        if (hasAnotherStatus(difference)) {
            zh.add("进度状态已变");
            en.add("its standing changed");
        }
        return new Text(name.zh() + "：" + String.join("；", zh), name.en() + ": " + String.join("; ", en));
    }

    private static Text target(Difference difference, boolean published) {
        var figure = published ? difference.published() : difference.now();
        var target = Difference.target(figure);
        if (target == null) {
            return new Text("未下达", "not set");
        }
        return Objects.requireNonNull(figure).unit().amount(target);
    }

    private static boolean hasAnotherStatus(Difference difference) {
        var published = difference.published();
        var now = difference.now();
        return published != null && now != null && !published.status().equals(now.status());
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }
}
