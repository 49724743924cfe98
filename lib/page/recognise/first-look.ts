/**
 * A first look at a page, for the finder: can it be a policy at all? Most pages cost no more than this. It asks in XPath,
 * because the first element that a script touches costs a page more than searching it does.
 */
import { count } from './count-cues';
import { dataWords } from './policy-words';
import { nativeProperty } from '../dom-clobbering';
import { isOfPrivacy } from './names';
import { isFrame, isHeading } from '../nodes';

/** One cue in so many characters. Policies have one in 100 to 250 (fewer where scripts stand between the lines, but
 * these bear a name), pages that only resemble them one in 400 at most: measured on 160 saved pages. */
const spacing = 330;
/** With this many cues, a policy may be part of the page, however much other text it holds. */
const many = 80;
const body = 'string(/*/*[2])';
const named = '[contains(.,"riva")or contains(.,"RIVA")]|';
/** Headings with a policy's name, and what may hold text of its own: frames, and elements that sites define. Frames without
 * an address ("about:blank") are advertisements, filled by scripts, and the text of other hosts' frames is theirs alone; each
 * that is entered costs a page 1 ms and more. `local-name(.)` would take five times as long. */
const partsOn = (host: string): string =>
  `//h1${named}//h2${named}//h3${named}//h4${named}//frame|//*[contains(local-name(),"-")]|` +
  `//iframe[contains(@src,"/")and(contains(@src,"${host}")or not(contains(substring(@src,1,8),"//")))]`;

/**
 * Is the page worth reading, to decide whether it is a policy? It bears a policy's name, or speaks of data all the time.
 * @param url Its address.
 */
export function mayBePolicy(doc: Document, url: string): boolean {
  // The numbers are the types of XPathResult: a string, and nodes in any order. To order them takes up to 2 ms.
  const find = (path: string, type: 2 | 4) => nativeProperty(doc, 'evaluate').call(doc, path, doc, null, type);
  if (isOfPrivacy(`${url} ${nativeProperty(doc, 'title')}`) || speaksOfData(find(body, 2).stringValue)) return true;
  const found = find(partsOn(url.split('/')[2] ?? ''), 4);
  let part: Element | null;
  while ((part = found.iterateNext() as Element | null)) {
    if (isHeading(part)) return true;
    const held = part.shadowRoot ?? (isFrame(part) && part.contentDocument?.body);
    if (held && speaksOfData(held.textContent)) return true;
  }
  return false;
}

function speaksOfData(text: string): boolean {
  const cues = count(text, dataWords());
  return cues >= many || cues * spacing > text.length;
}
