package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.graphql.Limits.Introspection.ACCOUNTS;
import static org.zhaoshang.graphql.Limits.Introspection.EVERYBODY;
import static org.zhaoshang.graphql.Limits.Introspection.NOBODY;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void theSchemaIsShownToAccountsAndInTheDemonstration() {
        assertThat(ACCOUNTS.allows(false, false)).isFalse();
        assertThat(ACCOUNTS.allows(false, true)).isTrue();
        assertThat(ACCOUNTS.allows(true, false)).isTrue();
        assertThat(EVERYBODY.allows(false, false)).isTrue();
        assertThat(NOBODY.allows(true, true)).isFalse();
    }
}
