import { redrawCharts } from './chart.js';
import { h } from './dom.js';
import { PAPER } from './theme.js';

/**
 * The page on paper: light, one thing below the other as wide as a sheet of A4, its charts drawn for that width, and a foot
 * that says where it comes from.
 *
 * @param {() => void} render
 * @param {() => string} source
 */
export function onPaper(render, source) {
  const foot = h('p', { class: 'paper-foot' });
  document.body.append(foot);
  const turn = (/** @type {boolean} */ printing) => {
    document.body.classList.toggle(PAPER, printing);
    foot.textContent = source();
    render();
    redrawCharts();
  };
  addEventListener('beforeprint', () => turn(true));
  addEventListener('afterprint', () => turn(false));
}
