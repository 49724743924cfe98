/** General talk in Spanish: «Muchos sitios …», «Quizá se pregunte si …», «Ubicación: véase la sección 4». */
import { generalTalk } from '../general-talk';

export const isGeneralTalk = generalTalk({
  company: / (?:nosotros|nuestr[oa]s?|nos|este sitio|esta web|esta aplicación) /,
  always: [
    new RegExp(
      '^ (?:esta|este|la presente|cada) (?:sección|página|apartado|parte|política|aviso|documento) (?:[^ ]+ ){0,2}' +
        '(?:explica|describe|indica|detalla|dice|expone) (?:[^ ]+ ){0,3}(?:si|cómo|qué|cuáles|por qué|cuándo) ',
    ),
    /^ (?:quizás?|tal vez|puede que|es posible que) (?:se|te) (?:pregunte|preguntes|esté preguntando|estés preguntando) /,
    /^ si (?:alguna vez|algún día|en algún momento) .* (?:diríamos|avisaríamos|informaríamos|informaremos|avisaremos|diremos) /,
    /^ (?:[^ ]+ ){1,8}(?:véase|ver) (?:[^ ]+ )?(?:sección|apartado|punto|capítulo|más arriba|más abajo) (?:[^ ]+ ){0,4}$/,
    /^ (?:el|este|la) (?:término|palabra|expresión) (?:.{1,60} )?(?:abarca|significa|designa|comprende|se refiere) /,
    /^ no (?:respondemos|nos hacemos responsables|somos responsables)(?: [^ ]+){0,6} (?:sitios?|páginas|terceros|webs|empresas) /,
  ],
  ofOthers: [
    /^ (?:algun[oa]s|much[oa]s|la mayoría de l[oa]s|ciert[oa]s) (?:empresas|sitios|páginas|webs|aplicaciones|tiendas) (?!(?:que|cuy[oa]s) )/,
    /^ las (?:empresas|tiendas|páginas|compañías|webs) que .* (?:deben|deberían|tienen que) /,
    /^ (?:[^ ]+ ){1,10}(?:es|son) una? (?:[^ ]+ ){0,2}(?:asunto|cuestión|tema)(?: [^ ]+){0,3} $/,
    /^ (?:[st]u empleador|[st]u operador|los piratas|los delincuentes|los estafadores) (?:puede|pueden|podría|podrían|intentan) /,
    /^ (?:los|estos|otros|algunos) (?:otros )?sitios (?:enlazados|de terceros|externos|web de terceros|ajenos) (?:pueden|podrían) /,
    /^ la ley (?:dice|fija|regula|decide|permite|prohíbe|exige|establece|determina) /,
  ],
});
