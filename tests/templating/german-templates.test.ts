/**
 * The kit in German, held against the English: the same files with the same properties, calls and data, other words; and lines that the
 * desk reads from a note in the same way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoteRecord } from '../../src/notes/note-record';
import { readNote } from '../../src/notes/read-note';
import {
  builtInTemplates,
  createLibrary,
  parse,
  readQuestionBank,
  readTemplateFile,
  renderTemplateFile,
  standardHelpers,
  type InterviewContext,
  type InterviewPerson,
} from '../../src/library';
import { root } from '../host/root';
import { aMeeting, aNote, aPerson, rulesOf } from '../support/a-note';
import { contextAbout, somebody } from '../support/interview-people';

const folder = join(root, 'templates/de');
const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const german: Readonly<Record<string, string>> = Object.fromEntries(
  files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const names = Object.keys(builtInTemplates);
const both = (name: string): readonly [english: string, german: string] => [
  builtInTemplates[name] ?? '',
  german[name] ?? '',
];

const library = createLibrary({
  today: '2026-11-23',
  locale: 'de',
  questions: readQuestionBank(german['Question bank.md'] ?? ''),
});

function fileOf(name: string, text: string) {
  const read = readTemplateFile(name, text);
  if (!read.ok) throw new Error(read.problems.map(({ what }) => what).join());
  return read.file;
}

const frontMatter = (text: string): string => /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';

const built = ['if', 'unless', 'each', 'with', 'lookup', 'log'];
const helpers = new Set([...Object.keys(standardHelpers), ...built]);

interface Node {
  readonly type?: string;
  readonly name?: { readonly original: unknown };
  readonly path?: { readonly original: unknown };
  readonly params?: readonly { readonly type: string; readonly value?: unknown }[];
  readonly hash?: unknown;
  readonly original?: unknown;
}

/** What a template calls and what it asks of its data, with the stages whose questions it asks. */
function usesOf(text: string): readonly string[] {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ what }) => what).join());
  const uses = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node: Node = value;
    const called = node.path === undefined ? null : String(node.path.original);
    const isCall =
      called !== null && (helpers.has(called) || (node.params?.length ?? 0) > 0 || node.hash !== undefined);
    if (isCall) uses.add(`helper ${called}`);
    if (called === 'questions') uses.add(`stage ${String(node.params?.[0]?.value)}`);
    if (node.type?.startsWith('Partial') === true) uses.add(`partial ${String(node.name?.original)}`);
    if (node.type === 'PathExpression') uses.add(`path ${String(node.original)}`);
    for (const [key, part] of Object.entries(value)) if (!(isCall && key === 'path')) visit(part);
  };
  visit(parsed.program);
  return [...uses].sort();
}

