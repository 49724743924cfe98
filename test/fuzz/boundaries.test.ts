/** Whatever is sent or stored: the boundaries let through what they describe, and nothing else gets further. */
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadReading, saveReading, type Reading } from '../../lib/extension/shared/readings';
import { policyDocumentSchema, policyReportSchema } from '../../lib/policy/schema';
import { casesOf, endless } from './cases';

const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
const word = fc.string({ unit: 'binary', maxLength: 20 });

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({ visit: word, state: fc.constant('reading' as const), lifetime: word }),
  fc.record({
    visit: word,
    state: fc.constant('failed' as const),
    what: fc.constant('no-answer' as const),
    detail: word,
  }),
);

/** A reading with one field replaced or gone. */
const damaged = fc
  .tuple(reading, fc.constantFrom('visit', 'state', 'lifetime', 'what', 'detail'), anything)
  .map(([whole, field, value]) => ({ ...whole, [field]: value }));

describe('boundaries', () => {
  beforeEach(() => fakeBrowser.reset());

  it('tell documents and reports from anything else', { timeout: endless }, () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(v.is(policyDocumentSchema, value)).toBe(false);
        expect(v.is(policyReportSchema, value)).toBe(false);
      }),
      casesOf('values that are no report'),
    );
  });

  it('give back the readings that were stored', { timeout: endless }, async () => {
    await fc.assert(
      fc.asyncProperty(reading, async (stored) => {
        await saveReading(1, stored);
        expect(await loadReading(1)).toEqual(stored);
      }),
      casesOf('readings there and back'),
    );
  });

  it('make of damaged storage a whole reading or none', { timeout: endless }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, damaged), async (stored) => {
        await fakeBrowser.storage.session.set({ 'tab-1': stored });
        const loaded = await loadReading(1);
        if (loaded !== null) expect([typeof loaded.visit, typeof loaded.state]).toEqual(['string', 'string']);
      }),
      casesOf('damaged readings'),
    );
  });
});
