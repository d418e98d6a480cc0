import { query, Refused } from '../api/client.js';
import { dialogForm } from '../components/dialog-form.js';
import { h } from '../components/dom.js';
import { drawer } from '../components/drawer.js';
import { ANSWERS } from '../forms/answer.js';
import { unsendable } from '../forms/form.js';

/**
 * @typedef {import('../api/supervision-types.js').Alert} Alert
 * @typedef {import('../forms/answer.js').AnswerName} AnswerName
 * @typedef {import('../forms/form.js').Values} Values
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{name: AnswerName, alert: Alert, asOf: string, words: Words}} Asked
 * @typedef {{values: Values, errors: Values, general: string | null, busy: boolean}} Draft
 */

/**
 * The dialog in which an alert is answered for, or the answer taken back. What was typed is kept until the server has it.
 *
 * @param {object} around
 * @param {(words: Words) => Promise<boolean>} around.signIn
 * @param {() => void} around.changed what to do when it is on record
 */
export function answerDialog({ signIn, changed }) {
  const shell = drawer({ class: 'drawer dialog small', testid: 'answer', onClose: end });
  /** @type {Map<string, Draft>} */
  const drafts = new Map();
  /** @type {Asked | null} */
  let open = null;

  return { show };

  /**
   * @param {Asked} asked
   * @param {boolean} signedIn
   */
  function show(asked, signedIn) {
    open = asked;
    const start = { values: ANSWERS[asked.name].start(asked.asOf), errors: {}, general: null, busy: false };
    drafts.set(key(asked), drafts.get(key(asked)) ?? start);
    draw(asked);
    if (!signedIn) {
      void signIn(asked.words);
    }
  }

  /** @param {Asked} asked */
  function draw(asked) {
    const draft = drafts.get(key(asked));
    if (open !== asked || draft === undefined) {
      return;
    }
    const { name, alert, words } = asked;
    const { values, errors, general, busy } = draft;
    const type = (/** @type {string} */ field, /** @type {string} */ value) => {
      values[field] = value;
    };
    const form = ANSWERS[name];
    shell.show(
      { title: words.say(form.title) },
      [
        h('p', { class: 'drawer-intro' }, alert.message),
        dialogForm(
          { name: 'answer', fields: form.fields(words), values, errors, general: general === null ? [] : [general], busy, submit: words.say(form.submit) },
          words,
          { type, submit: () => void submit(asked, draft) },
        ),
      ],
      words,
    );
  }

  /**
   * @param {Asked} asked
   * @param {Draft} draft
   */
  async function submit(asked, draft) {
    const { name, alert, asOf, words } = asked;
    const form = ANSWERS[name];
    if (draft.busy) {
      return;
    }
    draft.errors = unsendable(form.fields(words), draft.values, words);
    draft.general = null;
    if (Object.keys(draft.errors).length > 0) {
      draw(asked);
      return;
    }
    draft.busy = true;
    draw(asked);
    const needsSignIn = await send();
    draft.busy = false;
    draw(asked);
    if (needsSignIn && open === asked && (await signIn(words))) {
      await submit(asked, draft);
    }

    /** Whether somebody has to sign in first. */
    async function send() {
      try {
        /** @type {{change: import('../api/types.js').Change}} */
        const { change } = await query(form.document, { input: form.input(draft.values, alert.id, asOf) }, words.language);
        for (const { field, message } of change.userErrors) {
          const at = form.fields(words).find((one) => one.name === field?.[0])?.name;
          if (at === undefined) {
            draft.general = message;
          } else {
            draft.errors[at] = message;
          }
        }
        if (change.userErrors.length === 0) {
          drafts.delete(key(asked));
          if (open === asked) {
            end();
          }
          changed();
        }
        return false;
      } catch (problem) {
        if (problem instanceof Refused && problem.needsSignIn) {
          return true;
        }
        draft.general = problem instanceof Refused ? problem.message : words.say('unanswered');
        return false;
      }
    }
  }

  function end() {
    open = null;
    shell.hide();
  }
}

/** @param {Asked} asked */
function key({ name, alert, asOf }) {
  return `${name}|${alert.id}|${asOf}`;
}
