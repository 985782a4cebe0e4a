/** The page `docs/suggestions.md`, made from the rules and from what they find in the labelled notes. */
import type { SuggestionKind, SuggestionRule } from '../../src/suggestions/rules';
import { german } from '../../src/suggestions/rules-de';
import { english } from '../../src/suggestions/rules-en';
import { examples } from '../suggestions/examples';
import {
  type Half,
  labelledNotes,
  outcomeOf,
  precision,
  recall,
  type Score,
  scoresOf,
  tableOf,
} from '../suggestions/measure';

const meanings: Readonly<Record<SuggestionKind, readonly [meaning: string, written: string]>> = {
  introduced: ['somebody introduced you to somebody', '`- #intro/received [[A]] [[B]]`'],
  'will-introduce': ['somebody will introduce you', '`- [ ] #intro/received [[A]] [[B]]`'],
  named: ['somebody told you whom to talk to', '`- who else to talk to: [[B]]`'],
  'i-introduced': ['you introduced two people', '`- #intro [[A]] [[B]]`'],
  'i-will-introduce': ['you said you would introduce two people', '`- [ ] #intro [[A]] [[B]]`'],
  'favour-received': ['somebody did you a favour', '`- [ ] #favour/received …`'],
  'favour-given': ['you did somebody a favour', '`- [ ] #favour/given …`'],
  promise: ['you said you would do something for somebody', 'an open task'],
  waiting: ['somebody said they would do something for you', '`- [ ] waiting for [[A]]: …`'],
  'thanks-due': ['you want to thank somebody', '`- [ ] thank [[A]]`'],
  thanked: ['you thanked somebody', '`- thanked [[A]]`'],
  need: ['what somebody needs', '`- #need …`'],
  'my-need': ['what you need', '`- #need [[your own note]] …`'],
  offer: ['what somebody can do or offered', '`- #offer …`'],
  contact: ['you were in touch, and no link in a diary or a meeting says so', 'a dated line in their note'],
  'ask-next-time': ['what to ask somebody next time', '`- #ask …`'],
  'new-person': [
    'somebody you met, or who takes part in an introduction, has no note yet',
    'a new note, or a tag in the note that is called so',
  ],
};

export function suggestionsPage(): string {
  const kinds = Object.keys(meanings) as SuggestionKind[];
  return [
    '# Suggestions',
    'Notes say things in plain words: “He read my CV”, “said I’d send her the link”, “intro via Sarah”. The plugin does not take such a sentence for a fact. It shows it as a suggestion, with the sentence and the note, and writes it down only if you accept it.',
    '*Review suggestions* lists what the sentences of the whole vault seem to say; *Write up this talk* shows those of the open note. `Enter` accepts it, `X` dismisses it for good, `E` says that somebody else is meant, that it is something else, or says it in other words, `O` opens the note at the line, and `A` accepts all suggestions of the same kind. Accepting writes into the same note: a list item that says it already gets its tag where it stands, and a sentence in a paragraph gets a line under the heading for favours and promises. Only contact is written in the note of the person, and so is whom a person named, where the note is not about that person alone. One button takes all of it back. A sentence that is accepted or dismissed does not come back.',
    '*After the talk* is one form for a meeting. It shows the suggestions of the note with a box each: what is ticked will be written, and one that leaves open who is meant asks when you tick it. Below them you say whether you will write to thank each person or have thanked them, on which day to get in touch or meet again, and how often to be in touch with those who have no rhythm yet. One button writes everything or nothing, and one undo takes all of it back. `Escape` leaves without writing. If you said that you will write, the thank-you letter opens in a note of its own.',
    'You need not have told the plugin who is a person. If a sentence says that you had coffee with [[Ann Bell]], and there is an ordinary note of that name, the first suggestion is that this note is about a person. Accepting it adds the tag `person` to the note and changes nothing else in it; if there is no such note, one is made. Whoever is named in several notes is suggested once.',
    'A given name will do. If a sentence says that you met Priya, and nobody you know is called so, she is suggested by that name, or, where there is one ordinary note called Priya Nair, by that note. If a sentence says that Jonas lent you something, you are asked who he is.',
    'In a note that is called Dana Whitlock and has no tag, “She lent me Piranesi” is about Dana: the suggestion says so, and accepting it adds the tag as well. What she needs or can do is suggested only once the note says something of the two of you, because it may be about somebody you only read about.',
    'What a later note says is done is not suggested: neither “I’ll send Dan the price list” after “Sent Dan the price list” or a ticked box, nor “Lent Rosie my lightbox” after “Rosie gave the lightbox back”. The sentence has to name the person and the thing, and must not say “not yet”.',
    'A tag such as `#need` or `#offer` counts by itself in a list item. In running text it is suggested, and where it is not clear whose need or offer it is, you are asked.',
    'They also show up where you are anyway: as a count in the status bar, as the last row of the follow-ups, and on the page about a person. A meeting of the last three days that has sentences to review, or of which nothing is recorded yet, is offered to be written up. For this the notes are read in the background while the app is idle, and after that each note when it changes. The setting “Suggestions” turns all of it off; the commands remain.',
    'The rules are word patterns for English and German that can be read in the source. There is no model and no network.',
    '## What is suggested',
    '| meaning | said like | written as |\n|---|---|---|',
    kinds.map((kind) => `| ${meanings[kind][0]} | ${examplesOf(kind)} | ${meanings[kind][1]} |`).join('\n'),
    '## How often it is right',
    'Measured on invented notes of many people, written and labelled without sight of the rules. The rules were written while looking at one half only; the other half shows what to expect of notes that nobody has seen. “Precision” is the share of suggestions that are right, “recall” the share of facts that are found. In these notes about four lines in ten hold a fact, more than in most vaults.',
    '| notes | language | facts | precision | recall |\n|---|---|---|---|---|',
    (['seen', 'held-out'] as const).flatMap(rowsOf).join('\n'),
    '`npm run bench:suggestions` prints the same by kind and language, beside a plain search for key words:',
    ...(['held-out', 'seen'] as const).map((half) => `\`\`\`text\n${tableOf(half).trim()}\n\`\`\``),
  ]
    .join('\n\n')
    .replace(/\|\n\n\|(?= )/g, '|\n|')
    .concat('\n');
}

function examplesOf(kind: SuggestionKind): string {
  const first = (rules: readonly SuggestionRule[]): string =>
    examples[rules.find((rule) => rule.kind === kind)?.id ?? '']?.fits[0] ?? '';
  return [english().rules, german().rules]
    .map(first)
    .filter((text) => text !== '')
    .map((text) => `“${text}”`)
    .join(', ');
}

function rowsOf(half: Half): string[] {
  const outcomes = labelledNotes(half).map(outcomeOf);
  const name = half === 'seen' ? 'looked at' : 'not looked at';
  return (['en', 'de'] as const).map((code) => {
    const all = scoresOf(outcomes.filter(({ note }) => note.language === code)).find(({ kind }) => kind === 'all');
    const score: Score = all ?? { kind: 'all', right: 0, wrong: 0, missed: 0 };
    const share = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2);
    const language = code === 'en' ? 'English' : 'German';
    return `| ${name} | ${language} | ${String(score.right + score.missed)} | ${share(precision(score))} | ${share(recall(score))} |`;
  });
}
