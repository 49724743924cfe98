/** What people call a site: its host, without what stands before every name. */
import type { PolicyReport } from '../policy/report';

/** Null where the report is of no web page. */
export const siteOf = ({ url }: Pick<PolicyReport, 'url'>): string | null => {
  const host = url !== null && URL.canParse(url) ? new URL(url).host : '';
  return host.replace(/^www\./, '') || null;
};
