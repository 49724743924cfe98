import { describe, expect, it } from 'vitest';
import { recognise, weightNames } from '../../lib/page/recognise/recognise';
import { otherDocuments } from './fixtures/other-documents';
import { otherPages } from './fixtures/other-pages';
import { otherSites } from './fixtures/other-sites';
import { othersInLanguages } from './fixtures/others-in-languages';
import { policies } from './fixtures/policies';
import { policiesInLanguages } from './fixtures/policies-in-languages';
import { policiesInShapes } from './fixtures/policies-in-shapes';
import { policiesOfKinds } from './fixtures/policies-of-kinds';
import { policyWithoutName, termsNamedPolicy } from '../support/misnamed-pages';
import { pageOf, prose } from '../support/page';

const all = [...policies, ...policiesInShapes, ...policiesOfKinds, ...policiesInLanguages];
const others = [...otherPages, ...otherDocuments, ...otherSites, ...othersInLanguages];

describe('recognise', () => {
  it.each(all)('takes for a policy: %s', (_name, html) => {
    expect(recognise(pageOf(html), '')).toMatchObject({ isPolicy: true });
  });

  it.each(others)('takes for no policy: %s', (_name, html) => {
    expect(recognise(pageOf(html), '')).toMatchObject({ isPolicy: false });
  });

  it.each(others)('does not fall for the address: %s', (_name, html) => {
    expect(recognise(pageOf(html), 'https://seagull.example/privacy-policy')).toMatchObject({ isPolicy: false });
  });

  it('explains itself', () => {
    const [, html] = policies[0] ?? ['', ''];
    const { score, weights } = recognise(pageOf(html), 'https://seagull.example/privacy');
    const speaking = [...weights.entries()].filter(([, weight]) => weight !== 0);
    expect(speaking.map(([at]) => weightNames[at])).toEqual(['title', 'heading', 'policy']);
    expect(speaking.reduce((sum, [, weight]) => sum + weight, 0)).toBeCloseTo(score);
  });

  it('reads open shadow roots', () => {
    const page = pageOf('<title>Privacy policy</title><my-policy>Loading</my-policy>');
    const shadow = page.querySelector('my-policy')?.attachShadow({ mode: 'open' });
    expect(recognise(page, '').isPolicy).toBe(false);
    if (shadow) shadow.innerHTML = `<h1>Privacy policy</h1>${prose.repeat(3)}`;
    expect(recognise(page, '').isPolicy).toBe(true);
  });

  it('reads frames of the same origin', () => {
    const page = pageOf('<title>Privacy policy</title><iframe></iframe>');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner?.body) inner.body.innerHTML = prose.repeat(3);
    expect(recognise(page, '')).toMatchObject({ isPolicy: true, mayBe: true });
  });

  it('hands on what is mostly a policy’s text without its name, and no shell that has the name without text', () => {
    expect(recognise(pageOf(policyWithoutName), '')).toMatchObject({ isPolicy: false, mayBe: true });
    const shell = '<title>Privacy policy</title><h1>Privacy policy</h1><p>Please wait.</p>';
    expect(recognise(pageOf(shell), '')).toMatchObject({ isPolicy: false, mayBe: false });
    const terms = termsNamedPolicy.replaceAll('Privacy Policy', 'Terms of Use');
    expect(recognise(pageOf(terms), '')).toMatchObject({ isPolicy: false, mayBe: false });
  });

  it.each([
    ['a title', '<title>Privacy policy</title>', '', true],
    ['an address', '<title>Kites</title>', 'https://kites.example/privacy', true],
    ['neither', '<title>Kites</title>', 'https://kites.example/', false],
  ])('suspects a policy in a closed frame by %s', (_name, head, url, mayBe) => {
    const page = pageOf(`${head}<p>Welcome.<iframe></iframe>`);
    const frame = page.querySelector('iframe');
    if (frame) Object.defineProperty(frame, 'contentDocument', { value: null });
    expect(recognise(page, url)).toMatchObject({ isPolicy: false, mayBe });
  });
});