/** A template as it reads where nobody is addressed formally: English has one form for all. */
const familiarly = (text: string): string =>
  text.replace(
    /\{\{#if (?:[@\w.]*\bformal|\(or formal [@\w.]*formal\))\}\}(?:(?!\{\{else\}\}|\{\{#if)[\s\S])*\{\{else\}\}((?:(?!\{\{\/if\}\})[\s\S])*)\{\{\/if\}\}/g,
    '$1',
  );

/** What a template says in its own words, in pieces of two words or more. */
function sentencesOf(text: string): readonly string[] {
  const own = text.slice(frontMatter(text).length).replace(/\{\{[\s\S]*?\}\}/g, '\n');
  return own
    .split(/\n|[.!?:;…](?=[\s*)]|$)/)
    .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((piece) => /\p{L}\s+\p{L}/u.test(piece));
}

const linkTo = (name: string): Pick<InterviewPerson, 'name' | 'link'> => ({ name, link: somebody(name).link });
const note = linkTo('2026-10-02 Kaffee').link;

const grace: InterviewPerson = {
  ...somebody('Grace Hopper'),
  organisation: 'Hafenarchiv',
  atOrganisation: 'beim Hafenarchiv',
  role: 'Archivarin',
  location: 'Leith',
  howMet: 'auf der Zine-Messe',
  met: '2026-02-01',
  introducedBy: [
    { ...linkTo('Alan Turing'), day: '2026-01-20', mayNotSay: false },
    { ...linkTo('Joan Clarke'), day: null, mayNotSay: false },
  ],
  introductionPath: [linkTo('Joan Clarke'), linkTo('Alan Turing')],
  introducedMeTo: [
    { ...linkTo('Edith Clarke'), day: '2026-03-01', met: true },
    { ...linkTo('Ida Rhodes'), day: null, met: false },
  ],
  ...{
    callName: null,
    isFirstTalk: false,
    occasion: 'den Kaffee am 2. Oktober',
    toAsk: ['nach den Stellen im Frühling'],
  },
  named: [{ ...linkTo('Sam Osei'), day: '2026-10-02', met: false }],
  namedBy: [{ ...linkTo('Karl Adam'), day: '2026-10-02', mayNotSay: false }],
  news: [{ ...linkTo('Edith Clarke'), day: '2026-11-20' }],
  lastTime: {
    ...{ day: '2026-10-02', ago: 'vor 7 Wochen', title: '2026-10-02 Kaffee', link: note },
    points: ['die Gezeitentafeln kommen im Frühling ins Netz'],
    open: ['den Hafenmeister nachschlagen'],
  },
  bring: [
    {
      need: 'jemand, der Dänisch liest',
      contacts: [{ ...linkTo('Karen'), evidence: 'Dänisch' }],
      notes: [{ title: 'Dänische Archive', link: note }],
      skills: ['alte Handschriften'],
    },
  ],
  couldHelpMe: [{ need: 'ein Verlag', offer: 'kennt Koha' }],
  lastContact: { day: '2026-10-02', ago: 'vor 7 Wochen', link: note },
  cadence: 'alle 6 Wochen',
  due: '2026-11-13',
  meetings: [
    { day: '2026-10-02', title: '2026-10-02 Kaffee', link: note, ago: 'vor 7 Wochen', summary: 'Tee und Gezeiten.' },
  ],
  favours: {
    toReturn: [{ what: 'Anschreiben gelesen', owed: false, day: '2026-09-01', state: 'open', link: note }],
    outstanding: [{ what: 'Register getippt', owed: false, day: '2026-08-01', state: 'open', link: note }],
    settled: [],
  },
  promises: [{ what: 'die Leseliste schicken', due: '2026-12-01', link: note }],
  needs: ['jemand, der Dänisch liest'],
  offers: ['kennt Koha'],
  promisedIntroductions: [linkTo('Kim Lee')],
  introductions: [{ ...linkTo('Lou Ray'), stands: 'Antwort von Lou Ray steht aus, gefragt vor 6 Tagen' }],
  awaited: [{ what: 'schickt mir die Standortliste', due: '2026-11-27', link: linkTo('2026-10-02 Kaffee').link }],
  sharedContacts: [linkTo('Joan Clarke')],
};
const edith: InterviewPerson = {
  ...somebody('Edith Clarke'),
  organisation: 'Netzbetrieb',
  atOrganisation: 'bei Netzbetrieb',
  met: '2026-03-01',
};

const full: InterviewContext = {
  ...contextAbout([grace, edith]),
  today: '2026-11-23',
  me: { name: 'Marnie', needs: ['ein Verlag'], offers: ['Korrekturlesen'], seeksWork: true },
  person: grace,
  people: [grace, edith],
  matches: [
    { need: 'ein Verlag', whose: 'Marnie', offeredBy: linkTo('Karen'), evidence: 'leitet einen Verlag' },
    { need: 'jemand, der Dänisch liest', whose: 'Grace Hopper', offeredBy: linkTo('Karen'), evidence: 'Dänisch' },
  ],
  meeting: {
    ...{ day: '2026-11-25', time: '15:00', place: 'Hafencafé', kind: 'coffee' },
    ...{ title: '2026-11-25 Grace', attendees: ['Grace Hopper', 'Edith Clarke'] },
    ...{ link: note, previous: { day: '2026-10-02', title: '2026-10-02 Kaffee', link: note } },
  },
  asked: ['Woran arbeitest du gerade?'],
  answers: {},
};
const ada = somebody('Ada Byron');
const bare: InterviewContext = {
  ...full,
  ...{
    me: { name: '', needs: [], offers: [], seeksWork: false },
    person: ada,
    people: [ada],
    matches: [],
    meeting: null,
    asked: [],
  },
};
const contexts: readonly object[] = [full, { ...full, people: [grace] }, bare, {}];

function rendered(name: string, text: string, context: unknown) {
  const result = renderTemplateFile(fileOf(name, text), context, library);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join());
  return result;
}
const textOf = (name: string, context: unknown): string => rendered(name, german[name] ?? '', context).text;

