/**
 * The names that policies and contracts bear. The expressions stand in functions: most pages never need them, and making
 * them all takes longer than the first look. No flag u: compiling one expression with it costs a page a millisecond.
 */

/** Is this, or an address, of privacy, in English, German, French or Spanish? */
export function isOfPrivacy(text: string): boolean {
  return /privacy|data.protection|datenschutz|confidentialit|vie.priv|donn.es.perso|protection.des.do|privacidad|de.datos/i.test(
    text,
  );
}

const kind = (): RegExp =>
  /\b(?:policy|policies|notice|statement|rights|promise|commitment|practices|center|centre|agreement|erklärung\w*|hinweise?|bestimmungen|information\w*|politique|charte|déclaration|avis|política|aviso|declaración|matters|security|cookies|terms|use)\b/i;
/** Titles about policies rather than of one. */
const about = (): RegExp =>
  /\b(?:how|why|what|when|guide|tips|generators?|templates?|sample|examples?|write|create|news?|lawsuit|best|free|vs|review|tutorial|change[sd]|says|explained|generador|plantilla|modèle|vorlage|muster)\b|[?!]/i;

/** Names of the documents that share a page with a policy. */
const contract = (): RegExp =>
  /\b(?:terms|conditions|(?:user|licen[cs]e) agreement|acceptable use|agb|nutzungsbedingungen|geschäftsbedingungen|impressum|conditions générales|mentions légales|condiciones|aviso legal)\b/i;

/** Is this heading, or part of a title, the name of a privacy policy? */
export function isPolicyName(text: string): boolean {
  if (!isOfPrivacy(text) || about().test(text)) return false;
  const words = text.trim().split(/\s+/).length;
  return words <= 2 || (words <= 9 && kind().test(text));
}

/** Is this heading the name of a contract, and of no policy? */
export function isContractName(text: string): boolean {
  return contract().test(text) && !isOfPrivacy(text) && text.trim().split(/\s+/).length <= 7;
}
