/** How long a month is looked at; long enough to read a figure, short enough to see it move. */
const PACE = 1500;

/**
 * Plays days one after another. The next is asked for while one is looked at, and shown when both its time has come and
 * its answer is there: so nothing stutters, and nothing is skipped on a slow line.
 *
 * @param {object} around
 * @param {(day: string) => Promise<unknown>} around.ahead asks for a day
 * @param {(day: string, first: boolean) => void} around.show
 * @param {() => void} around.changed whether it plays has changed
 * @param {(time: number) => Promise<unknown>} [around.wait]
 */
export function player({ ahead, show, changed, wait = pause }) {
  /** The run that goes on; whatever belongs to another has been stopped. @type {symbol | null} */
  let run = null;

  return {
    get playing() {
      return run !== null;
    },

    /** @param {string[]} days */
    async play(days) {
      const mine = Symbol('run');
      run = mine;
      changed();
      for (const [at, day] of days.entries()) {
        if (run !== mine) {
          return;
        }
        await Promise.all([ahead(day), at > 0 && wait(PACE)]);
        if (run !== mine) {
          return;
        }
        show(day, at === 0);
      }
      this.stop();
    },

    stop() {
      if (run !== null) {
        run = null;
        changed();
      }
    },
  };
}

/** @param {number} time */
function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
