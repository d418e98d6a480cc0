import { newPassword } from '../accounts/password.js';
import { signIn } from '../api/client.js';
import { fill, h } from '../components/dom.js';

/**
 * One's own password (密码), to be changed. That ends all of one's sessions; this one begins anew.
 *
 * @param {import('./parts.js').Around} around
 */
export async function ownPassword(around) {
  const { words, say, about } = around;
  const place = h('div', { class: 'admin-form' });
  draw(null);
  return h('div', { class: 'beside-part' }, h('p', { class: 'share-hint' }, say('adminPasswordHint')), place);

  /** @param {string | null} told */
  function draw(told) {
    const form = newPassword(words, null, async (next) => {
      await signIn(about.user ?? '', next, words.language);
      draw(say('adminPasswordChanged'));
    });
    fill(place, told !== null && h('p', { class: 'recorded', role: 'status', data: { testid: 'password-changed' } }, told), form);
  }
}
