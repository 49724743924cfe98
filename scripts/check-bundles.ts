/** Fails when a script of the built extension has grown beyond its budget, or has none; budgets are in bytes after gzip. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
  /** A script, or a page, which counts with every script that it loads at once. */
  readonly entry: string;
  /** A kilobyte is 1,000 bytes, as browsers' tools count. */
  readonly bytes: number;
  /** How many scripts it may begin with, where that decides how soon it is there: each takes a load of its own. */
  readonly scripts?: number;
}

/** The finder runs in every page, so its budget is the tightest. */
const budgets: readonly Budget[] = [
  { entry: 'finder.js', bytes: 4_000 },
  { entry: 'reader.js', bytes: 22_750 },
  { entry: 'parts.js', bytes: 7_000 },
  { entry: 'popup.html', bytes: 30_000, scripts: 4 },
  { entry: 'report.html', bytes: 60_000 },
  { entry: 'background.js', bytes: 21_000 },
  // Of the background, too, once there is a policy to read.
  { entry: 'policy-reader.js', bytes: 200_000 },
  { entry: 'options.html', bytes: 30_000 },
  { entry: 'policies.html', bytes: 40_000 },
  { entry: 'welcome.html', bytes: 30_000 },
];

/** Everything that pages load on demand, together, but for what reads PDF files. */
const onDemandBytes = 160_000;

/** What opens PDF files (pdf.js), loaded once there is one to read. */
const pdfLibrary = { name: /^chunks\/pdf-library-/, bytes: 500_000 };

/** The scripts that a page or script loads at once: what it imports on demand is not waited for. */
function scriptsOf(build: string, file: string, known = new Set<string>()): ReadonlySet<string> {
  const content = readFileSync(`${build}/${file}`, 'utf8');
  if (file.endsWith('.js')) known.add(file);
  const named = file.endsWith('.html')
    ? content.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)
    : content.matchAll(/(?:^|[;}])(?:import|export)[\w$*{}\s,]*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
  for (const [, name = ''] of named) {
    const path = posix.normalize(posix.join(file.endsWith('.html') ? '.' : dirname(file), name));
    if (!known.has(path)) scriptsOf(build, path, known);
  }
  return known;
}

const sizeOf = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

const sizeOfAll = (build: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + sizeOf(`${build}/${file}`), 0);

function isWithin(build: string, { entry, bytes, scripts: most = Infinity }: Budget): boolean {
  const scripts = [...scriptsOf(build, entry)];
  const size = sizeOfAll(build, scripts);
  const isGood = scripts.length > 0 && scripts.length <= most && size <= bytes;
  const count = most === Infinity ? '' : `, ${scripts.length} of ${most} scripts`;
  console.log(`${isGood ? 'within' : 'OVER  '} ${build} ${entry}: ${size} of ${bytes} bytes${count}`);
  return isGood;
}

const areWithin = (build: string, name: string, files: readonly string[], bytes: number): boolean => {
  const size = sizeOfAll(build, files);
  const isGood = files.length > 0 && size <= bytes;
  console.log(`${isGood ? 'within' : 'OVER  '} ${build} ${name}: ${size} of ${bytes} bytes`);
  return isGood;
};

/** The scripts that no page or script loads at once, each with its size; a script that nothing names would be among them. */
function areLazyWithin(build: string): boolean {
  const atOnce = new Set(budgets.flatMap(({ entry }) => [...scriptsOf(build, entry)]));
  const all = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const lazy = all.filter((path) => path.endsWith('.js') && !atOnce.has(path)).toSorted();
  for (const file of lazy) console.log(`       ${build} ${file}: ${sizeOf(`${build}/${file}`)} bytes, on demand`);
  const [pdf, others] = [true, false].map((is) => lazy.filter((file) => pdfLibrary.name.test(file) === is));
  return [
    areWithin(build, 'what opens PDF files', pdf ?? [], pdfLibrary.bytes),
    areWithin(build, 'on demand', others ?? [], onDemandBytes),
  ].every(Boolean);
}

/** What opens PDF files is imported by what reads them alone, and this on demand: other scripts that are loaded on demand do without. */
function isPdfLoadedLast(build: string): boolean {
  const scripts = readdirSync(`${build}/chunks`).map((name) => `chunks/${name}`);
  const needy = scripts.filter((file) => [...scriptsOf(build, file)].some((needed) => pdfLibrary.name.test(needed)));
  const others = needy.filter((file) => !pdfLibrary.name.test(file) && !file.startsWith('chunks/read-pdf-'));
  for (const file of others) console.log(`EARLY  ${build} ${file} loads what opens PDF files`);
  return others.length === 0;
}

/** A script that loads itself again, by way of another, runs before what it needs is there. */
function isInOrder(build: string, { entry }: Budget): boolean {
  const scripts = [...scriptsOf(build, entry)].filter((file) => file.endsWith('.js'));
  const needs = new Map(
    scripts.map((file) => [file, new Set([...scriptsOf(build, file)].filter((one) => one !== file))]),
  );
  const circle = scripts.find((file) => [...(needs.get(file) ?? [])].some((needed) => needs.get(needed)?.has(file)));
  if (circle !== undefined) console.log(`CIRCLE ${build} ${circle} and a script that it loads need each other`);
  return circle === undefined;
}

const results = ['.output/chrome-mv3', '.output/firefox-mv3'].flatMap((build) => [
  ...budgets.map((budget) => isWithin(build, budget)),
  ...budgets.map((budget) => isInOrder(build, budget)),
  areLazyWithin(build),
  isPdfLoadedLast(build),
]);
process.exitCode = results.every(Boolean) ? 0 : 1;
