/** What the benchmark runs inside Chromium's pages; bundled, and there named `bench`. */
import { Readability } from '@mozilla/readability';
import nlp from 'compromise/three';
import Defuddle from 'defuddle';
import { findChoices } from '../../lib/choices/choices';
import { detect } from '../../lib/detect/detect';
import { extract, placeBlocks } from '../../lib/page/extract';
import { recognise } from '../../lib/page/recognise';
import type { PolicyDocument } from '../../lib/policy/document';
import { timed } from './measure';
import { textOf } from './reading';

const parts = {
  recognise: () => recognise(document, location.href),
  extract: () => extract(document, location.href),
  text: () => placeBlocks(document, location.href),
  readability: () => new Readability(document).parse(),
  defuddle: () => new Defuddle(document).parse(),
};

export const names = Object.keys(parts);

/** Milliseconds of one part. Each needs a page of its own, as in use: a first call takes several times as long as a second. */
export const timePart = (name: keyof typeof parts): number => timed(parts[name]);

/** The page's document, for the page in which detection is timed. */
export const documentOf = (): PolicyDocument => extract(document, location.href);

/** Milliseconds of what the background does, in a page that has done it before, as the background mostly has. */
export const readDocument = (policy: PolicyDocument): Readonly<Record<string, number>> => {
  const text = textOf(policy);
  return {
    detect: timed(() => [detect(policy), findChoices(policy)]),
    nlp: timed(() => nlp(text)),
  };
};
