import { fit, showAll, showSlide, slidesOf } from '../components/slides.js';
import { meetingBar } from '../components/meeting-bar.js';
import { moveOfKey, moveOfTouch } from './remote.js';
import { LAST, nextPace, rotation } from './rotation.js';
import { wakefulness } from './wake-lock.js';

/**
 * @typedef {object} Meeting
 * @property {number | null} slide which part of the page is shown, 1 for the first; null where there is no meeting
 * @property {number | null} every after how many seconds it turns by itself
 * @property {number} page the page's place among all, from 0
 * @property {string[]} titles of all pages
 * @property {boolean} arrived whether it is that page that is drawn; until then the one before stays
 * @property {string | null} asOf
 * @property {boolean} published
 */

/**
 * A meeting (会议模式): the page's parts one by one over the whole screen, turned by a finger, a remote control or the clock.
 *
 * @param {HTMLElement} main
 * @param {object} actions
 * @param {(page: number, slide: number) => void} actions.turn
 * @param {(every: number | null) => void} actions.pace
 * @param {() => void} actions.leave
 * @param {(page: number) => void} actions.ahead a page that will be turned to
 */
export function meetingMode(main, { turn, pace, leave, ahead }) {
  /** @type {{meeting: Meeting, words: import('../i18n/index.js').Words, slides: number} | null} */
  let now = null;
  /** @type {string | null} */
  let shown = null;
  const awake = wakefulness();
  const turning = rotation({ turn: () => move('next'), held: () => overlaid() || document.hidden, changed: tell });
  const bar = meetingBar({
    turn: (way) => move(way),
    pace: () => now !== null && pace(nextPace(now.meeting.every)),
    resume: () => turning.pause(false),
    fill: fillScreen,
    leave: quit,
  });
  document.body.append(bar.element);

  document.addEventListener('keydown', pressed);
  document.addEventListener('fullscreenchange', () => {
    if (now !== null && document.fullscreenElement === null) {
      quit(); // Esc ends the full screen without a key for us
    }
    tell();
  });
  touched();
  addEventListener('resize', () => now !== null && fit(main));

  return {
    fillScreen,

    /**
     * After the page was drawn.
     *
     * @param {Meeting} meeting
     * @param {import('../i18n/index.js').Words} words
     */
    show(meeting, words) {
      const on = meeting.slide !== null;
      document.documentElement.toggleAttribute('data-meeting', on);
      bar.element.hidden = !on;
      awake.keep(on);
      turning.set(on ? meeting.every : null);
      if (meeting.slide === null) {
        if (now !== null) {
          now = null;
          shown = null;
          showAll(main);
        }
        return;
      }
      if (!meeting.arrived && now !== null) {
        return;
      }
      const slides = slidesOf(main);
      const at = Math.max(1, Math.min(meeting.slide, slides.length));
      now = { meeting: { ...meeting, slide: at }, words, slides: slides.length };
      if (slides.length > 0) {
        showSlide(main, slides[at - 1], at === 1);
        fit(main);
      } else {
        showAll(main);
      }
      arrived(`${meeting.page} ${at}`, slides[at - 1]);
      tell();
      if (meeting.arrived && slides.length > 0 && at !== meeting.slide) {
        queueMicrotask(() => turn(meeting.page, at));
      }
    },

    /** Once the charts have the size they want: no larger than it fits then. */
    settle() {
      if (now !== null && now.slides > 0) {
        fit(main, Number(main.style.getPropertyValue('--slide-size')) || undefined);
      }
    },
  };

  /**
   * @param {string} place
   * @param {HTMLElement | undefined} slide
   */
  function arrived(place, slide) {
    if (now === null || place === shown) {
      return;
    }
    shown = place;
    main.scrollTop = 0;
    turning.again();
    if (slide !== undefined && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      slide.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 180, easing: 'ease-out' });
    }
    const { page, titles } = now.meeting;
    if (now.meeting.slide === now.slides) {
      ahead((page + 1) % titles.length);
    }
  }

  function tell() {
    if (now !== null) {
      const { meeting, slides, words } = now;
      const whole = document.fullscreenElement !== null || !document.fullscreenEnabled;
      const { page, titles, slide, asOf, published, every } = meeting;
      bar.show({ title: titles[page], page, pages: titles.length, slide: slide ?? 1, slides: Math.max(1, slides), asOf, published, every, whole }, turning, words);
    }
  }

  /** @param {'next' | 'before'} way */
  function move(way) {
    if (now === null) {
      return;
    }
    const { page, titles, slide } = now.meeting;
    const to = (slide ?? 1) + (way === 'next' ? 1 : -1);
    if (to >= 1 && to <= now.slides) {
      turn(page, to);
    } else {
      turn((page + (way === 'next' ? 1 : titles.length - 1)) % titles.length, way === 'next' ? 1 : LAST);
    }
  }

  function quit() {
    if (document.fullscreenElement !== null) {
      void document.exitFullscreen();
    }
    leave();
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const way = now === null || overlaid() ? null : moveOfKey(event);
    const target = event.target instanceof Element ? event.target : null;
    if (way === null || (way !== 'leave' && event.key === ' ' && target?.closest('button, a, summary, input, select'))) {
      return;
    }
    event.preventDefault();
    if (way === 'leave') {
      quit();
    } else {
      move(way);
    }
  }

  /** A finger turns the page, unless it moves something that is wider than its place; any touch stops the clock. */
  function touched() {
    /** @type {import('./remote.js').Touch | null} */
    let from = null;
    main.addEventListener('pointerdown', ({ pointerType, clientX, clientY, timeStamp, target }) => {
      from = now === null || pointerType === 'mouse' || wide(target) ? null : { x: clientX, y: clientY, at: timeStamp };
      if (now !== null) {
        turning.pause(true);
      }
    });
    main.addEventListener('pointercancel', () => (from = null));
    main.addEventListener('pointerup', ({ clientX, clientY, timeStamp }) => {
      const way = from === null ? null : moveOfTouch(from, { x: clientX, y: clientY, at: timeStamp });
      from = null;
      if (way === 'next' || way === 'before') {
        move(way);
      }
    });
  }

  /** @param {EventTarget | null} target */
  function wide(target) {
    for (let element = target instanceof Element ? target : null; element !== null && element !== main; element = element.parentElement) {
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible') {
        return true;
      }
    }
    return false;
  }

  async function fillScreen() {
    try {
      await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' });
    } catch {
      // refused, as within a frame: the meeting fills the window then
    }
  }
}

function overlaid() {
  return document.querySelector('dialog[open]') !== null;
}