/** What a template asks before it is filled in stands in its language. */
const asked = /\{\{prompt "[^"]*"/g;

describe('the kit in German', () => {
  it('has the files of the English', () => {
    expect(names.length).toBe(17);
    expect(Object.keys(german).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s has the properties of the English', (name) => {
    const [english, other] = both(name);
    expect(frontMatter(english)).not.toBe('');
    expect(frontMatter(other).replace(asked, '…')).toBe(frontMatter(english).replace(asked, '…'));
    expect(fileOf(name, other).kind).not.toBeNull();
  });

  it.each(names)('%s calls and asks what the English does, save for du and Sie', (name) => {
    const [english, other] = both(name).map((text) => usesOf(familiarly(text)));
    expect(other).toEqual(english);
    expect(other?.length === 0).toBe(name === 'Question bank.md');
  });

  it.each(names)('%s has nothing that lint objects to', (name) => {
    expect(library.lint(fileOf(name, german[name] ?? '').source)).toEqual([]);
  });

  it.each(names)('%s is filled in, whether much is known or nothing', (name) => {
    for (const context of contexts) {
      const { text, cursor } = rendered(name, german[name] ?? '', context);
      expect(text).not.toMatch(/undefined|null|\[object|\n\n\n\n/);
      // Where not even a name is known, there is nothing before the comma.
      if ('person' in context) expect(text).not.toMatch(/ [,.;]/);
      if ('person' in context) expect(cursor === null).toBe(name === 'Question bank.md');
    }
  });

  it.each(names)('%s says nothing in English', (name) => {
    const [english, other] = both(name);
    const said = new Set(sentencesOf(other));
    expect(said.size).toBeGreaterThan(0);
    expect(sentencesOf(english).filter((sentence) => said.has(sentence))).toEqual([]);
    const common = /\b(?:the|and|with|they|them|what|who|you|your|my|of|to|is|have|for|that)\b/i;
    expect([...said].filter((sentence) => common.test(sentence))).toEqual([]);
  });
});

describe('the question bank in German', () => {
  const [english, other] = both('Question bank.md').map(readQuestionBank);

  it('has as many questions of each stage, by the names that templates ask for', () => {
    expect(other?.map(({ stage }) => stage)).toEqual(english?.map(({ stage }) => stage));
  });

  it('asks nothing twice, and only questions', () => {
    expect(new Set(other?.map(({ text }) => text)).size).toBe(other?.length);
    expect(other?.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
  });
});

/** Notes that come of a template, blank and filled in: by itself, on a day, about a person, of a meeting. */
function notesFrom(name: string, text: string): readonly NoteRecord[] {
  const pages = contexts.slice(0, 3).flatMap((context) => {
    const { text: whole, body } = rendered(name, text, context);
    return [
      { whole, body },
      { whole: whole.replaceAll('…', 'Koha'), body: body.replaceAll('…', 'Koha') },
    ];
  });
  const notes = pages.flatMap(({ whole, body }) => [
    aNote(whole),
    aNote(whole, '2026-11-20.md'),
    aPerson('Grace Hopper', {}, body),
    aMeeting('2026-11-20', [], {}, body),
  ]);
  return notes.map((source) => readNote(source, rulesOf()));
}

/** What the desk makes of a note, its words aside. */
function factsOf(record: NoteRecord): unknown {
  const { day, person, meeting, touches, introductions, favours, promises, statements, problems } = record;
  const linesOf = (facts: readonly { readonly line: number | null }[]) => facts.map(({ line }) => line);
  const placesOf = (facts: readonly { readonly source: { readonly line: number | null } }[]) =>
    linesOf(facts.map(({ source }) => source));
  return {
    ...{ day, problems, touches: linesOf(touches) },
    person: person && [person.needs, person.offers, person.contacts].map(placesOf),
    meeting: meeting && [meeting.kind, meeting.attendees, linesOf(meeting.listed), linesOf(meeting.linked)],
    introductions: introductions.map(({ form, state, line }) => [form, state, line]),
    favours: favours.map(({ direction, state, line }) => [direction, state, line]),
    promises: promises.map(({ state, line, due }) => [state, line, due]),
    statements: statements.map(({ says, line }) => [says, line]),
  };
}

describe('notes made with the kit in German', () => {
  it.each(names)('%s is read as the English is', (name) => {
    const [english, other] = both(name).map((text) => notesFrom(name, text).map(factsOf));
    expect(other).toEqual(english);
  });

  it.each(names)('%s thanks nobody by itself', (name) => {
    expect(notesFrom(name, german[name] ?? '').flatMap(({ thanks }) => thanks)).toEqual([]);
  });
});

/** Sentences around what is German in the data, and days in their order. */
const sentences: readonly (readonly [template: string, words: string])[] = [
  ['Prep', '## Vorbereitung für Mittwoch, 25. November, 15:00, Hafencafé: Grace Hopper\n'],
  ['Prep', 'Vorgestellt von [[Alan Turing]] (Januar 2026) und [[Joan Clarke]], auf der Zine-Messe. Weg: '],
  ['Prep', '### Letztes Mal: vor 7 Wochen, [[2026-10-02 Kaffee]]'],
  ['Prep', 'Ich habe zugesagt: die Leseliste schicken, bis zum 1. Dezember ('],
  ['Prep', 'Zu erzählen: Ich habe [[Edith Clarke]] getroffen\n'],
  ['Prep', 'Sucht: jemand, der Dänisch liest. Kontakt: [[Karen]] (Dänisch). Meine Notizen: '],
  ['Prep', 'Ich suche: ein Verlag (bietet an: kennt Koha)\n'],
  [
    'Thanks',
    'danke für den Kaffee am 2. Oktober. Schön, dass wir uns durch Alan Turing und Joan Clarke kennengelernt haben.',
  ],
  ['Thanks', 'die Leseliste schicken (bis zum 1. Dezember)'],
  [
    'Close the loop',
    'danke, dass du mich mit Edith Clarke in Kontakt gebracht hast. Wir haben uns am 20. November getroffen.',
  ],
  ['Ask for an introduction', 'ich möchte gern Edith Clarke bei Netzbetrieb kennenlernen. '],
  ['Ask before introducing', 'darf ich dich mit Edith Clarke bei Netzbetrieb bekannt machen?'],
  ['Birthday', 'alles Gute zum Geburtstag! Ich wünsche dir einen schönen Tag'],
  ['After an introduction', 'vor einiger Zeit habe ich dich mit Edith Clarke bekannt gemacht.'],
  ['Introduction', 'auf ein Treffen mit Grace Hopper, Archivarin beim Hafenarchiv?'],
  ['Reach out (warm)', 'Karl Adam hat mir deinen Namen genannt.\n'],
  ['Reach out (cold)', 'ich bin durch … auf deine Arbeit beim Hafenarchiv gestoßen'],
  ['Weekly review', 'Woche vom 23. November'],
];

describe('sentences with data in German', () => {
  it.each(sentences)('%s: %s', (template, words) => {
    const context = template === 'Prep' ? { ...full, people: [grace] } : full;
    expect(textOf(`${template}.md`, context)).toContain(words);
  });

  it('has one row for each of several people', () => {
    const prep = textOf('Prep.md', full);
    expect(prep).toContain('> | [[Grace Hopper]] | Archivarin, Hafenarchiv | vor 7 Wochen: die Gezeitentafeln kommen');
    expect(prep).toContain('> | [[Edith Clarke]] | Netzbetrieb | noch nicht getroffen | ');
  });

  it.each([
    ...['Reach out (cold)', 'Reach out (warm)', 'Thanks', 'Ask for an introduction', 'Close the loop'],
    ...['Ask before introducing', 'After an introduction', 'Birthday'],
  ])('%s says Sie where that is the form of address, and du elsewhere', (name) => {
    const formally = (person: InterviewPerson): InterviewPerson => ({ ...person, formal: true });
    const strangers = { ...full, person: formally(grace), people: full.people.map(formally) };
    expect(textOf(`${name}.md`, full)).not.toMatch(/(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/u);
    expect(textOf(`${name}.md`, strangers)).not.toMatch(/(?<!\p{L})(?:du|dir|dich|deine?[nmrs]?)(?!\p{L})/iu);
  });
});
