/** Sentences that turn: where their clauses part, and which clause tells whether a practice is denied. */
import { describe, expect, it } from 'vitest';
import { clausesIn } from '../../lib/detect/split/turning-clauses';
import { languageOf } from '../../lib/languages';

const clausesOf = (tag: string, text: string): readonly string[] =>
  clausesIn(text, languageOf(tag)?.contrast ?? /(?!)/).map((clause) => clause.trim());

describe('clauses', () => {
  it.each([
    ['en', 'We keep orders, but sell none.', ['We keep orders,', 'sell none.']],
    ['en', 'Although we keep orders, we sell none.', ['we keep orders', 'we sell none.']],
    ['en', 'Orders are kept; nothing is sold.', ['Orders are kept', 'nothing is sold.']],
    ['en', 'We sell, rent and trade nothing.', ['We sell, rent and trade nothing.']],
    ['de', 'Wir zählen Besuche, jedoch ohne Namen.', ['Wir zählen Besuche,', 'ohne Namen.']],
    ['de', 'Gezählt wird nicht beim Laden, sondern erst beim Klick.', null],
    ['fr', 'Nous comptons les visites, mais sans noms.', ['Nous comptons les visites,', 'sans noms.']],
    ['es', 'Contamos las visitas, pero sin nombres.', ['Contamos las visitas,', 'sin nombres.']],
    ['it', 'Contiamo le visite, tuttavia senza nomi.', ['Contiamo le visite,', 'senza nomi.']],
  ])('%s: %s', (tag, text, clauses) => {
    expect(clausesOf(tag, text)).toEqual(clauses ?? [text]);
  });
});
