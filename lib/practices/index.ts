/** What the detector knows of every practice, in catalogue order. Generated from the practice files by `npm run generate`. */

import type { Practice } from '../policy/practice';
import { practice as flashCookies } from './flash-cookies';

export const practices: readonly Practice[] = [flashCookies];
