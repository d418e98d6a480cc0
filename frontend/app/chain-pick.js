import { decoded } from './address.js';

/**
 * What is chosen on the page of chains, as it stands in the address: a chain, one of its links, and the projects that are
 * taken to have landed: `BIOMED`, `BIOMED/CDMO`, `BIOMED/CDMO/WJ-101+WJ-102`, `BIOMED//WJ-101`.
 *
 * @typedef {object} ChainPick
 * @property {string | null} chain the first one where null
 * @property {string | null} link
 * @property {string[]} landed
 */

/**
 * @param {string | null} pick
 * @returns {ChainPick}
 */
export function readPick(pick) {
  const [chain = '', link = '', landed = ''] = (pick ?? '').split('/').map(decoded);
  return {
    chain: chain || null,
    link: link || null,
    landed: [...new Set(landed.split('+').map(decoded).filter(Boolean))],
  };
}

/**
 * @param {ChainPick} pick
 * @returns {string | null}
 */
export function writePick({ chain, link, landed }) {
  if (chain === null) {
    return null;
  }
  const parts = [encodeURIComponent(chain), encodeURIComponent(link ?? ''), encodeURIComponent(landed.map(encodeURIComponent).join('+'))];
  return parts.join('/').replace(/\/+$/, '');
}

/**
 * With a project among those that have landed, or without it.
 *
 * @param {ChainPick} pick
 * @param {string} project
 * @returns {ChainPick}
 */
export function toggled(pick, project) {
  const landed = pick.landed.includes(project) ? pick.landed.filter((code) => code !== project) : [...pick.landed, project];
  return { ...pick, landed };
}
