/** German words, each with the English that is understood. */
const english: readonly (readonly [RegExp, string])[] = [
  [/^(in|\d+)$/, '$&'],
  [/^(ü|ue)bern(ä|ae)chste[mnrs]?$/, 'in 2'],
  [/^vor$/, 'ago'],
  [/^heute$/, 'today'],
  [/^gestern$/, 'yesterday'],
  [/^vorgestern$/, '2 days ago'],
  [/^morgen$/, 'tomorrow'],
  [/^(ü|ue)bermorgen$/, 'in 2 days'],
  [/^(letzt|vorig)e[mnrs]?$/, 'last'],
  [/^(n(ä|ae)chst|kommend)e[mnrs]?$/, 'next'],
  [/^diese[mnrs]?$/, 'this'],
  [/^mo(ntag)?\.?$/, 'monday'],
  [/^di(enstag)?\.?$/, 'tuesday'],
  [/^mi(ttwoch)?\.?$/, 'wednesday'],
  [/^do(nnerstag)?\.?$/, 'thursday'],
  [/^fr(eitag)?\.?$/, 'friday'],
  [/^(sa(mstag)?\.?|sonnabend)$/, 'saturday'],
  [/^so(nntag)?\.?$/, 'sunday'],
  [/^ein(e[mnrs]?)?$/, 'a'],
  [/^tag(en?)?$/, 'day'],
  [/^wochen?$/, 'week'],
  [/^monat(en?)?$/, 'month'],
  [/^jahr(en?)?$/, 'year'],
];

const numbers = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const withDigits = (typed: string): string =>
  typed
    .split(' ')
    .map((word) => (numbers.includes(word) ? String(numbers.indexOf(word) + 2) : word))
    .join(' ');

const months = 'january february march april may june july august september october november december'.split(' ');
/** `2.1.2027` and `5.12.`, day before month as Germans write; null for what is no such date. */
function dotted(typed: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)?$/.exec(typed) ?? [];
  if (day === undefined || month === undefined) return null;
  const name = months[Number(month) - 1];
  return name === undefined ? null : `${day} ${name}${year === undefined ? '' : ` ${year.padStart(4, '20')}`}`;
}

// core/writing/spoken-day.ts
/** What somebody typed for a day, in small letters, in the English that is understood: `vor 2 wochen` is `2 week ago`. */
export const inEnglish = (typed: string): string => {
  const day = typed.replace(/^am /, '');
  const words = withDigits(day.replace(/^vor (.+)/, '$1 vor')).split(' ');
  const known = words.map((word) => {
    const found = english.find(([german]) => german.test(word));
    return found && word.replace(...found);
  });
  return dotted(day) ?? (known.includes(undefined) ? day : known.join(' '));
};

const cadences: readonly (readonly [RegExp, string])[] = [
  [/^einmal (die|in der|pro) woche$/, 'weekly'],
  [/^einmal (im|pro) monat$/, 'monthly'],
  [/^einmal (im|pro) jahr$/, 'yearly'],
  [/^jede[nrs]? zweite[nrs]? woche$/, 'every 2 weeks'],
  [/^jede[nrs]? zweite[nrs]? monat$/, 'every 2 months'],
  [/^täglich$/, 'daily'],
  [/^wöchentlich$/, 'weekly'],
  [/^monatlich$/, 'monthly'],
  [/^(vierteljährlich|quartalsweise)$/, 'quarterly'],
  [/^halbjährlich$/, 'every 6 months'],
  [/^jährlich$/, 'yearly'],
  [/^nie$/, 'never'],
  [/^jede[nrs]? tag$/, 'every day'],
  [/^jede[nrs]? woche$/, 'every week'],
  [/^jede[nrs]? monat$/, 'every month'],
  [/^jede[nrs]? jahr$/, 'every year'],
  [/^alle (\d+) tage$/, 'every $1 days'],
  [/^alle (\d+) wochen$/, 'every $1 weeks'],
  [/^alle (\d+) monate$/, 'every $1 months'],
  [/^alle (\d+) jahre$/, 'every $1 years'],
];

// obsidian/actions/person-actions.ts
/** What somebody typed for how often to be in touch, as it is written in notes: `alle 6 Wochen` is `every 6 weeks`. */
export const cadenceInEnglish = (typed: string): string => {
  const small = withDigits(typed.toLowerCase());
  const found = cadences.find(([german]) => german.test(small));
  return found ? small.replace(...found) : typed;
};
