/** Bold headings that run into their paragraph state nothing, and points of a list that denies are not asserted. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import type { Block } from '../../lib/policy/document';
import { readPolicy } from '../../lib/read-policy';
import { block, documentOf } from '../../scripts/shared/example-document';

const found = (text: string, place: Partial<Block> = {}): readonly string[] =>
  readPolicy(documentOf([block(text, place)]), loadModel('en')).findings.map(
    ({ practice, stance }) => `${practice} ${stance}`,
  );

describe('a text of few words that stands alone', () => {
  it.each([
    ['a title with a full stop', 'Location information.'],
    ['a title with a colon', 'Credit card details:'],
    ['who gets data', 'Service providers.'],
    ['what is explained below', 'Web beacons.'],
  ])('%s says nothing', (_, text) => expect(found(text)).toEqual([]));

  it.each([
    ['a sentence', 'Our shop uses cookies.', 'cookies yes'],
    ['a denial', 'We never sell data.', 'sale no'],
    ['an address', 'E-mail: privacy@kites.example.', 'privacy-contact yes'],
  ])('%s is read', (_, text, wanted) => expect(found(text)).toContain(wanted));

  it.each([
    ['behind its question', found('Who buys it: n/a')],
    ['in a cell', found('N/A', { kind: 'cell', leadIn: 'Location data — Sold' })],
    ['in words', found('How we sell your location: not applicable.')],
  ])('a question that does not arise says nothing, %s', (_, findings) => expect(findings).toEqual([]));

  it('is an answer behind a lead-in', () => {
    expect(found('Your location.', { kind: 'item', leadIn: 'We collect:' })).toContain('location yes');
  });
});

it.each(['The following is not gathered by our app:', 'We have no use for any of these, and never ask for them:'])(
  'a point behind "%s" is not asserted',
  (leadIn) => {
    const said = ['your fingerprint', 'your passport number'].flatMap((text) => found(text, { kind: 'item', leadIn }));
    expect(said.filter((one) => one.endsWith(' yes'))).toEqual([]);
  },
);
