package org.zhaoshang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of what keeps the application safe names tests that there are. */
class AsvsTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d[\\d., –]*) \\| [^|]+\\| ([^|]+) \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");

    private static final Set<String> MET = Set.of("yes", "partly");

    @Test
    void whateverIsMetIsShownByATestThatThereIsOrWasLookedAtByHand() throws IOException {
        var sources = sources();
        var rows = 0;
        for (var line : Files.readAllLines(Path.of("docs/asvs.md"))) {
            var row = ROW.matcher(line);
            if (!row.matches()) {
                assertThat(line).as("a row of another form").doesNotContainPattern("^\\| \\d");
                continue;
            }
            rows++;
            var named = NAMED.matcher(row.group(3)).results().toList();
            for (var test : named) {
                assertThat(sources.getOrDefault(test.group(1), ""))
                        .as(test.group())
                        .contains(" " + test.group(2) + "(");
            }
            if (MET.contains(row.group(2))) {
                assertThat(!named.isEmpty() || row.group(3).contains("by hand"))
                        .as(line)
                        .isTrue();
            }
        }
        assertThat(rows).isGreaterThan(100);
    }

    private static Map<String, String> sources() throws IOException {
        var sources = new HashMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }
}
