package org.zhaoshang.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.zhaoshang.exchange.ImportedFile;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.Project;

/**
 * The process that is killed: imports files and writes single records in turn, as fast as it can, and says before each
 * that it begins it and afterwards that it is acknowledged.
 */
final class KilledWriter {

    /** Projects that each import adds. */
    static final int ADDED = 30;

    /** Projects that every import changes, to the name of that import. */
    static final int SHARED = 10;

    /** Single writes after each import. */
    private static final int SINGLES = 4;

    static final String IMPORT = "批次";
    static final String SINGLE = "次数";

    private KilledWriter() {}

    public static void main(String[] arguments) throws VersionConflict, IOException {
        var directory = Path.of(arguments[0]);
        var round = arguments[1];
        try (var open = OpenStore.embedded(directory, false, Clock.systemUTC())) {
            var store = open.store();
            var file = new ImportedFile(store, directory.resolve("upload"));
            var singles = 0;
            for (var i = 0; i < 10_000; i++) {
                var name = "I" + round + "x" + i;
                say("begin", name);
                file.apply(rows(name));
                say("ack", name);
                for (var j = 0; j < SINGLES; j++) {
                    singles++;
                    var code = "S" + round;
                    say("begin", code + "=" + singles);
                    var known = store.ledger().find(Project.class, code).orElseGet(() -> Fixtures.project(code));
                    store.write(
                            List.of(known.withAttributes(Map.of(SINGLE, singles))), new Author("writer", "kill test"));
                    say("ack", code + "=" + singles);
                }
            }
        }
    }

    private static String rows(String name) {
        var rows = new StringBuilder("项目编号,项目名称,性质,2+X产业,总投资(亿元)," + IMPORT + "\n");
        for (var i = 0; i < SHARED; i++) {
            rows.append(row("共同" + i, name));
        }
        for (var i = 0; i < ADDED; i++) {
            rows.append(row(name + "-" + i, name));
        }
        return rows.toString();
    }

    private static String row(String code, String name) {
        return code + "," + code + "项目,新引进,生物医学,1.5," + name + "\n";
    }

    private static void say(String what, String name) {
        System.err.println(what + " " + name); // the log goes to the other stream
    }
}
