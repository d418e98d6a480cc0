import { query, Refused, serverMoment } from '../api/client.js';
import { panelTitle } from '../api/documents/panels.js';
import { readShared } from '../app/shared.js';
import { fill, h } from '../components/dom.js';
import { copyable } from './copying.js';
import { data } from './data.js';
import { frames } from './frames.js';
import { links } from './links.js';
import { pictures } from './pictures.js';
import { pinning } from './pinning.js';
import { nothingSigned, signedLinks } from './signed.js';
import { slides } from './slides.js';
import { timeChoice } from './time.js';
import { shareWords } from './words.js';

/**
 * The sheet from which a panel leaves the page (分享): one choice of what time it tells of, and below it the ways out.
 *
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Sheet what the parts of the sheet are made of
 * @property {import('./addresses.js').Figure} figure
 * @property {string} title
 * @property {boolean} pinned
 * @property {import('../app/share.js').Sharing} view
 * @property {Words} words
 * @property {import('./words.js').ShareSay} say
 * @property {import('./copying.js').Copyable} copyable
 */

/**
 * @param {import('../app/share.js').Sharing} view
 * @param {Words} words
 * @returns {Promise<{title: string, content: HTMLElement[]}>}
 */
export async function shareSheet(view, words) {
  const { language } = words;
  const say = shareWords(language);
  const { id, variables } = readShared(view.panel) ?? { id: view.panel, variables: {} };
  /** @type {[{panel: {title: string, data: {subject: string | null}} | null}, string]} */
  const [{ panel }, moment] = await Promise.all([query(panelTitle, { id, variables }, language), view.knownAt ?? serverMoment()]);
  if (panel === null) {
    throw new Refused(say('shareUnknown', { id }), 404);
  }
  const { subject } = panel.data;
  const title = subject === null ? panel.title : say('shareOf', { title: panel.title, subject });
  const pin = { asOf: view.asOf, knownAt: moment };
  const time = h('div', { class: 'share-part' });
  const parts = h('div', { class: 'share-parts' });
  /** @type {import('./frames.js').FrameChoice} */
  const frame = { theme: 'light', size: '640x360' };
  /** @type {import('./pictures.js').PictureChoice} */
  const picture = { form: 'png', theme: 'light', size: '1280x720' };
  const signed = nothingSigned();
  draw(false);
  return { title: words.say('sharingOf', { title }), content: [time, parts, pinning({ id, variables }, view, words, say)] };

  /** @param {boolean} pinned */
  function draw(pinned) {
    const figure = { id, variables, lang: language, ...(pinned ? pin : { asOf: null, knownAt: null }) };
    const sheet = { figure, title, pinned, view, words, say, copyable: copyable(say) };
    fill(time, timeChoice(pinned, pin, words, say, draw));
    fill(parts, links(sheet), frames(sheet, frame), pictures(sheet, picture), slides(sheet), data(sheet), view.signedIn && signedLinks(sheet, signed));
  }
}
