/**
 * The answers about chains.
 *
 * @typedef {import('../charts/chain-map.js').Coverage} Coverage
 * @typedef {import('../charts/chain-layout.js').Tier} Tier
 * @typedef {import('./types.js').Stage} Stage
 *
 * @typedef {object} ChainLink
 * @property {string} code
 * @property {string} name
 * @property {Tier} tier
 * @property {string} tierLabel
 * @property {boolean} key
 * @property {Coverage} coverage
 * @property {string} coverageLabel
 * @property {number} projectCount
 * @property {number} reserveCount
 * @property {number} enterpriseCount
 * @property {number} producingCount
 *
 * @typedef {object} Chain
 * @property {string} code
 * @property {string} name
 * @property {string | null} brand
 * @property {{name: string}} industry
 * @property {string} sentence
 * @property {string} coverageRule
 * @property {{links: number, strong: number, weak: number, missing: number, coverage: {text: string} | null, keyMissing: number}} summary
 * @property {ChainLink[]} links
 * @property {{from: string, to: string}[]} flows
 * @property {{totalCount: number}} unmapped
 *
 * @typedef {object} ChainGap
 * @property {{code: string, industry: {name: string}}} chain
 * @property {{code: string, name: string, key: boolean, coverage: Coverage, coverageLabel: string}} link
 * @property {string} reason
 * @property {{nearnessLabel: string, link: {name: string}, project: {code: string, name: string}} | null} nearest
 * @property {{name: string, reason: string | null} | null} candidate
 *
 * @typedef {{code: string, name: string, link: {name: string} | null}} UnmappedProject
 *
 * @typedef {object} ChainsAnswer
 * @property {string | null} knownAt
 * @property {Chain[]} chains
 * @property {{totalCount: number, nodes: ChainGap[]}} chainGaps
 *
 * @typedef {{code: string, name: string, stage: Stage, stageLabel: string, planned: {text: string} | null}} LinkProject
 * @typedef {{totalCount: number, nodes: LinkProject[]}} LinkProjects
 *
 * @typedef {object} LinkDetails
 * @property {string} code
 * @property {string} name
 * @property {string} tierLabel
 * @property {boolean} key
 * @property {Coverage} coverage
 * @property {string} coverageLabel
 * @property {string} reason
 * @property {{text: string}} planned
 * @property {{stage: Stage, stageLabel: string, count: number}[]} byStage
 * @property {LinkProjects} projects
 * @property {LinkProjects} reserve
 * @property {{name: string, producing: boolean}[]} enterprises
 * @property {{name: string, reason: string | null, priority: number}[]} candidates
 *
 * @typedef {object} WhatIf
 * @property {string} sentence
 * @property {{code: string, name: string}[]} projects
 * @property {{code: string, coverage: Coverage, coverageLabel: string, changed: boolean}[]} links
 */

export {};
