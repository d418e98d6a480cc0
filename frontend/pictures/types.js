/**
 * A picture (图片): a panel as the page shows it, as one SVG that needs nothing beside it. It is drawn on the server, by an
 * engine that knows neither classes nor spread arguments nor `for (const … of …)`, and has wrong ideas of `[, second]` and of a
 * `const` within a loop; what these files import keeps to what it knows.
 *
 * @typedef {import('../charts/types.js').Theme} Theme
 * @typedef {import('../charts/types.js').Option} Option
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} Shown What a picture shows.
 * @property {import('../api/panel-types.js').SavedPanel} panel
 * @property {number} revision of the records that it was drawn from
 * @property {boolean} demonstration
 * @property {boolean} dayFixed whether it will show this day for ever
 * @property {string | null} knownAt the moment whose knowledge it will show for ever
 * @property {Code | null} [code] by which it can be checked
 *
 * @typedef {object} Code A QR code.
 * @property {string} address where it leads
 * @property {string} path what is dark of it, a module being 1 wide
 * @property {number} side how many modules it is wide and high
 *
 * @typedef {object} Look
 * @property {number} width
 * @property {number} height
 * @property {number} scale how many times larger it is shown
 * @property {import('../i18n/index.js').Language} lang
 * @property {Record<string, string>} tokens of the style sheet, light or dark
 * @property {boolean} [bare] whether what stands around it says the rest: its title, its sentence, its day
 *
 * @typedef {object} Hand What draws.
 * @property {(text: string, size: number, bold?: boolean) => number} widthOf how wide a text is
 * @property {(option: Option, width: number, height: number) => string} chart a chart as the parts of an SVG
 * @property {(key: string, draw: () => string) => string} once draws what was not drawn before, where the key names all that it follows from
 *
 * @typedef {object} Room A place on the picture.
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height
 */

export {};
