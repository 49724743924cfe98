/** What speaks of a matter in general, asks about it or points to it states nothing, whatever it speaks of. */
import { describe, expect, it } from 'vitest';
import type { PracticeId } from '../../lib/policy/practice';
import { asSentence, stancesOf } from '../support/stances-of';

/** A practice, what does it, and its name. */
const doings: readonly (readonly [PracticeId, string, string])[] = [
  ['sale', 'sell your personal information', 'selling your personal information'],
  ['advertising-partners', 'share your data with advertisers', 'sharing your data with advertisers'],
  ['cross-site-tracking', 'track you across other websites', 'tracking you across other websites'],
  ['location', 'record your location', 'recording your location'],
  ['data-health', 'collect health data', 'collecting health data'],
  ['ai-training', 'use your content to train AI models', 'using your content to train AI models'],
];

/** "~" stands for what is done, "%" for its name. */
const talk: readonly string[] = [
  'Should we ever ~, we will tell you first.',
  'If we were to ~, you would hear of it.',
  'You may wonder whether we ~.',
  'This section explains whether we ~.',
  'Companies that ~ must ask first.',
  'Some companies ~.',
  'Many sites ~, as you may have read.',
  'The law tells when companies may ~.',
  '%: see section 4.',
  '% is a sensitive matter.',
  'In this notice, % means doing so for money.',
  'The term covers %.',
  'Wherever it says %, the definition above applies.',
  'Ask your doctor whether clinics ~.',
  'Your employer may ~.',
  'Hackers may try to ~.',
  'We are not responsible for sites that ~.',
  'It is up to the shops to decide whether they ~.',
];

describe('general talk', () => {
  it.each(talk)('states nothing: %s', (frame) => {
    const texts = doings.map(([practice, does, name]) => ({
      practice,
      text: asSentence(frame.replace('~', does).replace('%', name)),
    }));
    expect(texts.filter(({ practice, text }) => stancesOf(text).has(practice)).map(({ text }) => text)).toEqual([]);
  });
});

it.each([
  ['change-notice', 'Should we ever change this policy, we will tell you by email.'],
  ['service-providers', 'Some companies that process your data for us are in India, and we share your name with them.'],
  ['cookies', 'Many pages of our site use cookies.'],
  ['children', 'Except for our school pages (see below), we do not knowingly collect data from children under 13.'],
] as const)('what is told of the company is no such talk: %s', (practice, text) => {
  expect(stancesOf(text).has(practice)).toBe(true);
});
