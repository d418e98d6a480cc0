/** One project's life: all that happened to it and all that is promised, by day. */

/**
 * @typedef {import('../api/types.js').ProjectDetails} ProjectDetails
 * @typedef {import('../i18n/index.js').Words} Words
 *
 * @typedef {object} LifeEvent
 * @property {string} on
 * @property {import('../i18n/index.js').Message} kind what sort of record tells it
 * @property {string} what
 * @property {string} source where it stands in the record: a reference, a code, whoever did it
 * @property {boolean} later after the board's day: planned, or recorded of a later day
 * @property {boolean} urgent due before the board's day and not done
 */

/**
 * The newest first; those of a day in the order of a project's course.
 *
 * @param {ProjectDetails} project
 * @param {string} asOf
 * @param {(by: string | null) => string | null} called
 * @param {Words} words
 * @returns {LifeEvent[]}
 */
export function lifeEvents(project, asOf, called, { say }) {
  /** @type {LifeEvent[]} */
  const events = [];
  const add = (/** @type {string | null} */ on, /** @type {LifeEvent['kind']} */ kind, /** @type {(string | null | false | undefined)[]} */ what, /** @type {(string | null | false | undefined)[]} */ source = [], urgent = false) => {
    if (on !== null) {
      const text = (/** @type {typeof what} */ parts) => parts.filter(Boolean).join(' · ');
      events.push({ on, kind, what: text(what), source: text(source), later: on > asOf, urgent });
    }
  };
  project.stageHistory.forEach(({ on, label, note, withheld }) => add(on, 'lifeStage', [label], [note ?? withheld]));
  project.recognitions.forEach(({ on, levelLabel, stepLabel }) => add(on, 'lifeRecognition', [levelLabel, stepLabel]));
  project.reviews.forEach(({ on, reviewer, conclusion, withheld }) => add(on, 'reviews', [conclusion ?? withheld], [reviewer]));
  project.arrivals.forEach(({ on, amount, sourceLabel, reference, note }) => add(on, 'arrived', [amount.text, sourceLabel], [reference, note]));
  project.physicalInvestments.forEach(({ on, amount, reference, note }) => add(on, 'lifeBuilt', [amount.text], [reference, note]));
  project.followUps.forEach(({ on, kind, by, place, summary, nextStep, withheld }) => add(on, 'lifeVisit', [kind, summary ?? withheld, nextStep && say('nextStep', { step: nextStep })], [called(by), place]));
  project.commitments.forEach(({ code, promise, by, dueOn, doneOn, status, policy, withheld }) => {
    const done = doneOn !== null && doneOn <= asOf;
    add(done ? doneOn : dueOn, 'lifePromise', [promise ?? withheld, say(`commitment${status}`)], [code, called(by), policy?.title], status === 'OVERDUE');
  });
  project.requests.forEach(({ code, subject, raisedOn, closedOn, handler, withheld }) => {
    add(raisedOn, 'lifeRequest', [subject ?? withheld, say('lifeRaised')], [code, handler]);
    add(closedOn, 'lifeRequest', [subject ?? withheld, say('requestCLOSED')], [code, handler]);
  });
  project.factors.forEach(({ code, factorLabel, neededOn, metOn, status, note, withheld }) => {
    const met = metOn !== null && metOn <= asOf;
    add(met ? metOn : neededOn, 'lifeFactor', [factorLabel, say(met ? 'lifeMet' : status === 'OVERDUE' ? 'lifeUnmet' : 'lifeNeeded')], [code, note ?? withheld], !met && status === 'OVERDUE');
  });
  project.supports.forEach(({ code, subject, amount, agreedOn, deliveredOn, policy, withheld }) => {
    add(agreedOn, 'lifeSupport', [subject ?? withheld, amount?.text, say('lifeAgreed')], [code, policy?.title]);
    add(deliveredOn, 'lifeSupport', [subject ?? withheld, amount?.text, say('lifeDelivered')], [code, policy?.title]);
  });
  return events
    .map((event, place) => ({ event, place }))
    .sort((a, b) => (a.event.on === b.event.on ? b.place - a.place : a.event.on < b.event.on ? 1 : -1))
    .map(({ event }) => event);
}

/**
 * The stages in order, with how long the project stood in each as of the day.
 *
 * @param {ProjectDetails} project
 * @param {string} asOf
 */
export function lifeStages({ stageHistory }, asOf) {
  const reached = stageHistory.filter(({ on }) => on === null || on <= asOf);
  return stageHistory.map(({ label, on }, place) => {
    const next = stageHistory[place + 1]?.on ?? null;
    const until = next !== null && next <= asOf ? next : asOf;
    return {
      label,
      on,
      later: on !== null && on > asOf,
      current: place === reached.length - 1,
      days: on === null || on > asOf ? null : Math.round((Date.parse(until) - Date.parse(on)) / 86_400_000),
    };
  });
}
