/** The interface's strings, handed down to every component by context. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/report/translate';

const missing = (): string => {
  throw new Error('components need a TranslateContext.Provider above them');
};

export const TranslateContext = createContext<Translate>(missing);

export const useTranslate = (): Translate => useContext(TranslateContext);
