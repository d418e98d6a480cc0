import { query, Refused } from '../api/client.js';
import { recorded } from '../api/documents/recorded.js';
import { message } from '../forms/form.js';

/**
 * @typedef {import('../forms/form.js').Context} Context
 * @typedef {import('../forms/form.js').Conflict} Conflict
 * @typedef {import('../forms/form.js').UserError} UserError
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {{kind: 'recorded'} | {kind: 'signIn'} | {kind: 'unanswered'}
 *   | {kind: 'mistakes', mistakes: UserError[]}
 *   | {kind: 'conflict', conflict: Conflict, context: Context}
 *   | {kind: 'failed', text: string}} Outcome What became of a form that was sent.
 */

/**
 * Sends a form once.
 *
 * @param {import('../forms/form.js').Form} form
 * @param {import('../forms/form.js').Draft} draft
 * @param {Context} context
 * @param {Words} words
 * @returns {Promise<Outcome>}
 */
export async function send(form, draft, context, words) {
  const { code } = context.project;
  try {
    /** @type {{change: import('../api/types.js').Change}} */
    const { change } = await query(form.document, { input: message(form, draft, code) }, words.language);
    const rival = change.userErrors.find((error) => error.code === 'VERSION_CONFLICT');
    if (rival !== undefined) {
      return await conflict(rival, context, words);
    }
    return change.userErrors.length === 0 ? { kind: 'recorded' } : { kind: 'mistakes', mistakes: change.userErrors };
  } catch (problem) {
    if (!(problem instanceof Refused)) {
      return { kind: 'unanswered' };
    }
    return problem.needsSignIn ? { kind: 'signIn' } : { kind: 'failed', text: problem.message };
  }
}

/**
 * What a form begins with; null where there is no such project.
 *
 * @param {string} code
 * @param {Words} words
 * @returns {Promise<Context | null>}
 */
export async function contextOf(code, { language }) {
  /** @type {{about: {reportingDate: string}, project: import('../api/types.js').RecordedProject | null}} */
  const { about, project } = await query(recorded, { code }, language);
  return project === null ? null : { project, people: [], today: about.reportingDate };
}

/**
 * @param {UserError} rival
 * @param {Context} before
 * @param {Words} words
 * @returns {Promise<Outcome>}
 */
async function conflict({ message: text, currentVersion }, before, words) {
  const context = await contextOf(before.project.code, words).catch(() => null);
  const version = currentVersion ?? context?.project.version ?? before.project.version;
  return { kind: 'conflict', conflict: { version, message: text, versions: [] }, context: context ?? before };
}
