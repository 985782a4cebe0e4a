/** Titles before a name, without their dots, in English, German, French and Spanish. */
const titles = new Set(
  `dr drs prof professor mr mrs ms miss mx sir dame lord lady rev reverend fr father sister brother rabbi imam hon capt captain col gen
  herr frau hr fr dipl-ing dipling ing mag pfarrer m mme mlle monsieur madame mademoiselle me maître maitre docteur don doña dona sr sra srta
  señor señora señorita lic doctor doctora profesor profesora`.split(/\s+/),
);

/** After a comma or a name. */
const suffixes = new Set('jr sr ii iii iv phd md msc bsc ma ba mba esq dds rn cpa llm dphil'.split(' '));

/** Words that begin a family name, or join several people. */
const particles = new Set(
  'von van vom zu zur zum de der den del della di da dos das du des la le les el al bin ibn ben abu ter ten o mac st san'.split(
    ' ',
  ),
);
const joins = new Set(['&', '+', 'and', 'und', 'et', 'y', 'e', '/']);

/** Scripts in which the family name comes first, or words are not parted. */
const otherOrder = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const plain = (word: string): string => word.toLowerCase().replace(/[.,’']/g, '');

/** The given name, to greet somebody by; the whole name where it cannot be told. */
export function givenNameOf(name: string): string {
  const whole = name.trim();
  if (/[@\d]/.test(whole) || otherOrder.test(whole)) return whole;
  const words = turned(whole.replace(/\s*[([{"“„«][^)\]}"”“»]*[)\]}"”“»]/g, ' ').trim())
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.some((word) => joins.has(plain(word)))) return whole;
  const named = words.slice(countOfTitles(words));
  while (named.length > 1 && suffixes.has(plain(named.at(-1) ?? ''))) named.pop();
  const [first = ''] = named;
  // `Dr. Noor`, `J. Noor`, `van Gogh`: nothing says which is the given name.
  if (named.length === 1 && words.length > 1 && titles.has(plain(words[0] ?? ''))) return whole;
  if (/^\p{L}\.?$/u.test(first) || /^(?:\p{L}\.)+$/u.test(first) || particles.has(plain(first))) return whole;
  if (named.length > 1 && isCapitals(first)) return named.find((word) => !isCapitals(word)) ?? whole;
  return first === '' ? whole : first;
}

/** The name after a title: `Frau Dr. Roth`; without one the whole name, for nothing tells whether it is Frau or Herr. */
export function formalNameOf(name: string, title: string | null): string {
  const whole = name.trim();
  if (title === null || otherOrder.test(whole)) return whole;
  const words = turned(whole.replace(/\s*[([{"“„«][^)\]}"”“»]*[)\]}"”“»]/g, ' ').trim()).split(/\s+/);
  const named = words.slice(countOfTitles(words));
  while (named.length > 1 && suffixes.has(plain(named.at(-1) ?? ''))) named.pop();
  const family = named.findIndex((word, index) => index > 0 && particles.has(plain(word)));
  return `${title} ${named.slice(family < 0 ? -1 : family).join(' ')}`;
}

/** The family names in a name, folded: `Müller-Lang` is two; none where only one name is known, or it cannot be told which is which. */
export function familyNamesOf(name: string): readonly string[] {
  const whole = name.trim();
  if (/[@\d]/.test(whole) || otherOrder.test(whole)) return [];
  const words = turned(whole.replace(/\s*[([{"“„«][^)\]}"”“»]*[)\]}"”“»]/g, ' ').trim()).split(/\s+/);
  const named = words.slice(countOfTitles(words));
  while (named.length > 1 && suffixes.has(plain(named.at(-1) ?? ''))) named.pop();
  if (named.length < 2) return [];
  return plain(named.at(-1) ?? '')
    .normalize('NFC')
    .split('-')
    .filter((part) => part.length > 1);
}

/** Whether a name is written with its title: `Frau Roth`, `Dr. Noor`. */
export function hasTitle(name: string): boolean {
  return countOfTitles(name.trim().split(/\s+/)) > 0;
}

/** `Noor, Ida` as `Ida Noor`; what follows a comma and is no name (`PhD`) is left out. */
function turned(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const isSuffix = (part: string): boolean => part.split(/\s+/).every((word) => suffixes.has(plain(word)));
  const [last = '', first, ...others] = parts.filter((part) => part !== '' && !isSuffix(part));
  return first === undefined || others.length > 0 ? last : `${first} ${last}`;
}

function countOfTitles(words: readonly string[]): number {
  const at = words.findIndex((word) => !titles.has(plain(word)));
  return at < 0 ? words.length : at;
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);
}
