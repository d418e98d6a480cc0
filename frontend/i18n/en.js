import { analyst } from './analyst-en.js';
  ...front,
