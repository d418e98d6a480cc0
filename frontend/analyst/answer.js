import { exactly } from './exact.js';
import { lists } from './flatten.js';

/**
 * What came of a query, read.
 *
 * @typedef {{query: string, variables: Record<string, unknown>}} Asked
 *
 * @typedef {object} Answer
 * @property {Asked} asked
 * @property {string} text as it came
 * @property {{message: string, locations?: {line: number, column: number}[]}[]} errors
 * @property {any} data null where there is none
 * @property {import('./flatten.js').List[]} lists
 */

/**
 * @param {Asked} asked
 * @param {string} text
 * @returns {Answer}
 */
export function answerOf(asked, text) {
  const { data = null, errors = [] } = exactly(text);
  return { asked, text, errors, data, lists: lists(data) };
}

/**
 * The values that were typed beside a query.
 *
 * @param {string} typed JSON; none where nothing was typed
 * @returns {Record<string, unknown>}
 * @throws {SyntaxError} where it is no object
 */
export function variablesOf(typed) {
  const variables = typed.trim() === '' ? {} : JSON.parse(typed);
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) {
    throw new SyntaxError('{}');
  }
  return variables;
}
