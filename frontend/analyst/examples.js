/**
 * What the examples are called: files of `examples`, in the order of the menu. Each begins with its title in both
 * languages and the values of its variables, as comments.
 */
export const EXAMPLES = [
  '01-projects',
  '02-attributes',
  '03-parks',
  '04-pivot',
  '05-two-years',
  '06-share-and-median',
  '07-targets',
  '08-months',
  '09-departments',
  '10-funnel',
  '11-alerts',
  '12-alert-trend',
  '13-chain-gaps',
  '14-chain-map',
  '15-assessment',
  '16-changes',
  '17-known-at',
];

/** @typedef {{title: {zh: string, en: string}, query: string, variables: string}} Example */

/**
 * An example as it is put into the editor, its title on top.
 *
 * @param {Example} one
 * @param {'zh' | 'en'} language
 * @param {string | null} [asOf] the day that is asked for instead of the demonstration's
 */
export function asTyped({ title, query, variables }, language, asOf = null) {
  const values = variables === '' ? {} : JSON.parse(variables);
  return {
    query: `# ${title[language]}\n${query}`,
    variables: asOf !== null && 'asOf' in values ? JSON.stringify({ ...values, asOf }, null, 2) : variables,
  };
}

/**
 * @param {string} text
 * @returns {Example}
 */
export function example(text) {
  const [zh, en, variables, ...query] = text.split('\n');
  const words = (/** @type {string} */ line) => line.replace(/^#\s*/, '');
  const values = JSON.parse(words(variables));
  return {
    title: { zh: words(zh), en: words(en) },
    query: query.join('\n').trim(),
    variables: Object.keys(values).length === 0 ? '' : JSON.stringify(values, null, 2),
  };
}
