/**
 * What the tables hold, before any of it is drawn.
 *
 * @typedef {{value: string | boolean | null, label: string}} Key
 * @typedef {{text: string}} Told
 * @typedef {{count: number | null, planned: Told | null, arrived: Told | null, arrivalRate: Told | null, share: Told | null, suppressed: string | null}} Sums
 * @typedef {Sums & {keys: Key[]}} Group
 * @typedef {{suppressed: string | null, groups: Group[]}} Groups
 *
 * @typedef {object} Row
 * @property {string} label
 * @property {Sums} sums
 * @property {(number | null)[]} stages how many stand at each stage; null where that is kept back
 */

/**
 * The groups by one thing, each with how many of it stand at each stage.
 *
 * @param {Groups} groups
 * @param {Groups} byStage the same by stage as well
 * @param {Key[]} stages
 * @returns {Row[]}
 */
export function rows(groups, byStage, stages) {
  const cells = new Map(byStage.groups.map(({ keys: [group, stage], count }) => [cellOf(group, stage), count]));
  return groups.groups.map(({ keys: [group], ...sums }) => {
    const isTold = byStage.suppressed === null && sums.count !== null;
    return { label: group.label, sums, stages: stages.map((stage) => (isTold ? countAt(group, stage) : null)) };
  });

  /**
   * @param {Key} group
   * @param {Key} stage
   */
  function countAt(group, stage) {
    const count = cells.get(cellOf(group, stage));
    return count === undefined ? 0 : count; // what is kept back is null
  }
}

/**
 * The stages that are told of one by one.
 *
 * @param {Groups} groups
 */
export function shownStages({ groups }) {
  return groups.filter(({ count }) => count !== null).map(({ keys: [stage] }) => stage);
}

/**
 * @param {Key} group
 * @param {Key} stage
 */
function cellOf(group, stage) {
  return JSON.stringify([group.value, stage.value]);
}
