import { STATUS_MARK } from '../charts/types.js';
import { h } from './dom.js';

/**
 * A status as a word and a mark; the colour only agrees with them.
 *
 * @param {{status: import('../api/types.js').Status, statusLabel: string}} standing
 * @param {{testid?: string, title?: string}} [traits]
 */
export function statusPill({ status, statusLabel }, { testid, title } = {}) {
  return h(
    'span',
    { class: 'pill', title, data: { status, ...(testid ? { testid } : {}) } },
    h('span', { 'aria-hidden': 'true' }, STATUS_MARK[status]),
    h('span', {}, statusLabel),
  );
}
