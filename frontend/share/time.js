import { h } from '../components/dom.js';

/**
 * Whether what is shared shows for ever what is shown now, or follows.
 *
 * @param {boolean} pinned
 * @param {{asOf: string, knownAt: string}} pin
 * @param {import('../i18n/index.js').Words} words
 * @param {import('./words.js').ShareSay} say
 * @param {(pinned: boolean) => void} choose
 */
export function timeChoice(pinned, pin, words, say, choose) {
  const hint = pinned ? say('sharePinnedHint', { day: words.day(pin.asOf), moment: words.moment(pin.knownAt) }) : say('shareMovingHint');
  return [
    h(
      'fieldset',
      { class: 'share-time' },
      h('legend', { class: 'share-name' }, say('shareTime')),
      [false, true].map((each) =>
        h(
          'label',
          { class: 'share-choice' },
          h('input', { type: 'radio', name: 'share-time', key: `time-${each}`, checked: each === pinned, data: { testid: each ? 'share-pinned' : 'share-moving' }, on: { change: () => choose(each) } }),
          say(each ? 'sharePinned' : 'shareMoving'),
        ),
      ),
    ),
    h('p', { class: 'share-hint', role: 'status', data: { testid: 'share-hint' } }, hint),
  ];
}
