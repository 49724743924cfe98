/** The language of the policy that is shown, handed down to its quotes by context: screen readers speak them in it. */
import { createContext } from 'preact';

/** BCP 47; empty where it is not known. */
export const PolicyLanguage = createContext('');
