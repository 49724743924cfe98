/** General talk in French: « Beaucoup de sites … », « Vous vous demandez peut-être si nous … », « Position : voir la section 4 ». */
import { generalTalk } from '../general-talk';

export const isGeneralTalk = generalTalk({
  company: / (?:nous|notre|nos|ce site|cette application) /,
  always: [
    new RegExp(
      '^ (?:cette|la présente|chaque) (?:section|page|partie|rubrique|politique|notice|déclaration) (?:[^ ]+ ){0,2}' +
        '(?:explique|décrit|dit|indique|précise|expose) (?:[^ ]+ ){0,3}(?:si|comment|quelles?|quels?|pourquoi|quand|ce que) ',
    ),
    /^ vous (?:vous demandez|vous demanderez|pouvez vous demander) /,
    /^ si (?:nous (?:devions|venions)|jamais nous|un jour nous) .* (?:informer|dir|demander|prévenir|avertir)(?:ons|ions) /,
    /^ (?:[^ ]+ ){1,8}(?:voir|cf) (?:[^ ]+ )?(?:section|rubrique|chapitre|article|point|partie|ci dessus|ci dessous) (?:[^ ]+ ){0,4}$/,
    /^ (?:le|ce|l|cette) (?:terme|mot|expression) (?:.{1,60} )?(?:couvre|désigne|signifie|comprend|recouvre|englobe|vise|s entend) /,
    new RegExp(
      '^ nous (?:ne répondons pas|ne sommes pas responsables?|déclinons toute responsabilité)(?: [^ ]+){0,6} ' +
        '(?:sites?|tiers|pages|éditeurs|entreprises|sociétés) ',
    ),
  ],
  ofOthers: [
    /^ (?:certaine?s|beaucoup de|de nombreu(?:x|ses)|la plupart des|quelques) (?:entreprises|sociétés|sites|applications|boutiques) (?!(?:qui|que|dont) )/,
    /^ les (?:entreprises|sociétés|sites|éditeurs|boutiques) qui .* (?:doivent|devraient|sont tenue?s de) /,
    /^ (?:[^ ]+ ){1,10}(?:est|sont) une? (?:[^ ]+ ){0,2}(?:sujet|question|affaire|thème)(?: [^ ]+){0,3} $/,
    /^ (?:votre employeur|votre école|votre opérateur|des pirates|des voleurs|des escrocs) (?:peut|peuvent|pourrait|pourraient|tentent) /,
    /^ (?:les|ces|d|des|certains) (?:autres )?sites (?:liés|tiers|externes|web tiers|extérieurs) (?:peuvent|pourraient|disposent) /,
    /^ la loi (?:dit|fixe|règle|décide|permet|interdit|exige|prévoit|détermine) /,
  ],
});
