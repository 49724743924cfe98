/** How much room remembered policies may take at most. */
import type { Settings } from '../../report/settings/settings';
import { listKept } from './kept-policies';

/** Bytes for all versions together: what the user allows, and no more than what the browser has left. */
export async function limitOf({ keptMegabytes }: Pick<Settings, 'keptMegabytes'>): Promise<number> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  const { entries } = await listKept();
  const taken = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return Math.min(keptMegabytes * 1_000_000, taken + quota - usage);
}
