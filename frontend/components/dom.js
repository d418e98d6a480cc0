/**
 * Elements without markup in strings.
 *
 * @typedef {Node | string | number | null | undefined | false} Child
 * @typedef {{
 *   class?: string,
 *   key?: string,
 *   data?: Record<string, string | number>,
 *   on?: Record<string, (event: any) => void>,
 *   [attribute: string]: unknown,
 * }} Traits
 */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Traits} [traits] attributes; true is an empty attribute, false and null are none
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, traits = {}, ...children) {
  const element = document.createElement(tag);
  const { class: className, key, data = {}, on = {}, ...attributes } = traits;
  if (className) {
    element.className = className;
  }
  if (key) {
    element.dataset.key = key;
  }
  for (const [name, value] of Object.entries(data)) {
    element.dataset[name] = String(value);
  }
  for (const [event, listener] of Object.entries(on)) {
    element.addEventListener(event, listener);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...nodes(children));
  return element;
}

/**
 * Puts new content in a place and gives the focus back to what had it, by its key.
 *
 * @param {Element} place
 * @param {...(Child | Child[])} children
 */
export function fill(place, ...children) {
  const next = nodes(children);
  if (next.length === place.childNodes.length && next.every((node, i) => node === place.childNodes[i])) {
    return; // what stays is not moved: whoever types in it would be disturbed
  }
  const focused = document.activeElement;
  const key = focused instanceof HTMLElement && place.contains(focused) ? focused.dataset.key : undefined;
  place.replaceChildren(...next);
  if (key) {
    const again = place.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (again instanceof HTMLElement) {
      again.focus({ preventScroll: true });
    }
  }
}

/**
 * A place that is filled again only when what it depends on has changed.
 *
 * @param {Element} place
 * @returns {(reasons: unknown[], build: () => Child | Child[]) => boolean} whether it was filled
 */
export function slot(place) {
  /** @type {unknown[] | null} */
  let before = null;
  return (reasons, build) => {
    if (before !== null && before.length === reasons.length && reasons.every((reason, i) => reason === before?.[i])) {
      return false;
    }
    before = reasons;
    fill(place, build());
    return true;
  };
}

/**
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
function nodes(children) {
  return children
    .flat()
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (typeof child === 'number' ? String(child) : /** @type {Node | string} */ (child)));
}
