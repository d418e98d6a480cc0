import { query, Refused, signIn, signOnOffer, signOut } from '../api/client.js';
import { passwordState } from '../api/documents/password.js';
import { fill, h } from '../components/dom.js';
import { drawer } from '../components/drawer.js';
import { account, signInForm, signOnButton } from '../components/sign-in.js';
import { forget } from './kept.js';
import { beside } from './later.js';
import { adminAddress, read } from './state.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 */

/**
 * The dialog in which people sign in and out. It lies over whatever asked for it, which stays as it is.
 *
 * @param {() => void} changed what to do when somebody else reads the page
 */
export function signInDialog(changed) {
  const shell = drawer({ class: 'drawer dialog small', testid: 'sign-in', onClose: () => end(false) });
  /** The provider's button, which comes when it is known. */
  const provider = h('div', {});
  let name = '';
  /** @type {((signedIn: boolean) => void) | null} */
  let answer = null;

  return { ask, showAccount };

  /**
   * Asks until somebody is signed in, or does not want to.
   *
   * @param {Words} words
   * @returns {Promise<boolean>}
   */
  function ask(words) {
    end(false);
    void offer(words);
    return new Promise((resolve) => {
      answer = resolve;
      draw(words, { busy: false, failure: null });
    });
  }

  /** @param {Words} words */
  async function offer(words) {
    try {
      fill(provider, signOnButton(await signOnOffer(words.language), words));
    } catch {
      fill(provider); // a password will do
    }
  }

  /**
   * @param {Words} words
   * @param {{busy: boolean, failure: string | null}} state
   */
  function draw(words, state) {
    const form = signInForm({ name, ...state }, words, (typed, password) => void enter(words, typed, password));
    shell.show({ title: words.say('signIn') }, [form, provider], words);
    if (!state.busy) {
      const empty = /** @type {HTMLInputElement | null} */ (form.querySelector(name === '' ? '#sign-in-name' : '#sign-in-password'));
      empty?.focus();
    }
  }

  /**
   * @param {Words} words
   * @param {string} typed
   * @param {string} password
   */
  async function enter(words, typed, password) {
    name = typed;
    const mine = answer;
    draw(words, { busy: true, failure: null });
    try {
      await signIn(typed, password, words.language);
      const { about } = /** @type {{about: {mustChangePassword: boolean}}} */ (await query(passwordState, {}, words.language));
      if (about.mustChangePassword) {
        await askForNewPassword(words, typed, password);
        return;
      }
      entered(mine);
    } catch (problem) {
      if (mine === answer) {
        draw(words, { busy: false, failure: failure(problem, words, 'wrongPassword') });
      }
    }
  }

  /** @param {((signedIn: boolean) => void) | null} mine who asked when it began */
  function entered(mine) {
    changed();
    if (mine === answer) {
      end(true);
    }
  }

  /**
   * A password that somebody else has given is changed before anything else.
   *
   * @param {Words} words
   * @param {string} typed
   * @param {string} password
   */
  async function askForNewPassword(words, typed, password) {
    const mine = answer;
    const { newPassword } = await /** @type {Promise<typeof import('../accounts/password.js')>} */ (import(beside('accounts/password.js')));
    const form = newPassword(words, password, async (next) => {
      await signIn(typed, next, words.language);
      entered(mine);
    });
    shell.show({ title: words.say('signIn') }, [form], words);
    form.querySelector('input')?.focus();
  }

  /**
   * @param {string} user
   * @param {Words} words
   * @param {string | null} [problem]
   */
  function showAccount(user, words, problem = null) {
    shell.show({ title: words.say('account') }, account({ user, failure: problem, administration: adminAddress(read(location.search)) }, words, { signOut: () => void leave(user, words) }), words);
  }

  /**
   * @param {string} user
   * @param {Words} words
   */
  async function leave(user, words) {
    try {
      await forget();
      await signOut(words.language);
      changed();
      end(false);
    } catch (problem) {
      showAccount(user, words, failure(problem, words, null));
    }
  }

  /** @param {boolean} signedIn */
  function end(signedIn) {
    shell.hide();
    const resolve = answer;
    answer = null;
    resolve?.(signedIn);
  }
}

/**
 * @param {unknown} problem
 * @param {Words} words
 * @param {'wrongPassword' | null} unauthorized
 */
function failure(problem, { say }, unauthorized) {
  if (!(problem instanceof Refused)) {
    return say('unreachableShort');
  }
  return problem.needsSignIn && unauthorized !== null ? say(unauthorized) : problem.message;
}
