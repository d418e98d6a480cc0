import { h } from '../components/dom.js';

/**
 * Takes a link back. It takes a second press.
 *
 * @param {string} id
 * @param {string} name
 * @param {ReturnType<typeof import('./words.js').shareWords>} say
 * @param {() => void} revoke
 */
export function revokeButton(id, name, say, revoke) {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button',
      key: `revoke-${id}`,
      'aria-label': `${say('shareRevoke')}：${name}`,
      on: {
        click: () => {
          if (button.textContent === say('shareRevokeSure')) {
            revoke();
          } else {
            button.textContent = say('shareRevokeSure');
            button.setAttribute('aria-label', `${say('shareRevokeSure')}：${name}`);
          }
        },
      },
    },
    say('shareRevoke'),
  );
  return button;
}
