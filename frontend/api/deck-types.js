/**
 * What became of the charts of a deck that was sent to be refreshed.
 *
 * @typedef {object} DeckReport
 * @property {number} renewed
 * @property {number} pinned those that show for ever what they showed
 * @property {number} untouched those that were left as they are
 * @property {{slide: number, name: string, message: string}[]} left the first of them, and why
 */

export {};
