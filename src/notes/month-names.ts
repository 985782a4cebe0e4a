/** Languages whose names of months and weekdays are understood, besides shortened ones. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'];
/** Fewer letters of a name than this say nothing. */
const LEAST = 3;

let months: ReadonlyMap<string, readonly number[]> | null = null;
let weekdays: ReadonlyMap<string, readonly number[]> | null = null;

/** 1 to 12 for the name of a month, written out or shortened, in one of the languages known; else null. */
export function monthOf(word: string): number | null {
  months ??= namesOf('month', 12, (month) => Date.UTC(2023, month, 15));
  const known = plain(word);
  const [month, ...others] = months.get(known === 'mrz' ? 'marz' : known) ?? [];
  return month === undefined || others.length > 0 ? null : month + 1;
}

export function isWeekday(word: string): boolean {
  weekdays ??= namesOf('weekday', 7, (day) => Date.UTC(2023, 0, day + 1));
  return weekdays.has(plain(word));
}

/** What each name, its usual short form and each beginning of it can stand for. Made when first asked for: few notes have such days. */
function namesOf(
  what: 'month' | 'weekday',
  count: number,
  instant: (index: number) => number,
): ReadonlyMap<string, readonly number[]> {
  const meanings = new Map<string, number[]>();
  const mean = (name: string, index: number): void => {
    const known = meanings.get(name);
    if (!known) meanings.set(name, [index]);
    else if (!known.includes(index)) known.push(index);
  };
  for (const language of languages) {
    for (const length of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { [what]: length, timeZone: 'UTC' });
      for (let index = 0; index < count; index++) {
        // `sept.`, `segunda-feira`
        const name = /^\p{L}*/u.exec(plain(format.format(instant(index))))?.[0] ?? '';
        mean(name, index);
        for (let end = LEAST; end < name.length; end++) mean(name.slice(0, end), index);
      }
    }
  }
  return meanings;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
