/** What people are told of every practice. Generated from the practice files by `npm run generate`. */

import type { PracticeId, Wording } from '../policy/practice';
import { wording as flashCookies } from './flash-cookies';

export const wording: Readonly<Partial<Record<PracticeId, Wording>>> = { 'flash-cookies': flashCookies };
