/** German words, each with the English that is understood. */
const english: readonly (readonly [RegExp, string])[] = [
  [/^(in|\d+)$/, '$&'],
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
  [/^zwei$/, 'two'],
  [/^drei$/, 'three'],
  [/^vier$/, 'four'],
  [/^fünf$/, 'five'],
  [/^sechs$/, 'six'],
  [/^tag(en?)?$/, 'day'],
  [/^wochen?$/, 'week'],
  [/^monat(en?)?$/, 'month'],
  [/^jahr(en?)?$/, 'year'],
];

// core/writing/spoken-day.ts
/** What somebody typed for a day, in small letters, in the English that is understood: `vor 2 wochen` is `2 week ago`. */
export const inEnglish = (typed: string): string => {
  const words = typed
    .replace(/^am /, '')
    .replace(/^vor (.+)/, '$1 vor')
    .split(' ');
  const known = words.map((word) => {
    const found = english.find(([german]) => german.test(word));
    return found && word.replace(...found);
  });
  return known.includes(undefined) ? typed : known.join(' ');
};

const cadences: readonly (readonly [RegExp, string])[] = [
  [/^täglich$/, 'daily'],
  [/^wöchentlich$/, 'weekly'],
  [/^monatlich$/, 'monthly'],
  [/^vierteljährlich$/, 'quarterly'],
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
  const small = typed.toLowerCase();
  const found = cadences.find(([german]) => german.test(small));
  return found ? small.replace(...found) : typed;
};
