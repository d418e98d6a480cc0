const PAUSE = 1_000;

/** @type {{done: boolean}} */
const rest = { done: false };

/**
 * Once the first board is there and nothing else is to be done: brings what the page names for later, and lets it be there
 * without a network and be put among a tablet's applications, which needs HTTPS, or the machine itself.
 *
 * @param {() => Promise<unknown>} bring what is read already, so that the first tap does not wait for it
 */
export function bringTheRest(bring) {
  if (rest.done) {
    return;
  }
  rest.done = true;
  whenIdle(() => {
    bring().catch(() => undefined); // asked for again when it is wanted
    document.querySelectorAll('link[rel="later"]').forEach((link) => link.setAttribute('rel', 'prefetch'));
    if ('serviceWorker' in navigator) {
      // whoever may not have one has the page as it is
      navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
    }
  });
}

/** A little later too, so that nothing competes with what is being painted. @param {() => void} act */
function whenIdle(act) {
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 2_000 }) : act()), PAUSE);
}
