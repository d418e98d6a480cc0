import { h } from '../components/dom.js';
import { dataAddress } from './addresses.js';
import { part } from './choosing.js';

const FORMS = /** @type {const} */ (['xlsx', 'csv', 'json']);

/** What the panel shows, in numbers. @param {import('./main.js').Sheet} sheet */
export function data({ figure, title, say }) {
  return part('data', say('shareData'), () => [
    h('p', { class: 'share-hint' }, say('shareDataHint')),
    h(
      'div',
      { class: 'share-fields' },
      FORMS.map((form) =>
        h('a', { class: 'button', href: dataAddress(figure, form), download: `${title}.${form}`, data: { testid: `share-data-${form}` } }, say('shareDownload', { kind: form === 'xlsx' ? 'Excel' : form.toUpperCase() })),
      ),
    ),
  ]);
}
