import { Refused } from '../api/client.js';
import { h } from './dom.js';

/**
 * That the figures are old, over a board that is still shown.
 *
 * @param {Error} problem
 * @param {Date} loadedAt
 * @param {import('../i18n/index.js').Words} words
 * @param {() => void} retry
 */
export function banner(problem, loadedAt, { say }, retry) {
  const time = `${two(loadedAt.getHours())}:${two(loadedAt.getMinutes())}`;
  const text =
    problem instanceof Refused ? say('refused', { time, message: problem.message }) : say('unreachable', { time });
  return h(
    'div',
    { class: 'banner', role: 'alert', data: { testid: 'unreachable' } },
    h('p', {}, text),
    h('button', { type: 'button', class: 'button', key: 'retry', on: { click: retry } }, say('retry')),
  );
}

/**
 * That nothing could be shown at all.
 *
 * @param {Error} problem
 * @param {import('../i18n/index.js').Words} words
 * @param {() => void} retry
 */
export function emptyPage(problem, { say }, retry) {
  const refused = problem instanceof Refused;
  return h(
    'div',
    { class: 'empty', role: 'alert', data: { testid: 'unreachable' } },
    h('h2', {}, say(refused ? 'refusedEmpty' : 'unreachableEmpty')),
    h('p', {}, refused ? problem.message : say('unreachableHint')),
    h('button', { type: 'button', class: 'button primary', key: 'retry', on: { click: retry } }, say('retry')),
  );
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}
