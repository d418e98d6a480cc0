import { closed, read, write } from './state.js';

/**
 * The state of the page in the address and in the history of the tab. Each step onto what lies over the board is
 * counted, so that closing it goes back in history instead of piling up on it.
 *
 * @param {(state: import('./state.js').State) => void} onChange
 */
export function navigation(onChange) {
  let state = read(location.search);
  addEventListener('popstate', () => {
    state = read(location.search);
    onChange(state);
  });

  return {
    get state() {
      return state;
    },

    /** @param {import('./state.js').State} next */
    push(next) {
      const depth = next.drawer === null ? 0 : depthNow() + 1;
      enter(next, () => history.pushState({ depth }, '', address(next)));
    },

    /** Without a step of its own, as for the look of the page. @param {import('./state.js').State} next */
    replace(next) {
      enter(next, () => history.replaceState(history.state, '', address(next)));
    },

    /** One step back inside the drawer: from a form to its project, from a project to the list. */
    back() {
      if (depthNow() > 1) {
        history.back();
      } else if (state.drawer === 'project' && state.form === null) {
        this.close();
      } else {
        this.replace(state.form === null ? { ...state, project: null } : { ...state, form: null });
      }
    },

    close() {
      if (depthNow() > 0) {
        history.go(-depthNow());
      } else {
        this.replace(closed(state));
      }
    },
  };

  /**
   * @param {import('./state.js').State} next
   * @param {() => void} step
   */
  function enter(next, step) {
    step();
    state = next;
    onChange(state);
  }
}

/** @returns {number} */
function depthNow() {
  return history.state?.depth ?? 0;
}

/** @param {import('./state.js').State} state */
function address(state) {
  return location.pathname + write(state);
}
