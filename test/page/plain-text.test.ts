import { describe, expect, it } from 'vitest';
import { findQuote } from '../../lib/page/mark/find-quote';
import { pageOf, textsOf } from '../support/page';

const plain = `<pre>
    PRIVACY STATEMENT

We collect the name and the e-mail address of everyone who
orders a kite, and we share them with the carrier.

Your rights
Ask us to delete what we hold, or to correct it. We answer
within a week.

We never receive:
  - your card's number
  - your date of birth

Larkfield Kites</pre>`;

describe('plain text', () => {
  it('is read by its lines: blank ones, short ones, and those with a mark', () => {
    expect(textsOf(plain)).toEqual([
      'PRIVACY STATEMENT',
      'We collect the name and the e-mail address of everyone who orders a kite, and we share them with the carrier.',
      'Your rights',
      'Ask us to delete what we hold, or to correct it. We answer within a week.',
      'We never receive:',
      "your card's number",
      'your date of birth',
      'Larkfield Kites',
    ]);
  });

  it('goes on in small letters after any sign', () => {
    expect(textsOf('<pre>We log visits;\nand we keep logs for weeks, e.g.\nfor two.</pre>')).toEqual([
      'We log visits; and we keep logs for weeks, e.g. for two.',
    ]);
  });

  it('is one where only its style says so', () => {
    expect(textsOf('<div style="white-space: pre-wrap">We log visits.\n\nWe keep logs.</div>')).toEqual([
      'We log visits.',
      'We keep logs.',
    ]);
  });

  it('holds quotes that can be found again', () => {
    const quote = 'Ask us to delete what we hold, or to correct it.';
    const range = findQuote(pageOf(`<title>Privacy policy</title><body>${plain}`), quote, 3);
    expect(range?.toString()).toBe(quote);
  });
});
