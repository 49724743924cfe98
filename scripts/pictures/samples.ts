/** The sample policies that pictures show, one a language, at addresses of their own: their server is the browsers' proxy, and so has every address. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../test/e2e/driver';
import type { Language } from '../../test/e2e/translated-build';
import { serveSite } from '../shared/sample-site';

const samples: Readonly<Record<Language, readonly [file: string, address: string]>> = {
  en: ['test/fixtures/policies/sunny-harbor-2009.html', 'http://www.sunnyharbor.example/privacy'],
  de: ['scripts/pictures/policies/de.html', 'http://www.hafenblick.example/datenschutz'],
  fr: ['scripts/pictures/policies/fr.html', 'http://www.vueduport.example/confidentialite'],
  es: ['scripts/pictures/policies/es.html', 'http://www.vistaalpuerto.example/privacidad'],
};

export interface SampleSite {
  readonly proxyPort: number;
  close(): Promise<void>;
}

export const serveSamples = async (): Promise<SampleSite> => {
  const pages = Object.values(samples).map(
    async ([file, address]) => [new URL(address).pathname, await readFile(file, 'utf8')] as const,
  );
  const site = await serveSite(Object.fromEntries(await Promise.all(pages)));
  return { proxyPort: Number(new URL(site.url('/')).port), close: () => site.close() };
};

/** Opens the sample policy of a language, and waits until it is read. */
export const openSample = async (driver: Driver, language: Language): Promise<Page> => {
  const policy = await driver.open(samples[language][1]);
  const popup = await driver.ownPage('popup.html', policy);
  await popup.waitForSelector('.points');
  await popup.close();
  return policy;
};
