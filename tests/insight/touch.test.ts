import { describe, expect, it } from 'vitest';
import { readDay } from '../../lib/insight/day';
import { findPeople, readTouch } from '../../lib/insight/touch';

/** Wednesday the 25th of November 2026, three in the afternoon. */
const NOW = new Date(2026, 10, 25, 15).getTime();
const DAY = 86_400_000;

/** The first day a moment may lie on, as "11-24", and how many days it may span. */
function written(when: { at: number; within: number } | undefined): string | null {
  if (!when) return null;
  const date = new Date(when.at);
  return `${date.getMonth() + 1}-${date.getDate()} +${Math.round((when.within + 1) / DAY)}`;
}

describe('the day in a line', () => {
  it.each([
    ['en-GB', 'phoned Anna yesterday about prices', '11-24 +1'],
    ['en-GB', 'saw Anna the day before yesterday', '11-23 +1'],
    ['en-GB', 'coffee with Tom three days ago', '11-22 +1'],
    ['en-GB', 'met Anna last week', '11-16 +7'],
    ['en-GB', 'wrote a week ago', '11-16 +7'],
    ['en-GB', 'fair in Lyon last month', '10-1 +31'],
    ['en-GB', 'letter on Monday', '11-23 +1'],
    ['en-GB', 'saw her on Friday', '11-20 +1'],
    ['en-GB', 'wrote to Anna on 12 November', '11-12 +1'],
    ['en-GB', '12/11 phoned Anna', '11-12 +1'],
    ['en-US', '11/12 phoned Anna', '11-12 +1'],
    ['en-GB', 'wrote on 3 December', '12-3 +1'],
    ['fr', 'appelé Anna hier au sujet des prix', '11-24 +1'],
    ['fr', 'vu Anna avant-hier', '11-23 +1'],
    ['fr', 'vu Anna avant hier', '11-23 +1'],
    ['fr', 'café avec Tom il y a trois jours', '11-22 +1'],
    ['fr', 'vu Anna la semaine dernière', '11-16 +7'],
    ['fr', 'salon à Lyon le mois dernier', '10-1 +31'],
    ['fr', 'lettre lundi', '11-23 +1'],
    ['fr', 'écrit à Anna le 12 novembre', '11-12 +1'],
    ['fr', "vu Anna aujourd'hui", '11-25 +1'],
    ['de', 'gestern mit Anna telefoniert', '11-24 +1'],
    ['de', 'vorgestern bei Anna', '11-23 +1'],
    ['de', 'Kaffee mit Tom vor drei Tagen', '11-22 +1'],
    ['de', 'Anna letzte Woche getroffen', '11-16 +7'],
    ['de', 'vor einer Woche geschrieben', '11-16 +7'],
    ['de', 'Messe in Lyon letzten Monat', '10-1 +31'],
    ['de', 'Brief am Montag', '11-23 +1'],
    ['de', 'am 12. November geschrieben', '11-12 +1'],
    ['de', '12.11. Anna angerufen', '11-12 +1'],
    ['it', 'chiamato Anna ieri per i prezzi', '11-24 +1'],
    ['it', 'visto Anna l’altro ieri', '11-23 +1'],
    ['it', 'caffè con Tom tre giorni fa', '11-22 +1'],
    ['it', 'visto Anna la settimana scorsa', '11-16 +7'],
    ['it', 'fiera a Lione il mese scorso', '10-1 +31'],
    ['it', 'lettera lunedì', '11-23 +1'],
    ['it', 'scritto ad Anna il 12 novembre', '11-12 +1'],
    ['es', 'llamé a Anna ayer por los precios', '11-24 +1'],
    ['es', 'anteayer vi a Anna', '11-23 +1'],
    ['es', 'vi a Anna antes de ayer', '11-23 +1'],
    ['es', 'café con Tom hace tres días', '11-22 +1'],
    ['es', 'vi a Anna la semana pasada', '11-16 +7'],
    ['es', 'carta hace una semana', '11-16 +7'],
    ['es', 'feria en Lyon el mes pasado', '10-1 +31'],
    ['es', 'carta el lunes', '11-23 +1'],
    ['es', 'escribí a Anna el 12 de noviembre', '11-12 +1'],
    ['pt', 'liguei à Anna ontem sobre os preços', '11-24 +1'],
    ['pt', 'anteontem vi a Anna', '11-23 +1'],
    ['pt', 'café com o Tom há três dias', '11-22 +1'],
    ['pt', 'vi a Anna na semana passada', '11-16 +7'],
    ['pt', 'feira em Lyon no mês passado', '10-1 +31'],
    ['pt-BR', 'carta na segunda-feira', '11-23 +1'],
    ['pt', 'escrevi à Anna em 12 de novembro', '11-12 +1'],
  ])('%s: %s', (language, text, day) => expect(written(readDay(text, [language], NOW)?.when)).toBe(day));

  it.each([
    ['en-GB', 'called Anna about prices'],
    ['en-GB', 'sat with Anna'],
    ['en-GB', 'Anna may buy in May'],
    ['en-GB', 'Marc called at 5'],
    ['en-GB', 'Anna comes tomorrow'],
    ['fr', 'Anna vient demain'],
    ['fr', 'appelé Anna'],
    ['de', 'hier mit Anna gesprochen'],
    ['it', 'al mar con Anna'],
    ['xx', 'yesterday'],
  ])('%s names none: %s', (language, text) => expect(readDay(text, [language], NOW)).toBeNull());

  it('is never beyond now', () => {
    const today = readDay('met Anna today', ['en'], NOW);
    expect((today?.when.at ?? 0) + (today?.when.within ?? 0)).toBe(NOW);
    const week = readDay('met Anna this week', ['en'], NOW);
    expect(new Date(week?.when.at ?? 0).getDate()).toBe(23);
    expect((week?.when.at ?? 0) + (week?.when.within ?? 0)).toBe(NOW);
  });

  it('is read in the first of the user’s languages that finds one', () => {
    expect(readDay('gestern mit Anna telefoniert', ['fr', 'de'], NOW)?.words).toBe('gestern');
    expect(readDay('gestern mit Anna telefoniert', ['fr'], NOW)).toBeNull();
  });
});

