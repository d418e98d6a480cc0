import { boxAt, chainLayout, FONT_SIZE, LINE } from './chain-layout.js';

/**
 * @typedef {'STRONG' | 'WEAK' | 'MISSING'} Coverage
 * @typedef {import('./chain-layout.js').Tier} Tier
 * @typedef {import('./chain-layout.js').Layout} Layout
 *
 * @typedef {object} MapLink
 * @property {string} code
 * @property {string} name with its star, where it is a key link
 * @property {Tier} tier
 * @property {Coverage} coverage
 * @property {string} counts 强 项目2 企业1
 * @property {boolean} changed whether it is shown as it would be, not as it is
 *
 * @typedef {object} ChainMap
 * @property {MapLink[]} links
 * @property {{from: string, to: string}[]} flows
 * @property {Record<Tier, string>} tiers
 * @property {string | null} picked the link whose flows are lit up
 */

/** Which of the page's status colours a coverage wears. @type {Record<Coverage, import('./types.js').Status>} */
export const COVERAGE_STATUS = { STRONG: 'ON_SCHEDULE', WEAK: 'BEHIND', MISSING: 'SERIOUSLY_BEHIND' };

const SMALL = 11;
/** Flows pass behind the boxes; those that are lit up, over the boxes they do not touch. */
const Z = { flow: 5, dim: 10, lit: 15, box: 20 };

/**
 * The links as boxes that lie still, strong ones filled, weak ones half filled, missing ones hollow and dashed; and what
 * flows between them as thin lines. What serves the whole chain would hide everything else: its flows are shown only for
 * the link that is picked.
 *
 * @param {ChainMap} map
 * @param {import('./types.js').Theme} theme
 * @param {number} width
 * @returns {import('./types.js').Option}
 */
export function chainMap({ links, flows, tiers, picked }, theme, width) {
  const layout = chainLayout({ links, flows }, width);
  const byCode = new Map(links.map((link) => [link.code, link]));
  const boxes = new Map(layout.boxes.map((box) => [box.code, box]));
  const lit = flows.filter(({ from, to }) => picked !== null && (from === picked || to === picked));
  const near = new Set([picked, ...lit.flatMap(({ from, to }) => [from, to])]);
  const isService = (/** @type {string} */ code) => byCode.get(code)?.tier === 'SERVICE';
  const shown = flows
    .filter((flow) => boxes.has(flow.from) && boxes.has(flow.to))
    .filter((flow) => lit.includes(flow) || !isService(flow.from) || isService(flow.to));
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: { left: 0, top: 0, width: layout.width, height: layout.height },
    xAxis: axis(layout.width, false),
    yAxis: axis(layout.height, true),
    graphic: [
      ...layout.heads.map(({ tier, x, y }) => text(tiers[tier], x, y + 3, Z.box, { fill: theme.muted, font: `600 13px ${theme.font}` })),
      ...layout.boxes.flatMap((box) =>
        drawn(box, /** @type {MapLink} */ (byCode.get(box.code)), theme, {
          picked: box.code === picked,
          dim: picked !== null && !near.has(box.code),
        }),
      ),
    ],
    series: [
      flowing(shown.filter((flow) => !lit.includes(flow)).map(span), Z.flow, {
        color: theme.muted,
        width: 1,
        opacity: picked === null ? 0.38 : 0.12,
      }),
      flowing(shown.filter((flow) => lit.includes(flow)).map(span), Z.lit, { color: theme.cumulative, width: 2, opacity: 1 }),
    ],
  };

  /** @param {{from: string, to: string}} flow */
  function span({ from, to }) {
    return ports(/** @type {Box} */ (boxes.get(from)), /** @type {Box} */ (boxes.get(to)), isService(from) !== isService(to));
  }
}

/**
 * How high the map is at a width.
 *
 * @param {ChainMap} map
 * @param {number} width
 */
export function chainMapHeight(map, width) {
  return chainLayout(map, width).height;
}

/**
 * The link at a place of the map; null between them.
 *
 * @param {ChainMap} map
 * @param {{x: number, y: number, width: number}} at
 */
export function chainLinkAt(map, { x, y, width }) {
  return boxAt(chainLayout(map, width), x, y)?.code ?? null;
}

/** @typedef {import('./chain-layout.js').Placed} Box */

/**
 * A box with its name and its counts. It hides the flows that pass behind it, so what is dimmed is mixed with the ground
 * instead of being let shine through.
 *
 * @param {Box} box
 * @param {MapLink} link
 * @param {import('./types.js').Theme} theme
 * @param {{picked: boolean, dim: boolean}} look
 */
