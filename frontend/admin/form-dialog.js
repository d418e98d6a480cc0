import { Refused } from '../api/client.js';
import { dialogForm } from '../components/dialog-form.js';
import { h } from '../components/dom.js';
import { drawer } from '../components/drawer.js';
import { unsendable } from '../forms/form.js';

/**
 * The dialog in which something is made or changed, and in which a secret is told once.
 *
 * @typedef {import('../forms/form.js').Values} Values
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('./changing.js').Change} Change
 *
 * @typedef {object} Asked
 * @property {string} title
 * @property {string} submit what its button says
 * @property {import('../forms/form.js').Field[]} fields
 * @property {Values} values
 * @property {(values: Values) => Promise<Change>} send
 * @property {(change: Change) => void} done
 * @property {(message: string) => Promise<string>} [conflict] somebody was faster: what to say, so that sending again insists
 *
 * @typedef {ReturnType<typeof formDialog>} FormDialog
 */
export function formDialog() {
  const shell = drawer({ class: 'drawer dialog', testid: 'admin-dialog', onClose: () => shell.hide() });
  return { ask, tell, hide: shell.hide };

  /**
   * @param {Asked} asked
   * @param {Words} words
   */
  function ask(asked, words) {
    const draft = { values: { ...asked.values }, errors: /** @type {Values} */ ({}), general: /** @type {string[]} */ ([]), busy: false };
    draw();

    function draw() {
      const { title, fields, submit: label } = asked;
      const type = (/** @type {string} */ name, /** @type {string} */ value) => {
        draft.values[name] = value;
      };
      const form = dialogForm({ name: 'admin', fields, ...draft, submit: label }, words, { type, submit: () => void submit() });
      shell.show({ title }, [form], words);
      if (!draft.busy) {
        const wrong = /** @type {HTMLElement | null} */ (form.querySelector('.wrong input, .wrong select') ?? form.querySelector('input'));
        wrong?.focus();
      }
    }

    async function submit() {
      if (draft.busy) {
        return;
      }
      Object.assign(draft, { errors: unsendable(asked.fields, draft.values, words), general: [] });
      if (Object.keys(draft.errors).length === 0) {
        draft.busy = true;
        draw();
        if (await isSent()) {
          return;
        }
        draft.busy = false;
      }
      draw();
    }

    async function isSent() {
      try {
        const change = await asked.send(draft.values);
        if (change.userErrors.length === 0) {
          asked.done(change);
          return true;
        }
        for (const { field, code, message } of change.userErrors) {
          if (field !== null && asked.fields.some(({ name }) => name === field[0])) {
            draft.errors[field[0]] = message;
          } else {
            draft.general.push(code === 'VERSION_CONFLICT' && asked.conflict ? await asked.conflict(message) : message);
          }
        }
      } catch (problem) {
        draft.general.push(problem instanceof Refused ? problem.message : words.say('unanswered'));
      }
      return false;
    }
  }

  /**
   * Tells something until it was read.
   *
   * @param {string} title
   * @param {import('../components/dom.js').Child[]} content
   * @param {string} done what the button says
   * @param {Words} words
   */
  function tell(title, content, done, words) {
    shell.show({ title }, [...content, h('button', { type: 'button', class: 'button primary wide', data: { testid: 'admin-done' }, on: { click: () => shell.hide() } }, done)], words);
  }
}
