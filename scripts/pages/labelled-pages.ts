/** The pages that people have looked at: what each is, and where it is to be had. Their texts are other people's and are not here. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../cli/read-page';
import { extract } from '../../lib/page/extract/extract';
import type { PolicyDocument } from '../../lib/policy/document';

export interface PageLabel {
  /** The first 12 hexadecimal digits of the SHA-256 of the file. */
  readonly hash: string;
  readonly isPolicy: boolean;
  /** BCP 47 */
  readonly language: string;
  /** `owner/name:path` of a public repository. */
  readonly source: string;
}

const HASH_DIGITS = 12;

/**
 * @param tsv a line a page: hash, `policy` or `other`, language, source
 * @throws Error that names the line that is none
 */
export const readPageLabels = (tsv: string): readonly PageLabel[] =>
  tsv
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [hash = '', kind = '', language = '', source = ''] = line.split('\t');
      if (!/^[\da-f]{12}$/.test(hash) || !/^(?:policy|other)$/.test(kind) || source === '')
        throw new Error(`not a page: ${line}`);
      return { hash, isPolicy: kind === 'policy', language, source };
    });

export interface ReadLabel extends PageLabel {
  readonly document: PolicyDocument;
}

/**
 * @param folder holds the pages, as `HASH.html`
 * @returns the pages that are there and whose bytes are as they were, as the extension would extract them
 */
export const readLabelledPages = (folder: string, labels: readonly PageLabel[]): readonly ReadLabel[] =>
  labels.flatMap((label) => {
    const file = join(folder, `${label.hash}.html`);
    if (!existsSync(file)) return [];
    const bytes = readFileSync(file);
    if (!createHash('sha256').update(bytes).digest('hex').startsWith(label.hash)) return [];
    return [{ ...label, document: extract(pageOf(bytes), null) }];
  });

/** Sites whose pages are learnt from and sites whose pages are not share nothing: a repository is in one group alone. */
export const groupOf = ({ source }: PageLabel, groups: number): number => {
  const repository = source.split(':')[0] ?? '';
  return Number.parseInt(createHash('sha256').update(repository).digest('hex').slice(0, HASH_DIGITS), 16) % groups;
};
