import { decoded } from './address.js';
import { filterOfScope, readScope, writeScope } from './scope.js';

/**
 * Which projects the page of projects lists and in which order, as it stands in the address:
 * `城/stage:SIGNED,industry:BIOMED/-PLANNED/stuck`.
 *
 * @typedef {'NAME' | 'STAGE' | 'INDUSTRY' | 'PLANNED' | 'ARRIVED' | 'ARRIVAL_RATE' | 'DEPARTMENT' | 'UPDATED_AT' | 'STAGE_ON'} OrderField
 *
 * @typedef {object} Listing
 * @property {string} text words of the name, the code or the investor
 * @property {import('./scope.js').Scope} scope
 * @property {OrderField} order
 * @property {boolean} down from the most to the least
 * @property {boolean} stuck only those that have stood in their stage for long
 */

/** @type {readonly OrderField[]} */
const ORDERS = ['NAME', 'STAGE', 'INDUSTRY', 'PLANNED', 'ARRIVED', 'ARRIVAL_RATE', 'DEPARTMENT', 'UPDATED_AT', 'STAGE_ON'];

/** For how many days a project stands in a stage before it is said to be stuck. */
export const STUCK_DAYS = 180;
const DAY = 86_400_000;
/** Those for which time runs: what produces, or was given up, is where it was to come. */
const ON_THE_WAY = ['RESERVE', 'SIGNED', 'STARTED', 'BUILDING'];

/** @type {Listing} */
export const ALL = { text: '', scope: {}, order: 'UPDATED_AT', down: true, stuck: false };

/**
 * @param {string | null} pick
 * @returns {Listing}
 */
export function readListing(pick) {
  const [text = '', scope = '', order = '', stuck = ''] = (pick ?? '').split('/');
  const field = ORDERS.find((known) => known === order.replace(/^-/, ''));
  return {
    text: decoded(text),
    scope: readScope(decoded(scope)),
    order: field ?? ALL.order,
    down: field === undefined ? ALL.down : order.startsWith('-'),
    stuck: stuck === 'stuck',
  };
}

/**
 * @param {Listing} listing
 * @returns {string | null}
 */
export function writeListing({ text, scope, order, down, stuck }) {
  const plain = order === ALL.order && down === ALL.down;
  const parts = [
    encodeURIComponent(text),
    encodeURIComponent(writeScope(scope) ?? ''),
    plain ? '' : `${down ? '-' : ''}${order}`,
    stuck ? 'stuck' : '',
  ];
  while (parts.at(-1) === '') {
    parts.pop();
  }
  return parts.length === 0 ? null : parts.join('/');
}

/**
 * The same as the API's ProjectFilter.
 *
 * @param {Listing} listing
 * @param {string} asOf
 */
export function filterOfListing({ text, scope, stuck }, asOf) {
  const since = new Date(Date.parse(asOf) - STUCK_DAYS * DAY).toISOString().slice(0, 10);
  return {
    and: [
      filterOfScope(scope),
      filterOf(text),
      ...(stuck ? [{ stage: { in: ON_THE_WAY } }, { stageOn: { lt: since } }] : []),
    ],
  };
}

/**
 * Every word somewhere in the name, the code or the investor.
 *
 * @param {string} text
 */
export function filterOf(text) {
  const words = text.normalize('NFKC').split(/\s+/).filter(Boolean);
  return {
    and: words.map((word) => ({
      or: [{ name: { contains: word } }, { code: { contains: word.toUpperCase() } }, { investor: { contains: word } }],
    })),
  };
}
