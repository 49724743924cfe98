/** One row of the register of known destinations: where a way out leads, and what became of it. */
import type { ChoiceKind, ChoiceStatus, Replacement } from '../../policy/report';

export interface Entry {
  /** Kebab-case, unique in the register. */
  readonly id: string;
  readonly name: string;
  readonly kind: ChoiceKind;
  /**
   * Addresses of the way out itself, old spellings included, written `host/path`: the host stands for its subdomains
   * too, the path for all that begins with it. No protocol, no `www`.
   */
  readonly pages: readonly string[];
  /** Addresses of the same house that are a way out only where the sentence offers one: front pages, explanations. */
  readonly hosts?: readonly string[];
  /** `live` and `retired` need a source that says so; what nobody could look up is `unknown`. */
  readonly status: ChoiceStatus;
  /** Where the status was read; null where it could not be. */
  readonly source: string | null;
  /** The day on which that was last looked up, ISO 8601. */
  readonly asOf: string;
  readonly replacement?: Replacement;
}

export const defineEntries = (entries: readonly Entry[]): readonly Entry[] => entries;
