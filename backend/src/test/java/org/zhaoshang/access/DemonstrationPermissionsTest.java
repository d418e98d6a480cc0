package org.zhaoshang.access;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.access.PermissionTable.Somebody;

/** A made-up ledger may be read by anybody; a change has somebody's name. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class DemonstrationPermissionsTest {

    private static final Somebody NOBODY = new Somebody("nobody", "");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    GraphQlSource source;

    @Test
    void nobodyInParticularMayReadAndNothingElse() throws IOException, InterruptedException {
        var table = new PermissionTable(port);
        var lines = new ArrayList<String>();
        for (var field : Callables.fields(source.schema())) {
            if (table.mayAsk(NOBODY, field)) {
                lines.add("- `" + field.name() + "`");
            }
        }
        for (var path : Callables.paths(application)) {
            if (table.mayCall(NOBODY, path)) {
                lines.add("- `" + path.name() + "`");
            }
        }

        PermissionTable.assertDocumented("The demonstration", lines);
    }
}
