/** The targets need nothing beyond what every board tells of its indicators. */
export const targetsFragment = `
fragment Page on Board {
  year
}`;
