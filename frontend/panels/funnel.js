import { funnel as chart } from '../charts/funnel.js';
import { stageMix } from '../charts/stage-mix.js';
import { figure } from '../i18n/figures.js';
import { withDollars } from './wording.js';

/**
 * The funnel of the board, as drawings and tables.
 *
 * @typedef {import('../api/funnel-types.js').Funnel} Funnel
 * @typedef {import('../api/funnel-types.js').FunnelStage} FunnelStage
 * @typedef {import('../app/scope.js').Scope} Scope
 * @typedef {import('../charts/types.js').Theme} Theme
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * @param {Funnel} funnel
 * @param {Words} words
 * @param {Theme} theme
 */
export function funnelOption(funnel, words, theme) {
  const { say } = words;
  return chart(
    {
      rows: funnel.stages.map((stage) => ({
        stage: stage.stage,
        label: stage.label,
        count: stage.count,
        figures: say('funnelFigures', { count: stage.count, planned: stage.planned.text }),
        step: step(stage, funnel.stuckBefore === stage.stage, words),
        stuck: funnel.stuckBefore === stage.stage,
      })),
      nameWidth: words.language === 'zh' ? 52 : 84,
    },
    theme,
  );
}

/**
 * @param {Funnel} funnel
 * @param {Scope} chosen
 * @param {Words} words
 * @returns {import('./panel.js').Table<Scope>}
 */
export function funnelTable(funnel, chosen, { say }) {
  return {
    head: [
      say('funnelStage'),
      say('funnelCount'),
      say('monthOnMonth'),
      say('yearOnYear'),
      say('funnelPlanned'),
      say('funnelArrived'),
      say('funnelEntered'),
      say('funnelMedian'),
      say('funnelConversion'),
      say('funnelYoung'),
      say('funnelGivenUp'),
    ],
    rows: [
      ...funnel.stages.map((stage) => [
        { text: stage.label, scope: { ...chosen, stage: stage.stage } },
        { text: String(stage.count), figure: true },
        { text: stage.monthOnMonth.text, figure: true },
        { text: stage.yearOnYear.text, figure: true },
        { text: withDollars(stage.planned, stage.plannedUsd, say), figure: true },
        { text: withDollars(stage.arrived, stage.arrivedUsd, say), figure: true },
        {
          text: say('funnelEnteredText', { count: stage.enteredThisYear, change: stage.enteredYearOnYear.text }),
          figure: true,
        },
        { text: stage.medianDays === null ? say('nothing') : figure(stage.medianDays), figure: true },
        { text: conversionText(stage, say), figure: true },
        { text: stage.young === null ? say('nothing') : String(stage.young), figure: true },
        { text: String(stage.givenUp), figure: true },
      ]),
      [
        { text: say('funnelTerminated'), scope: { ...chosen, stage: 'TERMINATED' } },
        { text: String(funnel.terminated), figure: true },
        ...Array.from({ length: 9 }, () => ({ text: '' })),
      ],
    ],
  };
}

/**
 * @param {Funnel} funnel
 * @param {Words} words
 * @param {Theme} theme
 */
export function monthsOption({ months }, { month }, theme) {
  const stages = months[0]?.stages ?? [];
  return stageMix(
    {
      labels: months.map((one, index) => (one.month === 1 || index === 0 ? `${month(one.month)}\n${one.year}` : month(one.month))),
      series: stages.map(({ stage, label }, place) => ({
        stage,
        name: label,
        counts: months.map((one) => one.stages[place].count),
      })),
      lying: false,
      nameWidth: 0,
      endsWidth: 0,
      ends: months.map((one) => String(inHand(one))),
    },
    theme,
  );
}

/**
 * @param {Funnel} funnel
 * @param {Words} words
 * @returns {import('./panel.js').Table<Scope>}
 */
export function monthsTable({ months }, { say, monthOf }) {
  const stages = months[0]?.stages ?? [];
  return {
    head: [say('funnelMonth'), ...stages.map(({ label }) => say('funnelMonthHead', { stage: label }))],
    rows: [...months].reverse().map((one) => [
      { text: monthOf(one.year, one.month) },
      ...one.stages.map(({ count, entered }) => ({ text: say('funnelMonthCell', { count, entered }), figure: true })),
    ]),
  };
}

/**
 * How the year went, in words.
 *
 * @param {Funnel} funnel
 * @param {Words} words
 */
export function monthsSentence({ months }, { say, monthOf }) {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) {
    return '';
  }
  const entered = (/** @type {string} */ code) =>
    months.reduce((sum, one) => sum + (one.stages.find(({ stage }) => stage === code)?.entered ?? 0), 0);
  return say('funnelMonthsSentence', {
    from: monthOf(first.year, first.month),
    to: monthOf(last.year, last.month),
    before: inHand(first),
    now: inHand(last),
    signed: entered('SIGNED'),
    started: entered('STARTED'),
    producing: entered('PRODUCING'),
  });
}

/** @param {import('../api/funnel-types.js').FunnelMonth} month */
function inHand({ stages }) {
  return stages.reduce((sum, { count }) => sum + count, 0);
}

/**
 * How the projects came to a stage, and for how long they have stood there.
 *
 * @param {FunnelStage} stage
 * @param {boolean} stuck
 * @param {Words} words
 */
function step(stage, stuck, { say }) {
  const stay = stage.medianDays === null || stage.stage === 'PRODUCING' ? '' : say('funnelStay', { days: figure(stage.medianDays) });
  if (stage.conversion === null) {
    return stay;
  }
  const came = say(stuck ? 'funnelStepStuck' : 'funnelStep', { rate: stage.conversion.text });
  return stay === '' ? came : `${came} · ${stay}`;
}

/**
 * @param {FunnelStage} stage
 * @param {Words['say']} say
 */
function conversionText({ conversion, cohort, movedOn }, say) {
  return conversion === null
    ? say('nothing')
    : say('funnelConversionText', { rate: conversion.text, part: movedOn ?? 0, whole: cohort ?? 0 });
}
