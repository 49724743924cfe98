/** The sentence hangs on the one before: «Para ello, haga clic aquí». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'for-this':
    '^ (a tal (efecto|fin)|aqui|asimismo|con (este|tal|ese) fin|o bien|para (ello|eso|esto|tal|tales)|tambien)',
  'by-mail':
    '^ (correo electronico|email|enviando|mediante|por (correo|email|escrito|telefono|via)|via (correo|email|telefonica))',
  'go-there': `
      ^ (por favor)? (comuniquese|contacta|contactanos|contacte|contactenos|dirijase|envia|envie|envienos|escriba|
      escribanos|escribe|escribenos|haga|haz|pulse|rellene|visite)
    `,
  it: `
      ^ (debera|dicha|dicho|dichos|esta|este|estos|la|los|su|sus|tal|tales) ~1 (derecho|derechos|peticion|revocacion|
      solicitarlo|solicitud|solicitudes)
    `,
  'do-so': `
      ^ (usted)? (tambien)? (podra|puede|puedes|podras) ~1 (contactar|contactarnos|dirigirse|ejercer|ejercerlo|
      ejercerlos|enviar|enviarnos|escribir|escribirnos|hacerlo)
    `,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'for-this': ['Para ello, llame.', 'A tal fin, una carta'],
    'by-mail': ['Por correo en la puerta'],
    'go-there': ['Haga clic en el timbre.', 'Escríbanos una carta.'],
    it: ['Estos derechos son gratuitos.', 'Su solicitud va al portero.'],
    'do-so': ['Puede hacerlo en la puerta.'],
  },
  silent: ['Lo hacemos.', 'El portero llama.', 'La carta está aquí.'],
});
