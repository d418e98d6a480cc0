/** The only place that talks to the server. */

/** The server cannot be reached, or does not answer as itself. */
export class Unreachable extends Error {}

/** The server answered, and said no. */
export class Refused extends Error {
  /**
   * @param {string} message
   * @param {number} status the HTTP status
   * @param {string | null} [classification] the kind of a GraphQL error, such as UNAUTHORIZED
   */
  constructor(message, status, classification = null) {
    super(message);
    this.status = status;
    this.classification = classification;
  }

  /** Whether nobody is signed in, and somebody has to be. */
  get needsSignIn() {
    return this.status === 401 || this.classification === 'UNAUTHORIZED';
  }

  /** Whether somebody is signed in, and it is not for them. */
  get isForbidden() {
    return this.classification === 'FORBIDDEN';
  }
}

const PATIENCE = 20_000;
const ANALYST_PATIENCE = 60_000;
const IMPORT_PATIENCE = 300_000;
const PROGRESS_EVERY = 400;

/** Asks the server not to make the browser open its own window for a name and a password. */
const ASKED_BY_SCRIPT = { 'X-Requested-With': 'XMLHttpRequest' };

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
    headers: {
      ...ASKED_BY_SCRIPT,
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: document, variables }),
  });
  const answer = await json(response);
  /** @type {{message: string, extensions?: {classification?: string}}[]} */
  const errors = answer.errors ?? [];
  if (errors.length > 0 || !answer.data) {
    const text = errors.map(({ message }) => message).join('\n');
    throw new Refused(text || `HTTP ${response.status}`, response.status, errors[0]?.extensions?.classification);
  }
  return answer.data;
}

/**
 * Answers a document as it came, with data, errors or both, so that whoever wrote it sees what is wrong with it.
 *
 * @param {{query: string, variables?: Record<string, unknown>, operationName?: string | null}} request
 * @param {string} language
 * @returns {Promise<string>} JSON
 * @throws {Refused} where it is no answer to a document
 */
