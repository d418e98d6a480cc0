import { fill, h } from './dom.js';
import { icon } from './icon.js';

/**
 * What lies over the board: a native dialog, which traps the focus, closes on Esc and gives the focus back.
 *
 * @param {object} traits
 * @param {string} traits.class
 * @param {string} traits.testid
 * @param {() => void} traits.onClose asked for by Esc, the button or a tap beside it
 */
export function drawer({ class: className, testid, onClose }) {
  const titleId = `${testid}-title`;
  const head = h('div', { class: 'drawer-head' });
  const body = h('div', { class: 'drawer-body', tabindex: '0', autofocus: true });
  const dialog = h(
    'dialog',
    {
      class: className,
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': titleId,
      data: { testid },
      on: {
        cancel: (event) => {
          event.preventDefault();
          onClose();
        },
        click: (event) => event.target === dialog && onClose(),
      },
    },
    h('div', { class: 'drawer-frame' }, head, body),
  );
  document.body.append(dialog);

  return {
    /**
     * @param {{title: string, back?: (() => void) | null}} view
     * @param {import('./dom.js').Child[]} content
     * @param {import('../i18n/index.js').Words} words
     */
    show({ title, back = null }, content, { say }) {
      fill(
        head,
        back &&
          h(
            'button',
            { type: 'button', class: 'icon-button', key: 'back', 'aria-label': say('back'), on: { click: back } },
            icon('back'),
          ),
        h('h2', { class: 'drawer-title', id: titleId }, title),
        h(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            key: 'close',
            'aria-label': say('close'),
            data: { testid: `${testid}-close` },
            on: { click: onClose },
          },
          icon('close'),
        ),
      );
      fill(body, content);
      if (!dialog.open) {
        dialog.showModal();
      }
      if (!dialog.contains(document.activeElement)) {
        body.focus({ preventScroll: true });
      }
    },

    hide() {
      if (dialog.open) {
        dialog.close();
      }
    },

    get scroll() {
      return body.scrollTop;
    },

    set scroll(top) {
      body.scrollTop = top;
    },
  };
}
