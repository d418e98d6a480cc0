/**
 * The letters of the page. Tablets in China have a Chinese font, and to bring ours would be a quarter of the first load: so it
 * comes only where there is none, those of the front page in one file, others in slices, as they are needed.
 */

/** Slices and sheets that are on their way. @type {Set<Promise<unknown>>} */
const arriving = new Set();

/** Texts whose letters have been asked for: asked once, drawn whatever came. @type {Set<string>} */
const asked = new Set();

/** The sheet that names the slices of our font. @type {{arrival: Promise<unknown> | null}} */
const sheet = { arrival: null };

/** Brings our font where the system has no Chinese one. */
export function bringLetters() {
  if (hasChinese()) {
    return;
  }
  const own = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel="stylesheet"]'));
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('../fonts/ours.css', own?.href ?? location.href).href;
  const arrival = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  sheet.arrival = arrival;
  wait(arrival, () => {
    sheet.arrival = null;
  });
  document.head.append(link);
}

/**
 * A canvas neither asks for the slices that it needs nor measures again when they arrive: so they are asked for before it
 * is drawn on.
 *
 * @param {string | undefined} font
 * @param {string} text
 * @param {() => void} then what to do when they have arrived, or cannot be had
 */
export function lettersAreHere(font, text, then) {
  if (sheet.arrival !== null) {
    void sheet.arrival.then(then);
    return false;
  }
  if (!font || asked.has(text) || document.fonts.check(`12px ${font}`, text)) {
    return true;
  }
  asked.add(text);
  wait(document.fonts.load(`12px ${font}`, text), then);
  return false;
}

/** Whether any are on their way. */
export function lettersAreMissing() {
  return arriving.size > 0 || document.fonts.status === 'loading';
}

/** Once all that is on its way has arrived. */
export async function lettersArrived() {
  while (arriving.size > 0) {
    await Promise.allSettled(arriving);
  }
  await document.fonts.ready;
}

/**
 * What the page waits for before it says that it is painted.
 *
 * @param {Promise<unknown>} arrival
 * @param {() => void} then
 */
export function wait(arrival, then) {
  const settled = arrival
    .catch(() => undefined)
    .then(() => {
      arriving.delete(settled);
      then();
    });
  arriving.add(settled);
}

/** Whether two signs look different; without a font for them each is the same empty box. */
function hasChinese() {
  const [one, other] = ['招', '商'].map(drawn);
  return one !== other;
}

/** @param {string} sign */
function drawn(sign) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 24;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) {
    return '';
  }
  pen.font = '20px sans-serif';
  pen.fillText(sign, 2, 20);
  return pen.getImageData(0, 0, 24, 24).data.join();
}
