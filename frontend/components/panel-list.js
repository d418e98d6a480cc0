import { h } from './dom.js';

/**
 * @typedef {import('../api/panel-types.js').PanelOutline} PanelOutline
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Arranging
 * @property {(id: string, place: number | null) => void} pin puts a panel on the board, at a place or at its end
 * @property {(id: string) => void} unpin
 * @property {(id: string) => void} remove
 */

/**
 * All panels by name: those on the board in its order, then the others; each leads to itself alone, and may be put on the
 * board, moved forward or taken off it.
 *
 * @param {{pinned: PanelOutline[], others: PanelOutline[]}} panels
 * @param {(id: string) => string} addressOf where a panel is shown alone
 * @param {Arranging | null} arranging null where the board shows what was
 * @param {Words} words
 */
export function panelList({ pinned, others }, addressOf, arranging, words) {
  return h('ul', { class: 'panel-list' }, [...pinned, ...others].map((panel) => item(panel, addressOf(panel.id), arranging, words)));
}

/**
 * @param {PanelOutline} panel
 * @param {string} address
 * @param {Arranging | null} arranging
 * @param {Words} words
 */
function item({ id, title, chartLabel, builtIn, savedBy, place }, address, arranging, { say }) {
  const button = (/** @type {'panelPin' | 'panelUnpin' | 'panelForward' | 'panelRemove'} */ name, /** @type {() => void} */ act) =>
    h(
      'button',
      { type: 'button', class: 'button', key: `${name}-${id}`, 'aria-label': say('panelDo', { act: say(name), title }), data: { testid: `${name}-${id}` }, on: { click: act } },
      say(name),
    );
  /** It takes a second press. @param {() => void} act */
  const removal = (act) => {
    const element = button('panelRemove', () => {
      if (element.textContent === say('panelRemoveSure')) {
        act();
      }
      element.textContent = say('panelRemoveSure');
      element.setAttribute('aria-label', say('panelDo', { act: say('panelRemoveSure'), title }));
    });
    return element;
  };
  return h(
    'li',
    { data: { testid: `panel-item-${id}` } },
    h(
      'div',
      { class: 'panel-list-name' },
      h('a', { class: 'link', href: address, key: `alone-${id}` }, title),
      h('span', {}, say('panelFrom', { chart: chartLabel, from: builtIn ? say('panelBuiltIn') : (savedBy ?? '') })),
    ),
    arranging !== null && place === null && !builtIn && removal(() => arranging.remove(id)),
    arranging !== null && place !== null && place > 1 && button('panelForward', () => arranging.pin(id, place - 1)),
    arranging !== null && (place === null ? button('panelPin', () => arranging.pin(id, null)) : button('panelUnpin', () => arranging.unpin(id))),
  );
}
