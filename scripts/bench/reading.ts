/** What reading costs, part by part, beside what others take for the same text. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import nlp from 'compromise/three';
import { findChoices } from '../../lib/choices/choices';
import { detect } from '../../lib/detect/detect';
import { extract } from '../../lib/page/extract';
import { recognise } from '../../lib/page/recognise';
import type { Block, PolicyDocument } from '../../lib/policy/document';
import { race, type Timing } from './measure';

const ROUNDS = 3;

const textOf = (document: PolicyDocument): string => document.blocks.map(({ text }) => text).join('\n');

/** The least that any reader must do: look at every character once. */
const scan = (text: string): number => {
  let words = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 32) words++;
  return words;
};

const parse = (html: Uint8Array): Document => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;

/** One page: every part of reading, and its baseline. Readability changes the page, so it gets copies made beforehand. */
export const benchPage = (html: Uint8Array): readonly Timing[] => {
  const page = parse(html);
  const document = extract(page, null);
  const text = textOf(document);
  const copies = Array.from({ length: ROUNDS + 1 }, () => page.cloneNode(true) as Document);
  return race(
    [
      { name: 'one scan of the characters', run: () => scan(text) },
      { name: 'nlp(text), compromise', run: () => nlp(text) },
      { name: 'detect', run: () => detect(document) },
      { name: 'choices', run: () => findChoices(document) },
      { name: 'recognise (jsdom)', run: () => recognise(page, '') },
      { name: 'extract (jsdom)', run: () => extract(page, null) },
      { name: 'Readability (jsdom)', run: () => new Readability(copies.pop() ?? page).parse() },
    ],
    ROUNDS,
  );
};

/** Defuddle works asynchronously, so it is timed apart, on the same page. Milliseconds, the least of the rounds. */
export const benchDefuddle = async (html: Uint8Array): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const copy = parse(html);
    const start = performance.now();
    await Defuddle(copy, 'https://example.com/privacy');
    times.push(performance.now() - start);
  }
  return Math.min(...times);
};

const repeat = (blocks: readonly Block[], words: number): readonly Block[] => {
  const one = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return Array.from({ length: Math.ceil(words / one) }, () => blocks).flat();
};

/** Time to detect, for policies of growing length: milliseconds a thousand words. */
export const benchGrowth = (document: PolicyDocument, lengths: readonly number[]): readonly { readonly words: number; readonly perThousand: number }[] =>
  lengths.map((words) => {
    const long = { ...document, blocks: repeat(document.blocks, words) };
    const [timing] = race([{ name: String(words), run: () => detect(long) }], ROUNDS);
    return { words, perThousand: ((timing?.median ?? Number.NaN) / words) * 1000 };
  });
