/** Word classes that the patterns share, without accents, as the patterns are. */
import type { Lexicon } from '../../../detect/net/pattern';
import { any } from '../../listed-patterns';

export const lexicon: Lexicon = {
  /** The reader, whom Spanish policies also name in the third person. */
  you: any(
    'tu|usted|ustedes|vos',
    `(cada|cualquier|el|la|las|los|toda|todo)? ${any(
      'afectado|afectados|cliente|clientes|interesada|interesado|interesados|padres|persona|personas',
      'suscriptor|suscriptores|titular|titulares|usuaria|usuario|usuarios|visitante|visitantes',
    )}`,
  ),
  /** Said of the reader and of the company alike: the patterns ask who acts, or what is done. */
  can: 'podra|podran|podria|podrian|puede|pueden',
  must: 'debe|deben|debera|deberan|deberas|debes',
  want: 'desea|desean|deseas|prefiere|prefieres|quiere|quieren|quieres|quisiera',
  wanted: 'desee|deseen|desees|prefiera|quiera|quieran|quieras',
  deed: any(
    'acceder|borrar|cancelar|configurar|contactar|darse de baja|desactivar|deshabilitar|dirigirse',
    'ejercer|ejercitar|eliminar|limitar|manifestar|negarse|oponerse|presentar|rechazar|rectificar',
    'retirar|revocar|solicitar|suprimir',
  ),
  withdraw: any(
    'retirada|retirar|retirarlo|retirarla|retire|retiro|revocacion|revocado|revocar|revocarla',
    'revocarlo|revocarse|revoque',
  ),
  consent: 'autorizacion|consentimiento|consentimientos',
  refuse: any(
    'bloquear|bloquearlas|bloquee|denegar|evitar|impedir|impida|rechace|rechazar|rechazarlas|rechazo',
    'restringir',
  ),
  tracker: any(
    'anuncios|cookie|cookies|instalacion|publicidad|rastreadores|rastreo|recogida|recopilacion',
    'seguimiento',
  ),
  manage: any(
    'administrar|administre|ajustar|cambiar|configura|configurar|configure|controlar|elegir|gestionar',
    'gestione|modificar|personalizar|revisar',
  ),
  change: any(
    'acceder|actualizar|actualice|borrar|cancelar|cerrar|conocer|consultar|corregir|corrija',
    'dar de baja|descargar|eliminacion|eliminar|elimine|exportar|modificar|modifique|rectificacion',
    'rectificar|rectifique|supresion|suprimir|suprima',
  ),
  /** What is held about a person and can be seen, changed or deleted; not «más información». */
  held: any(
    '(mi|mis|su|sus|tu|tus) ~2 (cuenta|datos|historial|informacion|perfil)',
    'datos (de caracter personal|personales)|informacion personal|algun dato',
  ),
  firm: any('el (prestador|responsable|sitio)|la (compania|empresa|entidad|plataforma|sociedad|tienda)', 'nosotros'),
  digits: '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*',
};
