/** The link is the way: „unter […]“, „durch Klick auf […]“. Read before the link. */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  preposition: `
      (an|auf|durch|hier|in|im|link|mit|mittels|per|unter|via|via email|über) (:|das|dem|den|der|die|diese|diesem|
      diesen|folgende|folgendem|folgenden|unser|unsere|unserem|unseren|unserer|seite|link|adresse|email|einen|ein|
      eine|einer|webseite|website)*4 [? $
    `,
  verb: `
      (besuchen|klicken|kontaktieren|nutzen|verwenden|öffnen) sie (bitte)? (das|den|die|diese|diesen|dieses|hier|auf|
      folgende|folgenden|unser|unsere|unseren)* [? $
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    preposition: ['Widerspruch unter', 'Abmelden über unsere Seite', 'Schreiben an die Adresse'],
    verb: ['Zum Gehen nutzen Sie den', 'Besuchen Sie'],
  },
  silent: ['Wir nutzen', 'Sie können widersprechen', 'Am Tor läuten Sie dem Wirt', 'AdCo und'],
});
