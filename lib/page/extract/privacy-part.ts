/** On a page that holds other documents beside its policy (a contract, a help centre's answers), finds the policy. */
import type { PlacedBlock } from './blocks';
import { hasCues, languageOfPolicy } from './detect-language';
import { documentsOf, type PageDocument } from './documents';
import { amountsOf, isContractual, sectionsOf, type Amounts } from './sections';

/** Shorter parts under a contract's name are sections of the policy, in words, where they do not read like one. */
const shortestContract = 250;
/** Shorter ones say too little to be judged. */
const fewestWords = 30;
/** A contract holds fewer of a policy's cues a word than this. */
const contractDensity = 0.025;
/** What is about something else holds fewer of a policy's cues a word than this. */
const foreignDensity = 0.01;

/** The blocks without those of other documents that are clearly set apart by their headings. */
export function privacyPart(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const documents = documentsOf(sectionsOf(placed));
  const foreign = new Set(documents.filter(isForeign).flatMap(({ sections }) => sections.flatMap((one) => one.placed)));
  if (foreign.size === 0) return placed;
  const isThere = documents.some(({ kind, sections }) => kind === 'policy' && amountsOf(sections).words > fewestWords);
  return isThere ? placed.filter((one) => !foreign.has(one)) : placed;
}

function isForeign({ kind, sections }: PageDocument): boolean {
  // Most pages hold one document, and nothing is counted.
  if (kind !== 'contract' && kind !== 'other') return false;
  const amounts = amountsOf(sections);
  if (amounts.words < fewestWords) return false;
  if (kind === 'contract') return isContract(amounts);
  const blocks = sections.flatMap(({ placed }) => placed.map(({ block }) => block));
  return amounts.ofPolicy < amounts.words * foreignDensity && hasCues(languageOfPolicy(blocks));
}

/** Long ones count without such words: modern contracts are written in plain language. */
function isContract(amounts: Amounts): boolean {
  const { words, ofPolicy } = amounts;
  return ofPolicy < words * contractDensity && (words >= shortestContract || isContractual(amounts));
}
