import { advance } from './advance.js';
import { arrival } from './arrival.js';
import { followUp } from './follow-up.js';
import { fulfilment } from './fulfilment.js';

/** The forms by the names that the address knows them by, in the order of their buttons. */
export const FORMS = { 'follow-up': followUp, advance, arrival, fulfilment };

/** @typedef {keyof typeof FORMS} FormName */

/**
 * @param {string | null} name
 * @returns {FormName | null}
 */
export function formName(name) {
  return name !== null && Object.hasOwn(FORMS, name) ? /** @type {FormName} */ (name) : null;
}
