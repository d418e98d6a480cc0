import { h, slot } from './dom.js';
import { icon } from './icon.js';

/**
 * What stays at the foot of the screen in a meeting: where we are, of which day and which figures, the countdown, the way out.
 *
 * @typedef {object} Bar
 * @property {string} title of the page
 * @property {number} page from 0
 * @property {number} pages how many there are
 * @property {number} slide from 1
 * @property {number} slides how many the page has
 * @property {string | null} asOf
 * @property {boolean} published whether the figures are those that were published
 * @property {number | null} every after how many seconds it turns by itself
 * @property {boolean} whole whether it fills the screen, or cannot
 *
 * @param {{turn(move: 'next' | 'before'): void, pace(): void, resume(): void, fill(): void, leave(): void}} actions
 */
export function meetingBar(actions) {
  const countdown = h('span', { class: 'meeting-countdown', data: { testid: 'meeting-countdown' } });
  const element = h('footer', { class: 'meeting-bar', hidden: true, data: { testid: 'meeting-bar' } });
  const refill = slot(element);

  return {
    element,

    /**
     * @param {Bar} bar
     * @param {{left: number | null, paused: boolean}} rotation
     * @param {import('../i18n/index.js').Words} words
     */
    show(bar, { left, paused }, words) {
      const { say } = words;
      countdown.textContent = left === null ? say('meetingByHand') : paused ? say('meetingPaused') : say('meetingSeconds', { left });
      refill([words.language, paused, ...Object.values(bar)], () => content(bar, paused, words));
    },
  };

  /**
   * @param {Bar} bar
   * @param {boolean} paused
   * @param {import('../i18n/index.js').Words} words
   */
  function content({ title, page, pages, slide, slides, asOf, published, every, whole }, paused, { say, day }) {
    return [
      h(
        'p',
        { class: 'meeting-day', data: { testid: 'meeting-day' } },
        h('span', {}, asOf === null ? '' : say('asOf', { day: day(asOf) })),
        h('span', { class: 'meeting-figures' }, say(published ? 'figuresPublished' : 'figuresNow')),
      ),
      h(
        'div',
        { class: 'meeting-place' },
        tool('meeting-before', say('meetingBefore'), 'back', () => actions.turn('before')),
        h(
          'div',
          { class: 'meeting-where' },
          h('h1', { class: 'meeting-title', data: { testid: 'meeting-where' } }, h('span', { role: 'status' }, say('meetingWhere', { title, slide, slides }))),
          h(
            'p',
            { class: 'meeting-dots', 'aria-hidden': 'true' },
            Array.from({ length: pages }, (_, at) => h('span', { class: 'meeting-dot', data: { on: String(at === page) } })),
          ),
        ),
        tool('meeting-next', say('meetingNext'), 'next', () => actions.turn('next')),
      ),
      h(
        'div',
        { class: 'meeting-tools' },
        h(
          'button',
          {
            type: 'button',
            class: 'tool',
            key: 'meeting-pace',
            'aria-label': paused ? say('meetingResume') : say('meetingPace', { every: every ?? 0 }),
            data: { testid: 'meeting-pace' },
            on: { click: paused ? actions.resume : actions.pace },
          },
          icon(paused ? 'play' : 'turning'),
          countdown,
        ),
        !whole && tool('meeting-fill', say('meetingFill'), 'whole', actions.fill),
        tool('meeting-leave', say('meetingLeave'), 'close', actions.leave),
      ),
    ];
  }
}

/**
 * @param {string} id
 * @param {string} label
 * @param {import('./icon.js').IconName} mark
 * @param {() => void} act
 */
function tool(id, label, mark, act) {
  return h('button', { type: 'button', class: 'tool', key: id, 'aria-label': label, title: label, data: { testid: id }, on: { click: act } }, icon(mark));
}
