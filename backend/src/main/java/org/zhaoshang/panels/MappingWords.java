package org.zhaoshang.panels;

import java.util.Collection;
import java.util.List;
import org.zhaoshang.shared.Text;

/** What is wrong with a path of a mapping, and what there is instead. */
final class MappingWords {

    private MappingWords() {}

    static Text missing(String path, String step, Collection<String> there) {
        if (step.equals(path) && !there.isEmpty()) {
            return new Text(
                    "查询结果中没有“%s”；有 %s".formatted(path, String.join("、", there)),
                    "no such path in the result: %s; there are: %s".formatted(path, String.join(", ", there)));
        }
        return there.isEmpty()
                ? new Text(
                        "查询结果中没有“%s”：“%s”之前已到底".formatted(path, step),
                        "no such path in the result: %s; nothing is below what comes before %s".formatted(path, step))
                : new Text(
                        "查询结果中没有“%s”：“%s”处有 %s".formatted(path, step, String.join("、", there)),
                        "no such path in the result: %s; in the place of %s there are: %s"
                                .formatted(path, step, String.join(", ", there)));
    }

    static Text needsPlace(String path, String step) {
        return new Text(
                "“%s”：“%s”处是列表，要写第几个，如 0".formatted(path, step),
                "%s: there is a list in the place of %s, name a place in it, such as 0".formatted(path, step));
    }

    static Text noList(String path, List<String> below) {
        return new Text(
                "“%s”不是列表，各行须取自列表".formatted(path) + below(below).zh(),
                path + " is no list, and rows come from a list" + below(below).en());
    }

    static Text noLabel(String path, List<String> below) {
        return new Text(
                "“%s”不是文字或数".formatted(path) + below(below).zh(),
                path + " is neither text nor number" + below(below).en());
    }

    static Text noNumber(String path, List<String> below) {
        return new Text(
                "“%s”不是数".formatted(path) + below(below).zh(),
                path + " is no number" + below(below).en());
    }

    static Text notAddable(String path) {
        return new Text(
                "“%s”不能相加：每个名称与系列只能有一行，系列最多 6 个".formatted(path),
                "%s does not add up: one row for each label and series, and no more than 6 series".formatted(path));
    }

    static Text nothing(String path) {
        return new Text("查询结果中“%s”为空".formatted(path), "there is nothing at %s in the result".formatted(path));
    }

    private static Text below(List<String> names) {
        return names.isEmpty()
                ? new Text("", "")
                : new Text("；其下有 " + String.join("、", names), "; below it there are: " + String.join(", ", names));
    }
}
