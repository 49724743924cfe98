/** The command's words: what they mean, and which of them go together. */
import { parseArgs } from 'node:util';
import { type PracticeId, practiceIds } from '../../lib/policy/practice';

export const usage = `usage: npm run explain -- "SENTENCE" [--under HEADING] [--lead-in TEXT] [--after SENTENCE] [--lang TAG]
       npm run explain -- --page FILE --practice ID
  SENTENCE         as the policy has it
  --under HEADING  the heading above it
  --lead-in TEXT   the words before the list that it is an item of, or its column's header
  --after SENTENCE the sentence before it
  --lang TAG       the language, "en" unless told otherwise
  --page FILE      a saved page (HTML), of which every sentence is told in which a clause of the practice occurs
  --practice ID    an id of docs/practices.md
  --help           this text
exit status:
  0  explained
  2  these words or the page cannot be used, or the language is not read`;

export type Words =
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'page'; readonly file: string; readonly practice: PracticeId }
  | {
      readonly kind: 'sentence';
      readonly text: string;
      readonly language: string;
      readonly under?: string;
      readonly leadIn?: string;
      readonly after?: string;
    };

const options = {
  under: { type: 'string' },
  'lead-in': { type: 'string' },
  after: { type: 'string' },
  lang: { type: 'string' },
  page: { type: 'string' },
  practice: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const problem = (told: string): Words => ({ kind: 'problem', problem: told });

const pageWords = (file: string, practice: string | undefined, others: number): Words => {
  if (others > 0) return problem('--page goes with --practice alone');
  const id = practiceIds.find((each) => each === practice);
  if (practice === undefined) return problem('--page needs --practice');
  return id ? { kind: 'page', file, practice: id } : problem(`no practice is called ${practice}`);
};

/** @param args the words behind the command's name */
export const readWords = (args: readonly string[]): Words => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { page, practice, lang = 'en', under, 'lead-in': leadIn, after, help } = values;
    if (help) return { kind: 'help' };
    const place = { ...(under && { under }), ...(leadIn && { leadIn }), ...(after && { after }) };
    const others = positionals.length + Object.keys(place).length + (values.lang === undefined ? 0 : 1);
    if (page !== undefined) return pageWords(page, practice, others);
    const [text = '', ...rest] = positionals;
    if (practice !== undefined) return problem('--practice goes with --page');
    if (text.trim() === '' || rest.length > 0) return problem('give one sentence, in quotation marks');
    return { kind: 'sentence', text, language: lang, ...place };
  } catch (error) {
    return problem(error instanceof Error ? error.message : String(error));
  }
};
