/**
 * A table behind a chart; a cell with a scope leads to the projects behind it.
 *
 * @template Scope
 * @typedef {{text: string, scope?: Scope, figure?: boolean, label?: string}} Cell the label says where it leads, if not to projects
 */

/**
 * @template Scope
 * @typedef {{head: string[], rows: Cell<Scope>[][]}} Table
 */

/**
 * A panel is a title, a sentence that says what is to be seen, a chart and the table behind it, all computed
 * from one indicator of the board.
 *
 * @typedef {import('../api/types.js').Board} Board
 * @typedef {import('../api/types.js').Indicator} Indicator
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Panel
 * @property {string} id
 * @property {string} shared the id of the panel by which it leaves the page
 * @property {(indicator: Indicator, words: Words) => string} title
 * @property {(indicator: Indicator, board: Board, words: Words) => string} sentence
 * @property {(indicator: Indicator, words: Words, theme: import('../charts/types.js').Theme, width: number) => import('../charts/types.js').Option} option
 * @property {(indicator: Indicator, words: Words) => Table<{department?: string, month?: number}>} table
 * @property {(indicator: Indicator, words: Words) => string} hint what a tap does; nothing where there is nothing to tap
 * @property {'x' | 'y'} axis the axis along which the reader picks
 * @property {(indicator: Indicator, index: number) => {department?: string, month?: number} | null} pick
 * @property {(indicator: Indicator) => number | null} height in pixels; null where the page decides
 */

export {};
