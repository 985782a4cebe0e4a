import type { DateTime } from 'luxon';
import { say } from '../i18n/words';
import { Fault } from './problem';

/** The two ways to write a format: luxon's (`d LLLL yyyy`), and moment's (`D MMMM YYYY`), which Obsidian itself uses. */
export type FormatTokens = 'luxon' | 'moment';

/**
 * Whose tokens a format is written in, by its letters. Moment's where it holds what only moment has: `Y`, `A`, `Q`, `w`, `gg`, `GGGG`,
 * `ddd`, `LT`, an ordinal such as `Do`, or `D` beside other tokens. Else luxon's where it holds what only luxon has: `y`, `c`, `o`, `q`,
 * `kk`, `u`, `n`, `i`, `t`, `f`, `EEE`, text in single quotes, or `L` beside other tokens. Else moment's where it has square brackets. What
 * both could mean, such as `d MMMM`, `LL` and `DDDD`, is `either`.
 */
export function tokensOf(format: string, either: FormatTokens): FormatTokens {
  const bare = format.replace(/\[[^\]]*\]/g, ' ');
  const letters = bare.replace(/'[^']*'/g, ' ');
  if (/Y|A|Q|w|gg|GGGG|ddd|LT|[DMQWd]o(?![A-Za-z])/.test(letters)) return 'moment';
  if (/D/.test(letters) && /[A-Za-z]/.test(letters.replace(/[DtTfF]/g, ''))) return 'moment';
  if (letters !== bare || /[ycoquniktTfF]|EE|MMMMM/.test(letters)) return 'luxon';
  if (/L/.test(letters) && /[A-Za-z]/.test(letters.replace(/L/g, ''))) return 'luxon';
  return bare === format ? either : 'moment';
}

const luxonToken =
  /'[^']*'|S{1,3}|u{1,3}|ss?|mm?|hh?|HH?|Z{1,5}|z|a|dd?|c{3,5}|c|E{3,5}|E|M{1,5}|L{1,5}|yyyyyy|yyyy|yy?|GGGGG|GG?|kkkk|kk|WW?|nn?|iiii|ii|ooo|o|qq?|D{1,4}|t{1,4}|T{1,4}|f{1,4}|F{1,4}|X|x/g;

const momentToken =
  /\[[^\]]*\]|DDDo|[DMQWwd]o|Y{4}|YY?|yyyy|yy|y|gggg|gg|GGGG|GG|Q|M{1,4}|D{1,4}|d{1,4}|E|e|ww?|WW?|HH?|hh?|kk?|mm?|ss?|S{1,3}|A|a|ZZ?|X|x|LTS|LT|L{1,4}|l{1,4}/g;

/** Refuses a format with letters that stand for nothing: they would be printed among the numbers as they are. */
export function checkFormat(format: string, tokens: FormatTokens): void {
  // The T between a day and a time is written without brackets everywhere.
  const known = tokens === 'luxon' ? luxonToken : momentToken;
  const rest = format.replace(known, ' ').replace(/(^| )T(?= |$)/g, ' ');
  const unknown = /[A-Za-z]+/.exec(rest)?.[0];
  if (unknown === undefined) return;
  const remedy = tokens === 'luxon' ? say.templating.quoteWordsOfFormat() : say.templating.bracketWordsOfFormat();
  throw new Fault(say.templating.noDateLetters({ letters: unknown, format }), remedy);
}

/** A day or an instant by a format; what both kinds of tokens could mean is read as `either`. Refuses letters that stand for nothing. */
export function formatDate(at: DateTime, format: string, either: FormatTokens): string {
  const tokens = tokensOf(format, either);
  checkFormat(format, tokens);
  return tokens === 'luxon' ? at.toFormat(format) : formatAsMoment(at, format);
}

/** Moment tokens by the luxon tokens that print the same; the others are luxon's, too. */
const luxonTokensOf: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  YY: 'yy',
  Y: 'y',
  gggg: 'kkkk',
  GGGG: 'kkkk',
  gg: 'kk',
  GG: 'kk',
  Q: 'q',
  MMMM: 'LLLL',
  MMM: 'LLL',
  MM: 'LL',
  M: 'L',
  DDDD: 'ooo',
  DDD: 'o',
  DD: 'dd',
  D: 'd',
  dddd: 'cccc',
  ddd: 'ccc',
  E: 'c',
  ww: 'WW',
  w: 'W',
  ZZ: 'ZZZ',
  Z: 'ZZ',
  L: 'D',
  LL: 'DDD',
  LLL: 'DDD t',
  LLLL: 'DDDD t',
  l: 'D',
  ll: 'DD',
  lll: 'DD t',
  llll: 'DD t',
  LT: 't',
  LTS: 'tt',
};

/** A day by moment tokens; text in square brackets prints as it is. */
function formatAsMoment(at: DateTime, format: string): string {
  return format.replace(momentToken, (found) => {
    if (found.startsWith('[')) return found.slice(1, -1);
    if (found.endsWith('o')) return ordinal(numberOf(at, found.slice(0, -1)), at.locale ?? 'en');
    switch (found) {
      // Moment counts weekdays from Sunday, which is 0; luxon from Monday, which is 1.
      case 'd':
      case 'e':
        return String(at.weekday % 7);
      case 'dd':
        return [...at.toFormat('ccc')].slice(0, 2).join('');
      case 'k':
      case 'kk':
        return String(at.hour === 0 ? 24 : at.hour).padStart(found.length, '0');
      case 'S':
      case 'SS':
        return String(at.millisecond).padStart(3, '0').slice(0, found.length);
      case 'A':
        return at.toFormat('a').toUpperCase();
      case 'a':
        return at.toFormat('a').toLowerCase();
      default:
        return at.toFormat(luxonTokensOf[found] ?? found);
    }
  });
}

function numberOf(at: DateTime, token: string): number {
  return token === 'd'
    ? at.weekday % 7
    : Number(at.reconfigure({ locale: 'en', numberingSystem: 'latn' }).toFormat(luxonTokensOf[token] ?? token));
}

function ordinal(number: number, locale: string): string {
  const language = locale.split('-')[0] ?? 'en';
  if (language === 'en') {
    const teens = number % 100 >= 11 && number % 100 <= 13;
    return String(number) + (teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'));
  }
  if (language === 'fr') return number === 1 ? '1er' : String(number);
  if (['es', 'it', 'pt'].includes(language)) return `${number}º`;
  return ['de', 'da', 'nb', 'nn', 'no', 'fi', 'cs', 'pl', 'hu'].includes(language) ? `${number}.` : String(number);
}
