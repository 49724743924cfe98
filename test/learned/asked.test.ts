/** Units that were asked about single practices: they teach those, and nothing of all others. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { NO, targetsOf, UNASKED, YES } from '../../scripts/learning/targets';
import { askedUnits } from '../../scripts/learning/units';
import { labelsFrom } from '../../scripts/training/asked';
import { hashOf } from '../../scripts/training/labels';

const folder = mkdtempSync(join(tmpdir(), 'plainprint-asked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const said = 'They follow you from site to site.';
const before = 'Our partners place cookies.';

const read = (policy: string) => {
  mkdirSync(join(folder, 'asked'), { recursive: true });
  const line = (text: string): string =>
    JSON.stringify({ policy: 'acme', kind: 'paragraph', heading: 'Cookies', leadIn: null, text });
  writeFileSync(join(folder, 'asked/en.jsonl'), `${line(before)}\n${line(said)}\n`);
  writeFileSync(join(folder, 'en.tsv'), `# ${policy}\n${hashOf(said)}\tcross-site-tracking -sale\n`);
  return askedUnits(folder, 'en', join(folder, 'en.tsv'));
};

it('reads the units that were asked about, with what stands before them', () => {
  const { units, missing } = read('acme');
  expect(units).toMatchObject([{ policy: 'acme', text: said, before, heading: 'Cookies', worth: 1 }]);
  expect(missing).toEqual([]);
});

it('teaches what was answered alone', () => {
  const [unit] = read('acme').units;
  const outputs = ['cross-site-tracking', 'sale', 'cookies'];
  expect(unit && [...targetsOf(unit, outputs)]).toEqual([YES, NO, UNASKED]);
});

it('teaches nothing of denials that were not asked about', () => {
  const unasked = 'They follow you from site to site, but never sell what they see.';
  const line = JSON.stringify({ policy: 'acme', kind: 'paragraph', heading: null, leadIn: null, text: unasked });
  writeFileSync(join(folder, 'asked/en.jsonl'), `${line}\n`);
  const learnt = (answers: string) => {
    writeFileSync(join(folder, 'en.tsv'), `# acme\n${hashOf(unasked)}\t${answers}\n`);
    return askedUnits(folder, 'en', join(folder, 'en.tsv')).units.map((unit) => [...targetsOf(unit, ['denied'])]);
  };
  expect(learnt('cross-site-tracking')).toEqual([[UNASKED]]);
  expect(learnt('sale=no')).toEqual([[YES]]);
});

it('names policies whose text is not there', () => {
  expect(read('other')).toEqual({ units: [], missing: ['other'] });
});

it('has no units where nothing was asked', () => {
  expect(askedUnits(folder, 'en', join(folder, 'none.tsv'))).toEqual({ units: [], missing: [] });
});

it('keeps stances and conditions', () => {
  expect(labelsFrom(['sale=no,consent', '-cookies'])).toMatchObject({ labels: ['sale=no,consent'] });
  expect(labelsFrom(['sale=no,consent', '-cookies']).torn).not.toContain('sale');
});
