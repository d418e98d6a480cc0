import { largest } from './rows.js';

/**
 * Where the links of a chain lie: the tiers from left to right, the services in a band below. Pure arithmetic on names and
 * a width, so that the same chain lies the same way on every screen of that width, and on a server.
 *
 * @typedef {'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM' | 'SERVICE'} Tier
 *
 * @typedef {object} Placed
 * @property {string} code
 * @property {number} x its left edge
 * @property {number} y its upper edge
 * @property {number} w
 * @property {number} h
 * @property {string[]} lines its name, broken to fit
 *
 * @typedef {object} Layout
 * @property {Placed[]} boxes
 * @property {{tier: Tier, x: number, y: number, w: number}[]} heads where the names of the tiers stand
 * @property {number} width
 * @property {number} height
 *
 * @typedef {{code: string, name: string, tier: Tier}} Link
 * @typedef {{from: string, to: string}} Flow
 */

export const FONT_SIZE = 12;
export const LINE = 15;
const PADDING = { x: 6, y: 5 };
/** Room for the mark and the counts under a name. */
const COUNTS = 15;
const MIN_HEIGHT = 44;
const GAP = { x: 8, y: 8, tier: 34 };
const HEAD = 24;
const EDGE = 4;
const NARROWEST = 104;
const WIDEST = 190;

/** @type {Tier[]} */
const FLOWING = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];

/**
 * @param {{links: Link[], flows: Flow[]}} chain
 * @param {number} width
 * @returns {Layout}
 */
export function chainLayout({ links, flows }, width) {
  const tiers = FLOWING.map((tier) => ({ tier, links: links.filter((link) => link.tier === tier) })).filter(
    (tier) => tier.links.length > 0,
  );
  const ordered = inOrder(tiers.map((tier) => tier.links), flows);
  const columns = columnsOf(tiers.map((tier) => tier.links.length), width);
  const all = Math.max(1, columns.reduce((sum, count) => sum + count, 0));
  const gaps = Math.max(0, tiers.length - 1) * GAP.tier + (all - tiers.length) * GAP.x;
  const w = Math.floor(Math.min(WIDEST, (width - 2 * EDGE - gaps) / all));
  /** What the boxes leave over goes between the tiers. */
  const between = tiers.length < 2 ? 0 : GAP.tier + Math.max(0, width - 2 * EDGE - gaps - all * w) / (tiers.length - 1);
  const grids = ordered.map((tier, index) => grid(tier, columns[index], w));
  const depth = largest(grids.map((rows) => rows.length), 0);
  const heights = Array.from({ length: depth }, (_, row) => largest(grids.map((rows) => heightOf(rows[row] ?? [])), 0));

  /** @type {Placed[]} */
  const boxes = [];
  /** @type {Layout['heads']} */
  const heads = [];
  let x = EDGE;
  grids.forEach((rows, index) => {
    const span = columns[index] * w + (columns[index] - 1) * GAP.x;
    heads.push({ tier: tiers[index].tier, x, y: 0, w: span });
    place(rows, heights, x, HEAD, w, boxes);
    x += span + between;
  });
  let height = HEAD + heights.reduce((sum, one) => sum + one + GAP.y, 0);

  const services = links.filter((link) => link.tier === 'SERVICE');
  if (services.length > 0) {
    const most = Math.max(1, Math.floor((width - 2 * EDGE + GAP.x) / (NARROWEST + GAP.x)));
    const rows = Math.ceil(services.length / most);
    const across = Math.ceil(services.length / rows);
    const wide = Math.floor(Math.min(WIDEST, (width - 2 * EDGE - (across - 1) * GAP.x) / across));
    const band = grid(services, across, wide, true);
    if (boxes.length > 0) {
      height += GAP.y;
    }
    heads.push({ tier: 'SERVICE', x: EDGE, y: height, w: width - 2 * EDGE });
    place(band, band.map(heightOf), EDGE, height + HEAD, wide, boxes);
    height += HEAD + band.reduce((sum, row) => sum + heightOf(row) + GAP.y, 0);
  }
  return { boxes, heads, width, height: Math.ceil(height - (boxes.length > 0 ? GAP.y : 0) + EDGE) };
}

/**
 * The box at a place.
 *
 * @param {Layout} layout
 * @param {number} x
 * @param {number} y
 */
export function boxAt({ boxes }, x, y) {
  return boxes.find((box) => x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h) ?? null;
}

/**
 * How many columns each tier gets: one each, and as long as there is room another for the one that is deepest.
 *
 * @param {number[]} sizes
 * @param {number} width
 */
function columnsOf(sizes, width) {
  const used = (/** @type {number[]} */ all) =>
    all.reduce((sum, count) => sum + count * NARROWEST + (count - 1) * GAP.x, 0) + (sizes.length - 1) * GAP.tier + 2 * EDGE;
  return widened(sizes.map(() => 1));

  /**
   * @param {number[]} columns
   * @returns {number[]}
   */
  function widened(columns) {
    const depths = sizes.map((size, index) => Math.ceil(size / columns[index]));
    const deepest = depths.indexOf(largest(depths, 0));
    const next = columns.map((count, index) => (index === deepest ? count + 1 : count));
    return deepest < 0 || depths[deepest] <= 5 || used(next) > width ? columns : widened(next);
  }
}

