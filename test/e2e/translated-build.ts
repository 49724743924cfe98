/** The built extension, speaking one language whatever the browser's own is: no language packs are needed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Language = 'en' | 'de' | 'fr' | 'es';

/** @returns the folder of a copy whose English messages are those of the language; of English, the build itself. */
export function translatedBuild(build: string, language: Language): string {
  if (language === 'en') return build;
  const copy = mkdtempSync(join(tmpdir(), `plainprint-${language}-`));
  // The browser reads from it for as long as it runs.
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(build, copy, { recursive: true });
  cpSync(`${build}/_locales/${language}`, `${copy}/_locales/en`, { recursive: true });
  return copy;
}
