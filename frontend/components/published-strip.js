import { differenceText } from '../panels/published.js';
import { h } from './dom.js';

/**
 * That the day's figures were published, and what became of them. Which ones the board shows is chosen beside the date.
 *
 * @param {import('../api/types.js').ReportOutline} report
 * @param {import('../i18n/index.js').Words} words
 * @param {() => void} open shows them one by one
 */
export function publishedStrip(report, words, open) {
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
    report.differences.length > 0 &&
      h(
        'button',
        { type: 'button', class: 'button', key: 'differences', data: { testid: 'differences' }, on: { click: open } },
        say('showDifferences'),
      ),
  );
}
