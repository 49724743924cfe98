/** A policy document in, findings out. Pure: the same text always gives the same findings. */
import type { PolicyDocument } from '../policy/document';
import type { PracticeId } from '../policy/practice';
import type { Finding } from '../policy/report';
import { practices } from '../practices';
import { type Said, toFinding } from './judge/judge';
import type { Reader } from './learned-reader';
import { sentenceReader } from './split/units';

/** Reads block after block. */
function* said(document: PolicyDocument, { language, read }: Reader): Generator<readonly Said[]> {
  const sentencesOf = sentenceReader(document, language);
  for (const index of document.blocks.keys()) yield sentencesOf(index).flatMap(read);
}

const toFindings = (all: readonly Said[], { language }: Reader): readonly Finding[] => {
  const saidOf = new Map(practices.map(({ id }): [PracticeId, Said[]] => [id, []]));
  for (const one of all) saidOf.get(one.practice)?.push(one);
  return practices.flatMap((practice) => toFinding(practice, saidOf.get(practice.id) ?? [], language) ?? []);
};

/** What the document says of each practice, in catalogue order. */
export const detect = (document: PolicyDocument, reader: Reader): readonly Finding[] =>
  toFindings([...said(document, reader)].flat(), reader);

/** Milliseconds of work between two pauses: short enough that the background keeps answering. */
const SLICE = 50;

/** The same as `detect`, giving way to other work about every 50 ms. */
export const detectInSlices = async (
  document: PolicyDocument,
  reader: Reader,
  pause: () => Promise<void>,
): Promise<readonly Finding[]> => {
  const all: Said[] = [];
  let sliceStart = performance.now();
  for (const found of said(document, reader)) {
    all.push(...found);
    if (performance.now() - sliceStart < SLICE) continue;
    await pause();
    sliceStart = performance.now();
  }
  return toFindings(all, reader);
};
