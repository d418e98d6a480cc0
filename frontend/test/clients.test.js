/**
 * Clients that nobody here wrote, against the server whose address is in ZHAOSHANG: graphql-js reads the schema and validates
 * what users send, Apollo names documents by their hash, and the reference audits of GraphQL over HTTP ask for all they know.
 * Without an address there is nothing to ask.
 */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Kind, buildClientSchema, getIntrospectionQuery, parse, print, validate, visit } from 'graphql';
import { serverAudits } from 'graphql-http';
import { boardDocument, revision } from '../api/documents/board.js';
import * as changes from '../api/documents/changes.js';
import { contributors } from '../api/documents/contributors.js';
import { found } from '../api/documents/found.js';
import { history } from '../api/documents/history.js';
import { projectChoices, projectList } from '../api/documents/project-list.js';
import { project } from '../api/documents/project.js';
import { recorded } from '../api/documents/recorded.js';
import { publishedMoment, report } from '../api/documents/report.js';
import { pages } from '../pages/index.js';
import { lettersOfOthers } from './letters.js';

const whole = await Promise.all(pages.map(({ page }) => page.bring()));
const address = process.env.ZHAOSHANG ?? '';
const skip = address === '';
const url = `${address}/graphql`;
const contract = process.env.ZHAOSHANG_CONTRACT ?? '';

/** What the audits recommend and this server does not do, and why. */
const NOT_FOLLOWED = {};

/** What the page asks for. */
const PAGE = { revision, contributors, project, recorded, report, publishedMoment, found, history, projectChoices, projectList, ...boards() };

/** @param {{query: string, variables?: object}} body */
async function ask(body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', 'Accept-Language': 'en' },
    body: JSON.stringify(body),
  });
  return response.json();
}

function boards() {
  return Object.fromEntries([null, ...whole].map((page) => [`board with ${page?.id ?? 'nothing'}`, boardDocument(page)]));
}

async function contractDocuments() {
  const names = (await readdir(contract)).filter((name) => name.endsWith('.graphql'));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(`${contract}/${name}`, 'utf8') })));
}

test('graphql-js builds the schema from what it is told, and finds what users send valid', { skip }, async () => {
  const schema = buildClientSchema((await ask({ query: getIntrospectionQuery() })).data);
  for (const { name, text } of await contractDocuments()) {
    assert.deepEqual(validate(schema, parse(text)).map(String), [], name);
  }
  for (const [name, text] of Object.entries({ ...PAGE, ...changes })) {
    assert.deepEqual(validate(schema, parse(text)).map(String), [], name);
  }
});

test('the standard introspection, with all that it can ask for, has room', { skip }, async () => {
  const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true };
  const { errors, extensions } = await ask({ query: getIntrospectionQuery(everything) });
  assert.equal(errors, undefined);
  assert.ok(extensions.cost.asked * 10 < extensions.cost.allowed, JSON.stringify(extensions));
});

test('what the page and users ask for costs less than a quarter of what it may', { skip }, async () => {
  const documents = (await contractDocuments()).flatMap(({ name, text }) =>
    parse(text)
      .definitions.filter((definition) => definition.kind === 'OperationDefinition' && definition.operation === 'query')
      .map((definition) => ({ name, query: text, operationName: 'name' in definition ? definition.name?.value : undefined })),
  );
  for (const { name, ...request } of [...documents, ...Object.entries(PAGE).map(([name, query]) => ({ name, query }))]) {
    const { errors, extensions } = await ask({ ...request, variables: anything(request.query) });
    const limits = (errors ?? []).filter((/** @type {any} */ error) => error.extensions?.classification === 'LIMIT_EXCEEDED');
    assert.deepEqual(limits, [], name);
    assert.ok(extensions?.cost.asked * 4 < extensions?.cost.allowed, `${name}: ${JSON.stringify({ errors, extensions })}`);
  }
});

test('what the front page is told is written in the first file of our font, else `npm run font`', { skip }, async () => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify({ query: boardDocument(null), variables: { asOf: '2015-03-31' } }),
  });
  assert.equal(await lettersOfOthers(await response.text()), '');
});

/** What a variable may be, by its type. */
const SOMETHING = { Int: 500, Date: '2015-03-31', DateTime: '2015-04-01T00:00:00Z', AssessmentSubject: 'DEPARTMENT', ProjectFilter: {} };

/**
 * Something for each variable that has to be given.
 *
 * @param {string} document
 */
function anything(document) {
  /** @type {Record<string, unknown>} */
  const values = {};
  visit(parse(document), {
    VariableDefinition({ variable, type }) {
      if (type.kind === Kind.NON_NULL_TYPE) {
        const name = /\w+/.exec(print(type))?.[0] ?? '';
        const value = SOMETHING[/** @type {keyof typeof SOMETHING} */ (name)] ?? 'DOMESTIC_CAPITAL';
        values[variable.name.value] = type.type.kind === Kind.LIST_TYPE ? [value] : value;
      }
    },
  });
  return values;
}

for (const useGETForHashedQueries of [false, true]) {
  test(`Apollo names a document by its hash, ${useGETForHashedQueries ? 'by GET' : 'by POST'}`, { skip }, async () => {
    /** @type {{method: string, sentDocument: boolean, status: number}[]} */
    const requests = [];
    /** @type {typeof fetch} */
    const watched = async (input, init) => {
      const response = await fetch(input, init);
      const sentDocument = String(init?.body ?? input).includes('ofApollo');
      requests.push({ method: init?.method ?? 'GET', sentDocument, status: response.status });
      return response;
    };
    const link = new PersistedQueryLink({
      useGETForHashedQueries,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
    }).concat(new HttpLink({ uri: url, fetch: watched }));
    const operation = `Q${randomUUID().replaceAll('-', '')}`;
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const query = gql`query ${operation} { board(asOf: "2015-03-31") { ofApollo: year } }`;

    const first = await client.query({ query, fetchPolicy: 'network-only' });
    const second = await client.query({ query, fetchPolicy: 'network-only' });

    assert.deepEqual(second.data, first.data);
    assert.deepEqual(requests.map(({ sentDocument }) => sentDocument), [false, true, false]);
    assert.equal(requests.at(-1)?.method, useGETForHashedQueries ? 'GET' : 'POST');
    assert.equal(requests.at(-1)?.status, 200);
  });
}

test('the reference audits of GraphQL over HTTP pass', { skip }, async () => {
  /** @type {Record<string, string>} */
  const failed = {};
  for (const audit of serverAudits({ url })) {
    const result = await audit.fn();
    if (result.status !== 'ok') {
      failed[result.name] = result.reason;
    }
  }
  assert.deepEqual(Object.keys(failed), Object.keys(NOT_FOLLOWED), JSON.stringify(failed, null, 2));
});
