/** Ways out of invented Spanish policies: what is offered, what is only told, and what other companies tell. */
import { describe, expect, it } from 'vitest';
import { findChoices } from '../../lib/choices/choices';
import type { Block } from '../../lib/policy/document';
import { block, heading, item, policy } from '../support/policy-with-links';

const choicesOf = (...blocks: readonly Block[]): readonly string[] =>
  findChoices(policy(blocks, 'https://tienda.example/privacidad', 'es')).map(
    ({ kind, label, optOut }) => `${kind}${optOut ? '!' : ''} ${label}`,
  );

describe('offers', () => {
  it.each([
    ['Puede oponerse a la medición de audiencia [aquí](/medicion).', 'analytics! aquí'],
    ['Para darse de baja de nuestro boletín, haga clic en [este enlace](/boletin).', 'marketing! este enlace'],
    [
      'Si ya no quieres ver anuncios de AdCo, visita [esta página](https://adco.example/no).',
      'advertising! esta página',
    ],
    [
      'El usuario puede rechazar las cookies de StatCo en [stat.example/no](https://stat.example/no).',
      'cookies! stat.example/no',
    ],
    ['Puedes configurar las cookies en cualquier momento [desde aquí](/cookies).', 'cookies! desde aquí'],
    [
      'Usted puede optar por no enviar los datos de uso en [los ajustes](https://ayuda.tienda.example/ajustes).',
      'analytics! los ajustes',
    ],
    [
      'Puede actualizar sus [ajustes de recogida de datos](/ajustes) cuando quiera.',
      'analytics! ajustes de recogida de datos',
    ],
    [
      'La app envía informes de fallos por defecto; puede [cambiar la configuración](/fallos) en su móvil.',
      'analytics! cambiar la configuración',
    ],
    ['EN CUALQUIER MOMENTO PODRA DESACTIVAR LOS RASTREADORES [AQUI](/cookies).', 'cookies! AQUI'],
    [
      'AdCo (publicidad), opt-out: [https://adco.example/no](https://adco.example/no)',
      'advertising! https://adco.example/no',
    ],
    [
      'Para ejercer sus derechos ARCO, escriba a [arco@tienda.example](mailto:arco@tienda.example).',
      'contact! arco@tienda.example',
    ],
    ['Podrá revocar su consentimiento enviando un correo a arco@tienda.example.', 'contact! arco@tienda.example'],
    ['Estos derechos podrán ejercerse ante arco@tienda.example.', 'contact! arco@tienda.example'],
    [
      'Para limitar el uso de sus datos, deberá enviar un escrito a arco@tienda.example.',
      'contact! arco@tienda.example',
    ],
    ['Puedes rectificar tus datos escribiendo a arco@tienda.example.', 'contact arco@tienda.example'],
    [
      'Puede solicitar una copia de sus datos mediante [nuestro formulario](/copia): por favor, rellénelo.',
      'data-request nuestro formulario',
    ],
    ['Puedes eliminar tu cuenta desde [tu perfil](/cuenta).', 'account tu perfil'],
    ['Para que dejemos de usar sus datos, envíe un escrito a no@tienda.example.', 'contact! no@tienda.example'],
    [
      'Para bloquear las cookies, siga los pasos de su navegador: [Zorro](https://zorro.example/cookies).',
      'cookies! Zorro',
    ],
    [
      'Inscríbase para no recibir más publicidad: [www.listarobinson.es](https://www.listarobinson.es/).',
      'marketing! www.listarobinson.es',
    ],
    ['Puede oponerse a la prospección llamando al 91 555 01 00.', 'contact! 91 555 01 00'],
    [
      'Puede ejercer estos derechos por escrito dirigido a: Tienda S.L., Calle Olmo 4, 28001 Madrid.',
      'contact! Tienda S.L., Calle Olmo 4, 28001 Madrid',
    ],
    ['Para no recibir más mensajes, responda BAJA al 25000.', 'marketing! BAJA al 25000'],
  ])('%s', (text, expected) => {
    expect(choicesOf(block(text))).toEqual([expected]);
  });

  it('follows a sentence that hangs on the one before', () => {
    const text = 'Usted puede oponerse a la prospección. Para ello, escriba a no@tienda.example.';
    expect(choicesOf(block(text))).toEqual(['contact! no@tienda.example']);
  });

  it('reads an item together with what introduces the list', () => {
    const lead = 'Para ejercer sus derechos puede dirigirse a nosotros:';
    expect(choicesOf(item(lead, 'por correo: [arco@tienda.example](mailto:arco@tienda.example)'))).toEqual([
      'contact! arco@tienda.example',
    ]);
  });

  it('sends from a sentence to the section with its addresses', () => {
    const blocks = [
      block('Para ejercer sus derechos, escriba a la dirección indicada más abajo.'),
      heading('Contacto'),
      block('oficina@tienda.example', { headings: ['Contacto'] }),
    ];
    expect(choicesOf(...blocks)).toEqual(['contact! oficina@tienda.example']);
  });

  it.each(['Configurar cookies', 'Configuración de cookies', 'Revocar mi consentimiento'])(
    'takes the button "%s" for what it says',
    (label) => {
      expect(choicesOf(block(`La elección vale un año: [${label}](#)`))).toEqual([`cookies! ${label}`]);
    },
  );
});

