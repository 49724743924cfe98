/** The names that policies and contracts bear. */
import { aboutPolicies, contractName, ofData, ofPrivacy, policyKind } from './policy-words';

/** Is this a name, or an address, of something about privacy? */
export function isOfPrivacy(text: string): boolean {
  return ofPrivacy().test(text);
}

/** Is this heading, or part of a title, the name of a privacy policy, or of its topic ("Data protection")? */
export function isPolicyName(name: string): boolean {
  return (
    (isOfPrivacy(name) || ofData().test(name)) &&
    !aboutPolicies().test(name) &&
    (isOfKind(name) || topic().test(name)) &&
    name.split(' ').length <= 9
  );
}

/** Does it name a document, and not only a topic, as articles do? */
export const isOfKind = (name: string): boolean => policyKind().test(name);

const topic = (): RegExp =>
  /^(?!m[eiy]\S{0,3} |privacy |eli|sup|dsgvo)\S+(?:(?: \S+)?(?: (?:& |(?:y|et|und) [crst])\S+)?|[^.)] d.{7,32})$/i;

/** Is this heading the name of a contract, and of no policy? */
export function isContractName(text: string): boolean {
  return contractName().test(text) && !isOfPrivacy(text);
}

/** The parts of a title or heading, of which one may be a name: "Privacy – Kiteline". */
export const partsOf = (text: string): readonly string[] => text.split(/\s[–—·•\\-]\s| ?[|»] ?/);
