/** Fails where the linter of Firefox's store finds anything but what the libraries that we ship are known for. */
import { spawnSync } from 'node:child_process';
import * as v from 'valibot';

const finding = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string(), '') });
const reportSchema = v.object({ errors: v.array(finding), warnings: v.array(finding), notices: v.array(finding) });

const code = 'UNSAFE_VAR_ASSIGNMENT';

const known = [
  // Preact and DOMPurify assign to innerHTML: what DOMPurify has cleaned, and in Preact what is asked of it, which is never.
  { code, message: /innerHTML/, file: /./, most: 2 },
  // What the linter cannot read of pdf.js: imports of computed addresses, which it uses only where it has a worker or draws.
  { code, message: /Unexpected Callee/, file: /^chunks\/pdf-library-/, most: 2 },
];

const { stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
);
if (!stdout.startsWith('{')) throw new Error(`web-ext lint did not report: ${stderr}`);
const { errors, warnings, notices } = v.parse(reportSchema, JSON.parse(stdout));
type Finding = v.InferOutput<typeof finding>;
const isLike = (one: Finding, like: (typeof known)[number]): boolean =>
  one.code === like.code && like.message.test(one.message) && like.file.test(one.file);
const isKnown = (one: Finding): boolean => known.some((like) => isLike(one, like));
const unknown = [...errors, ...warnings, ...notices].filter((one) => !isKnown(one));
const tooMany = known.filter((like) => warnings.filter((one) => isLike(one, like)).length > like.most);
for (const one of unknown) console.error(`${one.file}: ${one.code}: ${one.message}`);
for (const { message, most } of tooMany) console.error(`more than ${most} warnings like ${message.source}`);
console.log(
  `web-ext lint: ${unknown.length} problems, and ${warnings.filter(isKnown).length} known warnings of libraries`,
);
process.exitCode = unknown.length === 0 && tooMany.length === 0 ? 0 : 1;