describe('talk', () => {
  it.each([
    'Utilizamos [StatCo](https://stat.example/info) para contar visitas.',
    'La licitud del tratamiento previo a la retirada del consentimiento se mantiene, vea [el comentario](/x).',
    'En caso de oposición, [HostCo](https://host.example/x) conserva una copia.',
    'Si rechaza las cookies, es posible que [la tienda](/x) no funcione.',
    'Si usted no manifiesta su oposición, sus datos se transfieren a [AdCo](https://adco.example/x).',
    'Los datos se conservan en [HostCo](https://host.example/x) hasta que solicite su supresión.',
    'Las cartas serán luego eliminadas por [HostCo](https://host.example/x).',
    'La empresa podrá cancelar su cuenta según [las normas](/x).',
    'No es posible rechazar las cookies técnicas; usted no puede rechazarlas en [HostCo](https://host.example/x).',
    'El responsable es Tienda S.L., correo: info@tienda.example.',
    'Para cualquier duda sobre esta página, escriba a info@tienda.example.',
    'Solicite una copia de la política a info@tienda.example.',
    'Usted tiene el derecho de acceso del [artículo 15 del RGPD](https://ley.example/15).',
    'Tiene derecho a presentar una reclamación ante la [Agencia](https://agencia.example/x).',
    'Puede ejercer el derecho de desistimiento de su compra [aquí](/x).',
    'Los menores podrán visitar [la tienda](/plano) con sus padres.',
  ])('%s', (text) => {
    expect(choicesOf(block(text))).toEqual([]);
  });
});

describe('what other companies tell', () => {
  it.each([
    'Para más información, consulte la política de privacidad de AdCo: [https://adco.example/datos](https://adco.example/datos).',
    'Sus posibilidades de oposición figuran en la política de AdCo en [https://adco.example/datos](https://adco.example/datos).',
    'Puede rechazar StatCo como dice su [política de cookies](https://stat.example/cookies).',
    'Puede rechazar las cookies de StatCo. Para saber más: [StatCo](https://stat.example/info).',
    'StatCo trata sus datos según sus [condiciones](https://stat.example/terminos).',
  ])('%s', (text) => {
    expect(choicesOf(block(text))).toEqual([]);
  });

  it('offers of two links the one that stops something', () => {
    const text =
      'Publicidad de AdCo, política de privacidad: [https://adco.example/datos](https://adco.example/datos), ' +
      'opt-out: [https://adco.example/no](https://adco.example/no).';
    expect(choicesOf(block(text))).toEqual(['advertising! https://adco.example/no']);
  });

  it('offers help pages of browsers where cookies can be deleted', () => {
    const text =
      'Puede borrar las cookies en su navegador: [Zorro](https://zorro.example/cookies), [Brújula](https://brujula.example/cookies).';
    expect(choicesOf(block(text))).toEqual(['cookies! Zorro', 'cookies! Brújula']);
  });

  it('does not offer a browser that is only named', () => {
    expect(choicesOf(block('También instala cookies [Zorro](https://zorro.example/).'))).toEqual([]);
  });
});
