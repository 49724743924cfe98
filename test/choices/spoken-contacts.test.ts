/** Telephone numbers and postal addresses: ways out only where the sentence offers one. Expected: labels, `*` where they stop something. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import { phoneDigits } from '../../lib/choices/phone-digits';
import { readerOf } from '../../lib/choices/offer-reader';
import { spokenContacts } from '../../lib/choices/spoken-contacts';
import { english } from '../../lib/languages/en';
import type { Block } from '../../lib/policy/document';
import { block, heading, item, policy } from '../support/policy-with-links';

const spoken = (...blocks: readonly Block[]): readonly string[] =>
  findChoices(policy(blocks)).flatMap(({ href, label, optOut, kind }) =>
    href === '' ? [`${kind === 'contact' ? '' : `${kind} `}${label}${optOut ? '*' : ''}`] : [],
  );

describe('telephone numbers', () => {
  it.each([
    ['To opt out of our mailings, call 1-800-555-0100.', ['1-800-555-0100*']],
    ['To unsubscribe, call us toll-free at (800) 555-0100 or reply STOP.', ['(800) 555-0100*']],
    ['You may stop our calls by dialing 800.555.0100.', ['800.555.0100*']],
    ['If you no longer want our catalogue, ring +44 20 7946 0000.', ['+44 20 7946 0000*']],
    ['To stop the sale of your data, call 1-800-NO-SALE-1.', ['1-800-NO-SALE-1*']],
    ['You can have your account deleted by calling 800-555-0100.', ['800-555-0100']],
    [
      'To opt out, telephone 800-555-0100 (from abroad, telephone +1 202 555 0101).',
      ['800-555-0100*', '+1 202 555 0101*'],
    ],
  ])('%s', (text, expected) => {
    expect(spoken(block(text))).toEqual(expected);
  });

  it('is offered as a link where the page links it, and once in all its spellings', () => {
    const blocks = [
      block('To opt out, call [800-555-0100](tel:8005550100).'),
      block('To opt out of mail, call 1 (800) 555-0100.'),
    ];
    expect(findChoices(policy(blocks)).map(({ href }) => href)).toEqual(['tel:8005550100']);
  });

  it.each([
    ['800-555-0100', '8005550100'],
    ['+44 20 7946 0000', '+442079460000'],
    ['1-800-NO-SPAM-0', '18006677260'],
    ['12', null],
    ['1234567890123456', null],
  ])('%s dials %s', (written, keys) => {
    expect(phoneDigits(written)).toBe(keys);
  });
});

describe('words to text', () => {
  it.each([
    ['Text STOP to 12345.', ['marketing STOP to 12345*']],
    ['To stop our text messages, text STOP to 12345.', ['marketing STOP to 12345*']],
    ['You may opt out of alerts by texting “STOP” to 555-123.', ['marketing STOP to 555-123*']],
    ['If you no longer wish to receive offers, send UNSUBSCRIBE to 88022.', ['marketing UNSUBSCRIBE to 88022*']],
    ['Text HELP to 12345 for help.', []],
    ['Text WIN to 12345 to enter the draw.', []],
    ['Send cancel requests to 4 Mill Lane.', []],
  ])('%s', (text, expected) => {
    expect(spoken(block(text))).toEqual(expected);
  });
});

describe('postal addresses', () => {
  it.each([
    [
      'To opt out, write to us at: Lantern Books, Attn: Privacy, 12 Harbor Street, Springfield, IL 62701.',
      ['Lantern Books, Attn: Privacy, 12 Harbor Street, Springfield, IL 62701*'],
    ],
    [
      'You may unsubscribe by e-mail to a@b.example or by writing to Lantern Books, P.O. Box 12, Springfield, IL 62701-0012.',
      ['Lantern Books, P.O. Box 12, Springfield, IL 62701-0012*'],
    ],
    [
      'To have your data erased, send a letter to Lantern Books Ltd, 1 Quay Road, London SE1 9XX.',
      ['Lantern Books Ltd, 1 Quay Road, London SE1 9XX'],
    ],
    [
      'You can object to marketing by writing to Laternen GmbH, Hafenweg 3, 10115 Berlin.',
      ['Laternen GmbH, Hafenweg 3, 10115 Berlin*'],
    ],
    [
      'To opt out, write to Lantern Books, 1801 Harbor Blvd Suite 3, Walnut Hill, CA 94596.',
      ['Lantern Books, 1801 Harbor Blvd Suite 3, Walnut Hill, CA 94596*'],
    ],
  ])('%s', (text, expected) => {
    expect(spoken(block(text))).toEqual(expected);
  });

  it('stands on a line of its own, behind its introduction', () => {
    const line = block('Lantern Books Attn: Privacy 12 Harbor Street Springfield, IL 62701');
    expect(spoken(block('To exercise your rights, please write to us at:'), line)).toEqual([`${line.text}*`]);
    expect(spoken(heading('Contact'), line)).toEqual([]);
  });
});

describe('an address of several lines', () => {
  const lines = ['Lantern Books', '12 Harbor Street', 'Springfield, IL 62701'];
  const whole = 'Lantern Books, 12 Harbor Street, Springfield, IL 62701*';

  it('is one, quoted with what introduces it', () => {
    const blocks = [block('To opt out, please write to us at:'), ...lines.map((line) => block(line))];
    expect(spoken(...blocks)).toEqual([whole]);
    expect(findChoices(policy(blocks))).toMatchObject([{ quote: 'To opt out, please write to us at:', block: 0 }]);
  });

  it('may stand in a list', () => {
    const leadIn = 'You can unsubscribe by letter to:';
    expect(spoken(block(leadIn), ...lines.map((line) => item(leadIn, line)))).toEqual([whole]);
  });

  it('is no way out where nothing offers one', () => {
    expect(spoken(block('Our office is at:'), ...lines.map((line) => block(line)))).toEqual([]);
    expect(spoken(block('To opt out, see below.'), block('Springfield, IL 62701'))).toEqual([]);
  });
});

it('does not reach from one sentence into the next', () => {
  const text = 'To opt out of advertising, click here. Write to Acme, 12 Mill Lane, Springfield, IL 62701.';
  const leadIn = 'We do not sell your personal information.';
  expect(findChoices(policy([block(text, { leadIn })], null, 'de'))).toEqual([]);
});

describe('no way out', () => {
  it.each([
    'For help with an order, call 800-555-0100.',
    'Our office is at 12 Harbor Street, Springfield, IL 62701.',
    'Questions about this policy? Call 800-555-0100.',
    'To opt out, see Civil Code sections 1798.83-1798.84.',
    'You may opt out until 2015-06-30.',
    'You can opt out. Our licence number is 123-456-7890.',
    'To opt out, tell us your ZIP code, such as Springfield, IL 62701.',
    'To opt out, call your bank.',
    'We may call you at 800-555-0100 about your order.',
  ])('%s', (text) => {
    expect(spoken(block(text))).toEqual([]);
  });
});

it('does not let them come between the links of a sentence', () => {
  const text = 'To opt out, visit [this page](/x), call 800-555-0100 or write to [a@b.example](mailto:a@b.example).';
  expect(findChoices(policy([block(text)])).map(({ href }) => href)).toEqual(['/x', 'mailto:a@b.example', '']);
});

it.each(['call 1', '1-', 'to A 1 ', ', 1234 Ab', 'AB 12345 '])('reads hostile text without choking: %s…', (text) => {
  expect(Array.isArray(spokenContacts(readerOf(english), block(text.repeat(20_000))))).toBe(true);
});
