/**
 * Panels (面板) as the API tells of them.
 *
 * @typedef {'TABLE' | 'NUMBER' | 'BAR' | 'COLUMN' | 'LINE' | 'PIE' | 'FUNNEL'} PanelChart
 *
 * @typedef {object} PanelColumn
 * @property {string} title
 * @property {string | null} unit
 *
 * @typedef {object} PanelRow
 * @property {string} label
 * @property {(import('./types.js').Decimal | null)[]} values a column each
 *
 * @typedef {'COMPLETION' | 'PROGRESS' | 'RANKING' | 'FUNNEL' | 'FUNNEL_MONTHS' | 'INDUSTRY_STAGES' | 'INDUSTRY_MONEY' | 'CHAIN_MAP'
 *   | 'ALERT_RULES' | 'ALERT_DEPARTMENTS' | 'ALERT_PEOPLE' | 'ALERT_TREND' | 'ASSESSMENT'} PanelDrawing
 *
 * @typedef {object} PanelData
 * @property {string} asOf
 * @property {string | null} subject what it is of, where a variable says which
 * @property {boolean} followsDay
 * @property {PanelColumn[]} columns
 * @property {PanelRow[]} rows
 * @property {{board: any} | null} answer what the query answered, where the board's pages draw it
 * @property {string | null} problem why nothing can be shown
 *
 * @typedef {object} PanelOutline
 * @property {string} id
 * @property {string} title
 * @property {string} chartLabel
 * @property {boolean} builtIn
 * @property {string | null} savedBy
 *
 * @typedef {PanelOutline & {chart: PanelChart, drawing: PanelDrawing | null, variables: Record<string, unknown>, data: PanelData}} SavedPanel
 *
 * @typedef {{id: string, size: import('../app/arrangement.js').Size, panel: SavedPanel}} PanelPlace the id is that of the panel, with the values of variables that it was pinned with
 *
 * @typedef {object} PanelBoard
 * @property {'SHARED' | 'OWN'} kind whose it is
 * @property {string | null} account whose own it is
 * @property {number} version
 * @property {PanelPlace[]} places
 * @property {PanelOutline[]} others
 */

export {};
