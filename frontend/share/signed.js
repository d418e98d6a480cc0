import { query, Refused } from '../api/client.js';
import { panelLinkCreate, panelLinkRevoke, panelLinks } from '../api/documents/links.js';
import { h } from '../components/dom.js';
import { choice, part } from './choosing.js';
import { revokeButton } from './revoking.js';

/**
 * Links for people without an account (签名链接): made here, told once, and taken back here.
 *
 * @typedef {object} Link
 * @property {string} id
 * @property {string} panel
 * @property {boolean} pinned
 * @property {string | null} asOf
 * @property {string | null} note
 * @property {'ACTIVE' | 'EXPIRED' | 'REVOKED'} state
 * @property {string} stateLabel
 * @property {string} createdBy
 * @property {string} expiresAt
 * @property {string | null} lastUsedAt
 *
 * @typedef {{frame: string | null, png: string | null}} Made
 *
 * @typedef {object} Signed what is known of them while the sheet is open
 * @property {string} days
 * @property {string} note
 * @property {boolean} busy
 * @property {string | null} problem
 * @property {Made | null} made
 * @property {Link[] | null} all
 *
 * @typedef {{userErrors: {message: string}[]}} Change
 */

const DAYS = ['7', '30', '90'];
const LISTED = 30;

/** @returns {Signed} */
export function nothingSigned() {
  return { days: '30', note: '', busy: false, problem: null, made: null, all: null };
}

/**
 * @param {import('./main.js').Sheet} sheet
 * @param {Signed} signed what is known, and is changed
 */
export function signedLinks({ figure, words, say, copyable }, signed) {
  return part('signed', say('shareSigned'), (draw) => {
    if (signed.all === null && !signed.busy) {
      void act(list, draw);
    }
    return [
      h('p', { class: 'share-hint' }, say('shareSignedHint')),
      h(
        'div',
        { class: 'share-fields' },
        choice('signed-days', say('shareDays'), DAYS.map((value) => ({ value, text: say('shareDaysOf', { days: value }) })), signed.days, (days) => {
          signed.days = days;
        }),
        noteField(),
        h('button', { type: 'button', class: 'button', key: 'signed-make', disabled: signed.busy, data: { testid: 'share-signed-make' }, on: { click: () => void act(make, draw) } }, say('shareMake')),
      ),
      h('p', { class: 'refusal', role: 'alert' }, signed.problem),
      signed.made !== null && made(signed.made),
      h('ul', { class: 'share-links', data: { testid: 'share-signed-list' } }, ours().map((link) => item(link, draw))),
    ].flat();
  });

  function noteField() {
    return h(
      'label',
      { class: 'share-field' },
      h('span', { class: 'share-label' }, say('shareNote')),
      h('input', {
        class: 'share-select',
        key: 'signed-note',
        maxlength: 200,
        value: signed.note,
        on: {
          input: (/** @type {any} */ { target }) => {
            signed.note = target.value;
          },
        },
      }),
    );
  }

  /** @param {Made} made */
  function made({ frame, png }) {
    return [
      h('p', { class: 'share-told', role: 'status' }, say('shareMadeOnce')),
      frame !== null && copyable('signed-frame', say('shareFrames'), frame),
      png !== null && copyable('signed-picture', say('sharePictures'), png),
    ];
  }

  function ours() {
    return (signed.all ?? []).filter(({ panel }) => panel === figure.id).slice(0, LISTED);
  }

  /**
   * @param {Link} link
   * @param {() => void} draw
   */
  function item(link, draw) {
    const { id, note, pinned, asOf, state, stateLabel, createdBy, expiresAt, lastUsedAt } = link;
    const what = [
      stateLabel,
      pinned && asOf !== null ? `${say('sharePinned')}（${words.day(asOf)}）` : say('shareMoving'),
      say('shareUntil', { moment: words.moment(expiresAt) }),
      lastUsedAt !== null && say('shareUsed', { moment: words.moment(lastUsedAt) }),
    ];
    return h(
      'li',
      { class: 'share-link' },
      h('span', { class: 'share-link-what' }, h('strong', {}, note ?? createdBy), h('span', { class: 'share-hint' }, what.filter(Boolean).join(' · '))),
      state === 'ACTIVE' && revokeButton(id, note ?? createdBy, say, () => void act(() => change(panelLinkRevoke, { id }).then(list), draw)),
    );
  }

  /**
   * @param {() => Promise<void>} doing
   * @param {() => void} draw
   */
  async function act(doing, draw) {
    Object.assign(signed, { busy: true, problem: null });
    try {
      await doing();
    } catch (problem) {
      signed.problem = problem instanceof Refused ? problem.message : words.say('unreachableShort');
      signed.all ??= [];
    }
    signed.busy = false;
    draw();
  }

  async function list() {
    /** @type {{panelLinks: Link[]}} */
    const answer = await query(panelLinks, {}, words.language);
    signed.all = answer.panelLinks;
  }

  async function make() {
    const { id, variables, asOf, knownAt, lang } = figure;
    const input = { panel: id, variables, asOf, knownAt, lang, days: Number(signed.days), note: signed.note.trim() || null };
    /** @type {Change & {addresses: Made | null}} */
    const { addresses } = await change(panelLinkCreate, input);
    signed.made = addresses;
    signed.note = '';
    await list();
  }

  /**
   * @template {Change} T
   * @param {string} document
   * @param {object} input
   * @returns {Promise<T>}
   */
  async function change(document, input) {
    /** @type {{change: T}} */
    const answer = await query(document, { input }, words.language);
    if (answer.change.userErrors.length > 0) {
      throw new Refused(answer.change.userErrors.map(({ message }) => message).join('\n'), 200);
    }
    return answer.change;
  }
}
