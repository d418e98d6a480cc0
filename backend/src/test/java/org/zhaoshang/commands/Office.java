package org.zhaoshang.commands;

import java.time.Clock;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhaoshang.access.Writers;
import org.zhaoshang.sight.SightForTests;
import org.zhaoshang.store.Store;

/** Somebody signed in on this thread who may change records, for tests that run commands on a store. */
public final class Office implements AutoCloseable {

    private final Commands commands;

    public Office(Store store, Clock clock) {
        var office = new TestingAuthenticationToken("office", "", "ROLE_ADMIN");
        SecurityContextHolder.getContext().setAuthentication(office);
        this.commands = new Commands(store, SightForTests.of(store), new Writers(), event -> {}, clock);
    }

    public Commands commands() {
        return commands;
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
    }
}
