/** One denial in many wordings, of one practice after another: none is read as its opposite, and few are silent. */
import { describe, expect, it } from 'vitest';
import type { PracticeId, Stance } from '../../lib/policy/practice';
import { asSentence, stancesOf } from '../support/stances-of';

type Named = readonly (readonly [PracticeId, string])[];

const tools: Named = [
  ['cookies', 'cookies'],
  ['web-beacons', 'web beacons'],
  ['session-recording', 'session replay tools'],
  ['social-widgets', 'social media plugins'],
  ['third-party-cookies', 'third-party cookies'],
  ['flash-cookies', 'Flash cookies'],
  ['targeted-ads', 'interest-based ads'],
  ['device-identifiers', 'device fingerprinting scripts'],
];
const kinds: Named = [
  ['location', 'location data'],
  ['data-health', 'health data'],
  ['data-biometric', 'biometric data'],
  ['data-payment', 'payment data'],
  ['data-demographic', 'demographic information'],
];
const deals: Named = [
  ['sale', 'selling of personal data'],
  ['ai-training', 'AI training with your content'],
  ['session-recording', 'recording of your sessions'],
  ['targeted-ads', 'targeted advertising'],
];

/** "~" stands for what is denied. */
const framesOf: readonly (readonly [string, Named, readonly string[]])[] = [
  [
    'tools',
    tools,
    [
      '~ are no longer in use on our site.',
      '~ are no longer used.',
      '~, which other sites may have, are no longer used here.',
      '~ were discontinued on our site last year.',
      '~ have gone from our pages.',
      '~ have been phased out.',
      '~ were abandoned some years ago.',
      '~ are absent from our app.',
      '~ are missing from our app on purpose.',
      '~ are blocked on our site.',
      '~ are nowhere to be found on our site.',
      '~ are a thing of the past on our site.',
      '~ play no part in our service.',
      '~ form no part of our site.',
      '~ are not among the tools we use.',
      'We have done away with ~.',
      'We gave up ~ years ago.',
      'We steer clear of ~.',
      'We made a decision against ~.',
      'We ban ~ from our site.',
      'We reject ~.',
      'We can do without ~.',
    ],
  ],
  [
    'kinds of data',
    kinds,
    [
      '~ is no longer collected.',
      '~ is deliberately not gathered.',
      '~ is of no interest to us.',
      '~ never reaches us.',
      '~ is withheld from us.',
      '~ stays on your device and is not sent to us.',
      'The collection of ~ is forbidden here.',
      'We do not want ~.',
      'We have stopped collecting ~.',
      '~: not collected.',
    ],
  ],
  [
    'doings',
    deals,
    [
      '~ is prohibited in our company.',
      'We have put an end to ~.',
      'We stay away from ~.',
      'We take no part in ~.',
      '~ has ended.',
      '~ is forbidden to our staff.',
      'You can be sure that there is no ~.',
      'We make sure never to allow ~.',
    ],
  ],
];

const stanceOf = (practice: PracticeId, text: string): Stance | null => stancesOf(text).get(practice) ?? null;

describe.each(framesOf)('%s', (_name, named, frames) => {
  const read = frames.flatMap((frame) =>
    named.map(([practice, name]) => {
      const text = asSentence(frame.replace('~', name));
      return { text, stance: stanceOf(practice, text) };
    }),
  );

  it('are never said to be there where they are denied', () => {
    expect(read.filter(({ stance }) => stance === 'yes').map(({ text }) => text)).toEqual([]);
  });

  it('are mostly told as denied', () => {
    expect(read.filter(({ stance }) => stance === 'no').length / read.length).toBeGreaterThan(0.75);
  });
});

it('reads what is so "not only" here as being so here, too', () => {
  expect(stanceOf('cross-border', 'Your data may be stored not only in Norway but also in the United States.')).toBe(
    'yes',
  );
  expect(stanceOf('cookies', 'Not only we but also our partners set cookies on this site.')).toBe('yes');
});

it('raises no alarm by weights alone where a word denies', () => {
  const text = 'But we will not keep your letters, share them, sell them, or even show them to anyone.';
  expect(stanceOf('sale', text)).not.toBe('yes');
});

it.each([
  ['service-providers', 'Our service providers are prohibited from using your data for themselves.'],
  ['cookies', 'Cookies are dropped on your device when you open our site.'],
  ['cookies', 'Persistent cookies remain on your device.'],
  ['flash-cookies', 'Flash cookies stay on your computer, too.'],
  ['access', 'We block access to your data at your request.'],
  ['data-health', 'The collection of health data is forbidden in some countries.'],
  ['log-data', 'IP addresses are no longer stored after 30 days.'],
  ['cookies', 'After two years, cookies are no longer stored.'],
  ['sale', 'From that day on, your data is no longer sold.'],
  ['location', 'Your location is no longer tracked as soon as you switch it off.'],
] as const)('takes no order to others, and nothing that is done for a while, for a denial: %s', (practice, text) => {
  expect(stanceOf(practice, text)).not.toBe('no');
});
