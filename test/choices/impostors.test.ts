/** Nobody is sent to a host that only looks like a known one, nor to anything but web pages, mailboxes and telephones. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import { isImpostor } from '../../lib/choices/register/impostors';
import { block, policy } from '../support/policy-with-links';

const hostOf = (host: string): string => new URL(`http://${host}/`).hostname;

it.each([
  'networkadvertising.org.evil.example',
  'www.networkadvertising.org.evil.example',
  'optout.aboutads.info.evil.example',
  'google.com.evil.example',
  'google.com.evil.co',
  'nеtworkadvertising.org', // Cyrillic е
  'networkаdvеrtising.org', // Cyrillic а and е
  'www.yоuradchoices.com', // Cyrillic о
  'xn--ntworkadvertising-d7n.org',
])('looks like a known one: %s', (host) => {
  expect(isImpostor(hostOf(host))).toBe(true);
});

it.each([
  'networkadvertising.org',
  'www.networkadvertising.org',
  'optout.networkadvertising.org.',
  'amazon.com.au',
  'youronlinechoices.com.au',
  'acme.my.onetrust.com',
  'bücher.example',
  'münchen-werbung.example',
  'shop.example',
  'localhost',
])('is what it says: %s', (host) => {
  expect(isImpostor(hostOf(host))).toBe(false);
});

describe('is never offered', () => {
  it.each([
    'http://networkadvertising.org.evil.example/choices/',
    'http://nеtworkadvertising.org/choices/',
    'http://networkadvertising.org@evil.example/choices/',
    'javascript:location="https://networkadvertising.org/choices/"',
    'JavaScript:void(0)',
    'java\nscript:alert(1)',
    'data:text/html,networkadvertising.org',
    'vbscript:x',
    'file:///networkadvertising.org/choices/',
    'blob:https://networkadvertising.org/choices/',
    'view-source:https://networkadvertising.org/choices/',
    'intent://networkadvertising.org/choices/',
  ])('%j', (href) => {
    const text = 'To opt out of ads, click here.';
    const at = text.indexOf('click here');
    const linked = { ...block(text), links: [{ start: at, end: at + 10, href }] };
    expect(findChoices(policy([linked]))).toEqual([]);
  });
});
