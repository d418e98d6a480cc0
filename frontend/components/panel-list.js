import { h } from './dom.js';

/**
 * @typedef {import('../api/panel-types.js').PanelOutline} PanelOutline
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Listing
 * @property {(id: string) => string} address where a panel is shown alone
 * @property {(id: string) => boolean} placed whether it is on the board
 * @property {((id: string) => void) | null} add puts a panel on the board that is being arranged; null where none is
 * @property {((id: string) => void) | null} remove removes a saved panel; null where a board is being arranged
 */

/**
 * All panels by name; each leads to itself alone, and may be put on the board while that is arranged, or be removed.
 *
 * @param {PanelOutline[]} panels
 * @param {Listing} listing
 * @param {Words} words
 */
export function panelList(panels, listing, words) {
  return h('ul', { class: 'panel-list' }, panels.map((panel) => item(panel, listing, words)));
}

/**
 * @param {PanelOutline} panel
 * @param {Listing} listing
 * @param {Words} words
 */
function item({ id, title, chartLabel, builtIn, savedBy }, { address, placed, add, remove }, { say }) {
  const button = (/** @type {'boardAdd' | 'panelRemove'} */ name, /** @type {() => void} */ act) =>
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
      h('a', { class: 'link', href: address(id), key: `alone-${id}` }, title),
      h('span', {}, say('panelFrom', { chart: chartLabel, from: builtIn ? say('panelBuiltIn') : (savedBy ?? '') })),
    ),
    remove !== null && !placed(id) && !builtIn && removal(() => remove(id)),
    add !== null && !placed(id) && button('boardAdd', () => add(id)),
  );
}
