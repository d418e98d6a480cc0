import { KINDS, OF_ONE } from '../charts/saved.js';
import { h } from '../components/dom.js';
import { MOST_VALUES, seriesOf } from './charting.js';

/**
 * Which chart, and of which columns.
 *
 * @param {import('./charting.js').Choice} choice
 * @param {import('./flatten.js').Column[]} columns
 * @param {import('../i18n/index.js').Words} words
 * @param {(change: Partial<import('./charting.js').Choice>) => void} choose
 */
export function chartChooser(choice, columns, { say }, choose) {
  const single = OF_ONE.includes(choice.chart) || choice.series !== null;
  const words = OF_ONE.includes(choice.chart) ? [] : seriesOf({ columns, rows: [] }).filter((path) => path !== choice.label);
  return h(
    'div',
    { class: 'chooser' },
    h(
      'fieldset',
      { class: 'chooser-part' },
      h('legend', {}, say('chartKind')),
      h(
        'div',
        { class: 'choices' },
        KINDS.map((kind) =>
          radio('radio', 'chart-kind', kind, kind === choice.chart, say(`chart${kind}`), () => choose({ chart: kind })),
        ),
      ),
    ),
    list('chart-label', say('chartLabel'), columns.map(({ path }) => path), choice.label, (label) => choose({ label })),
    words.length > 0 && list('chart-series', say('chartSeries'), ['', ...words], choice.series ?? '', (path) => choose({ series: path === '' ? null : path })),
    h(
      'fieldset',
      { class: 'chooser-part wide' },
      h('legend', {}, say('chartValues')),
      h(
        'div',
        { class: 'choices' },
        columns
          .filter(({ figures }) => figures)
          .map(({ path }) => radio(single ? 'radio' : 'checkbox', 'chart-value', path, choice.values.includes(path), path, () => toggle(path))),
      ),
    ),
  );

  /** @param {string} path */
  function toggle(path) {
    if (single) {
      choose({ values: [path] });
      return;
    }
    const values = choice.values.includes(path) ? choice.values.filter((one) => one !== path) : [...choice.values, path];
    choose({ values: values.length === 0 ? choice.values : values.slice(-MOST_VALUES) });
  }
}

/**
 * @param {string} id
 * @param {string} title
 * @param {string[]} paths
 * @param {string} chosen
 * @param {(path: string) => void} choose
 */
function list(id, title, paths, chosen, choose) {
  return h(
    'div',
    { class: 'chooser-part' },
    h('label', { for: id }, title),
    h(
      'select',
      { id, class: 'input', key: id, data: { testid: id }, on: { change: (/** @type {any} */ { target }) => choose(target.value) } },
      paths.map((path) => h('option', { value: path, selected: path === chosen }, path === '' ? '—' : path)),
    ),
  );
}

/**
 * @param {'radio' | 'checkbox'} type
 * @param {string} name
 * @param {string} value
 * @param {boolean} checked
 * @param {string} text
 * @param {() => void} change
 */
function radio(type, name, value, checked, text, change) {
  return h(
    'label',
    { class: 'choice' },
    h('input', { type, name, value, checked, key: `${name}-${value}`, data: { testid: `${name}-${value}` }, on: { change } }),
    h('span', {}, text),
  );
}