/**
 * The tiers in an order that lets fewer flows cross: each link beside the middle of what it supplies or is supplied by.
 * Where that does not help, the order of the record stands.
 *
 * @param {Link[][]} tiers
 * @param {Flow[]} flows
 */
function inOrder(tiers, flows) {
  let best = tiers;
  let fewest = crossings(tiers, flows);
  let now = tiers;
  [true, false, true, false].forEach((forward) => {
    now = swept(now, flows, forward);
    const count = crossings(now, flows);
    if (count < fewest) {
      best = now;
      fewest = count;
    }
  });
  return best;
}

/**
 * @param {Link[][]} tiers
 * @param {Flow[]} flows
 * @param {boolean} forward
 */
function swept(tiers, flows, forward) {
  const next = [...tiers];
  const indexes = forward ? tiers.map((_, index) => index).slice(1) : tiers.map((_, index) => index).slice(0, -1).reverse();
  indexes.forEach((index) => {
    const beside = next[forward ? index - 1 : index + 1];
    const places = new Map(beside.map((link, place) => [link.code, place / beside.length]));
    const size = next[index].length;
    next[index] = next[index]
      .map((link, place) => {
        const near = flows
          .filter(({ from, to }) => from === link.code || to === link.code)
          .map(({ from, to }) => places.get(from === link.code ? to : from))
          .filter((found) => found !== undefined);
        const middle = near.length === 0 ? place / size : near.reduce((sum, one) => sum + one, 0) / near.length;
        return { link, middle, place };
      })
      .sort((a, b) => a.middle - b.middle || a.place - b.place)
      .map(({ link }) => link);
  });
  return next;
}

/**
 * How many flows between neighbouring tiers cross.
 *
 * @param {Link[][]} tiers
 * @param {Flow[]} flows
 */
export function crossings(tiers, flows) {
  const places = new Map(tiers.flatMap((tier, column) => tier.map((link, place) => [link.code, { column, place }])));
  const spans = flows.flatMap(({ from, to }) => {
    const ends = [places.get(from), places.get(to)];
    const [a, b] = ends;
    if (!a || !b || Math.abs(a.column - b.column) !== 1) {
      return [];
    }
    return [a.column < b.column ? { column: a.column, from: a.place, to: b.place } : { column: b.column, from: b.place, to: a.place }];
  });
  let count = 0;
  spans.forEach((one, index) => {
    count += spans.filter((other, at) => at > index && one.column === other.column && (one.from - other.from) * (one.to - other.to) < 0).length;
  });
  return count;
}

/**
 * Down one column and then the next; across where the rows are what is seen first.
 *
 * @param {Link[]} links
 * @param {number} columns
 * @param {number} w
 * @param {boolean} [across]
 * @returns {{link: Link, lines: string[]}[][]} rows
 */
function grid(links, columns, w, across = false) {
  const depth = Math.ceil(links.length / columns);
  /** @type {{link: Link, lines: string[]}[][]} */
  const rows = Array.from({ length: depth }, () => []);
  links.forEach((link, index) => {
    const row = across ? Math.floor(index / columns) : index % depth;
    rows[row].push({ link, lines: broken(link.name, w - 2 * PADDING.x) });
  });
  return rows;
}

/** @param {{lines: string[]}[]} row */
function heightOf(row) {
  return largest(row.map(({ lines }) => lines.length * LINE + COUNTS + 2 * PADDING.y), MIN_HEIGHT);
}

/**
 * @param {{link: Link, lines: string[]}[][]} rows
 * @param {number[]} heights
 * @param {number} left
 * @param {number} top
 * @param {number} w
 * @param {Placed[]} boxes
 */
function place(rows, heights, left, top, w, boxes) {
  let y = top;
  rows.forEach((row, index) => {
    row.forEach(({ link, lines }, column) => {
      boxes.push({ code: link.code, x: left + column * (w + GAP.x), y, w, h: heights[index], lines });
    });
    y += heights[index] + GAP.y;
  });
}

/**
 * A name in lines that fit: broken at spaces, after slashes and between Chinese characters; a word that is too long for a
 * line is broken where it must be. Nothing is left out.
 *
 * @param {string} name
 * @param {number} room
 */
export function broken(name, room) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  /** @type {string[]} */
  const pieces = name.match(/[^\s/\u2e80-\uffef]+\/?\s*|[\u2e80-\uffef]\/?\s*|\/\s*|\s+/gu) ?? [];
  pieces
    .flatMap((piece) => (widthOf(piece.trimEnd()) > room ? [...piece] : [piece]))
    .forEach((part) => {
      if (line !== '' && widthOf((line + part).trimEnd()) > room) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += line === '' ? part.trimStart() : part;
    });
  return [...lines, line.trimEnd()].filter((one, index) => one !== '' || index === 0);
}

/**
 * About how wide a text is, rather a little more than less.
 *
 * @param {string} text
 * @param {number} [size]
 */
export function widthOf(text, size = FONT_SIZE) {
  return size * [...text].reduce((ems, letter) => ems + widthOfLetter(letter), 0);
}

/** @param {string} letter */
function widthOfLetter(letter) {
  return letter >= '\u2e80' ? 1 : /[MWmw@%&]/.test(letter) ? 0.9 : /[A-Z]/.test(letter) ? 0.69 : /[iljtfr.,'()\-/\s]/.test(letter) ? 0.38 : 0.58;
}
