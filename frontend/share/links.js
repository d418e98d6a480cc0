import { h } from '../components/dom.js';
import { frameAddress } from './addresses.js';

/** The panel by itself, and the page of the board that it was shared from. @param {import('./main.js').Sheet} sheet */
export function links({ figure, pinned, view, say, copyable }) {
  const { origin } = location;
  return h(
    'section',
    { class: 'share-part' },
    h('h3', { class: 'share-name' }, say('shareLinks')),
    copyable('link', say('shareLinkPanel'), origin + frameAddress(figure, view.theme)),
    copyable('board', say('shareLinkBoard'), boardAddress(pinned, view)),
  );
}

/**
 * @param {boolean} pinned
 * @param {import('../app/share.js').Sharing} view
 */
function boardAddress(pinned, { board, asOf }) {
  const address = new URL(board, location.href);
  if (pinned) {
    address.searchParams.set('asOf', asOf);
  } else {
    address.searchParams.delete('asOf');
    address.searchParams.delete('published');
  }
  return address.href;
}
