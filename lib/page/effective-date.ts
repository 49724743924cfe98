/** Finds the date that a policy states of itself. */
import type { Block } from '../policy/document';

export function findEffectiveDate(_blocks: readonly Block[]): string | null {
  return null;
}
