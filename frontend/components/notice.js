import { Refused } from '../api/client.js';
import { h } from './dom.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{retry(): void, signIn(): void}} Ways
 */

/**
 * That the figures are old, over a board that is still shown.
 *
 * @param {Error} problem
 * @param {Date} loadedAt
 * @param {Words} words
 * @param {Ways} ways
 */
export function banner(problem, loadedAt, words, ways) {
  const { say } = words;
  const time = `${two(loadedAt.getHours())}:${two(loadedAt.getMinutes())}`;
  const text = needsSignIn(problem)
    ? say('signedOut', { time })
    : problem instanceof Refused
      ? say('refused', { time, message: problem.message })
      : say('unreachable', { time });
  return h('div', { class: 'banner', role: 'alert', data: { testid: 'unreachable' } }, h('p', {}, text), way(problem, words, ways));
}

/**
 * That nothing could be shown at all.
 *
 * @param {Error} problem
 * @param {Words} words
 * @param {Ways} ways
 */
export function emptyPage(problem, words, ways) {
  const { say } = words;
  const refused = problem instanceof Refused;
  const title = needsSignIn(problem) ? 'signInFirst' : refused ? 'refusedEmpty' : 'unreachableEmpty';
  return h(
    'div',
    { class: 'empty', role: 'alert', data: { testid: 'unreachable' } },
    h('h2', {}, say(title)),
    !needsSignIn(problem) && h('p', {}, refused ? problem.message : say('unreachableHint')),
    way(problem, words, ways),
  );
}

/**
 * What can be done about it.
 *
 * @param {Error} problem
 * @param {Words} words
 * @param {Ways} ways
 */
function way(problem, { say }, { retry, signIn }) {
  return needsSignIn(problem)
    ? h('button', { type: 'button', class: 'button primary', key: 'sign-in', on: { click: signIn } }, say('signIn'))
    : h('button', { type: 'button', class: 'button', key: 'retry', on: { click: retry } }, say('retry'));
}

/** @param {Error} problem */
function needsSignIn(problem) {
  return problem instanceof Refused && problem.needsSignIn;
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}
