/** Letters in German. The terms are those of the regulation's German text. */
import type { Letter } from '../letter';
import type { Right } from '../rights';

const regulations = { gdpr: 'DSGVO (Verordnung (EU) 2016/679)', 'uk-gdpr': 'UK-DSGVO' } as const;

/** After "bitte ich Sie,". */
const asked: Readonly<Record<Right, string>> = {
  access:
    'mir mitzuteilen, welche personenbezogenen Daten Sie über mich haben, woher sie stammen, wofür Sie ' +
    'sie verwenden und an wen Sie sie weitergegeben haben, und mir eine Kopie zu senden',
  deletion:
    'die personenbezogenen Daten zu löschen, die Sie über mich haben, und alle dazu aufzufordern, an die Sie sie weitergegeben haben',
  correction:
    'die personenbezogenen Daten zu berichtigen, die Sie über mich haben. Was falsch ist, und wie es lauten muss: [ausfüllen]',
  'opt-out-of-sale':
    'meine personenbezogenen Daten nicht mehr zu verkaufen und sie nicht mehr für Werbung an andere Unternehmen zu geben',
  'object-to-marketing':
    'meine personenbezogenen Daten nicht mehr für Werbung zu verwenden, auch nicht für Profile zu Werbezwecken, und mich aus allen Verteilern zu nehmen',
};

export const german: Letter = {
  greeting: 'Guten Tag,',
  closing: 'Mit freundlichen Grüßen\n[Ihr Name]',
  subjects: {
    access: 'Auskunft über meine personenbezogenen Daten',
    deletion: 'Löschung meiner personenbezogenen Daten',
    correction: 'Berichtigung meiner personenbezogenen Daten',
    'opt-out-of-sale': 'Kein Verkauf und keine Weitergabe meiner Daten',
    'object-to-marketing': 'Widerspruch gegen Werbung',
  },
  promised: (where, quote) => `In Ihrer Datenschutzerklärung${where} steht: „${quote}“`,
  cite: ({ law, number }) =>
    law === 'ccpa'
      ? `Section ${number} des kalifornischen Zivilgesetzbuchs (CCPA)`
      : `Artikel ${number.replace('(2)', ' Absatz 2')} der ${regulations[law]}`,
  limits: {
    month: 'unverzüglich und spätestens innerhalb eines Monats',
    days45: 'innerhalb von 45 Tagen',
    days15: 'innerhalb von 15 Werktagen',
  },
  asks: (right, cite) => `${cite === null ? 'Ich bitte Sie' : `Nach ${cite} bitte ich Sie`}, ${asked[right]}.`,
  answer: (limit) =>
    `Bitte bestätigen Sie mir${limit === null ? '' : ` ${limit}`}, dass das geschehen ist. Wenn Sie ` +
    `wissen müssen, wer ich bin, fragen Sie nur nach dem Nötigen.`,
};
