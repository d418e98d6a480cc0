import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import * as administration from '../api/documents/admin.js';
import { aggregates } from '../api/documents/aggregates.js';
import { boardDocument, revision } from '../api/documents/board.js';
import { alertAcknowledge, alertWithdrawAcknowledgement, projectAdvance, projectFulfilCommitment, projectRecordArrival, projectRecordFollowUp } from '../api/documents/changes.js';
import { contributors } from '../api/documents/contributors.js';
import { found } from '../api/documents/found.js';
import { history } from '../api/documents/history.js';
import { panelLinkCreate, panelLinkList, panelLinkRevoke, panelLinks } from '../api/documents/links.js';
import { panelAlone, panelBoardArrange, panelBoardReset, panelBoardShare, panelPlaces, panelRemove, panelSave, panelTitle } from '../api/documents/panels.js';
import { passwordChange, passwordState } from '../api/documents/password.js';
import { projectChoices, projectList } from '../api/documents/project-list.js';
import { project } from '../api/documents/project.js';
import { recorded } from '../api/documents/recorded.js';
import { publishedMoment, report } from '../api/documents/report.js';
import { pages } from '../pages/index.js';

const schema = buildSchema(await readFile(new URL('../../schema.graphqls', import.meta.url), 'utf8'));

for (const [name, document] of Object.entries({
  board: boardDocument(null),
  revision,
  contributors,
  project,
  projectChoices,
  projectList,
  recorded,
  report,
  publishedMoment,
  found,
  history,
  projectAdvance,
  projectRecordArrival,
  projectRecordFollowUp,
  projectFulfilCommitment,
  alertAcknowledge,
  alertWithdrawAcknowledgement,
  panelSave,
  panelAlone,
  panelTitle,
  panelLinks,
  panelLinkList,
  panelLinkCreate,
  panelLinkRevoke,
  panelPlaces,
  passwordState,
  passwordChange,
  panelRemove,
  panelBoardArrange,
  panelBoardReset,
  panelBoardShare,
  aggregates,
  ...administration,
  ...Object.fromEntries((await Promise.all(pages.map((tab) => tab.page.bring()))).map((page) => [`board with ${page.id}`, boardDocument(page)])),
})) {
  test(`the contract can answer the document “${name}”`, () => {
    assert.deepEqual(validate(schema, parse(document)).map(String), []);
  });
}
