/**
 * The names that policies and contracts bear. The expressions stand in functions: most pages never need them, and making
 * them all takes longer than the first look. No flag u: compiling one expression with it costs a page a millisecond.
 */

/** Is this, or an address, of privacy, in English, German, French or Spanish? */
export function isOfPrivacy(text: string): boolean {
  return /privacy|data.protection|datenschutz|confidentialit[eé]|vie.priv|(?:donn.es|renseignements).perso|protection.des.do|privacidad|de.datos/i.test(
    text,
  );
}

/** One word or two are a name, unless they begin like "Privacy settings" and "Privacy officer". */
const kind = (): RegExp =>
  /\b(?:polic(?:y|ies)|notices?|statements?|protec.i.n des?|rights|promise|commitment|practices|cent(?:er|re)|erklärung\w*|hinweise?|bestimmungen|information\w*|politique|charte|déclaration|avis|política|aviso|declaración|matters|security|cookies|terms|use|privacy (?:at|for))\b|^(?!privacy )\S+(?: \S+)?$/i;
/** Titles about policies rather than of one. */
const about = (): RegExp =>
  /\b(?:how|why|what|when|guide|generators?|templates?|sample|examples?|write|create|news?|best|free|vs|review|change[sd]|says|generador|plantilla|modèle|vorlage|muster)\b|[?!]/i;

/** Names of the documents that share a page with a policy. */
const contract = (): RegExp =>
  /\b(?:terms|conditions|(?:user|licen[cs]e) agreement|acceptable use|agb|nutzungsbedingungen|geschäftsbedingungen|impressum|conditions générales|mentions légales|condiciones|aviso legal)\b/i;

/** Is this heading, or part of a title, the name of a privacy policy? */
export function isPolicyName(text: string): boolean {
  const name = text.trim();
  return isOfPrivacy(name) && !about().test(name) && kind().test(name) && name.split(' ').length <= 9;
}

/** Is this heading the name of a contract, and of no policy? */
export function isContractName(text: string): boolean {
  return contract().test(text) && !isOfPrivacy(text) && text.split(' ').length <= 7;
}
