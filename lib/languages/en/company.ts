/** Finds the name by which a policy calls its own company, so that "Acme may share" reads like "we may share". */
import type { PolicyDocument } from '../../policy/document';
import { spell } from './spelling';

/** A capitalised name that opens a sentence and does something. */
const subject = new RegExp(
  '(?:^|[.!?:;] |\\b(?:At|that|and|If|Although|' +
    "unless) )((?:[A-Z0-9][\\p{L}\\p{N}.&'’-]*)(?: (?:[A-Z][\\p{L}\\p{N}.&'’-]*|of|&)){0,3}) (?:(?:may|will|" +
    'does|has|is|can|cannot|never|also|reserves|and its)\\b|[a-z]{3,}s\\b)',
  'gu',
);

/** Names that begin sentences in every policy. */
const common = new Set(
  (
    'we you they it he she this that these those there our your the a an cookies cookie users user ' +
    'information personal data third other all each any no if when what who how such some most many ' +
    'please children service services site website company'
  ).split(' '),
);

/** "Example Analytics" is a product of Example's, and not Example. */
const products =
  'account|accounts|ads|adsense|adwords|analytics|business|chrome|cloud|connect|drive|id|login|maps|marketing|music|pay|pixel|platform|play|store|tag|watch';

/** A name used less often than this may be anybody's. */
const OFTEN = 2;

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Where a company's own name stands: the title, the first headings, the address. */
const signboard = ({ title, url, blocks }: PolicyDocument): string => {
  const headings = blocks.filter(({ kind }) => kind === 'heading').slice(0, 2);
  return squash([title, url ?? '', ...headings.map(({ text }) => text)].join(' '));
};

const countNames = ({ blocks }: PolicyDocument): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { kind, text } of blocks)
    if (kind !== 'heading')
      for (const [, name] of text.matchAll(subject)) {
        const spelled = spell(name ?? '').trim();
        const [first = ''] = spelled.split(' ');
        if (!common.has(first)) counts.set(spelled, (counts.get(spelled) ?? 0) + 1);
      }
  return counts;
};

const asMany = / we /g;

/** A company may call itself by its role: "the Service Provider may use …". */
const roleDoes = new RegExp(
  '\\bthe (service provider|owner|operator|developer|controller|data controller|publisher|provider|' +
    'studio) (?:may|will|would|shall|does|has|is|can|also|collects|uses|processes|retains|keeps|stores|' +
    'shares|discloses|reserves|takes|provides)\\b',
  'gi',
);

/** The names of its role, where the policy says "we" no more often. */
const roleNames = ({ blocks }: PolicyDocument): readonly string[] => {
  const roles = blocks.flatMap(({ kind, text }) =>
    kind === 'heading' ? [] : [...text.matchAll(roleDoes)].map(([, role = '']) => role.toLowerCase()),
  );
  if (roles.length === 0) return [];
  const ours = blocks.reduce((sum, { text }) => sum + (text.match(/\bwe\b/gi)?.length ?? 0), 0);
  return [...new Set(roles)]
    .filter((role) => roles.filter((other) => other === role).length >= ours)
    .map((role) => `the ${role}`);
};

/** What notices ask of their own company, above all the form that the United States prescribe to banks (16 CFR 313, appendix). */
const askedOf =
  /^ (?:(?:what|how|why) )?does ((?:\S+ ){1,8}?)(?:share|do with your personal|(?:protect|collect) (?:my|your)) /;

/** "Does Elm Bank share?" over a column names the company, however rarely it is named. */
const askedNames = ({ blocks }: PolicyDocument): readonly string[] =>
  blocks.flatMap(({ text }) => {
    if (!text.endsWith('?')) return [];
    const [, name = ''] = askedOf.exec(spell(text)) ?? [];
    return name === '' || common.has(name.split(' ')[0] ?? '') ? [] : [name.trim()];
  });

/** @returns the company's names as `Sentence.normal` spells them; empty where the policy only says "we" */
export const companyNames = (document: PolicyDocument): readonly string[] => {
  const sign = signboard(document);
  const told = [...countNames(document)]
    .filter(([name, count]) => count >= OFTEN && name.length > 2 && sign.includes(squash(name)))
    .map(([name]) => name);
  return [...new Set([...told, ...askedNames(document)])];
};

/** A shop of one writes "I collect …"; what the reader is to say ("I agree") is not the shop's. */
const asOne = new RegExp(
  ' i (?:(?:also|always|never|only|sometimes|will|may|might|can|could|shall|do|would|have|not|' +
    'am) )*(?:ask|collect|delet|erase|gather|giv|hand|host|keep|kept|log|need|pass|process|protect|' +
    'receiv|record|run|see|sell|send|set|share|sold|store|track|us|write)[a-z]* ',
  'g',
);
const asked =
  /^ (?:am|are|can|could|did|do|does|has|have|how|is|may|must|should|what|when|where|which|who|why|will|would) /;
const many: Readonly<Record<string, string>> = { i: 'we', me: 'us', my: 'our', mine: 'ours', am: 'are' };

const isByOne = ({ blocks }: PolicyDocument): boolean => {
  const said = blocks.filter(({ kind, text }) => kind !== 'heading' && !text.endsWith('?'));
  // Most policies never say "I": to find that out takes a fiftieth of the time.
  if (!said.some(({ text }) => /\bi[ '’´`]\p{L}/iu.test(text))) return false;
  const texts = said.map(({ text }) => spell(text));
  const count = (words: RegExp): number => texts.reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0);
  return count(asOne) > count(asMany);
};

const oneAsWe = (normal: string): string =>
  asked.test(normal) ? normal : normal.replace(/(?<= )(?:i|me|my|mine|am)(?= )/g, (word) => many[word] ?? word);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @returns puts "we" in the place of the company's name, in texts as `Sentence.normal` */
export const companyAsWe = (document: PolicyDocument): ((normal: string) => string) => {
  const names = [...companyNames(document), ...roleNames(document)].toSorted((a, b) => b.length - a.length);
  const own: (normal: string) => string = isByOne(document) ? oneAsWe : (normal) => normal;
  if (names.length === 0) return own;
  const pattern = new RegExp(
    `(?<= )(?:${names.map(escape).join('|')})(?: (?:inc|llc|ltd|corp|corporation))? (?!(?:${products}) )`,
    'g',
  );
  return (normal) => own(normal.replace(pattern, 'we '));
};
