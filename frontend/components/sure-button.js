import { h } from './dom.js';

/**
 * A button for what cannot be taken back: it takes a second press.
 *
 * @param {{key: string, label: string, sure: string, name: string}} what `name` of what it is done to, for whoever only hears it
 * @param {() => void} act
 */
export function sureButton({ key, label, sure, name }, act) {
  let asked = false;
  const button = h('button', { type: 'button', class: 'button', key, 'aria-label': `${label}：${name}`, data: { testid: key }, on: { click: press } }, label);
  return button;

  function press() {
    if (asked) {
      act();
      return;
    }
    asked = true;
    button.textContent = sure;
    button.setAttribute('aria-label', `${sure}：${name}`);
  }
}
