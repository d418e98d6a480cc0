/** @typedef {import('./types.js').Theme} Theme */

const WIDTH = 14;
const HALF_CIRCLE = { startAngle: 180, endAngle: 0, center: ['50%', '96%'], radius: '176%' };
/** By itself it has room of any shape. */
const DIAL = { startAngle: 210, endAngle: -30, center: ['50%', '56%'], radius: '96%' };
const BARE = {
  axisTick: { show: false },
  splitLine: { show: false },
  axisLabel: { show: false },
  detail: { show: false },
  title: { show: false },
  anchor: { show: false },
  silent: true,
};

/**
 * How much of the target is reached, with the schedule as a tick across the arc.
 *
 * @param {{percent: number | null, schedule: number, status: import('./types.js').Status}} data
 * @param {Theme} theme
 * @returns {import('./types.js').Option}
 */
export function gauge(data, theme) {
  return { animation: false, series: arcs(data, HALF_CIRCLE, WIDTH, theme) };
}

/**
 * The same by itself, with its figures.
 *
 * @param {{percent: number | null, schedule: number, status: import('./types.js').Status, rate: string, standing: string, scheduleLabel: string}} data
 * @param {Theme} theme
 * @returns {import('./types.js').Option}
 */
export function dial(data, theme) {
  const [arc, tick] = arcs(data, DIAL, 20, theme);
  const text = { show: true, fontFamily: theme.font };
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    series: [
      {
        ...arc,
        detail: { ...text, offsetCenter: [0, '-6%'], fontSize: 34, fontWeight: 700, color: theme.ink, formatter: data.rate },
        title: { ...text, offsetCenter: [0, '20%'], fontSize: 15, fontWeight: 650, color: theme.status[data.status] },
        data: [{ ...arc.data[0], name: data.standing }],
      },
      {
        ...tick,
        title: { ...text, offsetCenter: [0, '42%'], fontSize: 13, color: theme.muted },
        data: [{ ...tick.data[0], name: data.scheduleLabel }],
      },
    ],
  };
}

/**
 * @param {{percent: number | null, schedule: number, status: import('./types.js').Status}} data
 * @param {object} shape
 * @param {number} width
 * @param {Theme} theme
 */
function arcs({ percent, schedule, status }, shape, width, theme) {
  const max = Math.max(100, Math.ceil((percent ?? 0) / 50) * 50);
  return [
    {
      ...BARE,
      ...shape,
      type: 'gauge',
      min: 0,
      max,
      axisLine: { lineStyle: { width, color: [[1, theme.track]] } },
      progress: { show: percent !== null && percent > 0, width, itemStyle: { color: theme.status[status] } },
      pointer: { show: false },
      data: [{ value: Math.max(0, percent ?? 0) }],
    },
    {
      ...BARE,
      ...shape,
      type: 'gauge',
      z: 4,
      min: 0,
      max,
      axisLine: { show: false },
      pointer: {
        icon: 'rect',
        width: 3,
        length: '30%',
        offsetCenter: [0, '-77%'],
        itemStyle: { color: theme.ink, borderColor: theme.surface, borderWidth: 1 },
      },
      data: [{ value: Math.min(schedule, max) }],
    },
  ];
}
