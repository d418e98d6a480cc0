package org.zhaoshang.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OneScriptTest {

    @Test
    void putsEachModuleOnceAfterWhatItImports() {
        var script = OneScript.from(
                "app/main.js",
                Map.of(
                        "app/main.js",
                        """
                                import { board, Word as Said } from '../lib/board.js';
                                import { day } from './day.js';
                                /** @type {import('../lib/board.js').Board} */
                                const shown = /** @type {any} */ (board(day));
                                export {};
                                """,
                        "app/day.js",
                        "import { zero } from '../lib/zero.js';\nexport const day = zero + 1; // the first\n",
                        "lib/board.js",
                        """
                                import {
                                  zero,
                                } from './zero.js';
                                /**
                                 * What is shown.
                                 */
                                export async function board(day) {
                                  // nothing yet
                                  return `${zero} ${day}`;
                                }
                                export class Word {}
                                """,
                        "lib/zero.js",
                        "export const zero = 0;\n")::get);

        assertThat(script).isEqualTo("""
                        // lib/zero.js
                        const $m0 = (() => {
                        const zero = 0;
                        return {zero};
                        })();
                        // lib/board.js
                        const $m1 = (() => {
                        const {zero,} = $m0;
                        async function board(day) {
                          return `${zero} ${day}`;
                        }
                        class Word {}
                        return {board, Word};
                        })();
                        // app/day.js
                        const $m2 = (() => {
                        const {zero} = $m0;
                        const day = zero + 1; // the first
                        return {day};
                        })();
                        // app/main.js
                        const $m3 = (() => {
                        const {board, Word: Said} = $m1;
                        const {day} = $m2;
                        const shown = (board(day));
                        return {};
                        })();
                        """);
    }

    @Test
    void whatIsImportedLaterExportsWhatItsEntryDoesAndMayBringMore() {
        var files = Map.of(
                "share/main.js",
                "import { day } from './day.js';\nexport const shown = () => import(day);\n",
                "share/day.js",
                "export const day = 1;\n");

        assertThat(OneScript.imported("share/main.js", files::get)).endsWith("\nexport const {shown} = $m1;\n");
    }

    @Test
    void refusesWhatCannotBeOne() {
        cannotBeOne("export default 1;\n", "export default 1");
        cannotBeOne("const later = import('./later.js');\n", "import(");
        cannotBeOne("await something();\n", "await something");
        cannotBeOne("import { itself } from './main.js';\n", "import each other");
    }

    private static void cannotBeOne(String source, String reason) {
        assertThatThrownBy(() -> OneScript.from("main.js", path -> source))
                .isInstanceOf(OneScript.CannotBeOne.class)
                .hasMessageContaining(reason);
    }
}
