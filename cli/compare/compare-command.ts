/** `summarize compare`: two versions of a policy, or two runs over many. */
import { compareFiles } from './compare-files';
import { readWords } from './compare-options';

const usage = `usage: npm run --silent summarize -- compare [--json] [--text] [--timeout SECONDS] OLD NEW
  OLD NEW            two saved versions of a policy: HTML, or Markdown by their names
  --json             the comparison as JSON
  --text             with --json: the text of both, with what changed marked
  --timeout SECONDS  how long a page may take to read; 60, unless told otherwise
exit status: as without "compare"; 1 where one of the two could not be read`;

export const compareCommand = (args: readonly string[]): Promise<number> =>
  compareFiles(readWords(args, usage, 2, 'compare takes two names: the old version and the new one'));
