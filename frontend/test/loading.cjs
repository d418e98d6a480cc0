// @ts-nocheck playwright-core is brought by `npm run loading`
/**
 * How long the front page takes until it is usable, cold and again, and what it brings. With FONTCONFIG_FILE naming a
 * configuration without a Chinese font, our letters are among it.
 */
const address = process.env.BOARD ?? 'http://localhost:8080/';
const COLD = 5;
const AGAIN = 4;

/** From the begin of the navigation until the page says that all of it is painted. */
function watch() {
  new MutationObserver(() => {
    if (document.body?.dataset.ready === 'true') {
      window.usableAfter ??= performance.now();
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
}

async function usableAfter(page) {
  await page.waitForFunction(() => window.usableAfter, null, { polling: 20 });
  return page.evaluate(() => window.usableAfter);
}

function told(times) {
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]} ms of ${sorted.join(' ')}`;
}

async function main() {
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const cold = [];
  const again = [];
  const bytes = new Map();
  for (let run = 0; run < COLD; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, deviceScaleFactor: 2, hasTouch: true });
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await wire.send('Network.enable');
    const names = new Map();
    wire.on('Network.requestWillBeSent', ({ requestId, request }) => names.set(requestId, request.url.replace(/^https?:\/\/[^/]+(\/v\/\w+)?/, '').slice(0, 40)));
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const name = names.get(requestId) ?? '?';
      bytes.set(name, Math.max(bytes.get(name) ?? 0, encodedDataLength));
    });
    await page.addInitScript(watch);
    await page.goto(address);
    cold.push(await usableAfter(page));
    await page.waitForTimeout(4000); // for what comes when nothing else is to be done
    for (let time = 0; time < AGAIN; time += 1) {
      await page.reload();
      again.push(await usableAfter(page));
      await page.waitForTimeout(500);
    }
    await context.close();
  }
  await browser.close();
  for (const [name, size] of bytes) {
    console.log(String(size).padStart(8), name);
  }
  console.log(String([...bytes.values()].reduce((sum, size) => sum + size, 0)).padStart(8), 'bytes in all');
  console.log('usable', told(cold));
  console.log('again ', told(again));
}

// `node --test` runs whatever lies here
if (!process.env.NODE_TEST_CONTEXT) {
  void main();
}
