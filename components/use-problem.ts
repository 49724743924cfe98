/** Why a page could not be read, in words. */
import type { FetchProblem, UnreadPart } from '../lib/extension/fetch/fetch-page';
import { languageInWords } from '../lib/report/language';
import type { MessageKey } from '../lib/report/translate';
import { pdfProblems } from './pdf-problems';
import { useTranslate } from './translation';

const problems: Readonly<Record<FetchProblem, MessageKey>> = {
  ...pdfProblems,
  'not-html': 'fetch.notHtml',
  'timed-out': 'fetch.timedOut',
  unreachable: 'fetch.unreachable',
  refused: 'fetch.refused',
  'too-large': 'fetch.tooLarge',
  empty: 'fetch.empty',
  'not-policy': 'fetch.notPolicy',
  'no-link': 'fetch.noLink',
  local: 'fetch.local',
  elsewhere: 'fetch.elsewhere',
  'other-language': 'fetch.otherLanguage',
  'too-many': 'fetch.tooMany',
  stopped: 'fetch.stopped',
};

type Problem = Pick<UnreadPart, 'why' | 'detail'>;

export const useProblem = (): ((problem: Problem) => string) => {
  const t = useTranslate();
  return ({ why, detail }) => t(problems[why], [why === 'other-language' ? languageInWords(detail, t) : detail]);
};
