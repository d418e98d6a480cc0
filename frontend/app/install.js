/** Lets the page be there without a network, and be put among a tablet's applications. It needs HTTPS, or the machine itself. */
export function install() {
  if ('serviceWorker' in navigator) {
    // whoever may not have one has the page as it is
    addEventListener('load', () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined));
  }
}
