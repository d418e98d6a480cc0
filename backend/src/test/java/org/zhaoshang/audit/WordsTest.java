package org.zhaoshang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is kept of text that others made up. */
class WordsTest {

    @Test
    void itIsShortAndInOneLine() {
        assertThat(Words.kept("李娜\r\n2015-03-31 admin signed in\u0000\u202e", 100))
                .isEqualTo("李娜 2015-03-31 admin signed in");
        assertThat(Words.kept("长".repeat(1_000_000), 10)).isEqualTo("长".repeat(9) + "…");
        assertThat(Words.kept("𠮷".repeat(10), 10)).isEqualTo("𠮷".repeat(4) + "…");
    }

    @Test
    void whatOpensADoorIsLeftOut() {
        var secret = "AbC_-9".repeat(7) + "x";

        assertThat(Words.kept("/api/zs_0123456789abcdef_" + secret, 200)).isEqualTo("/api/zs_0123456789abcdef_…");
        assertThat(Words.kept("/embed/map?lang=zh&link=" + secret, 200)).isEqualTo("/embed/map?lang=zh&link=…");
        assertThat(Words.kept("link=" + secret, 200)).isEqualTo("link=…");
        assertThat(Words.kept("Basic YWRtaW46c2VjcmV0", 200)).isEqualTo("Basic …");
        assertThat(Words.kept("/x;JSESSIONID=" + secret, 200)).isEqualTo("/x;JSESSIONID=…");
    }
}
