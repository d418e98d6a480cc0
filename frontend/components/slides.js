/**
 * The parts of a page one by one, each filling the screen: nothing is drawn twice, what is not shown is only hidden.
 */

/** What fills a screen by itself; another block says that it does by `data-slide`, a panel that it does not by `no-slide`. */
const SLIDE = '.panel:not(.no-slide), .cards, .standings, .bulletin, [data-slide]';
/** What says more than it needs room, and stands over the first slide of its page. */
const LEAD = '.verdict, .page-sentence';
/** How large a long text or list is, which is scrolled. */
const READABLE = 1.4;
/** What width a chart is made for: with less, its words come to lie on each other. */
const CHART = 720;
/** The touch area of a card goes a little beyond it. */
const SLACK = 4;
const SIZES = [2.4, 2.2, 2, 1.8, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];

/**
 * @param {Element} main
 * @returns {HTMLElement[]} the outermost ones that the page shows
 */
export function slidesOf(main) {
  return /** @type {HTMLElement[]} */ ([...main.querySelectorAll(SLIDE)]).filter(
    (element) => !element.parentElement?.closest(SLIDE) && element.closest('[hidden]') === null && element.childElementCount > 0,
  );
}

/**
 * @param {HTMLElement} main
 * @param {HTMLElement} slide
 * @param {boolean} first
 */
export function showSlide(main, slide, first) {
  clear(main);
  slide.classList.add('slide');
  for (let on = slide; on !== main; on = /** @type {HTMLElement} */ (on.parentElement)) {
    for (const other of on.parentElement?.children ?? []) {
      const stays = other === on || other.matches('.notice') || (first && other.matches(LEAD));
      other.classList.toggle('slide-off', !stays);
    }
    if (on !== slide) {
      on.classList.add('slide-way');
    }
  }
}

/** As it was before the meeting. @param {HTMLElement} main */
export function showAll(main) {
  clear(main);
  main.style.removeProperty('--slide-size');
}

/**
 * As large as it fits; what is too long at its own size is scrolled.
 *
 * @param {HTMLElement} main
 * @param {number} [from] no larger than this
 * @returns {number} how large
 */
export function fit(main, from = SIZES[0]) {
  const widest = main.querySelector('.slide .chart') === null ? from : Math.max(1, main.clientWidth / CHART);
  const sizes = SIZES.filter((size) => size <= Math.min(from, widest));
  for (const size of sizes) {
    main.style.setProperty('--slide-size', String(size));
    if (main.scrollHeight <= main.clientHeight + 1 && !sticksOut(main)) {
      return size;
    }
  }
  const size = [READABLE, 1].find((each) => {
    main.style.setProperty('--slide-size', String(each));
    return each === 1 || (each <= from && main.querySelector('.slide .chart') === null && !sticksOut(main));
  });
  return size ?? 1;
}

/** @param {HTMLElement} main */
function sticksOut(main) {
  if (main.scrollWidth > main.clientWidth + 1) {
    return true;
  }
  return [...main.querySelectorAll('.slide, .slide .panel-table, .slide .card')].some(
    (element) => element.scrollWidth > element.clientWidth + SLACK || (element.matches('.card') && element.scrollHeight > element.clientHeight + SLACK),
  );
}

/** @param {HTMLElement} main */
function clear(main) {
  main.querySelectorAll('.slide, .slide-way, .slide-off').forEach((element) => element.classList.remove('slide', 'slide-way', 'slide-off'));
}
