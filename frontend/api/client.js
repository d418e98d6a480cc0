/** The only place that talks to the server. */

/** The server cannot be reached, or does not answer as itself. */
export class Unreachable extends Error {}

/** The server answered, and said no. */
export class Refused extends Error {
  /**
   * @param {string} message
   * @param {number} status the HTTP status
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

const PATIENCE = 20_000;
const IMPORT_PATIENCE = 300_000;

/**
 * Answers a GraphQL document, or throws {@link Unreachable} or {@link Refused}.
 *
 * @template T
 * @param {string} document
 * @param {Record<string, unknown>} variables
 * @param {string} language
 * @returns {Promise<T>}
 */
export async function query(document, variables, language) {
  const response = await send('/graphql', language, PATIENCE, {
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const answer = await json(response);
  const messages = (answer.errors ?? []).map((/** @type {{message: string}} */ error) => error.message);
  if (messages.length > 0 || !answer.data) {
    throw new Refused(messages.join('\n') || String(response.status), response.status);
  }
  return answer.data;
}

/**
 * Tries a ledger file, or writes it. A refused file is a report with problems, not an exception.
 *
 * @param {File} file
 * @param {boolean} apply
 * @param {string} language
 * @returns {Promise<import('./types.js').ImportReport>}
 */
export async function importLedger(file, apply, language) {
  const body = new FormData();
  body.append('file', file);
  const response = await send(apply ? '/api/import?apply=true' : '/api/import', language, IMPORT_PATIENCE, { body });
  if (response.ok || response.status === 422) {
    return json(response);
  }
  throw new Refused(await reason(response), response.status);
}

/**
 * @param {string} path
 * @param {string} language
 * @param {number} patience in milliseconds
 * @param {{body: BodyInit, headers?: Record<string, string>}} request
 */
async function send(path, language, patience, { body, headers = {} }) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...headers, 'Accept-Language': language },
      body,
      signal: stop.signal,
    });
    if ([502, 503, 504].includes(response.status)) {
      throw new Unreachable(`HTTP ${response.status}`);
    }
    return response;
  } catch (problem) {
    throw problem instanceof Unreachable ? problem : new Unreachable(String(problem));
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Response} response */
async function json(response) {
  try {
    return await response.json();
  } catch {
    throw new Refused(`HTTP ${response.status}`, response.status);
  }
}

/** @param {Response} response */
async function reason(response) {
  try {
    const body = await response.json();
    return body.detail ?? body.message ?? `HTTP ${response.status}`;
  } catch {
    return `HTTP ${response.status}`;
  }
}
