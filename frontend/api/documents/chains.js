/** All chains of the day as maps, and the gaps across them. */
export const chainsFragment = `
fragment Page on Board {
  knownAt
  chains {
    code
    name
    brand
    industry { name }
    sentence
    coverageRule
    summary { links strong weak missing coverage { text } keyMissing }
    links { code name tier tierLabel key coverage coverageLabel projectCount reserveCount enterpriseCount producingCount }
    flows { from to }
    unmapped { totalCount }
  }
  chainGaps(first: 20) {
    totalCount
    nodes {
      chain { code industry { name } }
      link { code name key coverage coverageLabel }
      reason
      nearest { nearnessLabel link { name } project { code name } }
      candidate { name reason }
    }
  }
}`;

/** One link of a chain, with who is there. */
export const chainLink = `
query ChainLink($asOf: Date, $knownAt: DateTime, $chain: ID!, $link: ID!) {
  board(asOf: $asOf, knownAt: $knownAt) {
    chain(code: $chain) {
      link(code: $link) {
        code
        name
        tierLabel
        key
        coverage
        coverageLabel
        reason
        planned { text }
        byStage { stage stageLabel count }
        projects(first: 10) { totalCount nodes { code name stage stageLabel planned { text } } }
        reserve(first: 10) { totalCount nodes { code name stage stageLabel planned { text } } }
        enterprises { name producing }
        candidates { name reason priority }
      }
    }
  }
}`;

/** The first of the projects that mean a chain and stand on none of its links. */
export const chainUnmapped = `
query ChainUnmapped($asOf: Date, $knownAt: DateTime, $chain: ID!) {
  board(asOf: $asOf, knownAt: $knownAt) {
    chain(code: $chain) { unmapped(first: 50) { nodes { code name link { name } } } }
  }
}`;

/** A chain as it would be if some of its projects had landed. */
export const chainWhatIf = `
query ChainWhatIf($asOf: Date, $knownAt: DateTime, $chain: ID!, $projects: [ID!]!) {
  board(asOf: $asOf, knownAt: $knownAt) {
    chain(code: $chain) {
      whatIf(projects: $projects) {
        sentence
        projects { code name }
        links { code coverage coverageLabel changed }
      }
    }
  }
}`;
