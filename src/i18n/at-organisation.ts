import { lazily } from '../model/lazily';

/** Names of which the last word, or the one before `of` or `for`, has an article in English. */
const withArticle = lazily(
  () =>
    /(?:^|\s)(?:academy|agency|archives?|association|board|centre|center|commission|committee|consortium|department|federation|foundation|gallery|guild|institute|institution|library|libraries|ministry|museums?|network|office|room|society|theatre|trust|union)$/i,
);
const ofSomething = lazily(
  () =>
    /^(?:university|college|school|institute|ministry|department|museum|library|house|bank|city|council)\s+(?:of|for)\s/i,
);
const hasItsOwn = lazily(() => /^(?:the|a|an|my|our|your)\s|['’]s?\s/i);

/** `at the British Library`, `at Google`: what stands behind a name in a letter. Names of which nothing is known have no article. */
export function atOrganisation(name: string): string {
  const bare = name.trim();
  const head = bare.split(/\s+(?:of|for|at|in)\s/i)[0] ?? bare;
  const needs =
    !hasItsOwn().test(`${bare} `) && (ofSomething().test(bare) || (/\s/.test(bare) && withArticle().test(head)));
  return `at ${needs ? 'the ' : ''}${bare.replace(/^The\s/, 'the ')}`;
}

type Gender = 'f' | 'm' | 'n';

/** What the names of institutions end in, in German and in English names within German letters. */
const genders: readonly (readonly [Gender, RegExp])[] = [
  [
    'f',
    /(?:bibliothek|bücherei|universität|hochschule|schule|akademie|stiftung|gesellschaft|sammlung|galerie|verwaltung|bahn|oper|kirche|behörde|agentur|redaktion|buchhandlung|klinik|bank|sparkasse|kanzlei|gemeinde|library|university|foundation|society|gallery|academy|association|agency)$/i,
  ],
  [
    'n',
    /(?:archiv|museum|institut|zentrum|amt|ministerium|theater|haus|kolleg|gymnasium|büro|studio|labor|museums|archives?|institute|centre|center|college)$/i,
  ],
  ['m', /(?:verein|verband|verlag|dienst|rat|bund|senat|trust)$/i],
];

/** `bei der Staatsbibliothek`, `beim Deutschen Museum`, `bei Google`: what stands behind a name in a letter. */
export function atOrganisationInGerman(name: string): string {
  const bare = name.trim();
  if (/^(?:der|die|das|mein|unser)\p{L}*\s/iu.test(bare))
    return `bei ${bare.replace(/^\S+\s/, (article) => datives[article.trim().toLowerCase()] ?? article)}`;
  const words = bare.split(/\s+/);
  const at = words.findIndex((word) => genderOf(word) !== null);
  const gender = at < 0 ? null : genderOf(words[at] ?? '');
  // `Koha e. V.` and `Institut Müller GmbH` have none.
  if (gender === null || /(?:^|\s)(?:GmbH|AG|KG|SE|Inc\.?|Ltd\.?|Press)$/.test(bare)) return `bei ${bare}`;
  const inflected = words.map((word, index) => (index < at ? inflectedAdjective(word) : word)).join(' ');
  return `${gender === 'f' ? 'bei der' : 'beim'} ${inflected}`;
}

const datives: Readonly<Record<string, string>> = { der: 'der ', die: 'der ', das: 'dem ' };

function genderOf(word: string): Gender | null {
  const bare = word.replace(/[,.]$/, '');
  return genders.find(([, ending]) => ending.test(bare))?.[0] ?? null;
}

/** `Deutsche` and `Deutsches` become `Deutschen`; `Leipziger` stays. */
function inflectedAdjective(word: string): string {
  return /^(?:\p{Lu}\p{Ll}*(?:isch|lich|deutsch|ional|zentral|evangel)|Frei|Neu|Alt|Groß|Hoh|Offen|Technisch|Jung|Deutsch)(?:e|es|er)$/u.test(
    word,
  )
    ? word.replace(/(?:es|er|e)$/, 'en')
    : word;
}
