package org.zhaoshang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.access.PermissionTable.Somebody;
import org.zhaoshang.api.Api;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.store.Account;
import org.zhaoshang.store.AccountStore;
import org.zhaoshang.store.LogQuery;
import org.zhaoshang.store.Store;

/** Every field, every change and every path, asked by everybody; what has no rule fails. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.demo=false", "zhaoshang.admin-password=a good password"})
class PermissionsTest {

    private static final String PASSWORD = "only for this test";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    GraphQlSource source;

    @Autowired
    AccountStore accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    Store store;

    @Test
    void everythingHasARule() {
        assertThat(Callables.fields(source.schema()))
                .allSatisfy(field ->
                        assertThat(Rules.ofField(field.name())).as(field.name()).isNotEqualTo(Rule.NOBODY));
        assertThat(Callables.paths(application))
                .allSatisfy(path ->
                        assertThat(Rules.ofPath(request(path))).as(path.name()).isNotEqualTo(Rule.NOBODY));
        assertThat(LedgerRecord.class.getPermittedSubclasses())
                .allSatisfy(kind ->
                        assertThat(Rights.isDecided(kind)).as(kind.getName()).isTrue());
    }

    @Test
    void everybodyMayWhatTheDocumentationSaysAndNothingElse() throws IOException, InterruptedException {
        var table = new PermissionTable(port);
        var everybody = everybody();
        var begun = store.ledger().recordedAt();
        var lines = new ArrayList<String>();
        lines.add(
                "| |" + String.join("|", everybody.stream().map(Somebody::name).toList()) + "|");
        lines.add("|---|" + ":-:|".repeat(everybody.size()));
        for (var field : Callables.fields(source.schema())) {
            var line = new StringBuilder("| `" + field.name() + "` |");
            for (var somebody : everybody) {
                line.append(table.mayAsk(somebody, field) ? "✓|" : " |");
            }
            lines.add(line.toString());
        }
        for (var path : Callables.paths(application)) {
            var line = new StringBuilder("| `" + path.name().replace("|", "\\|") + "` |");
            for (var somebody : everybody) {
                line.append(table.mayCall(somebody, path) ? "✓|" : " |");
            }
            lines.add(line.toString());
        }

        PermissionTable.assertDocumented("Real records", lines);
        assertThat(store.log(new LogQuery(null, null, begun.plusMillis(1), null, null, 100)))
                .as("nothing but boards of their own was written")
                .allSatisfy(logged -> assertThat(((Pinboard) logged.version().record()).account())
                        .isPresent());
    }

    private List<Somebody> everybody() {
        var everybody = new ArrayList<Somebody>();
        everybody.add(new Somebody("nobody", ""));
        everybody.add(new Somebody("wrong password", Api.basic("nobody-of-the-table", "wrong")));
        everybody.add(
                new Somebody("expired token", "Bearer " + expired(somebody("expired", Set.of("ADMIN"), false, false))));
        everybody.add(somebody("password to change", Set.of("ADMIN"), true, false));
        everybody.add(somebody("disabled", Set.of("ADMIN"), false, true));
        Arrays.stream(Role.values())
                .forEach(role -> everybody.add(somebody(role.name(), Set.of(role.name()), false, false)));
        return everybody;
    }

    private Somebody somebody(String name, Set<String> roles, boolean mustChange, boolean disabled) {
        var account = name.replace(' ', '-') + "-of-the-table";
        accounts.create(new Account(account, "{noop}" + PASSWORD, roles, Set.of(), disabled, mustChange, 0));
        return new Somebody(name, Api.basic(account, PASSWORD));
    }

    private String expired(Somebody owner) {
        return tokens.issue(owner.name() + "-of-the-table", Role.ADMIN, "over", Duration.ofMillis(1))
                .secret();
    }

    private static MockHttpServletRequest request(Callables.Path path) {
        var parts = path.path().split("\\?", 2);
        var request = new MockHttpServletRequest(path.method(), parts[0]);
        request.setServletPath(parts[0]);
        if (parts.length > 1) {
            request.setParameter(parts[1].split("=")[0], parts[1].split("=")[1]);
        }
        return request;
    }
}
