import { sureButton } from '../components/sure-button.js';

/**
 * Takes a link back.
 *
 * @param {string} id
 * @param {string} name
 * @param {import('./words.js').ShareSay} say
 * @param {() => void} revoke
 */
export function revokeButton(id, name, say, revoke) {
  return sureButton({ key: `revoke-${id}`, label: say('shareRevoke'), sure: say('shareRevokeSure'), name }, revoke);
}
