/** The first quarter of 2015, as the API tells it. */

/** @type {import('../charts/types.js').Theme} */
export const theme = {
  font: 'Noto Sans SC Variable',
  ink: '#000001',
  muted: '#000002',
  line: '#000003',
  track: '#000004',
  surface: '#000005',
  bar: '#000006',
  cumulative: '#000007',
  plan: '#000008',
  stages: {
    RESERVE: '#0000b1',
    SIGNED: '#0000b2',
    STARTED: '#0000b3',
    BUILDING: '#0000b4',
    PRODUCING: '#0000b5',
  },
  status: {
    AHEAD: '#0000a1',
    ON_SCHEDULE: '#0000a2',
    BEHIND: '#0000a3',
    SERIOUSLY_BEHIND: '#0000a4',
    NO_TARGET: '#0000a5',
  },
};

/**
 * @param {Partial<import('../api/types.js').Indicator>} [change]
 * @returns {import('../api/types.js').Indicator}
 */
export function domesticCapital(change = {}) {
  return {
    code: 'DOMESTIC_CAPITAL',
    name: '到位省外内资',
    unit: 'YI_YUAN',
    unitLabel: '亿元',
    basis: '省外内资到位资金合计',
    target: 213,
    targetInferred: false,
    actual: 24.07,
    shortfall: 29.18,
    completion: { percent: 11.3, text: '11.3%' },
    schedule: { percent: 25, text: '25%' },
    lead: -13.7,
    status: 'SERIOUSLY_BEHIND',
    statusLabel: '严重滞后',
    statusRule: '低于序时的50%为严重滞后',
    sentence: '到位省外内资24.07亿元',
    monthOnMonth: { text: '+130.57%' },
    yearOnYear: { text: '——' },
    targets: [],
    monthly: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      actual: [6.12, 5.43, 12.52][index] ?? null,
      cumulative: [6.12, 11.55, 24.07][index] ?? null,
      planned: String(17.75 * (index + 1)),
      completion: null,
    })),
    forecast: { yearEnd: 96.28, completion: { percent: 45.2, text: '45.2%' }, requiredPerMonth: 20.99 },
    byDepartment: [
      department('INVEST', '投资促进局', { target: 40, actual: 12, percent: 30, status: 'AHEAD', rank: 1 }),
      department('COM', '商务局', { target: 60, actual: 12.07, percent: 20.12, status: 'BEHIND', rank: 2 }),
      department('EDU', '教育局', { target: null, actual: 0, percent: null, status: 'NO_TARGET', rank: null }),
    ],
    ...change,
  };
}

/** @returns {import('../api/types.js').Board} */
export function board() {
  return {
    asOf: '2015-03-31',
    revision: 1,
    year: 2015,
    calendar: { percent: 25, text: '25%' },
    indicators: [
      domesticCapital({ code: 'FOREIGN_CAPITAL', name: '利用外资', status: 'ON_SCHEDULE', statusLabel: '正常', lead: 4 }),
      domesticCapital({ code: 'MAJOR_SIGNED', name: '重大项目', status: 'BEHIND', statusLabel: '滞后', lead: '-9.21' }),
      domesticCapital(),
    ],
  };
}

/**
 * @param {string} code
 * @param {string} name
 * @param {{target: number | null, actual: number, percent: number | null, status: import('../api/types.js').Status, rank: number | null}} figures
 * @returns {import('../api/types.js').DepartmentProgress}
 */
function department(code, name, { target, actual, percent, status, rank }) {
  return {
    department: { code, name },
    target,
    actual,
    completion: percent === null ? null : { percent, text: `${percent}%` },
    lead: percent === null ? null : percent - 25,
    status,
    statusLabel: status,
    rank,
  };
}

/**
 * A signed project as a form begins with it.
 *
 * @param {Partial<import('../api/types.js').RecordedProject>} [change]
 * @returns {import('../api/types.js').RecordedProject}
 */
export function recordedProject(change = {}) {
  return {
    code: 'WJ-1',
    name: '血液制品扩能增资（示例）',
    version: 4,
    agreement: 'FORMAL',
    person: { code: 'P09', name: '冯示例' },
    stageHistory: [
      { stage: 'RESERVE', label: '储备', on: '2014-05-06' },
      { stage: 'SIGNED', label: '签约', on: '2015-03-19' },
    ],
    commitments: [
      { code: 'CN-1', promise: '按期开工', by: '投资方', dueOn: '2015-03-20', doneOn: null, withheld: null },
      { code: 'CN-2', promise: '提供标准厂房', by: '区里', dueOn: null, doneOn: '2015-02-01', withheld: null },
    ],
    ...change,
  };
}
