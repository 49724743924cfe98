/** What has changed between a remembered version and the one before it. */
import { compare } from '../../compare/compare';
import type { Comparison } from '../../compare/types';
import { readingOf } from '../../keep/version-parts';
import type { KeptVersion } from '../../keep/kept-version';
import { loadEntry, loadVersions } from './kept-policies';

export const compareVersions = (before: KeptVersion, after: KeptVersion): Comparison =>
  compare(readingOf(before), readingOf(after));

export interface ChangesSince {
  readonly comparison: Comparison;
  /** When the version before was read last, in milliseconds. */
  readonly since: number;
  /** BCP 47, of the policy. */
  readonly language: string;
}

/** @param id of the newer version. @returns null where it or the one before is damaged, or was deleted meanwhile. */
export async function loadChanges(id: number): Promise<ChangesSince | null> {
  const entry = await loadEntry(id);
  if (entry === null) return null;
  const versions = await loadVersions(entry.policy);
  const at = versions.findIndex((one) => one.id === id);
  const [before, after] = [versions[at - 1]?.version, versions[at]?.version];
  if (!before || !after) return null;
  return { comparison: compareVersions(before, after), since: before.lastSeen, language: after.report.language };
}