function drawn(box, link, theme, { picked, dim }) {
  const z = dim ? Z.dim : Z.box;
  const pale = (/** @type {string} */ colour) => (dim ? mixed(colour, theme.surface, 0.4) : colour);
  const colour = pale(theme.status[COVERAGE_STATUS[link.coverage]]);
  const ink = link.coverage === 'STRONG' ? theme.surface : pale(theme.ink);
  const height = box.lines.length * LINE + LINE;
  const top = box.y + (box.h - height) / 2;
  const middle = box.x + box.w / 2;
  return [
    {
      type: 'rect',
      id: link.code,
      silent: true,
      z,
      shape: { x: box.x, y: box.y, width: box.w, height: box.h, r: 8 },
      style: {
        fill: fill(link.coverage, colour, theme.surface),
        stroke: picked ? theme.cumulative : colour,
        lineWidth: picked ? 3 : link.changed ? 2.5 : 1.5,
        lineDash: link.coverage === 'MISSING' ? [5, 4] : null,
      },
    },
    ...[...box.lines, link.counts].map((line, index) =>
      text(line, middle, top + index * LINE + 2, z, {
        fill: ink,
        font: index < box.lines.length ? `600 ${FONT_SIZE}px ${theme.font}` : `${SMALL}px ${theme.font}`,
        align: 'center',
      }),
    ),
  ];
}

/**
 * @param {string} words
 * @param {number} x
 * @param {number} y
 * @param {number} z
 * @param {Record<string, unknown>} style
 */
function text(words, x, y, z, style) {
  return { type: 'text', silent: true, z, x, y, style: { text: words, verticalAlign: 'top', ...style } };
}

/**
 * Solid, half and hollow.
 *
 * @param {Coverage} coverage
 * @param {string} colour
 * @param {string} surface
 */
function fill(coverage, colour, surface) {
  if (coverage === 'STRONG') {
    return colour;
  }
  if (coverage === 'MISSING') {
    return surface;
  }
  const tint = mixed(colour, surface, 0.24);
  return {
    type: 'linear',
    x: 0,
    y: 1,
    x2: 0,
    y2: 0,
    colorStops: [
      { offset: 0, color: tint },
      { offset: 0.5, color: tint },
      { offset: 0.5, color: surface },
      { offset: 1, color: surface },
    ],
  };
}

/**
 * A part of a colour on a ground, both as `#rrggbb`.
 *
 * @param {string} colour
 * @param {string} ground
 * @param {number} part
 */
function mixed(colour, ground, part) {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [colour, ground].map((hex) => parseInt(hex.slice(at, at + 2), 16));
    return Math.round(a * part + b * (1 - part)).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/**
 * Where a flow leaves one box and enters another: at the sides that face each other.
 *
 * @param {Box} from
 * @param {Box} to
 * @param {boolean} upright whether it runs between the band of services and the tiers
 */
function ports(from, to, upright) {
  const middle = (/** @type {Box} */ box) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
  const [a, b] = [middle(from), middle(to)];
  if (!upright && from.x + from.w < to.x) {
    return [[from.x + from.w, a.y], [to.x, b.y]];
  }
  if (!upright && to.x + to.w < from.x) {
    return [[from.x, a.y], [to.x + to.w, b.y]];
  }
  return a.y < b.y ? [[a.x, from.y + from.h], [b.x, to.y]] : [[a.x, from.y], [b.x, to.y + to.h]];
}

/**
 * Lines with an arrow each. Their ends are nodes that nobody sees, at the edges of the boxes: a graph would lead its lines to
 * the middle of a box, with the arrow behind it.
 *
 * @param {number[][][]} spans
 * @param {number} z
 * @param {Record<string, unknown>} lineStyle
 */
function flowing(spans, z, lineStyle) {
  return {
    type: 'graph',
    coordinateSystem: 'cartesian2d',
    layout: 'none',
    silent: true,
    roam: false,
    z,
    edgeSymbol: ['none', 'arrow'],
    edgeSymbolSize: [0, 6],
    lineStyle: { ...lineStyle, curveness: 0 },
    data: spans.flatMap((ends, index) => ends.map((value, end) => ({ name: `${index}:${end}`, value, ...UNSEEN }))),
    links: spans.map((_, index) => ({ source: `${index}:0`, target: `${index}:1` })),
  };
}

const UNSEEN = { symbol: 'circle', symbolSize: 0.1, itemStyle: { opacity: 0 }, label: { show: false } };

/**
 * @param {number} max
 * @param {boolean} inverse
 */
function axis(max, inverse) {
  return { type: 'value', min: 0, max, inverse, show: false };
}
