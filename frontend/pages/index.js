import { assessment } from './assessment.js';
import { bulletin } from './bulletin.js';
import { chains } from './chains.js';
import { funnel } from './funnel.js';
import { industries } from './industries.js';
import { panels } from './panels.js';
import { projects } from './projects.js';
import { supervision } from './supervision.js';
import { targets } from './targets.js';

/** The pages of the board after the overview, in the order of the tabs. @type {import('./page.js').AnyPage[]} */
export const pages = [targets, projects, funnel, chains, industries, supervision, assessment, bulletin, panels];
