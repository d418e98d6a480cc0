import { h } from './dom.js';

/**
 * Whose board it is, and what may be done with it.
 *
 * @typedef {'boardArrange' | 'boardSave' | 'boardCancel' | 'boardReset' | 'boardResetSure' | 'boardShare' | 'boardShareSure' | 'deckKeep' | 'deckRefresh'} Name
 *
 * @param {import('../api/panel-types.js').PanelBoard} board
 * @param {boolean} arranging
 * @param {import('../i18n/index.js').Words} words
 * @param {{arrange(): void, save(): void, cancel(): void, reset(): void, share(): void, keep(): Promise<unknown>, refresh(): void}} actions
 */
export function boardHead({ kind, account }, arranging, { say }, { arrange, save, cancel, reset, share, keep, refresh }) {
  const whose = kind === 'OWN' ? say('boardOwn', { account: account ?? '' }) : say('boardShared');
  return h(
    'div',
    { class: 'board-tools' },
    h('p', { class: 'board-whose', data: { testid: 'board-whose' } }, arranging ? say('boardArranging') : whose),
    arranging && button('boardSave', save, 'button primary'),
    arranging && button('boardCancel', cancel),
    !arranging && kind === 'OWN' && twice('boardReset', 'boardResetSure', reset),
    !arranging && kind === 'OWN' && twice('boardShare', 'boardShareSure', share),
    !arranging && button('boardArrange', arrange),
    !arranging && slow('deckKeep', say('deckMaking'), keep),
    !arranging && button('deckRefresh', refresh),
  );

  /**
   * @param {Name} name
   * @param {() => void} act
   * @param {string} [look]
   */
  function button(name, act, look = 'button') {
    return h('button', { type: 'button', class: look, key: name, data: { testid: name }, on: { click: act } }, say(name));
  }

  /**
   * What takes a while.
   *
   * @param {Name} name
   * @param {string} doing
   * @param {() => Promise<unknown>} act
   */
  function slow(name, doing, act) {
    const element = button(name, async () => {
      if (element.hasAttribute('aria-disabled')) {
        return;
      }
      element.setAttribute('aria-disabled', 'true');
      element.textContent = doing;
      await act();
      element.removeAttribute('aria-disabled');
      element.textContent = say(name);
    });
    return element;
  }

  /**
   * What others notice, or what cannot be taken back at once, takes a second press.
   *
   * @param {Name} name
   * @param {Name} sure
   * @param {() => void} act
   */
  function twice(name, sure, act) {
    const element = button(name, () => {
      if (element.textContent === say(sure)) {
        act();
      }
      element.textContent = say(sure);
    });
    return element;
  }
}
