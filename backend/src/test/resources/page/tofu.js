/* The signs of a text that are drawn as one that no font has: a box in place of a character. */
const [text, done] = arguments;
const font = `24px ${getComputedStyle(document.documentElement).getPropertyValue('--font')}`;
const pen = new OffscreenCanvas(48, 48).getContext('2d', { willReadFrequently: true });

/** Drawn as dots, to be compared. */
function drawn(sign) {
  pen.clearRect(0, 0, 48, 48);
  pen.font = font;
  pen.fillText(sign, 4, 36);
  return pen.getImageData(0, 0, 48, 48).data.join();
}

document.fonts
  .load(font, text)
  .catch(() => undefined)
  .then(() => {
    const box = drawn('\u0378'); // which stands for nothing
    done([...new Set(text)].filter((sign) => sign.trim() !== '' && drawn(sign) === box).join(''));
  });
