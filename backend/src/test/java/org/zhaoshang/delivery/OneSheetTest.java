package org.zhaoshang.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OneSheetTest {

    @Test
    void keepsLayersAndFindsWhatLiesBesideEachSheet() {
        var sheet = OneSheet.from(
                "styles/page.css",
                Map.of(
                        "styles/page.css",
                        "/* All. */\n@layer base;\n@import url(\"../fonts/ours.css\") layer(base);\n@import url(\"rest.css\");\n",
                        "fonts/ours.css",
                        "@font-face { src: url(./ours.woff2); }\n",
                        "styles/rest.css",
                        "p { background: url(\"data:x\"); }\n")::get);

        assertThat(sheet)
                .isEqualTo("@layer base;\n@layer base {\n@font-face { src: url(../fonts/ours.woff2); }\n}\n"
                        + "p { background: url(\"data:x\"); }\n");
    }
}
