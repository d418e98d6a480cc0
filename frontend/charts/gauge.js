/** @typedef {import('./types.js').Theme} Theme */

const WIDTH = 14;
const HALF_CIRCLE = { startAngle: 180, endAngle: 0, center: ['50%', '96%'], radius: '176%' };
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
export function gauge({ percent, schedule, status }, theme) {
  const max = Math.max(100, Math.ceil((percent ?? 0) / 50) * 50);
  return {
    animation: false,
    series: [
      {
        ...BARE,
        ...HALF_CIRCLE,
        type: 'gauge',
        min: 0,
        max,
        axisLine: { lineStyle: { width: WIDTH, color: [[1, theme.track]] } },
        progress: { show: percent !== null && percent > 0, width: WIDTH, itemStyle: { color: theme.status[status] } },
        pointer: { show: false },
        data: [{ value: Math.max(0, percent ?? 0) }],
      },
      {
        ...BARE,
        ...HALF_CIRCLE,
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
    ],
  };
}
