import { fill, h } from '../components/dom.js';

/**
 * A choice of one of a few.
 *
 * @template {string} T
 * @param {string} name for tests, and to find it again with the focus
 * @param {string} label
 * @param {{value: T, text: string}[]} options
 * @param {T} chosen
 * @param {(value: T) => void} choose
 */
export function choice(name, label, options, chosen, choose) {
  return h(
    'label',
    { class: 'share-field' },
    h('span', { class: 'share-label' }, label),
    h(
      'select',
      { class: 'share-select', key: `choice-${name}`, data: { testid: `share-${name}` }, on: { change: ({ target }) => choose(/** @type {T} */ (target.value)) } },
      options.map(({ value, text }) => h('option', { value, selected: value === chosen }, text)),
    ),
  );
}

/**
 * A part of the sheet that is drawn anew when something in it is chosen.
 *
 * @param {string} name
 * @param {string} title
 * @param {(draw: () => void) => import('../components/dom.js').Child[]} content
 */
export function part(name, title, content) {
  const place = h('div', { class: 'share-part' });
  const id = `share-part-${name}`;
  draw();
  return h('section', { class: 'share-part', 'aria-labelledby': id, data: { testid: `share-part-${name}` } }, h('h3', { class: 'share-name', id }, title), place);

  function draw() {
    fill(place, content(draw));
  }
}
