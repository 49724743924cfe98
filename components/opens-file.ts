/** Does a quote open the file that it is from? Only one on the web: others are shown in the text beside the report. */
import { createContext } from 'preact';

export const OpensFile = createContext(false);
