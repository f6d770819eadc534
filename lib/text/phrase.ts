import type { Count } from '../post';
import { interval, type Rounding } from './interval';
import { localeOf } from './locale';
import { monthsOf } from './names';
import { spanOf } from './span';
import { numbersOf, TIGHT } from './words';

/** How words for what is counted begin: likes, comments, people, views … */
const COUNTED =
  /(?<!\p{L})(?:like|[ck]omm?ent|комм?ент|r[eé]a[ckzç]|реак|share|(?:re)?post|view|follow|people|person|osob|other|play|impress|repl|abonn|antwort|aufruf|beitr|gefällt|gusta|aime|piac|segui|شخص|تعليق|إعجاب|مشارك|تفاعل|مشاهد|תגוב|אנש)/iu;

/** What shortens numbers in some language; beside a number on a page of another one it settles nothing. */
const SHORTENS =
  /^(?:k|m(?:io|ill?|ln|ld|lrd|rd|d|n)|b[nl]n?|t(?:n|is|ys|sd)|rb|jt|cr|lakh|crore|thousand|[mb]illion|т[ыи]с|м[лр]н|млрд|ألف|[万億亿萬만천억千])(?!\p{L})/iu;

/** How words for a thousand and more begin where browsers know the language and not its words: "12 мың" is not 12. */
const LARGE =
  /^(?:м[ыи]ң|мян|сая|т[ыи]сяч|хиљ|илјад|ҳазор|м[иі]ль?[лиё]|hiljad|mij[eë]|ming?(?!\p{L})|tusen|þús|tûzen|dausend|hezar|mh?[iìí]l[eijly]|ਹਜ਼ਾਰ|ਲੱਖ|ਕਰੋੜ|हज|लाख|करोड|হাজ|লাখ|লক্ষ|নিযুত|ହଜ|ନିୟୁତ|هزار|ھزار|ملين|ထောင်|သောင်း|သိန်း|သန်း|ကုဋေ|ពាន់|លាន|ພັນ|ແສນ|ລ້ານ|ათ|მილ|მლნ|հազ|հզր|մլն|միլ)/iu;

const LETTER = /[\p{L}\p{M}\p{Nl}\p{No}]/u;
/** Signs that make a number something else than a count when they touch it: a sum, a share, a part, a bound, a negative. */
const SIGN_BEFORE = /[-+–—−~≈<>≤≥±/\\#@\p{Sc}%&_*=^.,'№]$/u;
const SIGN_AFTER = /^[-+–—−~<>/\\#@\p{Sc}%‰°&_*=^'"″:]/u;

/**
 * Whether the words around a number leave it a count: not a part of a name ("Studio 54", "web2"), a time, a share, an
 * ordinal, or a number whose unit is not known ("12 Tsd." on an English page).
 */
export function isCountPhrase(before: string, after: string, line: string, shortened: boolean, lang: string): boolean {
  if (SIGN_BEFORE.test(before) || SIGN_AFTER.test(after)) return false;
  if ([before.at(-1) ?? '', after[0] ?? ''].some((beside) => LETTER.test(beside) && !TIGHT.test(beside))) return false;
  if (!LETTER.test(before + after)) return true;
  const counted = COUNTED.test(before) || COUNTED.test(after);
  if (!localeOf(lang)) return counted && !isStrange(after);
  if (!shortened && (isStrange(after) || isTime(line, lang))) return false;
  return counted || !isNamed(before, after, lang);
}

/** What directly follows the number looks like a unit, an abbreviation or an ordinal rather than a thing counted. */
function isStrange(after: string): boolean {
  const [, dot, word = '', end] = /^(\.?)[ \u00a0]?([\p{L}\p{M}]*)(.?)/u.exec(after) ?? [];
  if (!word) return false;
  if (dot || SHORTENS.test(word) || LARGE.test(word)) return true;
  return word.length === 1 ? end !== "'" && !TIGHT.test(word) : word.length < 6 && end === '.';
}

/** "3 weeks", "19 س", "15 de julio": a span, or nothing but a day and a month. */
function isTime(line: string, lang: string): boolean {
  const words = line.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const months = new Map(monthsOf(lang));
  return spanOf(line, lang) !== null || (words.length > 0 && words.every((word) => months.has(word)));
}

/** The number stands behind a capital and no colon, or in English before one: "Studio 54", "50 Cent". */
function isNamed(before: string, after: string, lang: string): boolean {
  const follows = /(?<![\p{L}\p{M}'])\p{Lu}[\p{L}\p{M}']*[ \u00a0]$/u.test(before);
  return follows || (lang.startsWith('en') && /^[ \u00a0]\p{Lu}/u.test(after));
}

/** "One", as it stands beside a thing counted. */
const ONE =
  /^(?:one|une?|una|uma?|o|unha|eine?|één|en|ett?|ei|jed[ae]n|jedn[ao]|од[иі]н|одн[ао]|ένας?|μία|واحدة?|אח[דת])$/u;
/** Arabic has a form for exactly two: شخصان, تعليقان. */
const DUAL = /^(?:شخص|تعليق|إعجاب|مشارك|تفاعل|مشاهد)ت?(?:ان|ين)$/u;

/**
 * A count said in words alone: "تعليقان" (two comments), "Jedna reakcija" (one reaction), "Love: شخص واحد", French and
 * Italian "mille". Only one thing counted and its word: "Laisser un commentaire" is no count.
 */
export function countWithoutDigits(line: string, lang: string, rounding: Rounding): Count | null {
  const words = line
    .replace(/^[^:]*: ?/, '')
    .toLowerCase()
    .split(/[ \u00a0]/);
  const [first = '', second] = words;
  if (words.length > 2 || !localeOf(lang)) return null;
  if (second === undefined && DUAL.test(first)) return { low: 2, high: 2 };
  const alone = numbersOf(lang).words.find(({ word, side }) => side === 'alone' && word === first);
  if (alone && COUNTED.test(second ?? 'like')) return interval({ digits: 1, decimals: 0 }, alone, rounding);
  const one = second && ((ONE.test(first) && COUNTED.test(second)) || (ONE.test(second) && COUNTED.test(first)));
  return one ? { low: 1, high: 1 } : null;
}
