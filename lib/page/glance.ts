/** A first look at a page, in a few calls of the browser's own: can it be a policy at all? Most pages cost no more. */
import { genuine } from './masked';
import { privacy } from './names';
import { isFrame, isHeading } from './nodes';

/** The part of any policy's words. */
const cue = /personal|information|collect|cookie|disclos|consent|daten|donnée|datos/gi;
/** One cue in so many characters. Policies have one in 100 to 250 (fewer where scripts stand between the lines, but
 * these bear a name), pages that only resemble them one in 400 at most: measured on 160 saved pages. */
const spacing = 330;
/** So many, and however much else the page holds, a policy may be among it. */
const many = 100;
/** Headings, and what may hold text that is no part of the page's own: frames, and elements that sites define. */
const parts = ':not(a,br,div,img,li,p,span,td)';

/**
 * Is the page worth reading, to decide whether it is a policy? It bears a policy's name, or speaks of data all the time.
 * @param url Its address, or '' where it is not known.
 */
export function mayBePolicy(doc: Document, url: string): boolean {
  const body = genuine(doc, 'body');
  let names = `${url} ${genuine(doc, 'title')}`;
  let isOfData = body !== null && speaksOfData(body);
  for (const part of body?.querySelectorAll(parts) ?? []) {
    if (isHeading(part)) names += ` ${part.textContent}`;
    const held = part.shadowRoot ?? (isFrame(part) && part.contentDocument?.body);
    if (held) isOfData ||= speaksOfData(held);
  }
  return isOfData || privacy.test(names);
}

function speaksOfData({ textContent }: Node): boolean {
  const text = textContent ?? '';
  const cues = text.match(cue)?.length ?? 0;
  return cues >= many || cues * spacing > text.length;
}
