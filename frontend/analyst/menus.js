import { pageText } from '../api/client.js';
import { drawer } from '../components/drawer.js';
import { h } from '../components/dom.js';
import { asTyped, EXAMPLES, example } from './examples.js';
import { titleOf } from './past.js';

/**
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {{query: string, variables: string}} Text
 */

/** @type {Promise<import('./examples.js').Example[]> | null} */
let loaded = null;

/** The examples, read once; asked for again where they could not be read. */
export function examples() {
  loaded ??= Promise.all(EXAMPLES.map(async (name) => example(await pageText(`analyst/examples/${name}.graphql`)))).catch((problem) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

/**
 * The examples, and what was asked before, each in a drawer to choose from.
 *
 * @param {object} around
 * @param {(text: Text) => void} around.choose
 * @param {() => import('./past.js').Asked[]} around.past
 * @param {() => void} around.clear
 * @param {() => string | null} around.asOf the day of examples; the demonstration's where null
 */
export function menus({ choose, past, clear, asOf }) {
  const shell = drawer({ class: 'drawer', testid: 'analyst-menu', onClose: () => shell.hide() });
  return { showExamples, showPast };

  /** @param {Words} words */
  async function showExamples(words) {
    const { say, language } = words;
    const tell = (/** @type {import('../components/dom.js').Child[]} */ content) => shell.show({ title: say('examples') }, content, words);
    tell([h('p', { class: 'drawer-empty' }, say('loading'))]);
    try {
      const all = await examples();
      tell([h('p', { class: 'drawer-intro' }, say('examplesIntro')), list(all.map((one, index) => entry(`example-${EXAMPLES[index]}`, one.title[language], null, asTyped(one, language, asOf()))))]);
    } catch {
      tell([h('p', { class: 'drawer-empty', role: 'alert' }, say('unreachableShort'))]);
    }
  }

  /** @param {Words} words */
  function showPast(words) {
    const { say, moment } = words;
    const all = past();
    shell.show(
      { title: say('asked') },
      all.length === 0
        ? [h('p', { class: 'drawer-empty' }, say('askedNone'))]
        : [
            h('p', { class: 'drawer-intro' }, say('askedIntro')),
            list(all.map((one, index) => entry(`asked-${index}`, titleOf(one.query), moment(one.at), one))),
            h(
              'button',
              {
                type: 'button',
                class: 'button wide',
                key: 'asked-clear',
                data: { testid: 'asked-clear' },
                on: {
                  click: () => {
                    clear();
                    showPast(words);
                  },
                },
              },
              say('askedClear'),
            ),
          ],
      words,
    );
  }

  /** @param {HTMLElement[]} entries */
  function list(entries) {
    return h('ul', { class: 'menu-list' }, entries.map((one) => h('li', {}, one)));
  }

  /**
   * @param {string} testid
   * @param {string} title
   * @param {string | null} note
   * @param {Text} text
   */
  function entry(testid, title, note, { query, variables }) {
    return h(
      'button',
      {
        type: 'button',
        class: 'menu-entry',
        key: testid,
        data: { testid },
        on: {
          click: () => {
            shell.hide();
            choose({ query, variables });
          },
        },
      },
      h('span', {}, title),
      note !== null && h('span', { class: 'menu-note' }, note),
    );
  }
}
