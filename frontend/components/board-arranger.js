import { moved, sized, SIZES, without } from '../app/arrangement.js';
import { fill, h } from './dom.js';
import { icon } from './icon.js';

/**
 * The panels of a board as tiles to be ordered and sized: by a finger on the grip, by arrow keys on it, or by buttons.
 *
 * @typedef {import('../app/arrangement.js').Place} Place
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @param {object} board
 * @param {Place[]} board.places
 * @param {(panel: string) => string} board.title
 * @param {(places: Place[]) => void} board.changed
 * @param {Words} words
 */
export function boardArranger({ places: first, title, changed }, words) {
  const { say } = words;
  let places = first;
  const list = h('ul', { class: 'tiles', data: { testid: 'board-tiles' } });
  const told = h('p', { class: 'visually-hidden', role: 'status' });
  draw();
  return h('div', {}, list, told);

  /**
   * @param {Place[]} next
   * @param {string} panel what it is about
   */
  function change(next, panel) {
    places = next;
    changed(places);
    draw();
    const at = places.findIndex((place) => place.panel === panel);
    if (at >= 0) {
      told.textContent = say('boardPlaced', { title: title(panel), place: at + 1, places: places.length, size: say(`boardSize${places[at].size}`) });
    }
  }

  function draw() {
    fill(list, places.map(tile));
  }

  /**
   * @param {Place} place
   * @param {number} at
   */
  function tile({ panel, size }, at) {
    const name = title(panel);
    const act = (/** @type {'boardEarlier' | 'boardLater' | 'boardTake'} */ what, /** @type {import('./icon.js').IconName} */ mark, /** @type {boolean} */ off, /** @type {Place[]} */ next) =>
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          key: `${what}-${panel}`,
          disabled: off,
          'aria-label': say('panelDo', { act: say(what), title: name }),
          title: say(what),
          data: { testid: `${what}-${panel}` },
          on: { click: () => change(next, panel) },
        },
        icon(mark),
      );
    return h(
      'li',
      { class: `tile size-${size.toLowerCase()}`, data: { panel, testid: `tile-${panel}` } },
      h('div', { class: 'tile-head' }, grip(panel, name, at), h('span', { class: 'tile-name' }, name), act('boardTake', 'close', false, without(places, panel))),
      h(
        'div',
        { class: 'tile-tools' },
        h(
          'div',
          { class: 'tile-sizes', role: 'group', 'aria-label': say('boardSizes', { title: name }) },
          SIZES.map((each) =>
            h(
              'button',
              {
                type: 'button',
                class: 'tile-size',
                key: `size-${each}-${panel}`,
                'aria-pressed': String(each === size),
                'aria-label': say(`boardSize${each}`),
                title: say(`boardSize${each}`),
                data: { testid: `size-${each}-${panel}` },
                on: { click: () => change(sized(places, panel, each), panel) },
              },
              say(`board${each}`),
            ),
          ),
        ),
        act('boardEarlier', 'back', at === 0, moved(places, panel, at - 1)),
        act('boardLater', 'next', at === places.length - 1, moved(places, panel, at + 1)),
      ),
    );
  }

  /**
   * @param {string} panel
   * @param {string} name
   * @param {number} at
   */
  function grip(panel, name, at) {
    return h(
      'button',
      {
        type: 'button',
        class: 'icon-button tile-grip',
        key: `grip-${panel}`,
        'aria-label': say('boardGrip', { title: name }),
        data: { testid: `grip-${panel}` },
        on: {
          keydown: (/** @type {KeyboardEvent} */ event) => {
            const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
            if (step !== undefined) {
              event.preventDefault();
              change(moved(places, panel, at + step), panel);
            }
          },
          pointerdown: (/** @type {PointerEvent} */ event) => drag(event, panel),
        },
      },
      icon('grip'),
    );
  }

  /**
   * The tiles stand still in the document while one is dragged, and only look moved: what is taken out of it loses the finger.
   *
   * @param {PointerEvent} event
   * @param {string} panel
   */
  function drag({ pointerId, currentTarget }, panel) {
    const handle = /** @type {HTMLElement} */ (currentTarget);
    const own = /** @type {HTMLElement} */ (handle.closest('.tile'));
    const listening = new AbortController();
    const { signal } = listening;
    let next = places;
    handle.setPointerCapture(pointerId);
    own.dataset.dragged = 'true';

    handle.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const over = document.elementsFromPoint(clientX, clientY).find((element) => element.matches('.tile') && list.contains(element));
        const target = over instanceof HTMLElement ? over.dataset.panel : undefined;
        if (target !== undefined && target !== panel) {
          next = moved(next, panel, next.findIndex((place) => place.panel === target));
          next.forEach((place, order) => tileOf(place.panel)?.style.setProperty('order', String(order)));
        }
      },
      { signal },
    );
    handle.addEventListener('pointerup', () => end(next), { signal });
    handle.addEventListener('pointercancel', () => end(places), { signal });

    /** @param {Place[]} result */
    function end(result) {
      listening.abort();
      change(result, panel);
    }
  }

  /** @param {string} panel */
  function tileOf(panel) {
    return /** @type {HTMLElement | null} */ (list.querySelector(`[data-panel="${CSS.escape(panel)}"]`));
  }
}
