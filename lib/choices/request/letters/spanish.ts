/** Letters in Spanish. The terms are those of the regulation's Spanish text. */
import type { Letter } from '../letter';
import type { Right } from '../rights';

const regulations = { gdpr: 'del RGPD (Reglamento (UE) 2016/679)', 'uk-gdpr': 'del RGPD británico (UK GDPR)' } as const;

/** After "les pido que". */
const asked: Readonly<Record<Right, string>> = {
  access:
    'me digan qué datos personales míos tienen, de dónde proceden, para qué los usan y a quién los han comunicado, y que me envíen una copia',
  deletion: 'supriman los datos personales míos que tienen, y que pidan lo mismo a todos a quienes los han comunicado',
  correction: 'rectifiquen los datos personales míos que tienen. Lo que está mal, y lo que debe decir: [rellenar]',
  'opt-out-of-sale': 'dejen de vender mis datos personales, y de cederlos a otras empresas para su publicidad',
  'object-to-marketing':
    'dejen de usar mis datos personales con fines de mercadotecnia, incluida la elaboración de perfiles, y que me quiten de todas sus listas',
};

export const spanish: Letter = {
  greeting: 'Hola:',
  closing: 'Un saludo,\n[su nombre]',
  subjects: {
    access: 'Solicitud de acceso a mis datos personales',
    deletion: 'Solicitud de supresión de mis datos personales',
    correction: 'Solicitud de rectificación de mis datos personales',
    'opt-out-of-sale': 'No vendan ni compartan mis datos personales',
    'object-to-marketing': 'Oposición al uso de mis datos con fines de mercadotecnia',
  },
  promised: (where, quote) => `Su política de privacidad${where} dice: «${quote}»`,
  cite: ({ law, number }) =>
    law === 'ccpa'
      ? `de la sección ${number} del Código Civil de California (CCPA)`
      : `del artículo ${number.replace('(2)', ', apartado 2,')} ${regulations[law]}`,
  limits: {
    month: 'sin dilación indebida y a más tardar en un mes',
    days45: 'en 45 días',
    days15: 'en 15 días hábiles',
  },
  asks: (right, cite) => `${cite === null ? 'Les' : `En virtud ${cite}, les`} pido que ${asked[right]}.`,
  answer: (limit) =>
    `Les ruego que me confirmen${limit === null ? '' : ` ${limit}`} que lo han hecho. Si necesitan saber quién soy, pidan solo lo necesario.`,
};
