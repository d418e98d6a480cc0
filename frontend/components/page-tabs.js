import { h } from './dom.js';
import { icon } from './icon.js';

/**
 * The pages of the board, the one that is shown marked, and the way to the analyst's page.
 *
 * @param {import('../pages/index.js').Tab[]} pages
 * @param {import('../pages/index.js').Tab | null} current the overview where null
 * @param {import('../i18n/index.js').Words} words
 * @param {(id: string | null) => void} turn
 * @param {string} analyst the address of the analyst's page
 */
export function pageTabs(pages, current, words, turn, analyst) {
  return [
    tab('overview', words.say('overview'), current === null, () => turn(null)),
    ...pages.map((page) => tab(page.id, page.title(words), page === current, () => turn(page.id))),
    h(
      'a',
      { class: 'page-tab', href: analyst, title: words.say('analystOpen'), key: 'page-analysis', data: { testid: 'page-analysis' } },
      icon('analysis'),
      h('span', {}, words.say('analysis')),
    ),
  ];
}

/**
 * @param {import('./icon.js').IconName} id
 * @param {string} title
 * @param {boolean} current
 * @param {() => void} open
 */
function tab(id, title, current, open) {
  return h(
    'button',
    {
      type: 'button',
      class: 'page-tab',
      key: `page-${id}`,
      'aria-current': current ? 'page' : null,
      data: { testid: `page-${id}` },
      on: { click: open },
    },
    icon(id),
    h('span', {}, title),
  );
}
