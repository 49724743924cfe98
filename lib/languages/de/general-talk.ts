/** General talk in German: „Viele Websites …“, „Sie fragen sich vielleicht, ob wir …“, „Standort: siehe Abschnitt 4“. */
import { generalTalk } from '../general-talk';

const firms = '(?:unternehmen|firmen|websites|webseiten|seiten|anbieter|betreiber|apps|shops|arbeitgeber)';

export const isGeneralTalk = generalTalk({
  company: / (?:wir|uns|unser\p{L}*|diese[rsmn]? (?:website|webseite|seite|app|shop)) /u,
  always: [
    new RegExp(
      '^ (?:dieser abschnitt|dieses kapitel|diese (?:erklärung|seite|datenschutzerklärung)|der folgende abschnitt) (?:[^ ]+ ){0,2}' +
        '(?:erklärt|erläutert|beschreibt|zeigt|sagt|regelt)(?: [^ ]+){0,3} (?:ob|wie|was|welche|warum|wann) ',
    ),
    /^ (?:sie fragen|fragen sie|du fragst|fragst du) (?:sich|dich)(?: [^ ]+){0,2} (?:ob|wie|was|warum|welche) /,
    /^ sollten wir (?:jemals|je|eines tages|irgendwann) .* (?:informieren|sagen|mitteilen|teilen|fragen|erfahren|bitten) /,
    /^ (?:[^ ]+ ){1,8}(?:siehe|vgl) (?:[^ ]+ )?(?:abschnitt|kapitel|ziffer|punkt|nummer|nr|oben|unten) (?:[^ ]+ ){0,4}$/,
    /^ (?:der|dieser|unter dem) (?:begriff|ausdruck) (?:.{1,60} )?(?:umfasst|bezeichnet|bedeutet|meint|bezieht sich|versteht man) /,
    /^ wir (?:haften|sind|übernehmen)(?: [^ ]+){0,3} (?:nicht|keine|keinerlei) (?:[^ ]+ ){0,5}(?:seiten|websites|webseiten|anbieter|dritte[rn]?) /,
  ],
  ofOthers: [
    new RegExp(`^ (?:manche|einige|viele|die meisten|gewisse) ${firms} `),
    new RegExp(`^ ${firms} (?:die|welche) .* (?:müssen|sollten) `),
    /^ (?:[^ ]+ ){1,10}(?:ist|sind) ein\p{L}* (?:[^ ]+ ){0,2}(?:thema|angelegenheit|frage|sache) (?:[^ ]+ ){0,4}$/u,
    /^ (?:ihr arbeitgeber|ihre schule|ihr mobilfunkanbieter|hacker|kriminelle|betrüger) (?:kann|können|könnten?|werden|wird) /,
    /^ (?:verlinkte|fremde|externe|andere) (?:web)?(?:seiten|sites|angebote|internetseiten) (?:können|könnten|dürfen|unterliegen) /,
    /^ das gesetz (?:regelt|sagt|bestimmt|legt|erlaubt|verbietet|verlangt|schreibt) /,
  ],
});
