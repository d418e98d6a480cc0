/** The funnel of the projects that are chosen, and the industries to choose from. */
export const funnelFragment = `
fragment Page on Board {
  funnel(filter: $filter) {
    sentence
    conversionRule
    stuckBefore
    terminated
    onTheBooks
    stages {
      stage
      label
      count
      monthOnMonth { text }
      yearOnYear { text }
      planned { text }
      plannedUsd { text }
      arrived { text }
      arrivedUsd { text }
      enteredThisYear
      enteredYearOnYear { text }
      medianDays
      conversion { percent text }
      cohort
      movedOn
      young
      givenUp
    }
    months { year month stages { stage label count entered } }
  }
  industries { rows { industry { code name } } }
}`;
