/** Words around telephone numbers, postal addresses and words to text. */
import type { SpokenWords } from '../../choice-rules';

export const spoken: SpokenWords = {
  beforeNumber: ['teléfono', 'telefono', 'tel', 'tfno', 'llame', 'llamar', 'llamando', 'número'],
  beforeAddress: [
    ['dirección', 'domicilio', 'correo', 'carta', 'escrito'],
    ['siguiente', 'postal', 'certificado', 'certificada'],
    ['dirigido', 'dirigida', 'remitido', 'remitida'],
    ['a', 'en', ':'],
    ['la dirección', 'la siguiente dirección', ':'],
  ],
  postBox: '\\bApartado(?: de Correos)? \\d',
  beforeCode: ['envíe', 'envía', 'enviando', 'responda', 'responde', 'respondiendo'],
  withCode: ['la palabra', 'con la palabra', 'con', 'un SMS con'],
  codes: ['BAJA', 'STOP', 'ALTO'],
  beforeCodeNumber: ['por SMS al', 'al'],
};
