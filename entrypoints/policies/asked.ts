/** What the address of "Your policies" asks for: the list, two policies compared, or one to choose for a tab's policy. */
import { loadReading, shownPart } from '../../lib/extension/shared/readings';
import type { PolicyReport } from '../../lib/policy/report';

/** The tab that a side is named by, as in `tab7`; null where it is named otherwise. */
export const tabIn = (name: string): number | null => (/^tab\d+$/.test(name) ? Number(name.slice(3)) : null);

export async function reportOfTab(tabId: number): Promise<PolicyReport | null> {
  return shownPart(await loadReading(tabId))?.report ?? null;
}

/** The names of the two that the page's address asks to compare; null where it asks for the list. */
export function comparedIn(search: string): readonly string[] | null {
  return new URLSearchParams(search).get('compare')?.split(',') ?? null;
}

/** The policy of a tab that is to be compared with a remembered one. */
export async function besideOf(search: string): Promise<{ readonly title: string; readonly name: string } | null> {
  const name = `tab${new URLSearchParams(search).get('tab') ?? ''}`;
  const tabId = tabIn(name);
  const report = tabId === null ? null : await reportOfTab(tabId);
  return report && { title: report.title, name };
}
