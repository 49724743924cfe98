/** What a reader tells the project about a wrong answer: the fields of its issue form, as a link that fills it in or as text. */
import type { Evidence } from '../policy/report';

/** In the order and by the names of `.github/ISSUE_TEMPLATE/wrong-answer.yml`. */
export const wrongAnswerFields = [
  'address',
  'sentence',
  'practice',
  'given',
  'expected',
  'explanation',
  'version',
] as const;
export type WrongAnswer = Readonly<Record<(typeof wrongAnswerFields)[number], string>>;

/** Where the policy stands, without what may tell who has read it. */
export const publicAddress = (url: string | null): string => {
  if (url === null || !URL.canParse(url)) return '';
  const { origin, pathname, protocol } = new URL(url);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : '';
};

/** One word of a command line, whatever stands in it. */
const quoted = (text: string): string => `'${text.replace(/\s+/g, ' ').replaceAll("'", String.raw`'\''`)}'`;

/** How sure the reader was, and the command that explains it word by word. */
export const explanationOf = ({ quote, heading, leadIn, stance, sure, condition }: Evidence): string => {
  const place = [
    ...(heading === null ? [] : [`--under ${quoted(heading)}`]),
    ...(leadIn === null ? [] : [`--lead-in ${quoted(leadIn)}`]),
  ];
  return [
    `says ${stance}, sure ${sure}${condition === null ? '' : `, condition ${condition}`}`,
    ['npm run --silent explain --', quoted(quote), ...place].join(' '),
  ].join('\n');
};

/**
 * The issue form with the fields filled in; opening it submits nothing.
 * @param issues the address of the project's list of issues, as `package.json` has it
 */
export const formLink = (issues: string, answer: WrongAnswer): string => {
  const link = new URL(`${issues.replace(/\/$/, '')}/new`);
  link.searchParams.set('template', 'wrong-answer.yml');
  for (const field of wrongAnswerFields) if (answer[field] !== '') link.searchParams.set(field, answer[field]);
  return link.href;
};

/** The same to paste by hand. @param names the fields in words */
export const answerText = (answer: WrongAnswer, names: Readonly<Record<string, string>>): string =>
  wrongAnswerFields
    .filter((field) => answer[field] !== '')
    .map((field) => `${names[field] ?? field}:\n${answer[field]}`)
    .join('\n\n');