describe('a touch in one line', () => {
  const people = [
    { id: '1', name: 'Anna Keller' },
    { id: '2', name: 'Tom Price' },
  ];
  const read = (text: string, language = 'en') => readTouch(text, people, [language], NOW);

  it('proposes day, channel and person', () => {
    expect(read('phoned Anna yesterday about prices')).toMatchObject({
      dated: true,
      channel: 'phone',
      channelWord: 'phoned',
      person: { id: '1', word: 'Anna', how: 'first' },
    });
  });

  it('proposes today where no day is named, and says so', () => {
    const touch = read('phoned Anna');
    expect(touch.dated).toBe(false);
    expect(written(touch.when)).toBe('11-25 +1');
  });

  it.each([
    ['en', 'called Anna', 'phone'],
    ['en', 'lunch with Anna', 'visit'],
    ['en', 'met Anna', 'visit'],
    ['en', 'met Anna at the fair', 'event'],
    ['en', 'emailed Anna', 'mail'],
    ['en', 'sent Anna a WhatsApp', 'message'],
    ['en', 'a letter to Anna', 'letter'],
    ['en', 'Zoom with Anna', 'video'],
    ['en', 'gave Anna a hand', 'other'],
    ['fr', 'appelé Anna hier au sujet des prix', 'phone'],
    ['fr', 'visite chez Anna', 'visit'],
    ['fr', 'courriel à Anna', 'mail'],
    ['fr', 'vu Anna au salon', 'event'],
    ['de', 'gestern mit Anna telefoniert', 'phone'],
    ['de', 'Anna angerufen', 'phone'],
    ['de', 'Anna besucht', 'visit'],
    ['de', 'Anna auf der Messe getroffen', 'event'],
    ['de', 'Nachricht an Anna', 'message'],
    ['it', 'chiamato Anna ieri', 'phone'],
    ['it', 'lettera ad Anna', 'letter'],
    ['it', 'incontrato Anna', 'visit'],
    ['es', 'llamé a Anna', 'phone'],
    ['es', 'mensaje a Anna', 'message'],
    ['es', 'vi a Anna en la feria', 'event'],
    ['pt', 'liguei à Anna ontem', 'phone'],
    ['pt', 'almoço com a Anna', 'visit'],
    ['pt', 'mensagem à Anna', 'message'],
  ])('%s: %s', (language, text, channel) => expect(read(text, language).channel).toBe(channel));
});

describe('the person in a line', () => {
  const people = [
    { id: 'keller', name: 'Anna Keller' },
    { id: 'roth', name: 'Anna Roth' },
    { id: 'leyen', name: 'Ursula von der Berg' },
    { id: 'jose', name: 'José Álvarez' },
    { id: 'mirela', name: 'Mirela Novak' },
    { id: 'li', name: 'Li' },
  ];
  const ids = (text: string) => findPeople(text, people).map(({ id }) => id);

  it.each([
    ['is met by the whole name before the first', 'phoned Anna Roth', ['roth', 'keller']],
    ['is met without accents', 'llamé a jose', ['jose']],
    ['is met by the family name', 'mail an Keller', ['keller']],
    ['is met one letter off', 'met Mirella', ['mirela']],
    ['is not met by the small words of a name', 'von der Messe zurück', []],
    ['is met by a name of two letters that is all there is', 'coffee with Li', ['li']],
    ['is nobody where nobody is named', 'tidied the shop', []],
  ])('%s', (_, text, found) => expect(ids(text)).toEqual(found));

  it('is not chosen between two who are as likely', () => {
    const touch = readTouch('phoned Anna', people, ['en'], NOW);
    expect(touch.people.map(({ id }) => id)).toEqual(['keller', 'roth']);
    expect(touch).not.toHaveProperty('person');
  });
});
