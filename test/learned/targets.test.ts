/** What a labelled unit teaches of denying: asked only of those in which a word denies, as the reader asks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DENIED, NO, targetsOf, UNASKED, YES } from '../../scripts/learning/targets';
import { readUnits } from '../../scripts/learning/units';

const folder = mkdtempSync(join(tmpdir(), 'plainprint-targets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** @returns whether a German unit denies, as the trainer is told */
const denied = (text: string, labels: string, leadIn: string | null = null): number | undefined => {
  const unit = { policy: 'moewe', kind: leadIn ? 'item' : 'paragraph', heading: null, leadIn, text };
  writeFileSync(join(folder, 'de.jsonl'), JSON.stringify(unit));
  writeFileSync(join(folder, 'de.tsv'), `# moewe\n${hashOf(text)}\t${labels}\n`);
  const [read] = readUnits(folder, 'de', join(folder, 'de.tsv')).units;
  return read && targetsOf(read, [DENIED])[0];
};

it.each([
  ['a denial', denied('Wir verkaufen keine Daten.', 'sale=no'), YES],
  ['a statement with a word of denial', denied('Ohne Cookies geht der Warenkorb nicht.', 'cookies'), NO],
  ['a statement without any', denied('Wir setzen Cookies ein.', 'cookies'), UNASKED],
  ['what no word denies', denied('Alle Daten bleiben in Deutschland.', 'cross-border=no'), UNASKED],
  ['what the lead-in denies', denied('Ihren Standort', 'location=no', 'Wir erfassen nicht:'), YES],
  ['what states nothing', denied('Wir haben nicht geöffnet.', ''), UNASKED],
  ['both', denied('Wir setzen Cookies ein, aber keine Zählpixel.', 'cookies web-beacons=no'), UNASKED],
])('%s', (_, found, expected) => expect(found).toBe(expected));
