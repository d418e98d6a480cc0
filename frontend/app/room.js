/**
 * How a panel is made to fit a frame of any size: what is said least is left out first, the foot, then the sentence, then the
 * title; then everything becomes smaller.
 */

/** How much is left out. */
const ALL = 0;
const MOST = 3;
/** For what width and height panels are made; with more they grow. */
const MADE_FOR = { width: 900, height: 560 };
const LARGEST = 3;
/** Letters smaller than this are read by nobody: rather the foot goes. */
const READABLE = 0.8;
const SIZES = [3, 2.7, 2.4, 2.1, 1.8, 1.6, 1.4, 1.2, 1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35];
/** With less, the words of a chart come to lie on each other. */
const NARROWEST = 330;

/**
 * What is tried, one after the other.
 *
 * @param {number} width
 * @param {number} height
 * @returns {{size: number, less: number}[]}
 */
export function tries(width, height) {
  const largest = Math.min(LARGEST, Math.max(1, Math.min(width / MADE_FOR.width, height / MADE_FOR.height)));
  const wide = Math.max(SIZES[SIZES.length - 1], Math.min(largest, width / NARROWEST));
  const sizes = SIZES.filter((size) => size <= wide);
  const readable = sizes.filter((size) => size >= Math.min(READABLE, sizes[0]));
  const levels = [ALL, 1, 2, MOST];
  return [
    ...levels.flatMap((less) => readable.map((size) => ({ size, less }))),
    ...sizes.filter((size) => !readable.includes(size)).map((size) => ({ size, less: MOST })),
  ];
}

/**
 * @param {HTMLElement} main
 * @param {() => void} [measure] what has to be done before it is known how large everything is
 */
export function makeRoom(main, measure = () => undefined) {
  const { innerWidth: width, innerHeight: height } = window;
  const fits = tries(width, height).some(({ size, less }) => {
    main.style.setProperty('--size', String(size));
    main.dataset.less = String(less);
    measure();
    return main.scrollHeight <= main.clientHeight + 1 && main.scrollWidth <= main.clientWidth + 1;
  });
  main.dataset.fits = String(fits);
}
