/** The 2+X industries at a glance. */
export const industriesFragment = `
fragment Page on Board {
  industries {
    sentence
    rows { ...Industry }
    total { ...Industry }
  }
}
fragment Industry on IndustryStanding {
  industry { code name pillar brand }
  count
  terminated
  monthOnMonth { text }
  yearOnYear { text }
  stages { stage label count enteredThisYear yearOnYear { text } }
  planned { text }
  plannedUsd { text }
  arrived { text }
  arrivedUsd { text }
  arrivedThisYear { amount text }
  arrivedThisYearUsd { text }
  arrivedYearOnYear { previous text }
  countShare { text }
  plannedShare { text }
  arrivedShare { text }
}`;
