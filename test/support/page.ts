/** Pages for tests: markup in, a document or its blocks out. */
import { JSDOM } from 'jsdom';
import type { Block } from '../../lib/policy/document';
import { openDeclaredRoots } from '../../lib/page/declared-roots';
import { extract } from '../../lib/page/extract/extract';
import { mendLocalNames } from './local-names';

/** A page as the browser would parse it; scripts do not run. */
export function pageOf(html: string, url?: string): Document {
  const page = new JSDOM(html, url === undefined ? {} : { url }).window.document;
  mendLocalNames(page);
  openDeclaredRoots(page);
  page.querySelectorAll<HTMLTemplateElement>('template[framed]').forEach(openFrame);
  return page;
}

/** Puts what the template holds into a frame of the same origin in its place. */
function openFrame(template: HTMLTemplateElement): void {
  const frame = template.ownerDocument.createElement('iframe');
  template.replaceWith(frame);
  if (frame.contentDocument !== null) frame.contentDocument.body.innerHTML = template.innerHTML;
}

/** The blocks of a page, given the markup of its body. */
export function blocksOf(body: string, url: string | null = null): readonly Block[] {
  return extract(pageOf(`<title>Privacy policy</title><body>${body}`), url).blocks;
}

/** The texts of a page's blocks. */
export function textsOf(body: string): readonly string[] {
  return blocksOf(body).map((block) => block.text);
}

/** Two paragraphs of an invented policy, for pages that need some main text. */
export const prose = `
  <p>We collect the name and e-mail address that you give us when you open an account with Larkfield Kites.</p>
  <p>We do not sell personal information, and we share it only with the carriers who deliver your parcels.</p>`;
