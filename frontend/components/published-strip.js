import { differenceText } from '../panels/published.js';
import { h } from './dom.js';

/**
 * That the day's figures were published, what became of them, and the choice which ones the board shows.
 *
 * @param {import('../api/types.js').ReportOutline} report
 * @param {boolean} published whether the board shows them as they were published
 * @param {import('../i18n/index.js').Words} words
 * @param {{choose(published: boolean): void, open(): void}} actions
 */
export function publishedStrip(report, published, words, { choose, open }) {
  const { say, moment } = words;
  const ofDistrict = report.differences.filter(({ department }) => department === null);
  return h(
    'div',
    { class: 'published-strip', data: { testid: 'published' } },
    h(
      'div',
      { class: 'published-text' },
      h('p', {}, h('strong', {}, report.title), ` ${say('publishedAt', { moment: moment(report.publishedAt) })}`),
      h(
        'p',
        {},
        report.differences.length === 0
          ? say('publishedSame')
          : ofDistrict.length === 0
            ? say('publishedDepartments', { count: report.differences.length })
            : ofDistrict.map((difference) => differenceText(difference, words)).join(say('listSeparator')),
      ),
    ),
    h(
      'div',
      { class: 'segments', role: 'group', 'aria-label': say('whichFigures') },
      [false, true].map((each) =>
        h(
          'button',
          {
            type: 'button',
            class: 'segment',
            key: each ? 'published' : 'current',
            'aria-pressed': String(each === published),
            data: { testid: each ? 'figures-published' : 'figures-now' },
            on: { click: () => each !== published && choose(each) },
          },
          say(each ? 'figuresPublished' : 'figuresNow'),
        ),
      ),
    ),
    report.differences.length > 0 &&
      h(
        'button',
        { type: 'button', class: 'button', key: 'differences', data: { testid: 'differences' }, on: { click: open } },
        say('showDifferences'),
      ),
  );
}
