/** Beyond the last part of whatever page: the last. */
export const LAST = 99;

/** After how many seconds a meeting turns by itself. */
export const PACES = [15, 30, 60];

/**
 * The pace after another: none, 15, 30, 60, none.
 *
 * @param {number | null} pace
 */
export function nextPace(pace) {
  return pace === null ? PACES[0] : (PACES[PACES.indexOf(pace) + 1] ?? null);
}

/**
 * Counts down to the next page, second by second; a touch stops it until it is let go on.
 *
 * @param {object} around
 * @param {() => void} around.turn
 * @param {() => boolean} around.held whether something lies over the page, or nobody sees it
 * @param {() => void} around.changed
 */
export function rotation({ turn, held, changed }) {
  /** @type {number | null} */
  let pace = null;
  let left = 0;
  let paused = false;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let clock;

  return {
    tick,
    get left() {
      return pace === null ? null : left;
    },
    get paused() {
      return paused;
    },

    /** @param {number | null} next */
    set(next) {
      if (next !== pace) {
        pace = next;
        paused = false;
        clearInterval(clock);
        clock = pace === null ? undefined : setInterval(tick, 1000);
        this.again();
      }
    },

    /** From the beginning, as when a page was turned. */
    again() {
      left = pace ?? 0;
    },

    /** @param {boolean} stopped */
    pause(stopped) {
      if (pace !== null && stopped !== paused) {
        paused = stopped;
        changed();
      }
    },
  };

  function tick() {
    if (pace === null || paused || held()) {
      return;
    }
    left -= 1;
    if (left <= 0) {
      left = pace;
      turn();
    }
    changed();
  }
}
