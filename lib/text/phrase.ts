import type { Count } from '../post';
import { interval, type Rounding } from './interval';
import { localeOf } from './locale';
import { isTime } from './when';
import { numbersOf, TIGHT } from './words';

/** How the words for what is counted begin, in the languages of the networks: likes, comments, people, views … */
const COUNTED =
  /(?<![\p{L}\p{M}])(?:like|comm?ent|komm?ent|комм?ент|rea[ckzçg]|réac|реак|shar|(?:re)?post|пост|view|follow|pe[or][sp]|other|play|impress|repl|antwort|aufruf|beitr|gefällt|geteilt|abonn|partag|republi|vue|aime|gusta|compart|seguid|public|reprod|visuali|vist|curtid|gost|piac|condivis|segu|beğen|yorum|paylaş|takip|görüntü|suka|dibag|tayang|tanggap|pengikut|lượt|người|bình|polub|udost|obserw|wyświ|osob|osób|líb|sdíl|leuk|gedeeld|volger|weergav|gill|deln?i|visn|tykk|jako|seur|ουδεμ|σχόλ|κοινοπ|μου|нрав|подел|просм|подпис|людин|челов|تعليق|شخص|إعجاب|مشارك|تفاعل|مشاهد|رد|תגוב|אנש|שיתופ)/iu;

/** Abbreviations that shorten numbers in some language; beside a number on a page of another one they settle nothing. */
const SHORTENS =
  /^(?:k|mio|mill?|mln|mld|mlrd?|mrd?|md|mn|bn|bln|tn|tsd|tis|tys|tuh|tūkst|hilj|milj|mijë|ming|mila|rb|ribu|jt|juta|cr|crore|lakh|mjd|bi|тыс|тис|хил|хиљ|млн|млрд|мил|ألف|آلاف|مليون|thousand|million|billion|[万億亿萬만천억千])(?![\p{L}\p{M}])/iu;

const LETTER = /[\p{L}\p{M}\p{Nl}\p{No}]/u;
/** Signs that make a number something else than a count when they touch it: a sum, a share, a part, a bound, a negative. */
const NO_COUNT_BEFORE = /[-+–—−~≈<>≤≥±/\\#@$€£¥₩₹%&_*=^.,'№]$/u;
const NO_COUNT_AFTER = /^[-+–—−~<>/\\#@$€£¥₩₹%‰°&_*=^'"″′:]/u;

/**
 * Whether the words around a number leave it a count: not a part of a name ("Studio 54", "web2"), a time, a share, an
 * ordinal, or a number whose unit is not known ("12 Tsd." on an English page).
 */
export function isCountPhrase(before: string, after: string, line: string, shortened: boolean, lang: string): boolean {
  if (NO_COUNT_BEFORE.test(before) || NO_COUNT_AFTER.test(after)) return false;
  const previous = before.at(-1) ?? '';
  const next = after[0] ?? '';
  if (LETTER.test(previous) && !TIGHT.test(previous)) return false;
  if (LETTER.test(next) && !TIGHT.test(next)) return false;
  if (!LETTER.test(before + after)) return true;
  if (!localeOf(lang)) return COUNTED.test(before + after) && !strange(after);
  if (!shortened && (strange(after) || isTime(line, lang))) return false;
  return !named(before, after) || COUNTED.test(before + after);
}

/** What directly follows the number looks like a unit, an abbreviation or an ordinal rather than a thing counted. */
function strange(after: string): boolean {
  const [, dot = '', word = '', end = ''] = /^(\.?)[ \u00a0]?([\p{L}\p{M}]*)(.?)/u.exec(after) ?? [];
  if (dot && word) return true;
  if (!word) return false;
  return (word.length === 1 && !TIGHT.test(word)) || (word.length < 6 && end === '.') || SHORTENS.test(word);
}

/** The number stands beside a capital and no colon, as in a name. */
function named(before: string, after: string): boolean {
  const leads = /(?:^|[^\p{L}\p{M}'])(\p{Lu})[\p{L}\p{M}']*[ \u00a0]$/u.test(before);
  return leads || /^[ \u00a0]\p{Lu}/u.test(after);
}

/** "One", as it stands beside a thing counted. */
const ONE: Readonly<Record<string, string>> = {
  ar: 'واحد واحدة', bs: 'jedan jedna jedno', ca: 'un una', cs: 'jeden jedna jedno', da: 'en et', de: 'ein eine', el: 'ένα ένας μία',
  en: 'one', es: 'un una', fr: 'un une', gl: 'un unha', he: 'אחד אחת', hr: 'jedan jedna jedno', it: 'un una', nb: 'en ett', nl: 'één',
  nn: 'ein ei eitt', no: 'en ett', pl: 'jeden jedna jedno', pt: 'um uma', ro: 'un o', ru: 'один одна одно', sk: 'jeden jedna jedno',
  sr: 'jedan jedna jedno један једна једно', sv: 'en ett', uk: 'один одна одне',
}; // prettier-ignore

/** Arabic has a form for exactly two: شخصان, تعليقان. */
const DUAL = /^(?:شخص|تعليق|إعجاب|مشارك|تفاعل|مشاهد|رد)ت?(?:ان|ين)$/u;

/**
 * A count said in words alone: "تعليقان" (two comments), "Jedna reakcija" (one reaction), "Love: شخص واحد", French and
 * Italian "mille". Only one thing counted and its word: "Laisser un commentaire" is no count.
 */
export function countWithoutDigits(line: string, lang: string, rounding: Rounding): Count | null {
  const [, words = ''] = /^(?:[^:]*: ?)?(.*)$/u.exec(line.replace(/\u00a0/g, ' ')) ?? [];
  const said = words.toLowerCase().split(' ');
  const [first = '', second = '', third] = said;
  if (third !== undefined) return null;
  const alone = numbersOf(lang).words.find(({ word, side }) => side === 'alone' && word === first);
  if (alone && (!second || COUNTED.test(second))) return interval({ digits: 1, decimals: 0 }, alone, rounding);
  if (!second) return localeOf(lang).startsWith('ar') && DUAL.test(first) ? { low: 2, high: 2 } : null;
  const ones = (ONE[localeOf(lang).split('-')[0] ?? ''] ?? '').split(' ');
  const one = (ones.includes(first) && COUNTED.test(second)) || (ones.includes(second) && COUNTED.test(first));
  return one ? { low: 1, high: 1 } : null;
}
