/** A process of the command line: answers each job with its result. */
import { type Job, summarizeFile } from './summarize-file';

process.on('message', async (job: Job) => process.send?.(await summarizeFile(job)));
// Ends when its parent process has ended.
process.on('disconnect', () => process.exit());
process.send?.('ready');
