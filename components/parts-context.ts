/** The pages that the shown policy was read from, handed down to its quotes by context. */
import { createContext } from 'preact';
import type { PolicyPart } from '../lib/policy/report';

/** Empty for a policy of one page. */
export const PartsContext = createContext<readonly PolicyPart[]>([]);
