/** The names that policies and contracts bear. No flag u: compiling one expression with it costs a page a millisecond. */

/** What the name of a policy holds, in English, German, French and Spanish. */
export const privacy =
  /\b(?:privacy\b|data protection|datenschutz|confidentialité|vie privée|données personnelles|protection des données|privacidad|protección de datos)/i;
const kind =
  /\b(?:policy|policies|notice|statement|rights|promise|commitment|practices|center|centre|agreement|erklärung\w*|hinweise?|bestimmungen|information\w*|politique|charte|déclaration|avis|política|aviso|declaración|matters|security|cookies|terms|use)\b/i;
/** Titles about policies rather than of one. */
const about =
  /\b(?:how|why|what|when|guide|tips|generators?|templates?|sample|examples?|write|create|news?|lawsuit|best|free|vs|review|tutorial|change[sd]|says|explained|generador|plantilla|modèle|vorlage|muster)\b|[?!]/i;

/** Names of the documents that share a page with a policy. */
const contract =
  /\b(?:terms|conditions|(?:user|licen[cs]e) agreement|acceptable use|agb|nutzungsbedingungen|geschäftsbedingungen|impressum|conditions générales|mentions légales|condiciones|aviso legal)\b/i;

/** Is this heading, or part of a title, the name of a privacy policy? */
export function isPolicyName(text: string): boolean {
  if (!privacy.test(text) || about.test(text)) return false;
  const words = text.trim().split(/\s+/).length;
  return words <= 2 || (words <= 9 && kind.test(text));
}

/** Is this heading the name of a contract, and of no policy? */
export function isContractName(text: string): boolean {
  return contract.test(text) && !privacy.test(text) && text.trim().split(/\s+/).length <= 7;
}
