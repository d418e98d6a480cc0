/**
 * Listens to what the server tells (server-sent events): the revision of the records, and a beat, so that silence says
 * something. Pages of one browser share one stream where they can agree on who holds it; where they cannot, a page has its own,
 * and a frame none, since a browser has few connections for all of them. Who is not looked at does not listen.
 *
 * @typedef {object} Listener
 * @property {(revision: number) => void} told
 * @property {() => void} lost nothing more is heard
 * @property {(until: string | null) => void} away until when the records were the newest, where the database is away; null
 *   when it is back
 */

const FIRST = 1_000;
const LONGEST = 30_000;
const SILENCE = 40_000;
/** What a page says to the one that holds the stream when it was answered. */
const ANSWERED = 'answered';

/** @param {Listener} listener */
export function live(listener) {
  /** @type {EventSource | null} */
  let source = null;
  let pause = FIRST;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let waiting = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let silence;
  /** @type {AbortController | null} */
  let turn = null;
  const canShare = 'locks' in navigator && 'BroadcastChannel' in window;
  const channel = canShare ? new BroadcastChannel('live') : null;
  channel?.addEventListener('message', ({ data }) => {
    if (data === ANSWERED) {
      retry();
    } else if (turn !== null) {
      hear(data);
    }
  });
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? begin() : end()));
  begin();

  return {
    /** The server has just answered: whoever waits before trying again, as after a refusal that a sign-in ended, waits no longer. */
    answered() {
      channel?.postMessage(ANSWERED);
      retry();
    },
  };

  function retry() {
    if (waiting) {
      pause = FIRST;
      open();
    }
  }

  function begin() {
    if (turn !== null || document.visibilityState !== 'visible') {
      return;
    }
    const mine = new AbortController();
    turn = mine;
    watch();
    if (canShare) {
      navigator.locks.request('live', { signal: mine.signal }, () => held(mine)).catch(() => undefined);
    } else if (window.top === window) {
      open();
    }
  }

  function end() {
    turn?.abort();
    turn = null;
    clearTimeout(silence);
    close();
  }

  /**
   * Holds the stream for all pages until this one is left.
   *
   * @param {AbortController} mine
   */
  function held({ signal }) {
    if (signal.aborted) {
      return undefined;
    }
    open();
    return new Promise((left) => signal.addEventListener('abort', left));
  }

  function open() {
    close();
    const opened = new EventSource('/live');
    source = opened;
    opened.addEventListener('revision', ({ data }) => spread(Number(data)));
    opened.addEventListener('until', ({ data }) => spread({ until: data === '' ? null : data }));
    opened.addEventListener('beat', () => spread(null));
    opened.addEventListener('error', () => {
      close();
      spread(NaN);
      // each a little later than the other, so that not all come at once when the server is back
      timer = setTimeout(open, pause * (1 + Math.random() / 2));
      waiting = true;
      pause = Math.min(2 * pause, LONGEST);
    });
  }

  function close() {
    clearTimeout(timer);
    waiting = false;
    source?.close();
    source = null;
  }

  /** @param {number | null | {until: string | null}} news a revision, a beat, NaN where the stream has ended, or how new the records are */
  function spread(news) {
    channel?.postMessage(news);
    hear(news);
  }

  /** @param {number | null | {until: string | null}} news */
  function hear(news) {
    if (Number.isNaN(news)) {
      listener.lost();
      return;
    }
    pause = FIRST;
    watch();
    if (typeof news === 'number') {
      listener.told(news);
    } else if (news !== null) {
      listener.away(news.until);
    }
  }

  function watch() {
    clearTimeout(silence);
    silence = setTimeout(() => {
      listener.lost();
      if (source !== null) {
        open();
      }
      watch();
    }, SILENCE);
  }
}
