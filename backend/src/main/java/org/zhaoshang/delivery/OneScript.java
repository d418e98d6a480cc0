package org.zhaoshang.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A module and all that it imports as one module: each becomes a function that is called once, after those that it imports
 * from. What is only imported later, by {@code import('./there.js')}, becomes a second module with all that the first does not
 * have, so that a page begins with what it shows first. What our modules do not do (cycles, renamed exports, work that waits
 * at the top) is refused, and then they are sent as they are, one by one. What a module brings from an address that it makes
 * is none of this.
 */
public final class OneScript {

    /** What the modules do that cannot be put into one. */
    public static final class CannotBeOne extends RuntimeException {
        CannotBeOne(String reason) {
            super(reason);
        }
    }

    private static final Pattern REMARK_LINES =
            Pattern.compile("(?ms)^[ \\t]*/\\*\\*.*?\\*/[ \\t]*\\n?|^[ \\t]*//[^\\n]*\\n");
    private static final Pattern TYPE_OF_SOMETHING = Pattern.compile("/\\*\\* @\\w+ .*? \\*/ ?");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import\\s+(?:\\{([^}]*)\\}\\s*from\\s+)?'(\\.[^']+)';\\n?");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (async function\\*?|function\\*?|const|class) (\\w+)");
    private static final Pattern NOTHING = Pattern.compile("(?m)^export \\{\\};\\n?");
    private static final Pattern LATER = Pattern.compile("\\bimport\\('(\\.[^']+)'\\)");
    private static final Pattern BEYOND =
            Pattern.compile("(?m)^(?:import|export|await)\\b.*|\\bimport\\s*\\(\\s*['\"`].*|\\bimport\\.meta\\b.*");
    private static final String ENDING = ".js";
    private static final String ENDING_OF_LATER = ".later.js";

    private final Function<String, String> read;
    private final Map<String, String> names = new LinkedHashMap<>();
    private List<String> exported = List.of();
    private final LinkedHashSet<String> open = new LinkedHashSet<>();
    private final LinkedHashSet<String> later = new LinkedHashSet<>();
    private StringBuilder script = new StringBuilder();

    private OneScript(Function<String, String> read) {
        this.read = read;
    }

    /**
     * @param entry the path of the module that starts the page
     * @param read answers a path with what is there
     */
    public static String from(String entry, Function<String, String> read) {
        var one = new OneScript(read);
        one.add(entry);
        return one.beforeLater(entry);
    }

    /**
     * What {@link #from} leaves for later; empty where that is nothing.
     *
     * @param entry the path of the module that starts the page
     * @param read answers a path with what is there
     */
    static String later(String entry, Function<String, String> read) {
        var one = new OneScript(read);
        one.add(entry);
        var known = List.copyOf(one.names.values());
        one.script = new StringBuilder();
        var wanted = new LinkedHashSet<String>();
        while (!wanted.equals(one.later)) { // what comes later may have something for later still
            var more = List.copyOf(one.later);
            more.forEach(one::add);
            wanted.addAll(more);
        }
        if (wanted.isEmpty()) {
            return "";
        }
        var answers = wanted.stream().map(path -> "'" + path + "': " + one.names.get(path));
        return "import {" + String.join(", ", known) + "} from './" + fileOf(entry) + "';\n"
                + "const $later = (path) => Promise.resolve($of[path]);\n" + one.script
                + answers.collect(Collectors.joining(", ", "export const $of = {", "};\n"));
    }

    /** Where that is: beside the first. */
    static String laterOf(String entry) {
        return entry.substring(0, entry.length() - ENDING.length()) + ENDING_OF_LATER;
    }

    /** Of which module something is the part for later; empty where it is none. */
    static Optional<String> entryOf(String path) {
        return path.endsWith(ENDING_OF_LATER)
                ? Optional.of(path.substring(0, path.length() - ENDING_OF_LATER.length()) + ENDING)
                : Optional.empty();
    }

    private static String fileOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The same, to be imported by another: it exports what its entry does. */
    static String imported(String entry, Function<String, String> read) {
        var one = new OneScript(read);
        var name = one.add(entry);
        return one.exported.isEmpty()
                ? one.beforeLater(entry)
                : one.beforeLater(entry) + "export const {" + String.join(", ", one.exported) + "} = " + name + ";\n";
    }

    /** With the way to what comes later, which takes from here what is here. */
    private String beforeLater(String entry) {
        return later.isEmpty()
                ? script.toString()
                : "const $later = (path) => import('./" + fileOf(laterOf(entry)) + "').then((all) => all.$of[path]);\n"
                        + script + "export {" + String.join(", ", names.values()) + "};\n";
    }

    private String add(String path) {
        var known = names.get(path);
        if (known != null) {
            return known;
        }
        if (!open.add(path)) {
            throw new CannotBeOne("modules import each other: " + open + " and " + path + " again");
        }
        var source = TYPE_OF_SOMETHING
                .matcher(REMARK_LINES.matcher(read.apply(path)).replaceAll(""))
                .replaceAll("");
        var head = new StringBuilder();
        var body = IMPORT.matcher(source).replaceAll(match -> {
            var from = add(Paths.resolve(path, match.group(2)));
            if (match.group(1) != null) {
                head.append("const {")
                        .append(match.group(1).strip().replaceAll("\\s+as\\s+", ": "))
                        .append("} = ")
                        .append(from)
                        .append(";\n");
            }
            return "";
        });
        List<String> ours = new ArrayList<>();
        body = EXPORT.matcher(NOTHING.matcher(body).replaceAll("")).replaceAll(match -> {
            ours.add(match.group(2));
            return match.group(1) + " " + match.group(2);
        });
        body = LATER.matcher(body).replaceAll(match -> {
            var wanted = Paths.resolve(path, match.group(1));
            later.add(wanted);
            return Matcher.quoteReplacement("$later('" + wanted + "')");
        });
        refuseWhatIsBeyond(path, body);
        open.remove(path);
        var name = "$m" + names.size();
        names.put(path, name);
        script.append("// ").append(path).append('\n');
        script.append("const ")
                .append(name)
                .append(" = (() => {\n")
                .append(head)
                .append(body.strip());
        script.append("\nreturn {").append(String.join(", ", ours)).append("};\n})();\n");
        exported = ours; // those of the entry in the end, which comes last
        return name;
    }

    private static void refuseWhatIsBeyond(String path, String body) {
        var beyond = BEYOND.matcher(body);
        if (beyond.find()) {
            throw new CannotBeOne(path + ": " + beyond.group());
        }
    }
}
