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

    /** What the first has is taken from it, so that there is one of each module. */
    @Test
    void leavesForLaterWhatIsImportedLater() {
        var modules = Map.of(
                "app/main.js",
                "import { zero } from '../lib/zero.js';\nexport const later = () => import('../pages/funnel.js');\n",
                "pages/funnel.js",
                "import { zero } from '../lib/zero.js';\nexport const funnel = [zero, () => import('./form.js')];\n",
                "pages/form.js",
                "export const form = 1;\n",
                "lib/zero.js",
                "export const zero = 0;\n");

        assertThat(OneScript.from("app/main.js", modules::get)).isEqualTo("""
                        const $later = (path) => import('./main.later.js').then((all) => all.$of[path]);
                        // lib/zero.js
                        const $m0 = (() => {
                        const zero = 0;
                        return {zero};
                        })();
                        // app/main.js
                        const $m1 = (() => {
                        const {zero} = $m0;
                        const later = () => $later('pages/funnel.js');
                        return {later};
                        })();
                        export {$m0, $m1};
                        """);
        assertThat(OneScript.later("app/main.js", modules::get)).isEqualTo("""
                        import {$m0, $m1} from './main.js';
                        const $later = (path) => Promise.resolve($of[path]);
                        // pages/funnel.js
                        const $m2 = (() => {
                        const {zero} = $m0;
                        const funnel = [zero, () => $later('pages/form.js')];
                        return {funnel};
                        })();
                        // pages/form.js
                        const $m3 = (() => {
                        const form = 1;
                        return {form};
                        })();
                        export const $of = {'pages/funnel.js': $m2, 'pages/form.js': $m3};
                        """);
        assertThat(OneScript.entryOf(OneScript.laterOf("app/main.js"))).contains("app/main.js");
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
        cannotBeOne("const later = import('./' + name);\n", "import(");
        cannotBeOne("await something();\n", "await something");
        cannotBeOne("import { itself } from './main.js';\n", "import each other");
    }

    private static void cannotBeOne(String source, String reason) {
        assertThatThrownBy(() -> OneScript.from("main.js", path -> source))
                .isInstanceOf(OneScript.CannotBeOne.class)
                .hasMessageContaining(reason);
    }
}
