/** What an ordinary page offers for its whole site. */
import { describe, expect, it } from 'vitest';
import { siteChoices } from '../../lib/choices/site-choices';

const link = (label: string, isInFooter: boolean, href = 'https://shop.example/x') => ({ label, isInFooter, href });
const labels = (links: Parameters<typeof siteChoices>[0]): readonly string[] => siteChoices(links).map((c) => c.label);

describe('siteChoices', () => {
  it.each([
    ['Do Not Sell or Share My Personal Information', true],
    ['Your Privacy Choices', true],
    ['Do not sell my info', false],
    ['Cookie settings', true],
    ['Manage consent preferences', true],
    ['AdChoices', true],
  ])('offers "%s"', (label, isInFooter) => {
    expect(labels([link(label, isInFooter)])).toEqual([label]);
  });

  it.each([
    ['an article’s words', link('Cookie settings', false)],
    ['the policy', link('Privacy policy', true)],
    ['newsletters', link('Unsubscribe', true)],
    ['a mail address', link('Do not sell my information', true, 'mailto:a@shop.example')],
    ['a script', link('Cookie settings', true, 'javascript:open()')],
  ])('leaves out %s', (_, other) => {
    expect(siteChoices([other])).toEqual([]);
  });

  it('names each once', () => {
    expect(labels([link('Cookie settings', true), link('Cookie Settings', true)])).toEqual(['Cookie settings']);
  });
});
