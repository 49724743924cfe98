/** The reader acts, not the company: "you may update", "to update, click", "by visiting", "update your account". */
import { any } from '../plain-text';
import { change, changed, seeing } from './changing';

export const offered = any(
  '\\byou (?:can|may|could|might|will|should|are able|have the|also have|need|wish|want|would|are entitled)\\b',
  "\\b(?:if|would|should) you\\b(?!'re)",
  '\\b(?:how|able|ability|right|choose|option|ask us|in order|please|possible|want|wish|like) to\\b',
  '\\b(?:allow|enable|permit|let|invite)s? (?:you|users|visitors|customers|members)\\b',
  '\\b(?:up)?on (?:your |written )?request\\b',
  '\\b(?:can|may|should|must) be (?:requested|obtained|made|exercised|found|set|adjusted|managed)\\b',
  '[,:] (?:contact (?!details|information)|e-?mail (?!address)|write to|call|turn to|go to|reach out|use (?:the|this|our)|tell|visit|open|ring|fill)',
  '\\b(?:please|click|visit|go to|log ?in|sign in|simply)\\b',
  '\\b(?:by|via|through) (?:\\w+ )?(?:visiting|clicking|contacting|e-?mailing|sending|writing|calling|logging|using|following|going|e-?mail)\\b',
  '\\b(?:(?:is|are) available|ways? (?:for you )?to)\\b',
  '\\b(?:users|members|residents|visitors|customers|clients|parents|guardians|subscribers|holders|owners|agents|individuals|subjects|consumers|players|guests|readers|students|people|they)(?: \\w+){0,3}? (?:can|may|could|should|must|might)\\b',
  '\\brequests? (?:to|for) (?:access|see|delet|correct|eras|remov|rectif)',
  '\\brequests? (?:(?:can|should|may|must) be )?(?:sent|made|submitted|addressed|directed)\\b',
  '\\b(?:who|users|members|customers|individuals|residents|visitors) (?:wants?|wish|wishes|seeks?|would like)\\b',
  '\\b(?:parents?|guardians?) who (?:believe|learn|find|discover|think)',
  `\\b(?:can|may) be (?:[a-z]{1,12} ){0,2}?${changed}\\b`,
  `^(?:learn more about |how to )?(?:${change}|${seeing})\\b`,
  // "To exercise your rights, …", "Write to us to …"
  '^(?:in order )?to (?![^,]{0,150}, we\\b)[a-z]',
  '^(?:ask|request|obtain|make|withdraw|object|stop|turn|write|send|call|contact|e-?mail|use|fill|complete|submit|follow|exercise|choose|adjust|set|export|download|take|tell|let)\\b',
  '\\b(?:may|can|to|residents|users|customers|members|parents|individuals|consumers) (?:also )?(?:request|ask|contact|e-?mail)\\b',
  '^(?:your |data |privacy )?(?:request|right|choice)',
);
/** "We may suspend or close your account", "how long it takes us to delete": what the company does by itself. */
export const companyActs =
  /(?<!\bso |\bthat |\bif )\bwe (?:may|can|might|could|reserve the right to)(?: also)? (?:[a-z]{3,12}(?:,? or |,? and |, ))?[a-z]{3,12}\b|\bfor us to [a-z]{3,12}\b|\bwe(?:'ll| will)? (?:also )?ask\b/g;
