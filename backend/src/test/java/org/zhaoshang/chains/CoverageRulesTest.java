package org.zhaoshang.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CoverageRulesTest {

    @Test
    void areReadFromTheConfiguration() {
        var rules =
                bound(Map.of("zhaoshang.chains.strong-from", "3", "zhaoshang.chains.of.TOURISM.producing-from", "2"));

        assertThat(rules.of("BIOMED").strongFrom()).isEqualTo(3);
        assertThat(rules.of("BIOMED").producingFrom()).isEqualTo(1);
        assertThat(rules.of("TOURISM").strongFrom()).isEqualTo(3);
        assertThat(rules.of("TOURISM").producingFrom()).isEqualTo(2);
    }

    @Test
    void areTheUsualOnesWhereNothingIsSaid() {
        assertThat(bound(Map.of())).isEqualTo(CoverageRules.DEFAULT);
    }

    private static CoverageRules bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("zhaoshang.chains", CoverageRules.class);
    }
}
