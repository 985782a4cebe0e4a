import { lazily, type Made } from '../model/lazily';
import { foldName } from './fold';
import { isMansName, isWomansName } from './gender-of-names';
import { cleanName } from './name-forms';
import { particles, strictTitles, titles } from './name-words';

/**
 * Names by which somebody is meant in another form: with a title or without, the family name first. Keys of an index: no name begins with
 * this sign, and no tag holds its second letter.
 */
const mark = '#~';

const wordsOf = (text: string): Made<ReadonlySet<string>> => lazily(() => new Set(text.split(' ')));
const churchTitles = wordsOf('pfr pfarrer pfarrerin pastor pastorin kaplan vikar vikarin diakon dekan');
const womensTitles = wordsOf(
  'mrs ms miss dame madam lady frau frl mme mmes mlle madame mademoiselle senora senorita sra srta',
);
const mensTitles = wordsOf('mr sir lord herr herrn hr monsieur senor');
const sameTitles: Readonly<Record<string, string>> = { pfr: 'pfarrer', doctor: 'dr', doktor: 'dr', prof: 'professor' };
const generations = wordsOf('jr sr jun jun. sen sen. junior senior ii iii iv');

interface Parts {
  /** Those that say what somebody is, not only how they are addressed. */
  readonly titles: readonly string[];
  readonly address: readonly string[];
  readonly words: readonly string[];
}

/** Title and name, folded; null where it is no name of somebody. */
function partsOf(name: string): Parts | null {
  const spoken = name.replace(/\s*\([^()]*\)/g, ' ').trim();
  if (spoken.length > 60 || !/^[\p{L}\p{M}'’. -]+$/u.test(spoken)) return null;
  const written = spoken.split(/\s+/);
  const isPart = (word: string): boolean => particles().has(foldName(word)) || generations().has(foldName(word));
  if (!written.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || isPart(word))) return null;
  const bare = written.map((word) => foldName(word).replace(/\.$/, ''));
  let at = 0;
  const [said, address]: [string[], string[]] = [[], []];
  for (; at < bare.length - 1; at++) {
    const word = bare[at] ?? '';
    if (strictTitles().has(word)) address.push(word);
    else if (titles().has(word) || churchTitles().has(word)) said.push(sameTitles[word] ?? word);
    else break;
  }
  const words = bare.slice(at);
  // A junior is another than the one without it.
  return words.length > 4 || generations().has(words.at(-1) ?? '') ? null : { titles: said, address, words };
}

const isLong = (word: string): boolean => word.length > 1;

/** The keys under which somebody is found by a name of theirs. */
export function shortKeysOf(name: string): readonly string[] {
  const parts = partsOf(name);
  if (parts === null) return [];
  const { titles: said, address, words } = parts;
  const last = words.at(-1) ?? '';
  // Of `Pfr. Lang` only the family name is known.
  if (words.length === 1)
    return isLong(last) ? said.flatMap((title) => [`${mark}${title} ${last}`, `${mark}+${title} ${last}`]) : [];
  const families = [...new Set([last, words.slice(1).join(' ')])].filter(isLong);
  return [
    ...families.flatMap((family) => said.map((title) => `${mark}${title} ${family}`)),
    ...(said.length + address.length > 0 ? [mark + words.join(' ')] : []),
  ];
}

/**
 * What a whole name in another form is looked up by, the likeliest first: `Huber Theresia`, `Dr. Aydin`, `Pfr. Hubert Lang`. A given name
 * or a family name alone may be anybody's, and says nothing of the one who happens to have a note.
 */
export function shortFormsOf(written: string): readonly string[] {
  const parts = partsOf(cleanName(written));
  if (parts === null) return [];
  const { titles: said, address, words } = parts;
  const isFamily = words.length === 1 || words.slice(0, -1).every((word) => particles().has(word));
  const name = words.join(' ');
  const last = words.at(-1) ?? '';
  if (isFamily && (words.length === 1 || said.length + address.length > 0))
    return isLong(last) ? said.map((title) => `${mark}${title} ${name}`) : [];
  const turned = [last, ...words.slice(0, -1)].join(' ');
  return [name, mark + name, turned, mark + turned, ...said.map((title) => `${mark}+${title} ${last}`)];
}

/** Whether a name may be that of somebody addressed so: not `Frau Huber` of Theo Huber. */
export function fitsAddress(written: string, name: string): boolean {
  const address = partsOf(cleanName(written))?.address ?? [];
  const given = partsOf(name)?.words[0] ?? '';
  if (address.some((word) => womensTitles().has(word)) && isMansName(given)) return false;
  return !(address.some((word) => mensTitles().has(word)) && isWomansName(given));
}
