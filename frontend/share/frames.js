import { h } from '../components/dom.js';
import { frameAddress, snippet } from './addresses.js';
import { choice, part } from './choosing.js';

/**
 * A frame to be put into another page, as it will look there.
 *
 * @typedef {{theme: 'auto' | 'light' | 'dark' | 'transparent', size: string}} FrameChoice
 */

const SIZES = ['640x360', '960x540', '1280x720', '800x600', '400x300'];
const THEMES = /** @type {const} */ ({ light: 'shareLight', dark: 'shareDark', transparent: 'shareTransparent', auto: 'shareAuto' });

/**
 * @param {import('./main.js').Sheet} sheet
 * @param {FrameChoice} chosen what was chosen last, and is changed
 */
export function frames({ figure, title, say, copyable }, chosen) {
  return part('frames', say('shareFrames'), (draw) => {
    const size = sizeOf(chosen.size);
    const address = frameAddress(figure, chosen.theme);
    return [
      h(
        'div',
        { class: 'share-fields' },
        choice('frame-theme', say('shareTheme'), Object.entries(THEMES).map(([value, word]) => ({ value: /** @type {FrameChoice['theme']} */ (value), text: say(word) })), chosen.theme, (theme) => {
          chosen.theme = theme;
          draw();
        }),
        choice('frame-size', say('shareSize'), SIZES.map((value) => ({ value, text: value.replace('x', '×') })), chosen.size, (next) => {
          chosen.size = next;
          draw();
        }),
      ),
      copyable('frame', say('shareSnippet'), snippet(location.origin + address, title, size)),
      h('p', { class: 'share-hint' }, say('shareFramesHint')),
      preview(address, size, say('sharePreview', { title })),
    ];
  });
}

/**
 * As large as there is room, in the shape that it will have.
 *
 * @param {string} address
 * @param {import('./addresses.js').Size} size
 * @param {string} title
 */
function preview(address, { width, height }, title) {
  const frame = h('iframe', { class: 'share-preview', src: address, title, loading: 'lazy', data: { testid: 'share-preview' } });
  frame.style.aspectRatio = `${width} / ${height}`;
  return frame;
}

/** @param {string} text such as 640x360 */
export function sizeOf(text) {
  const [width, height] = text.split('x').map(Number);
  return { width, height };
}
