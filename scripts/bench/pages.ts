/** The pages that are measured: those that are given, or the samples. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../cli/model-file';
import { readPage } from '../../cli/read-page';

export interface Pages {
  readonly source: 'given' | 'samples';
  /** Files with policies that are read. */
  readonly policies: readonly string[];
  /** Files with pages that are no policies. */
  readonly ordinary: readonly string[];
}

const samples = 'test/fixtures/policies';

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? join(path, 'page.html') : path))
    .filter((path) => path.endsWith('.html') && existsSync(path));

/** @returns null for a policy that is not read: it is of neither kind */
const isPolicy = (path: string): boolean | null => {
  const { isPolicy: is, language } = readPage(readFileSync(path), null);
  return is && loadModel(language) === null ? null : is;
};

/** So many, spread evenly. */
const some = (paths: readonly string[], most: number): readonly string[] => {
  const step = Math.max(1, paths.length / most);
  return paths.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

/**
 * @param folders with saved pages (page.html in folders, or *.html); none: the samples
 * @param ordinary folders with pages that are no policies; none: those among the others
 * @param most so many of each kind
 */
export const choosePages = (folders: readonly string[], ordinary: readonly string[], most: number): Pages => {
  const all = (folders.length > 0 ? folders : [samples]).flatMap(pagesIn).map((path) => ({ path, is: isPolicy(path) }));
  const others = ordinary.flatMap(pagesIn).filter((path) => isPolicy(path) === false);
  const none = all.filter(({ is }) => is === false).map(({ path }) => path);
  return {
    source: folders.length + ordinary.length > 0 ? 'given' : 'samples',
    policies: some(
      all.filter(({ is }) => is).map(({ path }) => path),
      most,
    ),
    ordinary: some(ordinary.length > 0 ? others : none, most),
  };
};

export const pagesText = ({ source, policies, ordinary }: Pages): string =>
  `${policies.length} policies and ${ordinary.length} pages that are none, ` +
  (source === 'given' ? 'which were given' : `the samples in ${samples}`);
