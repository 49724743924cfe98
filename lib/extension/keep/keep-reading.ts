/** Remembers a policy that was just read, where the user has chosen so; and what there is to tell of it. */
import { changedFacts } from '../../compare/changed-facts';
import type { KeepNote } from '../../keep/keep-note';
import { textUnits } from '../../keep/kept-version';
import { policyAddress } from '../../keep/policy-address';
import { haveSameParts, readingOf } from '../../keep/version-parts';
import type { PolicyDocument } from '../../policy/document';
import type { PolicyReport } from '../../policy/report';
import { isReadable } from '../../report/language';
import { remembers, type Settings } from '../../report/settings/settings';
import { loadSettings } from '../shared/stored-settings';
import { limitOf } from './kept-limit';
import { isFull, keepVersion } from './kept-policies';
import { countForOffer } from './keep-offer';

interface ReadPolicy {
  readonly document: PolicyDocument;
  readonly report: PolicyReport;
  /** Names the stay at its page. */
  readonly visit: string;
  /** Of private windows nothing is remembered, and nothing counted. */
  readonly isPrivate: boolean;
}

/** For so many milliseconds after it was first read, a new version is told to differ from the one before: a week. */
const told = 7 * 86_400_000;

/** Never rejects: a reading is shown, whatever becomes of remembering it. */
export async function keepReading(read: ReadPolicy): Promise<KeepNote | null> {
  const { report, visit, isPrivate } = read;
  // What the user had read though it is no policy may be anything, a mailbox too.
  if (isPrivate || !report.isPolicy || !isReadable(report.language)) return null;
  try {
    const settings = await loadSettings();
    if (!settings.keeping) return (await countForOffer(visit)) ? { kind: 'offer' } : null;
    return await keep(read, settings);
  } catch (error) {
    return { kind: 'not-kept', isFull: isFull(error) };
  }
}

async function keep({ document, report, visit }: ReadPolicy, settings: Settings): Promise<KeepNote | null> {
  const { url } = document;
  if (url === null || policyAddress(url) === null || !remembers(url, settings)) return null;
  const now = Date.now();
  const version = { url, firstSeen: now, lastSeen: now, report, units: textUnits(document) };
  const { entry, before } = await keepVersion(version, visit, await limitOf(settings));
  // Told for a while, and not once: the browser may be closed before anyone has looked.
  if (before === null || Math.abs(now - entry.firstSeen) > told) return null;
  if (haveSameParts(before, version)) return null;
  const facts = changedFacts(readingOf(before), readingOf(version)).length;
  return { kind: 'changed', entry: entry.id, facts };
}
