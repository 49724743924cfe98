/** The link is the way: «su […]», «cliccando su […]». Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  preposition: `
      (a|al|all|alla|con|da|dal|dalla|in|mediante|nel|nella|presso|su|sul|tramite) (:|apposita|apposito|di|email|
      il|indirizzo|la|link|mail|modulo|nostra|nostro|pagina|questa|questo|seguente|sito|un|una|web)*7 [? $
    `,
  verb: `
      (clicca|cliccando|clicchi|compilando|installando|seguendo|utilizza|utilizzando|visita|visitando|visiti)
      (apposito|il|l|la|le|nostra|nostro|questa|questo|su)* [? $
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    preposition: ['Opporsi su', 'Opporsi al seguente link:'],
    verb: ['Per uscire, visiti il nostro'],
  },
  silent: ['Usiamo', 'Può opporsi', 'Alla porta suona', 'AdCo e'],
});
