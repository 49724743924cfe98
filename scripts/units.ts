/** Prints the units of a saved page as JSON, for people to label: `npm run units -- LANGUAGE PAGE.html [ADDRESS]`. */
import { readFileSync } from 'node:fs';
import { readPage } from '../cli/read-page';
import { cutLanguages, cutUnits } from './training/cut-units';

const [language = '', file = '', url = null] = process.argv.slice(2);

try {
  if (file === '') throw new Error(`usage: npm run units -- ${cutLanguages.join('|')} PAGE.html [ADDRESS]`);
  const units = cutUnits(readPage(readFileSync(file), url), language);
  console.log(JSON.stringify({ units: units.map((unit, at) => ({ n: at + 1, ...unit })) }, null, 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
