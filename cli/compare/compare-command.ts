/** `summarize compare`: two versions of a policy, or two runs over many. */
import { refuse } from '../summarize-options';
import { compareFiles } from './compare-files';
import { readWords } from './compare-options';
import { compareRuns } from './compare-runs';

const usage = `usage: npm run --silent summarize -- compare [--json] [--text] [--timeout SECONDS] OLD NEW
  OLD NEW            two saved versions of a policy: HTML or PDF, or Markdown by their names; or two runs of --jsonl, by their
                     names (.jsonl): policies are known by their addresses, else by their files. Runs that hold no text
                     (--text) are compared by their quotes
  --json             the comparison as JSON; of runs, a line a policy
  --text             with --json: the text of both, with what changed marked
  --timeout SECONDS  how long a page may take to read; 60, unless told otherwise
exit status: as without "compare"; 1 where a version could not be read, or a line of a run is no report`;

const problem = 'compare takes two names: the old version and the new one';

const isRun = (name: string): boolean => /\.jsonl$/i.test(name);

export const compareCommand = async (args: readonly string[]): Promise<number> => {
  const options = readWords(args, { usage, count: 2, problem, takesText: true });
  const runs = options.names.filter(isRun).length;
  if (runs === 1) return refuse('a run (.jsonl) is compared with another run', usage);
  return runs === 2 ? compareRuns(options) : compareFiles(options);
};
