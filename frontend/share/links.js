import { h } from '../components/dom.js';
import { frameAddress } from './addresses.js';
import { part } from './choosing.js';

/** The panel by itself, and the page of the board that it was shared from. @param {import('./main.js').Sheet} sheet */
export function links({ figure, pinned, title, view, say, copyable }) {
  const address = location.origin + frameAddress(figure, view.theme);
  return part('links', say('shareLinks'), () => [
    copyable('link', say('shareLinkPanel'), address),
    copyable('board', say('shareLinkBoard'), boardAddress(pinned, view)),
    pinned && view.knownAt === null && h('p', { class: 'share-hint' }, say('shareLinkBoardHint')),
    'share' in navigator && h('button', { type: 'button', class: 'button', key: 'share-on', data: { testid: 'share-on' }, on: { click: () => void sendOn() } }, say('shareOn')),
  ]);

  async function sendOn() {
    try {
      await navigator.share({ title, url: address });
    } catch {
      // whoever does not want to after all need not be told
    }
  }
}

/**
 * @param {boolean} pinned
 * @param {import('../app/share.js').Sharing} view
 */
function boardAddress(pinned, { board, asOf }) {
  const address = new URL(`/${board}`, location.href);
  if (pinned) {
    address.searchParams.set('asOf', asOf);
  } else {
    address.searchParams.delete('asOf');
    address.searchParams.delete('published');
  }
  return address.href;
}
