/**
 * What the map of a chain and the table behind it say.
 *
 * @typedef {import('../api/chains.js').Chain} Chain
 * @typedef {import('../api/chains.js').ChainLink} ChainLink
 * @typedef {import('../api/chains.js').WhatIf} WhatIf
 * @typedef {import('../charts/chain-map.js').ChainMap} ChainMap
 * @typedef {import('../i18n/index.js').Words} Words
 */

/** A coverage never speaks by colour alone; an empty box would look like a letter that no font has. @type {Record<import('../charts/chain-map.js').Coverage, string>} */
export const COVERAGE_MARK = { STRONG: '●', WEAK: '◐', MISSING: '○' };

/** @type {(link: {name: string, key: boolean}) => string} */
export const starred = ({ name, key }) => (key ? `★${name}` : name);

/**
 * @param {Chain} chain
 * @param {string | null} picked
 * @param {WhatIf | null} whatIf as it would be, where projects are taken to have landed
 * @param {Words} words
 * @returns {ChainMap}
 */
export function mapOf(chain, picked, whatIf, { say }) {
  const then = new Map(whatIf?.links.map((link) => [link.code, link]) ?? []);
  return {
    links: chain.links.map((link) => {
      const would = then.get(link.code) ?? { ...link, changed: false };
      const counts = say('chainCounts', { projects: link.projectCount, companies: link.enterpriseCount });
      const label = say(`chainShort${would.coverage}`);
      return {
        code: link.code,
        name: starred(link),
        tier: link.tier,
        coverage: would.coverage,
        counts: would.changed ? say('chainWould', { coverage: label }) : `${label} ${counts}`,
        changed: would.changed,
      };
    }),
    flows: chain.flows,
    tiers: {
      UPSTREAM: say('tierUPSTREAM'),
      MIDSTREAM: say('tierMIDSTREAM'),
      DOWNSTREAM: say('tierDOWNSTREAM'),
      SERVICE: say('tierSERVICE'),
    },
    picked,
  };
}

/**
 * A row a link.
 *
 * @param {Chain} chain
 * @param {Words} words
 * @returns {import('./panel.js').Table<{link: string}>}
 */
export function tableOf(chain, { say }) {
  return {
    head: [
      say('chainLink'),
      say('chainTier'),
      say('chainCoverage'),
      say('chainCompanies'),
      say('chainProjects'),
      say('chainProducing'),
      say('chainReserve'),
    ],
    rows: chain.links.map((link) => [
      { text: starred(link), scope: { link: link.code } },
      { text: link.tierLabel },
      { text: `${COVERAGE_MARK[link.coverage]} ${link.coverageLabel}` },
      { text: String(link.enterpriseCount), figure: true },
      { text: String(link.projectCount), figure: true },
      { text: String(link.producingCount), figure: true },
      { text: String(link.reserveCount), figure: true },
    ]),
  };
}

/**
 * The links that supply one, and those that it supplies.
 *
 * @param {Chain} chain
 * @param {string} code
 */
export function neighboursOf({ links, flows }, code) {
  const named = (/** @type {string[]} */ codes) => links.filter((link) => codes.includes(link.code));
  return {
    before: named(flows.filter(({ to }) => to === code).map(({ from }) => from)),
    after: named(flows.filter(({ from }) => from === code).map(({ to }) => to)),
  };
}
