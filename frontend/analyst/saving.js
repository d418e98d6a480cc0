import { query as ask, Refused } from '../api/client.js';
import { panelSave } from '../api/documents/panels.js';
import { dialogForm } from '../components/dialog-form.js';
import { h } from '../components/dom.js';
import { drawer } from '../components/drawer.js';
import { unsendable } from '../forms/form.js';
import { fields, input, start } from '../forms/panel.js';

/**
 * @typedef {import('../forms/panel.js').Looked} Looked
 * @typedef {import('../forms/form.js').Values} Values
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{field: string[] | null, code: string, message: string, currentVersion: number | null}} Mistake
 * @typedef {{id: string, title: string, url: string, version: number}} Saved
 *
 * @typedef {object} Draft
 * @property {Looked} looked
 * @property {Values} values
 * @property {Values} errors
 * @property {string[]} general
 * @property {number} expectedVersion
 * @property {boolean} busy
 */

/**
 * The dialog in which what is looked at becomes a panel (存为面板). An id that is taken is only written over by whoever
 * says so once more.
 *
 * @param {object} around
 * @param {(words: Words) => Promise<boolean>} around.signIn
 */
export function savingDialog({ signIn }) {
  const shell = drawer({ class: 'drawer dialog', testid: 'save-panel', onClose: () => shell.hide() });
  return { show };

  /**
   * @param {Looked} looked
   * @param {boolean} signedIn
   * @param {Words} words
   */
  function show(looked, signedIn, words) {
    draw({ looked, values: start(looked), errors: {}, general: [], expectedVersion: 0, busy: false }, words);
    if (!signedIn) {
      void signIn(words);
    }
  }

  /**
   * @param {Draft} draft
   * @param {Words} words
   */
  function draw(draft, words) {
    const { say } = words;
    const { looked, values, errors, general, expectedVersion, busy } = draft;
    const type = (/** @type {string} */ name, /** @type {string} */ value) => {
      values[name] = value;
      if (name === 'id') {
        draft.expectedVersion = 0;
      }
    };
    shell.show(
      { title: say('panelSave') },
      [
        h('p', { class: 'drawer-intro' }, say('panelIntro', { rows: looked.rows, label: [looked.label, looked.series ?? []].flat().join(' × '), values: looked.values.join('、') })),
        dialogForm(
          { name: 'panel', fields: fields(words), values, errors, general, busy, submit: say(expectedVersion > 0 ? 'panelReplace' : 'panelSave') },
          words,
          { type, submit: () => void submit(draft, words) },
        ),
      ],
      words,
    );
  }

  /**
   * @param {Draft} draft
   * @param {Words} words
   */
  async function submit(draft, words) {
    if (draft.busy) {
      return;
    }
    draft.errors = unsendable(fields(words), draft.values, words);
    draft.general = [];
    if (Object.keys(draft.errors).length > 0) {
      draw(draft, words);
      return;
    }
    draft.busy = true;
    draw(draft, words);
    try {
      const sent = { input: input(draft.values, draft.looked, draft.expectedVersion) };
      const { change } = /** @type {{change: {panel: Saved | null, userErrors: Mistake[]}}} */ (await ask(panelSave, sent, words.language));
      if (change.panel !== null && change.userErrors.length === 0) {
        done(change.panel, words);
        return;
      }
      change.userErrors.forEach((mistake) => tell(draft, mistake, words));
    } catch (problem) {
      if (problem instanceof Refused && problem.needsSignIn) {
        draft.busy = false;
        draw(draft, words);
        if (await signIn(words)) {
          await submit(draft, words);
        }
        return;
      }
      draft.general = [problem instanceof Refused ? problem.message : words.say('unanswered')];
    }
    draft.busy = false;
    draw(draft, words);
  }

  /**
   * @param {Draft} draft
   * @param {Mistake} mistake
   * @param {Words} words
   */
  function tell(draft, { field, code, message, currentVersion }, words) {
    const name = field?.[0] === 'mapping' ? field[1] : field?.[0];
    if (code === 'VERSION_CONFLICT' && currentVersion !== null) {
      draft.expectedVersion = currentVersion;
      draft.errors.id = words.say('panelTaken');
    } else if (fields(words).some((one) => one.name === name)) {
      draft.errors[/** @type {string} */ (name)] = message;
    } else {
      draft.general.push(field === null || field.length === 0 ? message : `${field.join('.')}: ${message}`);
    }
  }

  /**
   * @param {Saved} panel
   * @param {Words} words
   */
  function done({ title, url }, words) {
    shell.show(
      { title: words.say('panelSave') },
      [
        h('p', { class: 'recorded', role: 'status', data: { testid: 'panel-saved' } }, words.say('panelSaved', { title })),
        h('p', {}, h('a', { href: url, class: 'button wide' }, words.say('panelOpen'))),
      ],
      words,
    );
  }
}
