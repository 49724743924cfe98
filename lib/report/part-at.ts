/** Which page of a policy over several pages a quote is from. */
import type { PolicyPart } from '../policy/report';

/** @returns undefined for a policy of one page */
export const partAt = (parts: readonly PolicyPart[] | undefined, block: number): PolicyPart | undefined =>
  parts?.findLast((part) => part.block !== null && part.block <= block);
