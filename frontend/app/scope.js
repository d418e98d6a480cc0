import { decoded } from './address.js';

/**
 * Which projects a number, a bar or a node stands for: what they have in common.
 *
 * @typedef {'stage' | 'chain' | 'link' | 'industry' | 'department' | 'person' | 'kind' | 'major' | 'cityRecognised' | 'inHand'} ScopeKey
 * @typedef {Partial<Record<ScopeKey, string>>} Scope a code each; true or false for major and cityRecognised; true for inHand (在手), on the books and not given up
 */

/** @type {readonly ScopeKey[]} */
const KEYS = ['stage', 'inHand', 'kind', 'major', 'cityRecognised', 'chain', 'link', 'industry', 'department', 'person'];
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
  return key === 'inHand' ? { stage: { ne: 'TERMINATED' } } : { [key]: { eq: YES_OR_NO.has(key) ? value === 'true' : value } };
}

/**
 * In words, as the projects themselves tell it: they have it in common, so the first one knows the names.
 *
 * @param {Scope} scope
 * @param {import('../api/types.js').FoundProject | undefined} project
 * @param {import('../i18n/index.js').Words} words
 */
export function scopeWords(scope, project, { say }) {
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
  };
  return KEYS.filter((key) => scope[key]).map((key) => names[key] ?? scope[key]).join(' · ');
}