export async function answerText(request, language) {
  const response = await send('/graphql', language, ANALYST_PATIENCE, {
    headers: { ...ASKED_BY_SCRIPT, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(request),
  });
  const isAnswer = /^application\/(graphql-response\+)?json/.test(response.headers.get('Content-Type') ?? '');
  if (response.status === 401 || !isAnswer) {
    throw new Refused(await reason(response), response.status);
  }
  const text = await response.text();
  if (!response.ok && !text.includes('"errors"')) {
    throw new Refused(`HTTP ${response.status}`, response.status);
  }
  return text;
}

/**
 * A text that comes with the page, such as an example.
 *
 * @param {string} path
 * @returns {Promise<string>}
 */
export async function pageText(path) {
  const response = await send(path, 'zh', PATIENCE, { method: 'GET' });
  if (!response.ok) {
    throw new Refused(`HTTP ${response.status}`, response.status);
  }
  return response.text();
}

/**
 * What a panel shows, by its own address. Who has it is not sent it again.
 *
 * @template T
 * @param {string} path
 * @param {string} language
 * @returns {Promise<T>}
 */
export async function panelFile(path, language) {
  const response = await send(path, language, PATIENCE, { method: 'GET', headers: ASKED_BY_SCRIPT });
  if (!response.ok) {
    throw new Refused(await reason(response), response.status);
  }
  return json(response);
}

/** What time it is where the records are, to the second: a tablet's own clock may be ahead of it. */
export async function serverMoment() {
  const { headers } = await send('/manifest.webmanifest', 'zh', PATIENCE, { method: 'HEAD' });
  return new Date(headers.get('Date') ?? Date.now()).toISOString();
}

/**
 * Begins a session. The password is sent once and kept nowhere.
 *
 * @param {string} name
 * @param {string} password
 * @param {string} language
 * @throws {Refused} with the status 401 where they do not belong together
 */
export async function signIn(name, password, language) {
  const credentials = new TextEncoder().encode(`${name}:${password}`);
  const response = await send('/api/session', language, PATIENCE, {
    headers: { ...ASKED_BY_SCRIPT, Authorization: `Basic ${btoa(String.fromCharCode(...credentials))}` },
  });
  if (!response.ok) {
    throw new Refused(await reason(response), response.status);
  }
}

/**
 * By which provider one can sign in besides.
 *
 * @param {string} language
 * @returns {Promise<{name: string | null, address: string | null}>} no name where there is none, no address where it is away
 */
export async function signOnOffer(language) {
  return json(await send('/api/sign-on', language, PATIENCE, { method: 'GET', headers: ASKED_BY_SCRIPT }));
}

/** @param {string} language */
export async function signOut(language) {
  const response = await send('/api/session', language, PATIENCE, { method: 'DELETE' });
  if (!response.ok) {
    throw new Refused(await reason(response), response.status);
  }
}

/**
 * Tries a ledger file, or writes it, and tells how far it has come. A refused file is a report with problems, not an
 * exception.
 *
 * @param {File} file
 * @param {{apply: boolean, mode: import('./types.js').ImportMode}} how
 * @param {string} language
 * @param {(progress: import('./types.js').ImportProgress) => void} onProgress
 * @returns {Promise<import('./types.js').ImportReport>}
 */
export async function importLedger(file, { apply, mode }, language, onProgress) {
  const response = await send(`/api/import?apply=${apply}&mode=${mode}`, language, IMPORT_PATIENCE, {
    headers: { Prefer: 'respond-async' },
    body: upload(file),
  });
  if (!response.ok) {
    throw new Refused(await reason(response), response.status);
  }
  let job = await json(response);
  while (job.report === null && job.state !== 'FAILED') {
    onProgress(job);
    await new Promise((resolve) => setTimeout(resolve, PROGRESS_EVERY));
    const answer = await send(`/api/import/${job.id}`, language, PATIENCE, { method: 'GET' });
    if (!answer.ok) {
      throw new Refused(await reason(answer), answer.status);
    }
    job = await json(answer);
  }
  if (job.report === null) {
    throw new Refused('HTTP 500', 500);
  }
  return job.report;
}

/**
 * A file to keep: the form of a workbook, all records, or a refused file with what is wrong marked in it.
 *
 * @param {string} path
 * @param {string} language
 * @param {File | null} file what it is made of, where it is made of a file
 * @returns {Promise<{name: string, blob: Blob}>}
 */
export async function fetchFile(path, language, file = null) {
  const headers = ASKED_BY_SCRIPT;
  return fileOf(await send(path, language, IMPORT_PATIENCE, file === null ? { method: 'GET', headers } : { headers, body: upload(file) }));
}

/**
 * A deck with new numbers, and what became of its charts.
 *
 * @param {string} day `?asOf=…` where its charts turn to another
 * @param {File} file
 * @param {string} language
 * @returns {Promise<{name: string, blob: Blob, report: import('./deck-types.js').DeckReport}>}
 */
export async function refreshDeck(day, file, language) {
  const response = await send(`/decks/refresh${day}`, language, IMPORT_PATIENCE, { headers: ASKED_BY_SCRIPT, body: upload(file) });
  const kept = await fileOf(response);
  return { ...kept, report: JSON.parse(response.headers.get('Zhaoshang-Refresh') ?? '{"renewed": 0, "pinned": 0, "untouched": 0, "left": []}') };
}

/**
 * A list that a query answers as a file, all of its pages.
 *
 * @param {string} path
 * @param {{query: string, variables: object, rows: string, headers: Record<string, string>, name: string}} wanted
 * @param {string} language
 */
export async function fetchTable(path, wanted, language) {
  const headers = { ...ASKED_BY_SCRIPT, 'Content-Type': 'application/json' };
  return fileOf(await send(path, language, IMPORT_PATIENCE, { headers, body: JSON.stringify(wanted) }));
}

/** @param {Response} response */
async function fileOf(response) {
  if (!response.ok) {
    throw new Refused(await reason(response), response.status);
  }
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '');
  return { name: named === null ? 'export.xlsx' : decodeURIComponent(named[1]), blob: await response.blob() };
}

/** @param {File} file */
function upload(file) {
  const body = new FormData();
  body.append('file', file);
  return body;
}

/**
 * @param {string} path
 * @param {string} language
 * @param {number} patience in milliseconds
 * @param {{method?: string, body?: BodyInit, headers?: Record<string, string>}} request
 */
async function send(path, language, patience, { method = 'POST', body, headers = {} }) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { ...headers, 'Accept-Language': language },
      body,
      signal: stop.signal,
    });
    if ([502, 503, 504].includes(response.status)) {
      throw (await databaseAway(response)) ?? new Unreachable(`HTTP ${response.status}`);
    }
    return response;
  } catch (problem) {
    throw problem instanceof Unreachable || problem instanceof Refused ? problem : new Unreachable(String(problem));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * That the server is there and its database is not; nothing where it is something else, or the server has only just begun.
 *
 * @param {Response} response
 */
async function databaseAway(response) {
  const body = await response.json().catch(() => null);
  return body?.code === 'STORE_AWAY' && body.outcome !== 'NOT_YET' ? new Refused(body.message, response.status) : null;
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
