import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { live } from '../app/live.js';

/** A stream that does what the test says. */
class Stream {
  /** @type {Stream[]} */
  static all = [];

  /** @type {Record<string, (event: {data?: string}) => void>} */
  listeners = {};

  constructor() {
    Stream.all.push(this);
  }

  /**
   * @param {string} name
   * @param {(event: {data?: string}) => void} listener
   */
  addEventListener(name, listener) {
    this.listeners[name] = listener;
  }

  close() {
    this.closed = true;
  }
}

test('who was refused waits to listen again, but not once the server has answered', (context) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  context.after(() => mock.timers.reset());
  const page = { visibilityState: 'visible', addEventListener: () => undefined };
  Object.defineProperties(globalThis, {
    navigator: { value: {}, configurable: true },
    document: { value: page, configurable: true },
    window: { value: globalThis, configurable: true },
    top: { value: globalThis, configurable: true },
    EventSource: { value: Stream, configurable: true },
  });
  /** @type {number[]} */
  const told = [];
  let lost = 0;
  /** @type {(string | null)[]} */
  const untils = [];
  const stream = live({ told: (revision) => told.push(revision), lost: () => (lost += 1), away: (until) => untils.push(until) });

  Stream.all[0].listeners.error({});
  assert.equal(lost, 1);
  assert.equal(Stream.all.length, 1);
  stream.answered();
  assert.equal(Stream.all.length, 2);
  stream.answered();
  assert.equal(Stream.all.length, 2, 'one stream is enough');
  Stream.all[1].listeners.revision({ data: '7' });
  assert.deepEqual(told, [7]);
  Stream.all[1].listeners.until({ data: '2026-11-26T02:42:00Z' });
  Stream.all[1].listeners.beat({});
  Stream.all[1].listeners.until({ data: '' });
  assert.deepEqual(untils, ['2026-11-26T02:42:00Z', null], 'the database went away, and came back');

  Stream.all[1].listeners.error({});
  mock.timers.tick(1_600);
  assert.equal(Stream.all.length, 3, 'without an answer it tries again by itself');
});
