/** What a report of a wrong answer needs to know of the policy that is shown; null where there is none to tell of, as for a sample. */
import { createContext } from 'preact';

export interface ReportedPolicy {
  readonly url: string | null;
  readonly onCopy: (text: string) => Promise<void>;
}

export const ReportedPolicyContext = createContext<ReportedPolicy | null>(null);
