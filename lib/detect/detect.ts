/** A policy document in, findings out. Pure: the same text always gives the same findings. */
import type { PolicyDocument } from '../policy/document';
import type { PracticeId } from '../policy/practice';
import type { Finding } from '../policy/report';
import { languageOf } from '../languages';
import { practices } from '../practices';
import { toFinding } from './judge/judge';
import { type Statement, statements } from './rules/statements';

const toFindings = (document: PolicyDocument, all: readonly Statement[]): readonly Finding[] => {
  const language = languageOf(document.language);
  if (language === null) return [];
  const saidOf = new Map(practices.map(({ id }): [PracticeId, Statement[]] => [id, []]));
  for (const said of all) saidOf.get(said.practice)?.push(said);
  return practices.flatMap((practice) => toFinding(practice, saidOf.get(practice.id) ?? [], language) ?? []);
};

/** What the document says of each practice, in catalogue order; empty for a language that is not read. */
export const detect = (document: PolicyDocument): readonly Finding[] =>
  toFindings(document, [...statements(document)].flat());

/** Milliseconds of work between two pauses: short enough that the background keeps answering. */
const SLICE = 50;

/** The same as `detect`, giving way to other work about every 50 ms. */
export const detectInSlices = async (
  document: PolicyDocument,
  pause: () => Promise<void>,
): Promise<readonly Finding[]> => {
  const all: Statement[] = [];
  let sliceStart = performance.now();
  for (const found of statements(document)) {
    all.push(...found);
    if (performance.now() - sliceStart < SLICE) continue;
    await pause();
    sliceStart = performance.now();
  }
  return toFindings(document, all);
};
