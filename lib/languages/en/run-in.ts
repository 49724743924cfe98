/** What states nothing by its form: bold headings that run into their paragraph ("Flash cookies."), and questions left open. */
import type { PlacedSentence } from '../../detect/split/units';

/** Of labelled texts of so few words that stand alone and end like a sentence, 19 in 20 state nothing; of longer ones, half do. */
const FEW_WORDS = 4;

/** Who speaks or is spoken to, the verbs of short statements, and how somebody is reached. */
const SPEAKING = [
  'we|us|our|you|your|this|it|they',
  'is|are|may|can|will|not|no|never|none',
  'uses?|collects?|shares?|sells?|keeps?',
  'write|send|contact|call|email|phone',
  String.raw`\p{L}+ed`,
].join('|');
const speaks = new RegExp(` (?:${SPEAKING}) |[@\\d]`, 'u');

/** "How it is sold: n/a", or a cell with this alone: the question does not arise. */
const unanswered = /(?:^|[:?] ?)(?:n\/a|not applicable)\.?$/i;

export const isRunIn = ({ own, leadIn, kind, text }: PlacedSentence): boolean => {
  const written = own.trim();
  if (unanswered.test(written)) return true;
  return (
    leadIn === null &&
    kind !== 'cell' &&
    /[.:]$/.test(written) &&
    written.split(/\s+/, FEW_WORDS + 1).length <= FEW_WORDS &&
    !speaks.test(text)
  );
};
