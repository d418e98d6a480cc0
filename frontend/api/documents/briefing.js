/** What the front page says beyond the indicators: what is worst, what changed since, whom to call. */
export const briefingFragment = `
fragment Page on Board {
  briefing {
    since
    report
    reportTitle
    concerns { kind sentence serious indicator department chain link }
    indicators { code name unitLabel gained completion { percent text } leadMoved status statusLabel statusBefore statusLabelBefore }
    alerts { began ended now }
    stages { stage label count }
    calls(first: 3) {
      person { code name title department { name } }
      alerts
      red
      about
      ask
      gaps { indicator indicatorName text }
    }
  }
}`;
