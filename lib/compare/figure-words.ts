/** Numbers and lengths of time in words, in the languages that are read. */

/** Words of equal meaning, by what they mean. */
const meanings = (words: ReadonlyMap<number, string>): Readonly<Record<string, number>> =>
  Object.fromEntries([...words].flatMap(([amount, names]) => names.split(' ').map((name) => [name, amount])));

export const numberWords = meanings(
  new Map([
    [1, 'one ein eine einem einen eines einer un une uno una'],
    [2, 'two zwei deux dos'],
    [3, 'three drei trois tres'],
    [4, 'four vier quatre cuatro'],
    [5, 'five fünf cinq cinco'],
    [6, 'six sechs seis'],
    [7, 'seven sieben sept siete'],
    [8, 'eight acht huit ocho'],
    [9, 'nine neun neuf nueve'],
    [10, 'ten zehn dix diez'],
    [11, 'eleven elf onze once'],
    [12, 'twelve zwölf douze doce'],
    [13, 'thirteen dreizehn treize trece'],
    [14, 'fourteen vierzehn quatorze catorce'],
    [15, 'fifteen fünfzehn quinze quince'],
    [16, 'sixteen sechzehn seize dieciséis'],
    [18, 'eighteen achtzehn dix-huit dieciocho'],
    [20, 'twenty zwanzig vingt veinte'],
    [24, 'twenty-four'],
    [30, 'thirty dreißig trente treinta'],
    [60, 'sixty sechzig soixante sesenta'],
    [90, 'ninety neunzig noventa'],
  ]),
);

/** In days. */
export const periodWords = meanings(
  new Map([
    [1 / 24, 'hour hours stunde stunden heure heures hora horas'],
    [1, 'day days tag tage tagen jour jours día días'],
    [7, 'week weeks woche wochen semaine semaines semana semanas'],
    [30.44, 'month months monat monate monaten mois mes meses'],
    [365.25, 'year years jahr jahre jahren an ans année années año años'],
  ]),
);
