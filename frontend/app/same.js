/**
 * What an answer says, apart from the revision at which it says so.
 *
 * @typedef {{about: {revision: number}, board: {revision: number}}} Answer
 */

/**
 * What is shown, where a later answer says the same: then nothing has to be drawn again, only the revision is the later one.
 *
 * @template {Answer} T
 * @param {T | null} shown
 * @param {T} later
 * @returns {T | null}
 */
export function unchanged(shown, later) {
  if (shown === null || said(shown) !== said(later)) {
    return null;
  }
  shown.about.revision = later.about.revision;
  shown.board.revision = later.board.revision;
  return shown;
}

/** @param {Answer} answer */
function said(answer) {
  return JSON.stringify({ ...answer, about: { ...answer.about, revision: 0 }, board: { ...answer.board, revision: 0 } });
}

/**
 * How old something is, in the largest unit that it fills.
 *
 * @param {number} milliseconds
 * @returns {{unit: 'ageMinutes' | 'ageHours' | 'ageDays', n: number} | null} null while it is younger than a minute
 */
export function age(milliseconds) {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) {
    return null;
  }
  if (minutes < 60) {
    return { unit: 'ageMinutes', n: minutes };
  }
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? { unit: 'ageHours', n: hours } : { unit: 'ageDays', n: Math.floor(hours / 24) };
}
