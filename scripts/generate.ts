/** Writes the files that are made from rules: an index of practices, their wording without the patterns, the reference page, and standard labels as expressions. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Example, type Examples, groups, practiceIds, type Wording } from '../lib/policy/practice';
import { patternReader } from '../lib/detect/net/pattern';
import { offers, patterns as labels } from '../lib/choices/english/labels';
import { english } from './english';
import { sourceOf } from './expression-of';

const folder = join(import.meta.dirname, '../lib/practices');
const labelExpressions = join(import.meta.dirname, '../lib/choices/english/label-expressions.ts');
const reference = join(import.meta.dirname, '../docs/practices.md');
const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const present = new Set(readdirSync(folder).map((file) => file.replace(/\.ts$/, '')));
const ids = practiceIds.filter((id) => present.has(id));

const header = (what: string): string => `/** ${what} Generated from the practice files by \`npm run generate\`. */\n`;
const imports = (part: string): string =>
  ids.map((id) => `import { ${part} as ${camel(id)} } from './${id}';\n`).join('');

interface PracticeFile {
  readonly wording: Wording;
  readonly examples: Examples;
}
const files = await Promise.all(
  ids.map(async (id) => ({ id, ...((await import(join(folder, `${id}.ts`))) as PracticeFile) })),
);

/** Examples of each stance, two at the most: enough to tell what is meant. */
const exampleRows = (examples: Examples): string =>
  (Object.entries(examples) as [string, readonly Example[]][])
    .flatMap(([stance, all]) =>
      all.slice(0, 2).map((example) => ({ stance, text: typeof example === 'string' ? example : example.text })),
    )
    .map(({ stance, text }) => `- *${stance}*: “${text}”`)
    .join('\n');

const section = ({
  id,
  wording: { name, question, why, says },
  examples,
}: PracticeFile & { readonly id: string }): string =>
  `### ${name}\n\n\`${id}\` · ${question} ${why}\n\n${Object.entries(says)
    .map(([stance, sentence]) => `- **${stance}**: ${sentence}`)
    .join('\n')}\n\nExamples:\n\n${exampleRows(examples)}\n`;

const page = `# Practices

What Plainprint answers about a policy. A practice that a policy does not mention has no answer: silence is never “no”. Generated from the files in \`lib/practices\` by \`npm run generate\`.

${groups
  .map(
    (group) =>
      `## ${english(`group.${group}`)}\n\n${files
        .filter(({ wording }) => wording.group === group)
        .map(section)
        .join('\n')}`,
  )
  .join('\n')}`;

/** A part of every practice's wording as source. Copied and not imported: a bundle that imports a practice file may take its clauses, too. */
const perPractice = (part: (wording: Wording) => unknown): string =>
  JSON.stringify(Object.fromEntries(files.map(({ id, wording }) => [id, part(wording)])));

/** The standard labels, each as what it offers and the expression that reads the whole of it. */
const readLabel = patternReader({});
const labelRows = (Object.entries(offers) as [keyof typeof offers, (typeof offers)[keyof typeof offers]][])
  .map(([id, { kind, optOut }]) => `['${kind}', ${optOut}, /^ ${readLabel(labels[id]).map(sourceOf).join('')}$/],`)
  .join('\n');

/** Path and content of every generated file. */
const sources: Readonly<Record<string, string>> = {
  [join(folder, 'index.ts')]: `${header('What the detector knows of every practice, in catalogue order.')}
import type { Practice } from '../policy/practice';
${imports('practice')}
export const practices: readonly Practice[] = [${ids.map(camel).join(', ')}];`,
  [join(folder, 'wording.ts')]: `${header('What people are told of every practice at first sight.')}
import type { PracticeId, Wording } from '../policy/practice';
export const wording: Readonly<Record<PracticeId, Pick<Wording, 'group' | 'name' | 'says' | 'tone'>>> = ${perPractice(({ group, name, says, tone }) => ({ group, name, says, tone }))};`,
  [join(folder, 'reasons.ts')]: `${header('Why each practice matters.')}
import type { PracticeId } from '../policy/practice';
export const reasons: Readonly<Record<PracticeId, string>> = ${perPractice(({ why }) => why)};`,
  [labelExpressions]: `/** The standard labels as expressions. Generated from \`labels.ts\` by \`npm run generate\`. */
import type { ChoiceKind } from '../../policy/report';
export const labelExpressions: readonly (readonly [ChoiceKind, boolean, RegExp])[] = [${labelRows}];`,
  [reference]: page,
};

const read = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

let stale = 0;
for (const [path, source] of Object.entries(sources)) {
  const wanted = await format(source, { ...(await resolveConfig(path)), filepath: path });
  if (read(path) === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${basename(path)} is stale: run npm run generate`);
    stale++;
  } else writeFileSync(path, wanted);
}
process.exitCode = stale ? 1 : 0;
