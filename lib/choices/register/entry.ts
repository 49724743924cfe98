/** One row of the register of known destinations: where a way out leads and what became of it. */
import type { ChoiceKind, ChoiceStatus, Replacement } from '../../policy/report';

export interface Entry {
  /** Kebab-case, unique in the register. */
  readonly id: string;
  readonly name: string;
  readonly kind: ChoiceKind;
  /** Addresses of the way out itself, `host/path…`: the host and its subdomains, the path as a beginning. */
  readonly pages: readonly string[];
  /** Addresses that belong to it and are a way out only where the sentence offers one: front pages, explanations. */
  readonly hosts?: readonly string[];
  readonly status: ChoiceStatus;
  /** Where the status was read, and the day when it was looked up (ISO 8601). */
  readonly source: string;
  readonly asOf: string;
  readonly replacement?: Replacement;
}

export const defineEntries = (entries: readonly Entry[]): readonly Entry[] => entries;
