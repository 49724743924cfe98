/** The names that policies and contracts bear. */
import { aboutPolicies, contractName, ofData, ofPrivacy, policyKind } from './policy-words';

/** Is this a name, or an address, of something about privacy? */
export function isOfPrivacy(text: string): boolean {
  return ofPrivacy().test(text);
}

/** Is this heading, or part of a title, the name of a privacy policy? */
export function isPolicyName(text: string): boolean {
  const name = text.trim();
  return (
    (isOfPrivacy(name) || ofData().test(name)) &&
    !aboutPolicies().test(name) &&
    policyKind().test(name) &&
    name.split(' ').length <= 9
  );
}

/** Is this heading the name of a contract, and of no policy? */
export function isContractName(text: string): boolean {
  return contractName().test(text) && !isOfPrivacy(text) && text.split(' ').length <= 7;
}
