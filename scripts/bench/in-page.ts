/** What the benchmark runs inside Chromium's pages; bundled, and there named `bench`. Every call is a page's first, as in use. */
import { Readability } from '@mozilla/readability';
import nlp from 'compromise/three';
import Defuddle from 'defuddle';
import { findChoices } from '../../lib/choices/choices';
import { detect } from '../../lib/detect/detect';
import { extract } from '../../lib/page/extract';
import { recognise } from '../../lib/page/recognise';
import type { PolicyDocument } from '../../lib/policy/document';
import { timed } from './measure';
import { textOf } from './reading';

/** Milliseconds of each part, in the page that is read. */
export const readPage = (): Readonly<Record<string, number>> => {
  // Both change the page that they read.
  const [forReadability, forDefuddle] = [document.cloneNode(true), document.cloneNode(true)] as [Document, Document];
  return {
    recognise: timed(() => recognise(document, location.href)),
    extract: timed(() => extract(document, location.href)),
    readability: timed(() => new Readability(forReadability).parse()),
    defuddle: timed(() => new Defuddle(forDefuddle).parse()),
  };
};

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
