/** Another clause begins. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  mark: `
      (,|;) (und|oder|aber|sowie|bzw)? (bitte)? ({you} {can}|(können|kannst) {you}|falls|indem|klicken|klicke|nähere|
      sofern|um|weitere|wenn|mehr|datenschutz*|opt out|widerspruch|widerspruchs*)
    `,
  word: `
      (und|oder) (bitte)? ((können|kannst) {you}|klicken sie|klicke|datenschutzerklärung*|datenschutzhinweis*)|opt
      out ~3 :|(widerspruchsmöglichkeit*|widerspruch) ~2 :|datenschutz* ~4 :
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    mark: ['Wir zählen mit AdCo, und Sie können gehen.', 'Lesen Sie es; weitere Angaben hier.'],
    word: [
      'AdCo zählt und Sie zahlen, und dann klicken Sie hier; oder bitte klicken Sie.',
      'AdCo Opt-Out: hier',
      'Datenschutz bei AdCo: hier',
    ],
  },
  silent: ['AdCo, StatCo und andere', 'Salz und Pfeffer', 'Namen, Adressen'],
});
