import { fetchFile } from '../api/client.js';
import { h } from '../components/dom.js';
import { pictureAddress } from './addresses.js';
import { choice, part } from './choosing.js';
import { sizeOf } from './frames.js';

/**
 * A picture of it, at an address that stays.
 *
 * @typedef {{form: 'png' | 'svg', theme: 'light' | 'dark', size: string}} PictureChoice
 */

/** As slides are, wide and narrow, and small. */
const SIZES = /** @type {const} */ ({ '1280x720': 'shareWide', '1024x768': 'shareNarrow', '640x360': 'shareSmall' });
/** On screens that show more than one point for each. */
const SHARP = 2;

/**
 * @param {import('./main.js').Sheet} sheet
 * @param {PictureChoice} chosen what was chosen last, and is changed
 */
export function pictures({ figure, title, words, say, copyable }, chosen) {
  return part('pictures', say('sharePictures'), (draw) => {
    const { form, theme } = chosen;
    const size = sizeOf(chosen.size);
    const address = pictureAddress(figure, { ...size, form, theme, scale: form === 'png' ? SHARP : 1 });
    const told = h('span', { class: 'share-told', role: 'status', data: { testid: 'share-picture-told' } });
    const change = (/** @type {Partial<PictureChoice>} */ next) => {
      Object.assign(chosen, next);
      draw();
    };
    return [
      h(
        'div',
        { class: 'share-fields' },
        choice('picture-form', say('shareForm'), [{ value: 'png', text: 'PNG' }, { value: 'svg', text: 'SVG' }], form, (next) => change({ form: next })),
        choice('picture-size', say('shareSize'), Object.entries(SIZES).map(([value, word]) => ({ value, text: say(word, { size: value.replace('x', '×') }) })), chosen.size, (next) => change({ size: next })),
        choice('picture-theme', say('shareTheme'), [{ value: 'light', text: say('shareLight') }, { value: 'dark', text: say('shareDark') }], theme, (next) => change({ theme: next })),
      ),
      shown(address, size, say('sharePreview', { title })),
      copyable('picture', say('sharePictureAddress'), location.origin + address),
      h(
        'div',
        { class: 'share-fields' },
        h('a', { class: 'button', href: address, download: `${title}.${form}`, data: { testid: 'share-picture-download' } }, say('shareDownload', { kind: form.toUpperCase() })),
        canCopy() && h('button', { type: 'button', class: 'button', key: 'copy-image', data: { testid: 'share-picture-image' }, on: { click: () => void copy() } }, say('shareCopyPicture')),
      ),
      told,
    ];

    async function copy() {
      told.textContent = '';
      const png = pictureAddress(figure, { ...size, form: 'png', theme, scale: SHARP });
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': fetchFile(png, words.language).then(({ blob }) => blob) })]);
        told.textContent = say('shareCopied');
      } catch {
        told.textContent = say('sharePictureNotCopied');
      }
    }
  });
}

/**
 * @param {string} address
 * @param {import('./addresses.js').Size} size
 * @param {string} alt
 */
function shown(address, { width, height }, alt) {
  return h('img', { class: 'share-preview', src: address, alt, width, height, loading: 'lazy' });
}

/** Browsers take pictures on safe pages only. */
function canCopy() {
  return 'clipboard' in navigator && 'write' in navigator.clipboard && 'ClipboardItem' in window;
}
