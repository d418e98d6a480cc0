/**
 * A page of the board beside the overview: what it asks of the board's day, and what it makes of the answer. It is sent in
 * one request with the board, so that all figures are of one revision.
 *
 * @typedef {import('../i18n/index.js').Words} Words
 * @typedef {import('../app/state.js').State} State
 *
 * @typedef {object} Actions
 * @property {(change: Partial<State>) => void} go changes the address, and what follows from it
 * @property {(change: Partial<State>) => void} amend the same without a step of its own, as for what is being typed
 * @property {(id: string) => void} toggle shows a panel as a table, or again as a chart
 * @property {(scope: import('../app/scope.js').Scope) => void} openProjects the projects that have something in common
 * @property {(code: string) => void} openProject one project
 * @property {(name: import('../forms/answer.js').AnswerName, alert: import('../api/supervision-types.js').Alert) => void} answer what is said to an alert
 * @property {(places: import('../app/arrangement.js').Place[], expectedVersion: number | null) => Promise<string | null>} arrangeBoard puts panels on one's own board; tells why not
 * @property {() => Promise<string | null>} resetBoard goes back to the board that all see
 * @property {() => Promise<string | null>} shareBoard makes one's own the board that all see
 * @property {(id: string) => Promise<string | null>} removePanel removes a saved panel, whose history stays
 * @property {(panel: import('../app/shared.js').Shared) => void} share opens the sheet from which a panel leaves the page
 * @property {(indicator: string, scope?: {department?: string, month?: number}) => void} openIndicator what makes up a figure
 *
 * @typedef {object} View
 * @property {State} state
 * @property {ReadonlySet<string>} tables the panels that are shown as tables
 * @property {import('../charts/types.js').Theme} theme
 * @property {string | null} knownAt the moment of which the board tells; null for now
 * @property {import('../api/types.js').Indicator | undefined} selected the indicator of the charts
 * @property {boolean} signedIn whether records may be changed
 */

/**
 * @template Answer what the fragment adds to the board
 * @typedef {object} Page
 * @property {import('../components/icon.js').IconName} id as in the address
 * @property {string} fragment `fragment Page on Board { … }`
 * @property {string[]} [declarations] further variables: `$chain: ID!`
 * @property {(state: State) => Record<string, unknown>} [variables] their values
 * @property {(state: State) => string | null} [arrival] the part that somebody who comes from another page is to see first; null for the top
 * @property {() => Promise<unknown>} [filled] waits for what the page asks for by itself
 * @property {(board: import('../api/types.js').Board & Answer, view: View, words: Words, actions: Actions) => import('../components/dom.js').Child[]} content
 */

/** @typedef {Page<any>} AnyPage */

export {};
