import { HelpIndex } from '../../src/exchange/help-index';
/** What is to be asked goes along from talk to talk until it is ticked, anywhere: nothing is lost, and nothing is there twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/editing/edit';
import { markTold } from '../../src/editing/line-change';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { interviewContext } from '../../src/interviews/build-context';
import { builtInTemplatesIn, createLibrary, readTemplateFile, renderTemplateFile } from '../../src/library';
import { dayFromIso, isoOf } from '../../src/model/day';
import { openAsks } from '../../src/network/asks';
import { namesOf } from '../../src/network/find-person';
import { Network } from '../../src/network/network';
import { nameOfPath } from '../../src/notes/fold';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/vault/settings';
import { aNote, markdownOf, rulesOf } from '../support/a-note';
import { noTexts } from '../support/interview-people';
import { runs } from '../support/property-runs';

const people = ['Ann Bee', 'Tom Osei'];
const rules = rulesOf();
const followUps = followUpRules(defaultSettings());
const firstDay = dayFromIso('2026-01-05') ?? 0;

function templateIn(language: 'en' | 'de'): (context: Parameters<typeof renderTemplateFile>[1]) => string {
  const read = readTemplateFile('Meeting.md', builtInTemplatesIn(language)['Meeting.md'] ?? '');
  if (!read.ok) throw new Error('Meeting.md');
  const library = createLibrary({ today: '2026-01-05', locale: 'en-GB', questions: [] });
  return (context) => {
    const page = renderTemplateFile(read.file, context, library, {
      ...{ title: 'Tea', time: '10:00', dateFormat: 'YYYY-MM-DD', timeFormat: 'HH:mm' },
    });
    if (!page.ok) throw new Error(JSON.stringify(page.problems));
    return page.body;
  };
}
const templates = { en: templateIn('en'), de: templateIn('de') };

/** A vault as somebody keeps it, and what they would say is still to be asked. */
class Notebook {
  readonly texts = new Map<string, string>();
  private readonly paths = new Map<string, string>();
  readonly network = new Network({
    resolveLink: (target) => this.paths.get(nameOfPath(target)) ?? null,
  });
  readonly open: { readonly who: string; readonly what: string }[] = [];
  private day = firstDay;
  private count = 0;
  rollOvers = 0;

  constructor() {
    for (const name of people)
      this.write(`People/${name}.md`, '---\ntags: [person]\n---\nMet at the fair.\n\n## Next time\n');
  }

  write(path: string, text: string): void {
    this.texts.set(path, text);
    this.paths.set(nameOfPath(path), path);
    this.network.put(readNote(aNote(text, path), rules));
    this.network.settle();
  }

  get notes(): readonly string[] {
    return [...this.texts.keys()];
  }

  textOf(path: string): string {
    return this.texts.get(path) ?? '';
  }

  /** Written by hand: in their note, in the last note of a talk, or anywhere else. */
  add(who: string, words: string, way: number): void {
    const what = `${words} ${this.count++}`;
    const own = `People/${who}.md`;
    const last = this.notes.filter((path) => path.startsWith('Meetings/')).at(-1);
    if (way === 0) this.write(own, `${this.textOf(own)}- ${what}\n`);
    else if (way === 1) this.write(own, `${this.textOf(own)}- [ ] ${what}\n`);
    else if (way === 2 && last !== undefined) this.write(last, `${this.textOf(last)}- #ask [[${who}]] ${what}\n`);
    else if (way === 3 || (way === 4 && what.includes('?')))
      this.write(`Daily/${isoOf(this.day)}-${this.count}.md`, `- [ ] #ask [[${who}]] ${what}\n`);
    else if (way === 4)
      this.write(`Daily/${isoOf(this.day)}-${this.count}.md`, `Read the news, #ask [[${who}]] ${what}\n`);
    else {
      const both = people.map((name) => `[[${name}]]`).join(' and ');
      this.write(`Daily/${isoOf(this.day)}-${this.count}.md`, `- [ ] #ask ${both} ${what}\n`);
      for (const other of people) if (other !== who) this.open.push({ who: other, what });
    }
    this.open.push({ who, what });
  }

  /** A new meeting, as the command makes it. */
  meet(names: readonly string[], language: 'en' | 'de'): readonly string[] {
    this.day++;
    this.rollOvers++;
    const [first, ...others] = names.flatMap((name) => this.network.findPeople(name));
    if (!first) throw new Error('nobody');
    const context = interviewContext(this.network, {
      ...{ ...noTexts, people: [first, ...others], meeting: null, today: this.day, rules: followUps, answers: {} },
      ...{ asked: [], questions: [], isLetter: false, isReview: false, followUps: [], seeksWork: false },
      helpers: new HelpIndex(this.network),
      linkText: nameOfPath,
    });
    const body = templates[language](context);
    const front = { tags: ['meeting'], date: isoOf(this.day), attendees: names.map((name) => `[[${name}]]`) };
    this.write(`Meetings/${isoOf(this.day)} ${names.join(', ')}.md`, markdownOf(front, body));
    return body.split('\n').filter((line) => line.startsWith('- [ ]'));
  }

  /** Everywhere that something open stands. */
  private places(): readonly {
    readonly path: string;
    readonly line: number;
    readonly what: string;
    readonly key: string;
  }[] {
    return this.network
      .people()
      .flatMap(({ key }) =>
        openAsks(this.network.asksOf(key), this.day + 1).flatMap(({ places }) =>
          places.map(({ source, what }) => ({ path: source.path, line: source.line ?? 0, what, key })),
        ),
      );
  }

