/** How one sentence is read, for tests that ask it of many. */
import { loadModel } from '../../cli/model-file';
import type { PracticeId, Stance } from '../../lib/policy/practice';
import { readPolicy } from '../../lib/read-policy';
import { block, documentOf } from '../../scripts/shared/example-document';

/** What a policy of this one paragraph is read to say, with weights and rules. */
export const stancesOf = (text: string, language = 'en'): ReadonlyMap<PracticeId, Stance> =>
  new Map(
    readPolicy({ ...documentOf([block(text)]), language }, loadModel(language)).findings.map(({ practice, stance }) => [
      practice,
      stance,
    ]),
  );

/** With a capital at its beginning. */
export const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
