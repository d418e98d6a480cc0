import { decoded } from './address.js';
import { isDay } from './dates.js';

/**
 * Which projects a number, a bar or a node stands for: what they have in common.
 *
 * @typedef {'stage' | 'chain' | 'link' | 'industry' | 'department' | 'person' | 'kind' | 'major' | 'cityRecognised' | 'inHand' | 'entered'} ScopeKey
 * @typedef {Partial<Record<ScopeKey, string>>} Scope a code each; true or false for major and cityRecognised; true for inHand (在手), on the books and not given up;
 *   SIGNED>2015-02-28 for entered, a stage entered after a day
 */

/** @type {readonly ScopeKey[]} */
const KEYS = ['stage', 'inHand', 'kind', 'major', 'cityRecognised', 'chain', 'link', 'industry', 'department', 'person', 'entered'];
/** The first day in each stage, as the filter calls it. */
const FIRST_DAY = {
  RESERVE: 'reservedOn',
  SIGNED: 'signedOn',
  STARTED: 'startedOn',
  BUILDING: 'buildingOn',
  PRODUCING: 'producingOn',
  TERMINATED: 'terminatedOn',
};
const YES_OR_NO = new Set(['major', 'cityRecognised']);

/**
 * As it stands in the address; what is not understood is left out.
 *
 * @param {string | null} text such as `stage:SIGNED,chain:BIOMED`
 * @returns {Scope}
 */
export function readScope(text) {
  const parts = (text ?? '').split(',').map((part) => part.split(':').map(decoded));
  return Object.fromEntries(parts.filter(([key, value]) => KEYS.some((known) => known === key) && value));
}

/**
 * @param {Scope} scope
 * @returns {string | null}
 */
export function writeScope(scope) {
  const parts = KEYS.filter((key) => scope[key]).map((key) => `${key}:${encodeURIComponent(scope[key] ?? '')}`);
  return parts.length === 0 ? null : parts.join(',');
}

/**
 * The same as the API's ProjectFilter.
 *
 * @param {Scope} scope
 */
export function filterOfScope(scope) {
  return { and: KEYS.flatMap((key) => (scope[key] ? [condition(key, scope[key])] : [])) };
}

/**
 * @param {ScopeKey} key
 * @param {string} value
 */
function condition(key, value) {
  if (key === 'entered') {
    const [stage, day] = entry(value);
    return stage === undefined ? {} : { [FIRST_DAY[stage]]: { gt: day } };
  }
  return key === 'inHand' ? { stage: { ne: 'TERMINATED' } } : { [key]: { eq: YES_OR_NO.has(key) ? value === 'true' : value } };
}

/**
 * The stage and the day of what entered it after that; nothing where it tells neither.
 *
 * @param {string} value
 * @returns {[keyof typeof FIRST_DAY, string] | []}
 */
function entry(value) {
  const [stage, day] = value.split('>');
  return stage in FIRST_DAY && isDay(day ?? '') ? [/** @type {keyof typeof FIRST_DAY} */ (stage), day] : [];
}

/**
 * In words, as the projects themselves tell it: they have it in common, so the first one knows the names.
 *
 * @param {Scope} scope
 * @param {import('../api/types.js').FoundProject | undefined} project
 * @param {import('../i18n/index.js').Words} words
 */
export function scopeWords(scope, project, { say, day }) {
  const [stage, since] = entry(scope.entered ?? '');
  /** @type {Record<ScopeKey, string | null | undefined>} */
  const names = {
    stage: project?.stageLabel,
    inHand: say('inHand'),
    kind: project?.kindLabel,
    major: say(scope.major === 'true' ? 'major' : 'notMajor'),
    cityRecognised: say(scope.cityRecognised === 'true' ? 'cityRecognised' : 'notCityRecognised'),
    chain: null,
    link: project?.link?.name,
    industry: project?.industry.name,
    department: project?.department?.name,
    person: project?.person?.name,
    entered: stage && since && say('scopeEntered', { day: day(since), stage: say(`stage${stage}`) }),
  };
  return KEYS.filter((key) => scope[key]).map((key) => names[key] ?? scope[key]).join(' · ');
}