  /** A box is ticked by hand, or a line by the plugin’s own action. */
  tick(at: number, byPlugin: boolean): void {
    const places = this.places();
    const place = places[at % Math.max(1, places.length)];
    if (!place) return;
    const { path, line, what, key } = place;
    const text = this.textOf(path);
    const written = text.split('\n')[line - 1] ?? '';
    // Running text has no box.
    if (!written.startsWith('- ')) return;
    if (byPlugin) {
      const told = { line, what, names: namesOf(this.network, key), isAsk: true };
      const edited = markTold(told, 'x', this.day)(text);
      if ('refusal' in edited) throw new Error(edited.refusal.what);
      this.write(path, applyEdits(text, edited.edits));
    } else {
      const lines = text.split('\n');
      lines[line - 1] = (lines[line - 1] ?? '').replace(/^- (?:\[.\] )?/, '- [x] ');
      this.write(path, lines.join('\n'));
    }
    const isOfAll = people.every((name) => written.includes(`[[${name}]]`));
    for (const name of people) {
      const closed = this.open.findIndex(
        (one) => one.who === name && what.endsWith(` ${one.what.split(' ').at(-1) ?? ''}`),
      );
      if (closed >= 0 && (isOfAll || this.network.person(key)?.name === name)) this.open.splice(closed, 1);
    }
  }

  /** A copy is put otherwise by hand: words are added, or some left out. */
  reword(at: number, words: string | null): void {
    const copies = this.places().filter(({ path, line }) =>
      this.textOf(path).split('\n')[line - 1]?.includes(' (from '),
    );
    const place = copies[at % Math.max(1, copies.length)];
    if (!place) return;
    const lines = this.textOf(place.path).split('\n');
    const line = lines[place.line - 1] ?? '';
    const start = /^- \[.\] #ask (?:\[\[[^\]]+\]\] )?/.exec(line)?.[0] ?? '';
    const rest = line.slice(start.length);
    lines[place.line - 1] = start + (words === null ? rest.replace(/^[^\s(]+ (?=\S+ )/, '') : `${words} ${rest}`);
    this.write(place.path, lines.join('\n'));
  }

  /** Put off once more: still to be asked. */
  putOff(at: number): void {
    const places = this.places();
    const place = places[at % Math.max(1, places.length)];
    if (!place) return;
    const lines = this.textOf(place.path).split('\n');
    lines[place.line - 1] = (lines[place.line - 1] ?? '').replace(/^- \[ \] /, '- [>] ');
    this.write(place.path, lines.join('\n'));
  }

  /** Other text, which moves the lines below it. */
  edit(at: number, words: string): void {
    const path = this.notes[at % this.notes.length] ?? '';
    const text = this.textOf(path);
    const body = text.startsWith('---\n') ? text.indexOf('\n---\n') + 5 : 0;
    this.write(path, `${text.slice(0, body)}${words}.\n\n${text.slice(body)}`);
  }

  /** By name and the number at the end of each. */
  found(): readonly string[] {
    return this.network
      .people()
      .flatMap(({ key, name }) =>
        openAsks(this.network.asksOf(key), this.day + 1).map(({ what }) => `${name} ${what.split(' ').at(-1) ?? ''}`),
      )
      .sort();
  }

  expected(who: readonly string[] = people): readonly string[] {
    return this.open
      .filter((one) => who.includes(one.who))
      .map(({ who: name, what }) => `${name} ${what.split(' ').at(-1) ?? ''}`)
      .sort();
  }
}

const words = fc.constantFrom(
  ...['how the grant went', 'ob der Antrag durch ist', 'C++ or Rust', 'the *new* desk', 'what “open” means: really'],
  ...[
    'about R&D <soon>',
    'a_b and c_d',
    '50 % of it',
    'is it `done`?',
    'Straße',
    '“#1” of the list',
    '~5 years of it',
    '[draft] of the bid',
  ],
);
const who = fc.constantFrom(...people);
type Step = (notebook: Notebook) => void;
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(who, words, fc.nat(5)).map(
      ([name, what, way]): Step =>
        (book) =>
          book.add(name, what, way),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(['Ann Bee'], ['Tom Osei'], people), fc.constantFrom('en' as const, 'de' as const))
      .map(([names, language]): Step => (book) => {
        const before = book.expected(names);
        const lines = book.meet(names, language);
        expect(lines.map((line) => / (\d+)\D*\(/.exec(line.replace(/\((?:from|aus).*$/, '('))?.[1]).sort()).toEqual(
          before.map((one) => one.split(' ').at(-1)).sort(),
        );
      }),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(), fc.boolean()).map(
      ([at, byPlugin]): Step =>
        (book) =>
          book.tick(at, byPlugin),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat().map(
      (at): Step =>
        (book) =>
          book.putOff(at),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(), fc.constantFrom('once more', 'vor allem', 'and', null)).map(
      ([at, words]): Step =>
        (book) =>
          book.reword(at, words),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(), words).map(
      ([at, text]): Step =>
        (book) =>
          book.edit(at, text),
    ),
  },
);

describe('rolling over what is to be asked', () => {
  it('loses nothing and doubles nothing, whatever is ticked where', () => {
    let rollOvers = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 50 }), (steps) => {
        const notebook = new Notebook();
        for (const one of steps) {
          one(notebook);
          expect(notebook.found()).toEqual(notebook.expected());
        }
        rollOvers += notebook.rollOvers;
      }),
      { numRuns: runs(120), seed: 7 },
    );
    expect(rollOvers).toBeGreaterThan(1_000);
  });
});
