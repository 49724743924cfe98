/** How German, French, Spanish and Italian policies tell their date, and laws theirs. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/page/extract/extract';
import { pageOf } from '../support/page';

const sentences = {
  de: 'Wir speichern den Namen und die Anschrift, die Sie uns nennen, und geben sie nur an den Boten weiter.',
  fr: 'Nous gardons le nom et l’adresse que vous nous donnez, et nous ne les transmettons qu’au livreur de votre commande.',
  es: 'Guardamos el nombre y la dirección que usted nos da, y los compartimos solo con el mensajero que lleva su pedido.',
  it: 'Conserviamo il nome e l’indirizzo che ci date, e non li diamo a nessuno se non al corriere che porta il vostro ordine.',
} as const;

const dateOf = (language: keyof typeof sentences, line: string): string | null =>
  extract(pageOf(`<h1>Larkfield</h1><p>${sentences[language]}</p><p>${line}</p><p>${sentences[language]}</p>`), null)
    .effectiveDate;

describe('German', () => {
  it.each([
    ['Stand Januar 2024', '2024-01'],
    ['Stand: Jänner 2024', '2024-01'],
    ['Letzte Aktualisierung: 1. Dezember 2021', '2021-12-01'],
    ['Zuletzt aktualisiert am 03.02.2023', '2023-02-03'],
    ['Fassung vom 3. Mai 2024', '2024-05-03'],
    ['Diese Datenschutzerklärung ist aktuell gültig und hat den Stand August 2022.', '2022-08'],
    ['Gültig ab dem 25. Mai 2018', '2018-05-25'],
    ['Zuletzt geändert: 12.11.20', '2020-11-12'],
    ['Datenschutzerklärung Version 2.1 vom 4. März 2020', '2020-03-04'],
    ['Diese Erklärung tritt am 1. Juli 2023 in Kraft.', '2023-07-01'],
    ['letzte Änderung am 7.1.2022', '2022-01-07'],
    ['Stand: 2024-03-01', '2024-03-01'],
    ['Stand 1. Sept. 2021', '2021-09-01'],
    ['Stand: Mrz. 2021', '2021-03'],
    ['Letztes Update: 5. Februar 2024', '2024-02-05'],
    ['Aktualisierung: 3.4.2022', '2022-04-03'],
    ['Stand der Datenschutzhinweise: 18.06.2021', '2021-06-18'],
    ['Die Verordnung gilt seit dem 25. Mai 2018.', null],
    ['Das Bundesdatenschutzgesetz vom 30. Juni 2017 gilt.', null],
    ['Unser Verein besteht seit dem 1. Mai 1998.', null],
    ['Das Urteil des Gerichtshofs vom 16. Juli 2020 gilt auch hier.', null],
    ['Der Vertrag mit dem Hoster vom 3. März 2021 gilt weiter.', null],
  ])('%s: %s', (line, date) => {
    expect(dateOf('de', line)).toBe(date);
  });
});

describe('French', () => {
  it.each([
    ['En vigueur depuis le 1er août 2021', '2021-08-01'],
    ['Dernière mise à jour : 3 février 2024', '2024-02-03'],
    ['Dernière mise à jour le 02/05/2026', '2026-05-02'],
    ['Mise à jour : mars 2023', '2023-03'],
    ['Mis à jour le 1er janv. 2022', '2022-01-01'],
    ['Version du 12 déc. 2020', '2020-12-12'],
    ['Version en vigueur au 25 mai 2018', '2018-05-25'],
    ['Cette politique s’applique à partir du 25/05/2018. La version précédente reste en ligne.', '2018-05-25'],
    ['Date de dernière révision : 4 AOÛT 2021', '2021-08-04'],
    ['Date d’entrée en vigueur : 1er septembre 2023', '2023-09-01'],
    ['La présente politique a été modifiée pour la dernière fois le 5 juin 2020.', '2020-06-05'],
    ['Politique applicable à compter du 15 mai 2022', '2022-05-15'],
    ['Dernière actualisation : 9 octobre 2022', '2022-10-09'],
    ['Date de mise à jour : 30.11.2021', '2021-11-30'],
    ['Derniere mise a jour : 3 fevrier 2024', '2024-02-03'],
    ['Effective au 1er juin 2024', '2024-06-01'],
    ['La loi du 6 janvier 1978 modifiée s’applique.', null],
    ['Le règlement (UE) 2016/679 du 27 avril 2016 vous protège.', null],
    ['Le décret du 29 mai 2019 le prévoit.', null],
    ['L’ordonnance n° 2018-1125 du 12 décembre 2018', null],
    ['Site officiel – mise à jour le 3 mai 2021', '2021-05-03'],
    ['Version publiée au Journal officiel du 3 mai 2021', null],
    ['Depuis l’arrêt de la Cour du 16 juillet 2020, en vigueur ici aussi, tout a changé.', null],
    ['Le contrat du 3 mars 2021, en vigueur avec l’hébergeur, le prévoit.', null],
  ])('%s: %s', (line, date) => {
    expect(dateOf('fr', line)).toBe(date);
  });
});

describe('Spanish', () => {
  it.each([
    ['Vigente desde el 1.º de marzo del 2021', '2021-03-01'],
    ['Última actualización: 5 de abril de 2023', '2023-04-05'],
    ['Ultima actualizacion: 05/04/2023', '2023-04-05'],
    ['Fecha de última actualización: enero de 2024', '2024-01'],
    ['Última modificación: 3 de septiembre del 2022', '2022-09-03'],
    ['Entrada en vigor: 25 de mayo de 2018', '2018-05-25'],
    ['La presente política entra en vigencia a partir del 1 de julio de 2020.', '2020-07-01'],
    ['Aviso actualizado el 12 de dic. de 2020', '2020-12-12'],
    ['Fecha de publicación: 30-06-2021', '2021-06-30'],
    ['Versión 3, 10 de octubre de 2019', '2019-10-10'],
    ['Actualizada por última vez el 1º de enero de 2023', '2023-01-01'],
    ['En vigor desde el 5 de febrero 2015', '2015-02-05'],
    ['Esta política se aplica a partir del 1 de julio de 2020.', '2020-07-01'],
    ['Efectiva a partir del 25 de mayo de 2018', '2018-05-25'],
    ['Revisión: marzo 2022', '2022-03'],
    ['Versión oficial del 3 de mayo de 2021', '2021-05-03'],
    ['Última revisión: 14 Marzo, 2022', '2022-03-14'],
    ['Vigencia a partir de: 01 de agosto de 2023', '2023-08-01'],
    ['La Ley Orgánica 3/2018, de 5 de diciembre, de Protección de Datos', null],
    ['El Decreto 1377 del 27 de junio de 2013 lo regula.', null],
    ['Publicada en el Diario Oficial de la Federación el 5 de julio de 2010', null],
    ['El reglamento europeo de protección de datos, adoptado el 27 de abril de 2016, le ampara.', null],
  ])('%s: %s', (line, date) => {
    expect(dateOf('es', line)).toBe(date);
  });
});

describe('Italian', () => {
  it.each([
    ['Ultimo aggiornamento: 5 aprile 2023', '2023-04-05'],
    ['Ultimo aggiornamento: 05/04/2023', '2023-04-05'],
    ['Ultima modifica: 1° settembre 2022', '2022-09-01'],
    ['Ultimo aggiornamento: maggio 2021', '2021-05'],
    ['Data ultimo aggiornamento: 14.02.2024', '2024-02-14'],
    ['Informativa aggiornata al 12 dicembre 2020', '2020-12-12'],
    ['Aggiornamento: 3 dic. 2019', '2019-12-03'],
    ['In vigore dal 25 maggio 2018', '2018-05-25'],
    ['Data di entrata in vigore: 1 luglio 2020', '2020-07-01'],
    ['La presente informativa si applica a partire dal 1 luglio 2020.', '2020-07-01'],
    ['La presente informativa è valida dal 10 gennaio 2022.', '2022-01-10'],
    ['Versione 3 del 10 ottobre 2019', '2019-10-10'],
    ['Questa informativa è stata modificata il 6 agosto 2023.', '2023-08-06'],
    ['Pubblicata il 30-06-2021', '2021-06-30'],
    ['Revisione: febbraio 2022', '2022-02'],
    ['Sito ufficiale, ultimo aggiornamento: 3 maggio 2021', '2021-05-03'],
    ['Versione pubblicata in Gazzetta Ufficiale il 3 maggio 2021', null],
    ['Il decreto legislativo 30 giugno 2003, n. 196, la protegge.', null],
    ['Il D.Lgs. 10 agosto 2018, n. 101, è in vigore.', null],
    ['Il Regolamento (UE) 2016/679 del 27 aprile 2016 è in vigore.', null],
    ['Secondo il provvedimento del Garante dell’8 maggio 2014', null],
    ['La nostra bottega è aperta dal 1 maggio 1998.', null],
  ])('%s: %s', (line, date) => {
    expect(dateOf('it', line)).toBe(date);
  });
});
