import { h } from '../components/dom.js';
import { notHad } from '../components/notice.js';
import { recordForm } from '../components/record-form.js';
import { begin, conflicting, insisting, refused, sending, typed, unsendable } from '../forms/form.js';
import { FORMS } from '../forms/index.js';
import { reference } from '../forms/reference.js';
import { contextOf, send } from './outcome.js';

/**
 * @typedef {import('../forms/form.js').Context} Context
 * @typedef {import('../forms/form.js').Draft} Draft
 * @typedef {import('../forms/form.js').Values} Values
 * @typedef {import('../forms/index.js').FormName} FormName
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{name: FormName, code: string, seenVersion: number | null, signedIn: boolean}} Asked
 * @typedef {{key: string, asked: Asked, words: Words, context: Context, resumed: boolean}} Open
 * @typedef {'wrong' | 'general' | 'conflict' | null} Focus where the eyes should go
 */

/**
 * Fills in the forms of a project, sends them, and keeps what was typed until the server has acknowledged it.
 *
 * @param {object} around
 * @param {ReturnType<typeof import('../components/drawer.js').drawer>} around.shell
 * @param {(words: Words) => Promise<boolean>} around.signIn
 * @param {() => void} around.back
 * @param {(code: string, text: string, on: string) => void} around.recorded
 */
export function recorder({ shell, signIn, back, recorded }) {
  /** @type {Map<string, Draft>} */
  const drafts = new Map();
  /** What was chosen last, for the next form of the same kind. @type {Map<FormName, Values>} */
  const last = new Map();
  /** @type {Open | null} */
  let open = null;
  let turn = 0;

  return { show, hide };

  function hide() {
    turn += 1;
    open = null;
  }

  /**
   * @param {Asked} asked
   * @param {Words} words
   */
  async function show(asked, words) {
    hide();
    const mine = turn;
    tell(asked, words, [h('p', { class: 'drawer-empty' }, words.say('loading'))]);
    try {
      const context = await contextOf(asked.code, words);
      if (mine !== turn) {
        return;
      }
      if (context === null || !FORMS[asked.name].possible(context.project)) {
        const text = context === null ? words.say('projectMissing', { code: asked.code }) : words.say('formImpossible');
        tell(asked, words, [h('p', { class: 'drawer-empty' }, text)]);
        return;
      }
      begun({ key: `${asked.name}|${asked.code}`, asked, words, context, resumed: false });
    } catch (problem) {
      if (mine === turn) {
        tell(asked, words, notHad(problem, words, () => void show(asked, words)));
      }
    }
  }

  /**
   * @param {Asked} asked
   * @param {Words} words
   * @param {import('../components/dom.js').Child[]} content
   */
  function tell(asked, words, content) {
    shell.show({ title: words.say(FORMS[asked.name].title), back }, content, words);
  }

  /** @param {Open} form */
  function begun(form) {
    const before = drafts.get(form.key);
    const resumed = before !== undefined && before.touched;
    open = { ...form, resumed };
    if (!resumed) {
      drafts.set(form.key, fresh(form));
    }
    draw();
    shell.scroll = 0;
    if (!form.asked.signedIn) {
      void signIn(form.words);
    }
  }

  /**
   * @param {Open} form
   * @returns {Draft}
   */
  function fresh({ asked, context }) {
    return begin(FORMS[asked.name], context, {
      last: last.get(asked.name) ?? {},
      reference: reference((bytes) => crypto.getRandomValues(bytes)),
      seenVersion: asked.seenVersion,
    });
  }

  /** @param {Focus} [focus] */
  function draw(focus = null) {
    const draft = open && drafts.get(open.key);
    if (!open || !draft) {
      return;
    }
    const { key, asked, words, context, resumed } = open;
    const form = FORMS[asked.name];
    const view = recordForm(form, context, draft, resumed, words, {
      type(name, value) {
        const now = typed(form, drafts.get(key) ?? draft, name, value);
        drafts.set(key, now);
        view.fields.get(name)?.tell(undefined, hint(now, name));
      },
      leave(name) {
        const now = drafts.get(key) ?? draft;
        const asks = form.fields(context, now.values, words).filter((field) => field.name === name);
        const wrong = now.values[name] === '' ? undefined : unsendable(asks, now.values, words)[name];
        view.fields.get(name)?.tell(wrong, hint(now, name));
      },
      choose(name, value) {
        drafts.set(key, typed(form, drafts.get(key) ?? draft, name, value));
        draw();
      },
      submit: () => void submit(),
      insist() {
        drafts.set(key, insisting(drafts.get(key) ?? draft));
        void submit();
      },
      discard() {
        drafts.delete(key);
        back();
      },
      restart() {
        if (open?.key === key) {
          open.resumed = false;
          drafts.set(key, fresh(open));
          draw();
        }
      },
    });
    const scroll = shell.scroll;
    shell.show({ title: `${words.say(form.title)} · ${context.project.name}`, back }, [view.element], words);
    shell.scroll = scroll;
    if (focus === 'wrong') {
      [...view.fields].find(([name]) => draft.errors[name] !== undefined)?.[1].focus();
    } else if (focus !== null) {
      /** @type {HTMLElement | null} */ (view.element.querySelector(`[data-key="${focus}"]`))?.focus();
    }

    /**
     * @param {Draft} now
     * @param {string} name
     */
    function hint(now, name) {
      return form.fields(context, now.values, words).find((field) => field.name === name)?.hint;
    }
  }

  /** Sends the open form; a second tap while it is on its way does nothing. */
  async function submit() {
    const draft = open && drafts.get(open.key);
    if (!open || !draft || draft.phase === 'sending') {
      return;
    }
    const sent = open;
    const { key, asked, words } = sent;
    const form = FORMS[asked.name];
    const fields = form.fields(sent.context, draft.values, words);
    const errors = unsendable(fields, draft.values, words);
    if (Object.keys(errors).length > 0) {
      settle({ ...draft, errors }, 'wrong');
      return;
    }
    settle(sending(draft));
    const outcome = await send(form, draft, sent.context, words);
    switch (outcome.kind) {
      case 'recorded':
        drafts.delete(key);
        last.set(asked.name, Object.fromEntries(form.kept.map((name) => [name, draft.values[name]])));
        recorded(asked.code, form.done(sent.context, draft.values, words), draft.values.on);
        if (open?.key === key) {
          hide();
          back();
        }
        break;
      case 'conflict':
        sent.context = outcome.context;
        settle(conflicting(draft, outcome.conflict), 'conflict');
        break;
      case 'mistakes': {
        const next = refused(draft, fields, outcome.mistakes);
        settle(next, next.general.length > 0 ? 'general' : 'wrong');
        break;
      }
      case 'signIn':
        settle({ ...draft, phase: 'open' });
        if (open?.key === key && (await signIn(words)) && open?.key === key) {
          await submit();
        }
        break;
      case 'unanswered':
        settle({ ...draft, phase: 'unanswered' });
        break;
      default:
        settle({ ...draft, phase: 'open', general: [outcome.text] }, 'general');
    }

    /**
     * @param {Draft} next
     * @param {Focus} [focus]
     */
    function settle(next, focus = null) {
      drafts.set(key, next);
      if (open?.key === key) {
        draw(focus);
      }
    }
  }
}
