import { colours as coloursOf, drawn, OF_ONE, slices } from '../charts/saved.js';
import { themeOf } from '../charts/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { chartOf, kindOf, ownDrawing, rows as rowsOf, sentence, table, told } from '../panels/saved.js';
import { told as feet } from './foot.js';
import { nativeChart } from './native.js';

/**
 * A panel in words and numbers, for what draws by itself: a slide has the page's sentence, and its chart the page's names,
 * numbers and colours.
 *
 * @typedef {import('./native.js').NativeChart} NativeChart
 *
 * @typedef {object} Description
 * @property {string} title
 * @property {string} sentence
 * @property {string} source its day, the records it is made from, and whether it will change
 * @property {string} demonstration empty where it is none
 * @property {NativeChart | null} chart
 * @property {string | null} unit of all numbers of the chart
 * @property {{head: string[], rows: string[][]} | null} table
 * @property {{label: string, values: {text: string, title: string}[]}[] | null} figures
 * @property {string} more what is not listed; empty where all is
 * @property {boolean} pictured whether only a picture shows it
 */

/** About what a slide has. */
const WIDTH = 900;

/**
 * @param {import('./types.js').Shown} shown
 * @param {Pick<import('./types.js').Look, 'lang' | 'tokens'> & {rows: number}} look and how many rows there is room for
 * @returns {Description}
 */
export function description(shown, look) {
  const { panel } = shown;
  const words = wordsOf(look.lang);
  const theme = themeOf((name) => look.tokens[name] ?? '');
  const { rows, columns } = panel.data;
  const own = ownDrawing(panel) !== null;
  const kind = own ? null : kindOf(panel);
  const native = own ? nativeChart(chartOf(panel, words)?.option(theme, WIDTH) ?? {}, panel.title) : null;
  const listed = kind === null && !own && columns.length > 0;
  const part = { ...panel, data: { ...panel.data, rows: rows.slice(0, look.rows) } };
  return {
    title: panel.title,
    sentence: sentence(panel, words),
    source: feet(shown, words).join(' · '),
    demonstration: shown.demonstration ? words.say('demonstration') : '',
    chart: kind !== null && columns.length > 0 ? chart(kind, panel, words, theme) : native,
    unit: columns.length > 0 ? columns[0].unit : null,
    table: listed && panel.chart === 'TABLE' ? texts(table(part, words)) : null,
    figures: listed && panel.chart === 'NUMBER' ? figures(part, words) : null,
    more: listed && rows.length > look.rows ? words.say('pictureMore', { count: rows.length - look.rows }) : '',
    pictured: own && native === null,
  };
}

/**
 * @param {import('../charts/saved.js').SavedKind} kind
 * @param {import('../api/panel-types.js').SavedPanel} panel
 * @param {import('../i18n/index.js').Words} words
 * @param {import('../charts/types.js').Theme} theme
 * @returns {NativeChart}
 */
function chart(kind, panel, words, theme) {
  const { series, rows: all } = rowsOf(panel, words);
  const first = all.slice(0, drawn(kind, all.length));
  // what is nothing is no part of a whole
  const rows = kind === 'PIE' ? first.filter(({ values }) => (values[0] ?? 0) > 0) : first;
  const colours = coloursOf(theme);
  return {
    shape: kind === 'PIE' ? 'RING' : kind === 'BAR' || kind === 'FUNNEL' ? 'LYING' : 'STANDING',
    labels: rows.map(({ label }) => label),
    series: (OF_ONE.includes(kind) ? series.slice(0, 1) : series).map((name, at) => ({
      name,
      line: kind === 'LINE',
      stacked: false,
      second: false,
      colour: colours[at % colours.length],
      stroke: kind === 'LINE' && at === 1 ? 'dashed' : 'solid',
      values: rows.map(({ values }) => values[at]),
    })),
    colours: kind === 'PIE' ? slices(theme) : [],
  };
}

/** @param {import('../panels/panel.js').Table<never>} all */
function texts({ head, rows }) {
  return { head, rows: rows.map((cells) => cells.map(({ text }) => text)) };
}

/**
 * @param {import('../api/panel-types.js').SavedPanel} panel
 * @param {import('../i18n/index.js').Words} words
 */
function figures({ data }, words) {
  return data.rows.map(({ label, values }) => ({
    label,
    values: values.map((value, at) => ({ text: told(value, data.columns[at], words), title: data.columns[at].title })),
  }));
}
