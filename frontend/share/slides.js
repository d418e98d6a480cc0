import { h } from '../components/dom.js';
import { deckAddress } from './addresses.js';
import { part } from './choosing.js';

/** A slide of it, whose chart can be edited where its kind allows that. @param {import('./main.js').Sheet} sheet */
export function slides({ figure, title, say }) {
  return part('slides', say('shareSlides'), () => [
    h('p', { class: 'share-hint' }, say('shareSlidesHint')),
    h('div', { class: 'share-fields' }, h('a', { class: 'button', href: deckAddress(figure), download: `${title}.pptx`, data: { testid: 'share-slide' } }, say('shareDownload', { kind: 'PowerPoint' }))),
  ]);
}
