import { analyst } from './analyst-zh.js';
  ...front,
