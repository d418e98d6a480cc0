import { largest, rowEnds, rowMark, rowNames, rowText, UNSCALED } from './rows.js';

/** Room for the score and the movement of a row, in columns beside the bars. */
const FIGURES = 112;

/** A part that is narrower has no room for its number. */
const NARROWEST = 7;

/**
 * @typedef {object} Marks
 * @property {string} label 1  投资促进局
 * @property {(number | null)[]} points what each indicator gave, in the order of `indicators`
 * @property {number} deducted what was taken off again
 * @property {string} score 85.33
 * @property {string} movement ▲2
 */

/**
 * Scores, the best on top, each made up of what the indicators gave; what was deducted is hatched at the end.
 *
 * @param {{rows: Marks[], indicators: string[], deductions: string, par: number, parLabel: string, nameWidth: number}} data
 * @param {import('./types.js').Theme} theme
 * @returns {import('./types.js').Option}
 */
export function assessment({ rows, indicators, deductions, par, parLabel, nameWidth }, theme) {
  const text = rowText(theme);
  const sums = rows.map(({ points }) => points.reduce((/** @type {number} */ sum, part) => sum + (part ?? 0), 0));
  const colours = palette(theme);
  const deducted = rows.some((row) => row.deducted > 0);
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    legend: {
      left: 0, // over the names too: beside them a long legend would reach down to the mark
      top: 0,
      itemWidth: 14,
      itemHeight: 10,
      selectedMode: false,
      textStyle: text,
      data: [...indicators, ...(deducted ? [deductions] : [])],
    },
    grid: { left: nameWidth + 8, right: FIGURES, top: 48, bottom: 4 },
    xAxis: {
      type: 'value',
      min: 0,
      max: largest(sums, par) * 1.02,
      ...UNSCALED,
    },
    yAxis: [
      rowNames(rows.map((row) => row.label), { width: nameWidth, overflow: 'truncate' }, theme),
      rowEnds(
        rows.map((row) => row.score),
        {
          formatter: (/** @type {string} */ score, /** @type {number} */ index) => `{score|${score}}{move|${rows[index].movement}}`,
          rich: {
            score: { ...text, fontWeight: 650, width: 54, align: 'left' },
            move: { ...text, color: theme.muted, width: 38, align: 'left' },
          },
        },
        theme,
      ),
    ],
    series: [
      ...indicators.map((name, index) => {
        const { fill, ink } = colours[index % colours.length];
        return {
          type: 'bar',
          name,
          stack: 'points',
          barMaxWidth: 18,
          barCategoryGap: '34%',
          itemStyle: { color: fill, borderColor: theme.surface, borderWidth: 1 },
          label: {
            ...text,
            show: true,
            fontSize: 11,
            color: ink,
            formatter: (/** @type {{value: number | null}} */ { value }) => ((value ?? 0) < NARROWEST ? '' : shown(value ?? 0)),
          },
          data: rows.map((row) => row.points[index] ?? null),
          ...(index === 0 ? { markLine: rowMark(par, parLabel, 44, theme) } : {}),
        };
      }),
      ...(deducted ? hatched(rows, sums, deductions, theme) : []),
    ],
  };
}

/**
 * Over the points and not beside them: what is left is not drawn, what was taken off is hatched.
 *
 * @param {Marks[]} rows
 * @param {number[]} sums
 * @param {string} name
 * @param {import('./types.js').Theme} theme
 */
function hatched(rows, sums, name, theme) {
  const bar = { type: 'bar', stack: 'deductions', barMaxWidth: 18, barCategoryGap: '34%', barGap: '-100%', z: 3, silent: true };
  return [
    {
      ...bar,
      itemStyle: { color: 'transparent' },
      data: rows.map((row, index) => Math.max(0, sums[index] - row.deducted)),
    },
    {
      ...bar,
      name,
      itemStyle: {
        color: theme.surface,
        opacity: 0.82,
        borderColor: theme.status.SERIOUSLY_BEHIND,
        borderWidth: 1,
        decal: { color: theme.status.SERIOUSLY_BEHIND, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
      },
      data: rows.map((row, index) => Math.min(sums[index], row.deducted) || null), // a bar of nothing would still have an edge
    },
  ];
}

/**
 * Colours that can be told apart, each with the ink that can be read on it.
 *
 * @param {import('./types.js').Theme} theme
 */
function palette(theme) {
  return [
    { fill: theme.cumulative, ink: theme.surface },
    { fill: theme.bar, ink: theme.ink },
    { fill: theme.plan, ink: theme.surface },
    { fill: theme.status.NO_TARGET, ink: theme.surface },
    { fill: theme.track, ink: theme.ink },
  ];
}

/** @param {number} points */
function shown(points) {
  return String(Math.round(points * 10) / 10);
}
