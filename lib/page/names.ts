/** The names that policies and contracts bear in headings and titles. */

/** Names a policy bears, in English, German, French and Spanish, as a whole heading or a part of a title. */
const name =
  /\b(?:privacy|data protection|data privacy|datenschutz\p{L}*|confidentialité|vie privée|données personnelles|protection des données|privacidad|protección de datos)(?![\p{L}])/iu;
const kind =
  /\b(?:policy|policies|notice|statement|rights|promise|commitment|practices|center|centre|agreement|erklärung\p{L}*|hinweise?|bestimmungen|information\p{L}*|politique|charte|déclaration|avis|política|aviso|declaración|matters|security|cookies|terms|use)\b/iu;
/** Titles about policies rather than of one. */
const about =
  /\b(?:how|why|what|when|guide|tips|generator|generators|template|templates|sample|examples?|write|create|news|lawsuit|best|free|vs|review|tutorial|changes|changed|new|says|explained|generador|plantilla|modèle|vorlage|muster)\b|[?!]/i;

/** Names of the documents that share a page with a policy. */
const contract =
  /\b(?:terms|conditions|user agreement|licen[cs]e agreement|acceptable use|agb|nutzungsbedingungen|geschäftsbedingungen|impressum|conditions générales|mentions légales|condiciones|aviso legal)\b/iu;

/** Is this heading, or part of a title, the name of a privacy policy? */
export function isPolicyName(text: string): boolean {
  if (!name.test(text) || about.test(text)) return false;
  const words = text.trim().split(/\s+/).length;
  return words <= 2 || (words <= 9 && kind.test(text));
}

/** Is this heading the name of a contract, and of no policy? */
export function isContractName(text: string): boolean {
  return contract.test(text) && !name.test(text) && text.trim().split(/\s+/).length <= 7;
}
