import { distance } from 'fastest-levenshtein';
import { CHANNELS, type Channel, type Person } from '../people';
import type { Moment } from '../post';
import { dayOf, readDay } from './day';
import { findSign } from './signs';
import { fold, wordsOf } from './stem';

/** What one line about a contact proposes. All of it is for the user to correct. */
export interface TouchProposal {
  readonly when: Moment;
  /** False where the line names no past day: then today is proposed, and the screen says so. */
  readonly dated: boolean;
  readonly channel: Channel;
  /** The word that named the channel; absent where none did and `other` is proposed. */
  readonly channelWord?: string;
  /** The people the line may mean, likeliest first. */
  readonly people: readonly Candidate[];
  /** The one who is proposed: the likeliest, unless two are as likely. */
  readonly person?: Candidate;
}

/** Someone a line may mean, and by which of its words. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly word: string;
  /** From the whole name to a word one letter off. */
  readonly how: 'whole' | 'first' | 'part' | 'near';
}

/** The words of each channel in the six languages, as signs. The first of them in a line decides. */
const WORDS: Readonly<Record<Channel, readonly string[]>> = {
  phone: [
    'phone*',
    'call',
    'rang',
    'telephon*',
    'telefon*',
    'appel*',
    'anruf*',
    'angeruf*',
    'chiamat*',
    'chiamo',
    'llame',
    'llamo',
    'llamada*',
    'liguei',
    'ligou',
    'ligar',
    'ligacao',
  ],
  video: ['video*', 'visio*', 'zoom', 'teams', 'skype', 'facetime'],
  visit: [
    'visit*',
    'besuch*',
    'lunch',
    'coffee',
    'cafe',
    'kaffee',
    'caffe',
    'dejeuner',
    'mittagessen',
    'pranzo',
    'almuerzo',
    'almoco',
    'rdv',
  ],
  mail: ['mail', 'mailed', 'email*', 'courriel*', 'correo'],
  message: [
    'message*',
    'messag*',
    'mensaj*',
    'mensag*',
    'nachricht*',
    'sms',
    'texto',
    'texted',
    'whatsapp',
    'telegram',
    'signal',
  ],
  letter: ['letter', 'lettre', 'brief', 'briefe', 'lettera', 'carta', 'postcard', 'postkarte', 'cartolina'],
  event: [
    'fair',
    'salon',
    'messe',
    'fiera',
    'feria',
    'feira',
    'conference',
    'konferenz',
    'conferenza',
    'conferencia',
    'congress*',
    'congres*',
    'event*',
    'evenement*',
    'veranstaltung*',
    'workshop*',
    'atelier*',
    'meetup',
    'networking',
    'webinar*',
  ],
  other: [],
};

/** To have met says little of where: these count only where no other word does. */
const MET = [
  'met',
  'saw',
  'seen',
  'vu',
  'vue',
  'rencontr*',
  'getroffen',
  'gesehen',
  'treffen',
  'incontr*',
  'visto',
  'vista',
  'vi',
  'encontr*',
  'meeting',
  'reunion',
];

/** Reads one line about a contact off line ("phoned Anna yesterday about prices"). `languages` are BCP 47 tags, likeliest first. */
export function readTouch(
  text: string,
  people: readonly Pick<Person, 'id' | 'name'>[],
  languages: readonly string[],
  now: number,
): TouchProposal {
  const day = readDay(text, languages, now);
  const channel = findChannel(text);
  const candidates = findPeople(text, people);
  const [first, second] = candidates;
  return {
    when: day?.when ?? dayOf(now),
    dated: day !== null,
    channel: channel?.channel ?? 'other',
    ...(channel && { channelWord: channel.word }),
    people: candidates,
    ...(first && first.how !== second?.how && { person: first }),
  };
}

function findChannel(text: string): { readonly channel: Channel; readonly word: string } | null {
  const words = wordsOf(text);
  for (const word of words) {
    const channel = CHANNELS.find((one) => WORDS[one].some((sign) => findSign(sign, word)));
    if (channel) return { channel, word };
  }
  const met = words.find((word) => MET.some((sign) => findSign(sign, word)));
  return met === undefined ? null : { channel: 'visit', word: met };
}

/** How likely each way of being meant is, likeliest first. */
const WAYS = ['whole', 'first', 'part', 'near'] as const;

/** The people whose name a text holds, likeliest first. Of a family name, words under four letters ("von", "der") don't count. */
export function findPeople(text: string, people: readonly Pick<Person, 'id' | 'name'>[]): Candidate[] {
  const words = wordsOf(text).map((written) => ({ written, word: fold(written) }));
  const found = people.flatMap(({ id, name }): Candidate[] => {
    const names = wordsOf(name).map(fold);
    const met = (wanted: string) => words.find(({ word }) => word === wanted)?.written;
    const [first = ''] = names;
    const whole = names.length > 1 && names.every((part) => met(part) !== undefined);
    const firstWord = first.length > 2 || names.length === 1 ? met(first) : undefined;
    const part = names.slice(1).find((one) => one.length > 3 && met(one) !== undefined);
    const near = words.find(({ word }) => isNear(word, first))?.written;
    if (whole) return [{ id, name, word: met(first) ?? name, how: 'whole' }];
    if (firstWord !== undefined) return [{ id, name, word: firstWord, how: 'first' }];
    if (part !== undefined) return [{ id, name, word: met(part) ?? part, how: 'part' }];
    return near === undefined ? [] : [{ id, name, word: near, how: 'near' }];
  });
  return found.sort((a, b) => WAYS.indexOf(a.how) - WAYS.indexOf(b.how));
}

/** One letter off, from four letters on, with the same beginning: "Ana" stays another than "Ann", "Mirella" is near "Mirela". */
function isNear(word: string, name: string): boolean {
  return name.length >= 4 && word.length >= 3 && word[0] === name[0] && distance(word, name) === 1;
}
