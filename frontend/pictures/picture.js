import { themeOf } from '../charts/theme.js';
import { words as wordsOf } from '../i18n/index.js';
import { chartOf, sentence } from '../panels/saved.js';
import { code as codeOf } from './code.js';
import { figures } from './figures.js';
import { foot } from './foot.js';
import { element, escaped, lines, text } from './svg.js';
import { table } from './table.js';

/**
 * @typedef {import('./types.js').Shown} Shown
 * @typedef {import('./types.js').Look} Look
 * @typedef {import('./types.js').Hand} Hand
 * @typedef {import('./types.js').Room} Room
 */

const EDGE = 16;
const BESIDE_CODE = 12;
const TITLE = 22;
const SENTENCE = 15;
const FOOT = 12;
const LEADING = 1.4;
/** All sizes are made for a picture of this height or width, whichever is less; a larger one shows the same, larger. */
const MADE_FOR = 540;
/** A chart alone is as large as it is, where it is put beside other letters. */
const BARE_FOR = 300;
/** So small that nothing can be read is not smaller. */
const LEAST_ZOOM = 0.5;
const STEPS = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.25, 2.5, 3];
/** With less room than this, a chart goes before a sentence. */
const LEAST_CHART = 90;

/**
 * @param {Shown} shown
 * @param {Look} look
 * @param {Hand} hand
 * @returns {string} SVG
 */
export function picture(shown, look, hand) {
  const { panel } = shown;
  const words = wordsOf(look.lang);
  const bare = look.bare === true;
  const theme = themeOf((name) => (look.tokens[name] ?? '').replaceAll('"', "'"));
  const zoom = Math.max(LEAST_ZOOM, Math.min(look.width, look.height) / (bare ? BARE_FOR : MADE_FOR));
  const [width, height] = [look.width / zoom, look.height / zoom];
  const said = sentence(panel, words);

  const inner = width - 2 * EDGE;
  const title = { size: TITLE, colour: theme.ink, bold: true };
  const spoken = { size: SENTENCE, colour: theme.muted };
  const code = shown.code && !bare ? codeOf(shown.code, width - EDGE, EDGE, zoom * look.scale) : null;
  const beside = code === null ? inner : code.x - BESIDE_CODE - EDGE;
  const titles = bare ? [] : lines(panel.title, beside, 2, title, hand);
  const feet = bare ? { height: 0, drawn: '' } : foot(shown, { x: EDGE, y: height - EDGE, width: inner, height: 0 }, { size: FOOT, colour: theme.muted }, words, look.tokens, hand);
  const titlesEnd = EDGE + titles.length * TITLE * LEADING;
  const room = height - EDGE - feet.height - titlesEnd - 12;
  const sentences = bare || room - SENTENCE * LEADING < LEAST_CHART ? [] : lines(said, beside, 3, spoken, hand);
  const top = Math.max(titlesEnd + sentences.length * SENTENCE * LEADING, code === null ? 0 : code.bottom) + 8;
  // of other records it shows the same as long as its numbers are the same
  const content = { ...panel, revision: 0, recordedAt: '' };
  const stage = { x: EDGE, y: top, width: inner, height: Math.max(1, height - EDGE - feet.height - 8 - top) };

  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: look.width * look.scale,
      height: look.height * look.scale,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: look.lang === 'zh' ? 'zh-CN' : 'en',
      'font-family': theme.font,
    },
    element('title', {}, escaped(panel.title)) +
      element('desc', {}, escaped(said)) +
      element('rect', { width, height, fill: theme.surface }) +
      titles.map((line, at) => text(line, EDGE, EDGE + TITLE * (1 + at * LEADING), title)).join('') +
      sentences.map((line, at) => text(line, EDGE, titlesEnd + SENTENCE * (1 + at * LEADING), spoken)).join('') +
      (code === null ? '' : code.drawn) +
      hand.once(JSON.stringify([content, stage, look.lang, look.tokens]), () => middle(content, stage, words, theme, look.tokens, hand)) +
      feet.drawn,
  );
}

/**
 * What the page shows between the sentence and the day.
 *
 * @param {import('../api/panel-types.js').SavedPanel} panel
 * @param {Room} stage
 * @param {import('./types.js').Words} words
 * @param {import('./types.js').Theme} theme
 * @param {Record<string, string>} tokens
 * @param {Hand} hand
 */
function middle(panel, stage, words, theme, tokens, hand) {
  const chart = chartOf(panel, words);
  if (panel.data.rows.length === 0) {
    return '';
  }
  if (chart === null) {
    return panel.chart === 'NUMBER' ? figures(panel, stage, words, theme, hand) : table(panel, stage, words, theme, tokens, hand);
  }
  // what needs more height than there is, is drawn as large as it needs to be, and shown smaller
  const shrink = shrinkOf(chart, stage);
  const [width, height] = [stage.width * shrink, stage.height * shrink];
  const drawn = hand.chart(chart.option(theme, width), width, height);
  return element('g', { transform: `translate(${stage.x} ${stage.y}) scale(${1 / shrink})` }, drawn);
}

/**
 * How many times larger than its place a chart is to be drawn. One that needs less height the wider it is, is drawn wider in
 * steps until it fits.
 *
 * @param {import('../panels/saved.js').PanelChart} chart
 * @param {Room} stage
 */
function shrinkOf(chart, { width, height }) {
  const whole = Math.max(1, chart.height(width) / height);
  return chart.fixed ? (STEPS.find((step) => step < whole && chart.height(width * step) <= height * step) ?? whole) : whole;
}
