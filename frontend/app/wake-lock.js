/** Keeps the screen awake where the browser can; it lets go whenever the page is hidden, so it is asked again then. */
export function wakefulness() {
  /** @type {{release(): Promise<void>} | null} */
  let held = null;
  let wanted = false;
  document.addEventListener('visibilitychange', () => {
    if (wanted && document.visibilityState === 'visible') {
      void hold();
    }
  });

  return {
    /** @param {boolean} awake */
    keep(awake) {
      if (awake !== wanted) {
        wanted = awake;
        void (awake ? hold() : release());
      }
    },
  };

  async function hold() {
    try {
      held = (await /** @type {any} */ (navigator).wakeLock?.request('screen')) ?? null;
      if (!wanted) {
        await release();
      }
    } catch {
      held = null; // a low battery, say: the meeting goes on
    }
  }

  async function release() {
    await held?.release();
    held = null;
  }
}
