/** Everybody's marks on the board's day. */
export const assessmentFragment = `
fragment Page on Board {
  assessment(by: $by) {
    by
    sentence
    rule
    par
    listRule
    before
    movementRule
    trackRule
    rows {
      rank
      code
      name
      score
      deducted
      deductions { rule label count points sentence }
      sentence
      rankBefore
      movement
      list
      track
      trackRank
      projects
      smallBase
      department { code name }
      newProjects { count planned { text } }
      expansions { count planned { text } }
      items { indicator { code name } weight points capped sentence }
    }
    tracks {
      track
      label
      departments
      newProjects { count planned { text } }
      expansions { count planned { text } }
    }
  }
}`;
