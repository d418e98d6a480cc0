import { h } from './dom.js';
import { icon } from './icon.js';

/**
 * Opens the sheet from which a panel leaves the page (分享).
 *
 * @param {import('../app/shared.js').Shared & {title: string, key?: string}} panel with a key where the page has several of it
 * @param {import('../i18n/index.js').Words} words
 * @param {{share(panel: import('../app/shared.js').Shared): void}} actions
 */
export function shareButton({ id, title, variables, key = id }, { say }, { share }) {
  const label = say('sharingOf', { title });
  return h(
    'button',
    { type: 'button', class: 'icon-button share-button', key: `share-${key}`, 'aria-label': label, title: say('sharing'), data: { testid: `share-${key}` }, on: { click: () => share({ id, variables }) } },
    icon('share'),
  );
}
