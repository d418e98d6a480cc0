import { h } from '../components/dom.js';

/**
 * What can be done with the query.
 *
 * @param {boolean} busy
 * @param {import('../i18n/index.js').Words} words
 * @param {{run(): void, showExamples(): void, showPast(): void, prettify(): void, share(): void}} actions
 */
export function queryBar(busy, { say }, { run, showExamples, showPast, prettify, share }) {
  const button = (/** @type {string} */ key, /** @type {string} */ text, /** @type {() => void} */ click, traits = {}) =>
    h('button', { type: 'button', class: 'button', key, data: { testid: key }, on: { click }, ...traits }, text);
  return [
    button('run', say(busy ? 'running' : 'run'), run, { class: 'button primary', 'aria-disabled': String(busy), title: say('runHint') }),
    button('examples', say('examples'), showExamples),
    button('asked', say('asked'), showPast),
    button('prettify', say('prettify'), prettify, { title: say('prettifyHint') }),
    button('share', say('shareLink'), share),
  ];
}
