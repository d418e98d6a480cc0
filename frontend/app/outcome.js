import { query, Refused } from '../api/client.js';
import { history } from '../api/documents/history.js';
import { recorded } from '../api/documents/recorded.js';
import { message } from '../forms/form.js';

/** So many are read before a decision; whoever missed more looks at the project first. */
const MOST_VERSIONS = 20;

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
      return await conflict(rival, draft.expectedVersion, context, words);
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
  /** @type {{about: {reportingDate: string}, people: {nodes: import('../api/types.js').Somebody[]}, project: import('../api/types.js').RecordedProject | null}} */
  const { about, people, project } = await query(recorded, { code }, language);
  return project === null ? null : { project, people: people.nodes, today: about.reportingDate };
}

/**
 * What was written since the version that the writer saw.
 *
 * @param {UserError} rival
 * @param {number} seen
 * @param {Context} before
 * @param {Words} words
 * @returns {Promise<Outcome>}
 */
async function conflict({ message: text, currentVersion }, seen, before, words) {
  const { code } = before.project;
  const context = (await contextOf(code, words).catch(() => null)) ?? before;
  const version = currentVersion ?? context.project.version;
  const first = Math.min(Math.max(version - seen, 1), MOST_VERSIONS);
  const since = await versions(code, first, null, words).catch(() => null);
  return {
    kind: 'conflict',
    conflict: { version, message: text, versions: (since?.nodes ?? []).filter((each) => each.version > seen) },
    context,
  };
}

/**
 * @param {string} code
 * @param {number} first
 * @param {string | null} after
 * @param {Words} words
 * @returns {Promise<import('../api/types.js').RecordVersions | null>}
 */
export async function versions(code, first, after, { language }) {
  /** @type {{project: {history: import('../api/types.js').RecordVersions} | null}} */
  const { project } = await query(history, { code, first, after }, language);
  return project?.history ?? null;
}
