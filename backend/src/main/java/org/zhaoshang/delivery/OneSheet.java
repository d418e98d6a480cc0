package org.zhaoshang.delivery;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet with all that it imports, each in the layer it was given, as one. */
final class OneSheet {

    private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?\\*/\\s*");
    private static final Pattern IMPORT =
            Pattern.compile("@import url\\(\"([^\"]+)\"\\)(?:\\s+layer\\(([\\w-]+)\\))?;\\n?");
    private static final Pattern ADDRESS = Pattern.compile("url\\((['\"]?)(?!data:|[/#'\"])([^)'\"]+)\\1\\)");

    private final String entry;
    private final Function<String, String> read;

    private OneSheet(String entry, Function<String, String> read) {
        this.entry = entry;
        this.read = read;
    }

    static String from(String entry, Function<String, String> read) {
        return new OneSheet(entry, read).whole(entry);
    }

    private String whole(String path) {
        var text = REMARK.matcher(read.apply(path)).replaceAll("");
        var withImports = IMPORT.matcher(text).replaceAll(match -> {
            var imported = whole(Paths.resolve(path, match.group(1)));
            return Matcher.quoteReplacement(
                    match.group(2) == null ? imported : "@layer %s {\n%s}\n".formatted(match.group(2), imported));
        });
        return path.equals(entry) ? withImports : seenFromTheEntry(path, withImports);
    }

    /** What a sheet names beside itself lies elsewhere for the sheet that it comes in. */
    private String seenFromTheEntry(String path, String text) {
        var up =
                "../".repeat((int) entry.chars().filter(letter -> letter == '/').count());
        return ADDRESS.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement("url(" + up + Paths.resolve(path, match.group(2)) + ")"));
    }
}
