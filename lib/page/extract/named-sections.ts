/** Tells sections of the text that are named like furniture ("Advertising", "Comments") from furniture. */
import type { OpenElement } from './open-element';
import { count } from '../recognise/count-cues';
import { address } from '../recognise/policy-words';
import { speaksOfData } from './weigh';

/** What furniture holds and no section does: fields, buttons that unfold nothing, and what readers wrote. */
const controls =
  'form,input,textarea,button:not([aria-expanded],[aria-controls]),a[class*="btn"],a[class*="button"],' +
  '[class*="comment"],[id^="comment"]';
/** What has more of its words in links is a menu, or leads to other pages. */
const mostLinked = 0.6;
const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"],summary,dt,b,strong';
const isOfReaders = /comment|disqus/i;
const isOfConsent = /cookie|consent|gdpr/i;
/** Parts of lists and tables, which no banner is. */
const parts = new Set('li dd tr td th'.split(' '));

/**
 * @param name The word in its id or class that furniture has.
 * @returns whether it heads a section, or holds one: its own heading says the same, or it speaks of data as policies do.
 */
export function isNamedSection(open: OpenElement, name: string): boolean {
  const { element, weight } = open;
  if (weight.linked > weight.words * mostLinked) return false;
  // The ids of headings are made of their words.
  if (open.heading === open) return element.id.includes(name);
  if (element.querySelector(controls) !== null) return false;
  if (isRepeated(element, name)) return true;
  // What readers wrote does not say what "we" do.
  if (isOfReaders.test(name) && !isSpoken(element)) return false;
  return (!isOfConsent.test(name) || parts.has(element.localName)) && speaksOfData(weight);
}

const isSpoken = (element: Element): boolean => count(element.textContent.toLowerCase(), address()) > 0;

/** Does the element's own heading hold each word of the name ("cookie-notice" over "Our cookie notice")? */
export function isRepeated(element: Element, name: string): boolean {
  const heading = lettersOf(element.querySelector(headings)?.textContent ?? '');
  const words = name.split(/[\W_]+/).filter(Boolean);
  return words.every((word) => heading.includes(lettersOf(word).replace(/s$/, '')));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[\W_]+/g, '');
