/** What the company does by itself: «eliminaremos», «la empresa podrá cancelar». */
import { defineExamples, definePatterns } from '../../../listed-patterns';

export const patterns = definePatterns({
  'it-may': `
      {firm} ~3 (cancela|cancelara|elimina|eliminara|modificara|podra|podran|puede|pueden|suprimira)|(nos reservamos|
      podemos|podremos|se reserva|se reservan) ~8 (bloquear|cancelar|denegar|desactivar|eliminar|limitar|modificar|
      negar|oponerse|rechazar|restringir|suprimir|suspender)
    `,
  'we-do': 'bloqueamos|borramos|borraremos|cancelamos|eliminamos|eliminaremos|limitamos|suprimimos|suprimiremos',
  'is-deleted':
    '(es|sera|seran|son) ~5 (bloqueados|borrada|borrados|cancelados|eliminada|eliminadas|eliminados|suprimidos)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'it-may': ['La empresa podrá cerrar la puerta.', 'Podemos suspender la lámpara.'],
    'we-do': ['Eliminaremos la carta.'],
    'is-deleted': ['Las cartas serán luego eliminadas.'],
  },
  silent: ['Pídanos borrar la carta.', 'Usted podrá eliminar la carta.', 'Abrimos el cajón.'],
});
