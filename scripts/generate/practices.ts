/** What is made from the folders of the practices: the index, the index of English rules, and the reference page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Example,
  type Examples,
  groups,
  type Practice,
  type PracticeId,
  practiceIds,
  type PracticeRules,
  type Stance,
} from '../../lib/policy/practice';
import { practiceMessageKey, type PracticeText } from '../../lib/report/practice-message';
import { english } from '../../cli/english';
import { generated } from './generated';

const folder = join(import.meta.dirname, '../../lib/practices');
const reference = join(import.meta.dirname, '../../docs/practices.md');
const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const ids = practiceIds.filter((id) => existsSync(join(folder, id)));

const imports = (part: string, file: string): string =>
  ids.map((id) => `import { ${part} as ${camel(id)} } from './${id}/${file}';\n`).join('');
const record = ids.map((id) => `'${id}': ${camel(id)}`).join(', ');

const load = async <Part>(id: string, file: string): Promise<Part> =>
  (await import(join(folder, id, `${file}.ts`))) as Part;

interface Described {
  readonly practice: Practice;
  readonly rules: PracticeRules;
  readonly examples: Examples;
}
const described: readonly Described[] = await Promise.all(
  ids.map(async (id) => ({
    ...(await load<{ readonly practice: Practice }>(id, 'practice')),
    ...(await load<Omit<Described, 'practice'>>(id, 'english')),
  })),
);

/** What the clauses of a stance are for, and its other examples. */
const sentencesOf = ({ clauses }: PracticeRules, examples: Examples, stance: keyof Examples): readonly Example[] => [
  ...((stance !== 'silent' && clauses[stance]) || []).map(({ says }) => says),
  ...(examples[stance] ?? []),
];

/** Sentences of each stance, two at the most: enough to tell what is meant. */
const exampleRows = ({ rules, examples }: Pick<Described, 'rules' | 'examples'>): string =>
  ([...Object.keys(rules.clauses), 'silent'] as (keyof Examples)[])
    .flatMap((stance) =>
      sentencesOf(rules, examples, stance)
        .slice(0, 2)
        .map((example) => ({ stance, text: typeof example === 'string' ? example : example.text })),
    )
    .map(({ stance, text }) => `- *${stance}*: “${text}”`)
    .join('\n');

/** Asked of the locale and not of `wording-of.ts`, which knows a new practice only once the index is written. */
const told = (id: PracticeId, text: PracticeText): string => english(practiceMessageKey(id, text));

const stanceRows = ({ id, tone }: Practice): string =>
  (Object.keys(tone) as Stance[]).map((stance) => `- **${stance}**: ${told(id, `says.${stance}`)}`).join('\n');

const section = ({ practice, rules, examples }: Described): string =>
  [
    `### ${told(practice.id, 'name')}`,
    `\`${practice.id}\` · ${practice.question} ${told(practice.id, 'why')}`,
    stanceRows(practice),
    'Examples:',
    `${exampleRows({ rules, examples })}\n`,
  ].join('\n\n');

const page = `# Practices

What Plainprint answers about a policy. A practice that a policy does not mention has no answer: silence is never \
“no”. Generated from the folders in \`lib/practices\` by \`npm run generate\`.

${groups
  .map(
    (group) =>
      `## ${english(`group.${group}`)}\n\n${described
        .filter(({ practice }) => practice.group === group)
        .map(section)
        .join('\n')}`,
  )
  .join('\n')}`;

/** Path and content of each file. */
export const practiceFiles: Readonly<Record<string, string>> = {
  [join(folder, 'index.ts')]: `${generated('Every practice, in catalogue order: what is asked and told.')}
import type { Practice, PracticeId } from '../policy/practice';
${imports('practice', 'practice')}
export const practices: readonly Practice[] = [${ids.map(camel).join(', ')}];

export const practiceById: Readonly<Record<PracticeId, Practice>> = { ${record} };`,
  [join(folder, 'english.ts')]: `${generated('How policies in English state each practice.')}
import type { PracticeId, PracticeRules } from '../policy/practice';
${imports('rules', 'english')}
export const english: Readonly<Record<PracticeId, PracticeRules>> = { ${record} };`,
  [reference]: page,
};
