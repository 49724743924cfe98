/** Invented entries of remembered policies. */
import type { KeptEntry } from '../../lib/keep/kept-version';

let ids = 0;

/** @param name of the policy's site, without `.example` */
export const entryOf = (name: string, more: Partial<KeptEntry> = {}): KeptEntry => ({
  id: ++ids,
  policy: `${name}.example/privacy en`,
  order: 1,
  url: `https://${name}.example/privacy`,
  title: `Privacy at ${name}`,
  effectiveDate: null,
  level: 2,
  serious: 1,
  firstSeen: 0,
  lastSeen: 0,
  text: `${name}-${ids}`,
  visit: '',
  bytes: 100,
  ...more,
});
