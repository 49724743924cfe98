/** Tells the policies of others (sister companies, brands, partners) from parts of this one: they stand on the same site, too. */
import { partName, partTopic, ofOthers } from '../extract/text-words';
import { isPolicyName } from '../recognise/names';
import { ofPrivacy } from '../recognise/policy-words';
import { textOf } from './link-lists';

/** A link to a policy, and the page that it stands in. */
interface PolicyMention {
  readonly element: Element;
  readonly label: string;
  readonly href: string;
  /** The page's address. */
  readonly url: string;
  /** The words of the page's own names, in small letters. */
  readonly own: ReadonlySet<string>;
}

const holders = 'li,p,dt,dd,td,div';
/** In characters: a longer text is no sentence that leads to a list. */
const longestLeadIn = 400;

/** What stands behind the name of a company: "Larks Travel Ltd". */
const legalForm = /^(?:inc|llc|ltd|limited|plc|corp|gmbh|mbh|ag|kg|sas|sarl|sa|sl|srl|spa)$/;
/** Shorter names are words of any kind, in characters. */
const shortestName = 4;

/**
 * Does the link lead to a whole policy of somebody else? A part is called by what it is about or whom it is for ("Cookie policy",
 * "Residents of Ohio"); a policy that is called by a name is another's where its name, its place, or what leads to it says so.
 */
export function isOfOthers(mention: PolicyMention): boolean {
  const { label } = mention;
  if (!isPolicyName(label)) return false;
  if (namesCompany(mention)) return true;
  const matter = label.split(ofPrivacy()).join('');
  if (partTopic.test(matter) || partName.test(matter)) return false;
  return isTwin(mention) || namesSite(mention) || ofOthers.test(leadOf(mention));
}

function namesCompany({ label, own }: PolicyMention): boolean {
  const words = label.toLowerCase().replaceAll(/[.,]/g, '').split(/\s/);
  return words.some((name, at) => isStranger(name, own) && legalForm.test(words[at + 1] ?? ''));
}

const isStranger = (name: string, own: ReadonlySet<string>): boolean => name.length >= shortestName && !own.has(name);

/** "/larks/privacy" beside "/privacy": the same document, at another place. */
function isTwin({ href, url }: PolicyMention): boolean {
  const [there, here] = [href, url].map((address) => nameIn(new URL(address).pathname));
  return there !== '' && there === here;
}

const nameIn = (path: string): string => path.replace(/\/(?:index\.\w+)?$|\.\w+$/, '').replace(/^.*\//s, '');

/** "Larks" on larks.kites.example */
function namesSite({ label, href, url, own }: PolicyMention): boolean {
  const [there, here] = [href, url].map((address) => new URL(address).hostname);
  const names = there === here ? [] : (there ?? '').split('.').filter((name) => !here?.includes(name));
  return names.some((name) => isStranger(name, own) && label.toLowerCase().includes(name));
}

/** The sentence that holds the link; for an item of a list, also what leads to the list. */
function leadOf({ element, label }: PolicyMention): string {
  const holder = element.closest(holders) ?? element;
  const sentences = textOf(holder).split(/(?<=[.!?;])\s/);
  const lead = holder.closest('ul,ol,table,dl')?.previousElementSibling;
  const before = lead ? textOf(lead) : '';
  const own = sentences.filter((sentence) => sentence.includes(label));
  return [...own, before.length <= longestLeadIn ? before : ''].join(' ');
}
