/** Numbers and lengths of time in words, in the languages that are read. */

/** Words of equal meaning, by what they mean. */
const meanings = (words: ReadonlyMap<number, string>): Readonly<Record<string, number>> =>
  Object.fromEntries([...words].flatMap(([amount, names]) => names.split(' ').map((name) => [name, amount])));

export const numberWords = meanings(
  new Map([
    [1, 'one ein eine einem einen eines einer un une uno una'],
    [2, 'two zwei deux dos due'],
    [3, 'three drei trois tres tre'],
    [4, 'four vier quatre cuatro quattro'],
    [5, 'five fünf cinq cinco cinque'],
    [6, 'six sechs seis sei'],
    [7, 'seven sieben sept siete sette'],
    [8, 'eight acht huit ocho otto'],
    [9, 'nine neun neuf nueve nove'],
    [10, 'ten zehn dix diez dieci'],
    [11, 'eleven elf onze once undici'],
    [12, 'twelve zwölf douze doce dodici'],
    [13, 'thirteen dreizehn treize trece tredici'],
    [14, 'fourteen vierzehn quatorze catorce quattordici'],
    [15, 'fifteen fünfzehn quinze quince quindici'],
    [16, 'sixteen sechzehn seize dieciséis sedici'],
    [18, 'eighteen achtzehn dix-huit dieciocho diciotto'],
    [20, 'twenty zwanzig vingt veinte venti'],
    [24, 'twenty-four ventiquattro'],
    [30, 'thirty dreißig trente treinta trenta'],
    [60, 'sixty sechzig soixante sesenta sessanta'],
    [90, 'ninety neunzig noventa novanta'],
  ]),
);

/** In days. */
export const periodWords = meanings(
  new Map([
    [1 / 24, 'hour hours stunde stunden heure heures hora horas ora ore'],
    [1, 'day days tag tage tagen jour jours día días giorno giorni'],
    [7, 'week weeks woche wochen semaine semaines semana semanas settimana settimane'],
    [30.44, 'month months monat monate monaten mois mes meses mese mesi'],
    [365.25, 'year years jahr jahre jahren an ans année années año años anno anni'],
  ]),
);
