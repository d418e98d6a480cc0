import { Refused } from '../api/client.js';
import { age } from '../app/same.js';
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
  const time = clock(loadedAt);
  const text = needsSignIn(problem)
    ? say('signedOut', { time })
    : problem instanceof Refused
      ? say('refused', { time, message: problem.message })
      : unreachable(loadedAt, time, words);
  return h('div', { class: 'banner', role: 'alert', data: { testid: 'unreachable' } }, h('p', {}, text), way(problem, words, ways));
}

/**
 * That the figures may be old, though nothing has failed yet.
 *
 * @param {Date} loadedAt
 * @param {Words} words
 */
export function staleNotice(loadedAt, { say }) {
  return h('div', { class: 'banner', role: 'status', data: { testid: 'stale' } }, h('p', {}, say('stale', { time: clock(loadedAt) })));
}

/**
 * That the server goes on without its database: what is shown is of then, and nothing can be saved.
 *
 * @param {string} until
 * @param {Words} words
 */
export function awayNotice(until, { say }) {
  return h('div', { class: 'banner', role: 'status', data: { testid: 'away' } }, h('p', {}, say('away', { time: clock(new Date(until)) })));
}

/**
 * How old what is shown is, which changes from minute to minute.
 *
 * @param {Date} loadedAt
 * @param {Words} words
 */
export function ageText(loadedAt, { say }) {
  const old = age(Date.now() - loadedAt.getTime());
  return old && say(old.unit, { n: old.n });
}

/**
 * @param {Date} loadedAt
 * @param {string} time
 * @param {Words} words
 */
function unreachable(loadedAt, time, words) {
  const old = ageText(loadedAt, words);
  return old === null
    ? words.say('unreachable', { time })
    : words.say('offline', { age: old, moment: words.moment(loadedAt.toISOString()) });
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
 * That a list or a drawer's content could not be had, and a way to ask again.
 *
 * @param {unknown} problem
 * @param {Words} words
 * @param {() => void} retry
 * @param {string} [key] of the button
 */
export function notHad(problem, { say }, retry, key) {
  return [
    h('p', { class: 'drawer-empty', role: 'alert' }, problem instanceof Refused ? problem.message : say('unreachableShort')),
    h('button', { type: 'button', class: 'button wide', key, on: { click: retry } }, say('retry')),
  ];
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

/** @param {Date} moment */
export function clock(moment) {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, '0');
}
