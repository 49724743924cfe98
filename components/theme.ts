/** Puts a page into the colours that its reader has chosen. */
import type { Theme } from '../lib/report/settings/settings';

export const showTheme = (page: Document, theme: Theme): void => {
  page.documentElement.dataset['theme'] = theme;
};
