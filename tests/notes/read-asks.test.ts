/** What to ask somebody next time: a tag, or a list under words that say so; never a promise. */
import { describe, expect, it } from 'vitest';
import type { NoteSource } from '../../src/notes/note-source';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const people = ['Anna Lee', 'Bo Kay', 'Tom Osei'].map((name) => aPerson(name));

/** `Anna Lee: how the grant went`, of what is open; promises come after them. */
function asksIn(...notes: readonly NoteSource[]): string[] {
  const others = people.filter(({ path }) => notes.every((note) => note.path !== path));
  const network = networkOf([aPerson('Me Myself', { me: true }), ...others, ...notes]);
  return network
    .people()
    .flatMap(({ key, name }) => [
      ...network.asksOf(key).flatMap(({ what, state }) => (state === 'open' ? `${name}: ${what}` : [])),
      ...network.promisesOf(key).map(({ what }) => `promised ${name}: ${what}`),
      ...network.awaitedFrom(key).map(({ what }) => `waiting ${name}: ${what}`),
    ]);
}
const inNoteOfAnna = (body: string): readonly string[] => asksIn(aPerson('Anna Lee', {}, `${body}\n`));
const inMeeting = (body: string, attendees = ['Anna Lee']): readonly string[] =>
  asksIn(aMeeting('2026-10-02', attendees, {}, `${body}\n`));

const grant = 'Anna Lee: how the grant went';

describe('a label below an item of the same list', () => {
  it('begins a list of what to ask, with no empty line before it, up to the next label', () => {
    const list = '- the globes\nNext time:\n- how the grant went\n- the map';
    expect(inMeeting(list)).toEqual([grant, 'Anna Lee: the map']);
    expect(inMeeting(list.replace('Next time:', '**Next time**'))).toEqual([grant, 'Anna Lee: the map']);
    expect(inMeeting(`${list}\nDone:\n- the lease`)).toEqual([grant, 'Anna Lee: the map']);
  });

  it('is none where it goes on with the item, or with a sentence', () => {
    expect(inMeeting('- the globes\n  Next time:\n- how the grant went')).toEqual([]);
    expect(inMeeting('- the globes\nNext time we meet in May.\n- how the grant went')).toEqual([]);
  });
});

describe('a line with the tag', () => {
  it.each([
    ['- #ask [[Anna Lee]] how the grant went', [grant]],
    ['- [ ] #ask [[Anna Lee]] how the grant went', [grant]],
    ['- [/] #ask [[Anna Lee]] how the grant went', [grant]],
    ['- [>] #ask [[Anna Lee]] how the grant went', [grant]],
    ['- #nachfragen [[Anna Lee]] how the grant went', [grant]],
    ['- #ask [[Anna Lee]] how [[Tom Osei]] is', ['Anna Lee: how Tom Osei is']],
    ['- #ask how [[Anna Lee]] found the flat', ['Anna Lee: how Anna Lee found the flat']],
    ['- [x] #ask [[Anna Lee]] how the grant went', []],
    ['- [-] #ask [[Anna Lee]] how the grant went', []],
    ['- #ask [[Anna Lee]] …', []],
    ['- #ask [[Anna Lee]] nothing yet', []],
    ['> - #ask [[Anna Lee]] how the grant went', []],
    ['- #asking [[Anna Lee]] how the grant went', []],
  ])('%s, in any note', (line, expected) => {
    expect(asksIn(aNote(`${line}\n`, 'Projects/Library.md'))).toEqual(expected);
    expect(asksIn(aNote(`${line}\n`, '2026-10-02.md'))).toEqual(expected);
  });

  it('is about the person of the note, or about whom it begins with', () => {
    expect(inNoteOfAnna('- #ask how the grant went')).toEqual([grant]);
    expect(inNoteOfAnna('- #ask how [[Tom Osei]] is')).toEqual(['Anna Lee: how Tom Osei is']);
    expect(inNoteOfAnna('- #ask [[Tom Osei]] how she is')).toEqual(['Tom Osei: how she is']);
    expect(inNoteOfAnna('- #ask [[Tom Osei]]’s new job: does he like it')).toEqual([
      'Anna Lee: Tom Osei’s new job: does he like it',
    ]);
  });

  it('is about the only one at the meeting, or one who is linked or named', () => {
    expect(inMeeting('- #ask how the grant went')).toEqual([grant]);
    expect(inMeeting('- #ask [[Bo Kay]] about the van')).toEqual(['Bo Kay: about the van']);
    expect(inMeeting('- #ask Anna how the grant went', ['Anna Lee', 'Bo Kay'])).toEqual([
      'Anna Lee: Anna how the grant went',
    ]);
  });

  const move = ['Anna Lee: how the move went', 'Bo Kay: how the move went'];
  it.each([
    ['- #ask [[Anna Lee]] and [[Bo Kay]] how the move went', move],
    ['- [ ] #ask [[Bo Kay]], [[Anna Lee]]: how the move went', move],
    ['- [ ] #nachfragen [[Bo Kay]] und [[Anna Lee]], how the move went', move],
    ['- [[Anna Lee]] and [[Bo Kay]] #ask how the move went', move],
    ['- #ask [[Anna Lee]], [[Bo Kay]] and [[Tom Osei]] how the move went', [...move, 'Tom Osei: how the move went']],
    ['- [x] #ask [[Anna Lee]] and [[Bo Kay]] how the move went', []],
    ['- #ask [[Anna Lee]] how [[Bo Kay]] and [[Tom Osei]] are', ['Anna Lee: how Bo Kay and Tom Osei are']],
  ])('%s is about everybody whom it asks', (line, expected) => {
    for (const path of ['Projects/Library.md', '2026-10-02.md'])
      expect(asksIn(aNote(`${line}\n`, path))).toEqual(expected);
    expect(asksIn(aPerson('Mia Roth', {}, `${line}\n`))).toEqual(expected);
  });

  it('may have the tag in the middle of a sentence, in a list or in running text', () => {
    const news = ['Anna Lee: Saw the new press, whether it runs'];
    for (const path of ['Projects/Library.md', '2026-10-02.md']) {
      expect(asksIn(aNote('- Saw the new press, #ask [[Anna Lee]] whether it runs\n', path))).toEqual(news);
      expect(asksIn(aNote('A long day. Saw the new press, #ask [[Anna Lee]] whether it runs. Late.\n', path))).toEqual(
        news,
      );
      expect(asksIn(aNote('> [!note] Press\n> Saw the new press, #ask [[Anna Lee]] whether it runs.\n', path))).toEqual(
        news,
      );
      expect(asksIn(aNote('- Tuesday\n  Saw the new press, #ask [[Anna Lee]] whether it runs.\n', path))).toEqual(news);
    }
    expect(asksIn(aNote('Saw Bo. #ask [[Anna Lee]] whether it runs.\n', '2026-10-02.md'))).toEqual([
      'Anna Lee: whether it runs',
    ]);
    const moves = 'Sie zieht um, #nachfragen wie es war.';
    expect(inNoteOfAnna(moves)).toEqual(['Anna Lee: Sie zieht um, wie es war']);
    expect(inMeeting(moves)).toEqual(['Anna Lee: Sie zieht um, wie es war']);
    // Behind the tag stands who is asked, whosever note it is.
    expect(inNoteOfAnna('- Saw the new press, #ask [[Tom Osei]] whether it runs')).toEqual([
      'Tom Osei: Saw the new press, whether it runs',
    ]);
    for (const text of [
      '## #ask list\n',
      '`#ask` marks it\n',
      '| #ask [[Anna Lee]] | how |\n|---|---|\n',
      '> #ask [[Anna Lee]] how it is\n',
    ])
      expect(asksIn(aNote(text, '2026-10-02.md'))).toEqual([]);
  });

  it('is about whom alone the sentences before it link', () => {
    for (const path of ['Projects/Library.md', '2026-10-02.md']) {
      expect(asksIn(aNote('Coffee with [[Anna Lee]]. She moves in May, #ask how it went.\n', path))).toEqual([
        'Anna Lee: She moves in May, how it went',
      ]);
      expect(asksIn(aNote('[[Anna Lee]] met [[Bo Kay]]. She moves in May, #ask how it went.\n', path))).toEqual([]);
      expect(asksIn(aNote('Saw [[Anna Lee]]. #ask [[Tom Osei]] how it went.\n', path))).toEqual([
        'Tom Osei: how it went',
      ]);
    }
  });

  it('that is about nobody is a problem', () => {
    const network = networkOf([...people, aMeeting('2026-10-02', ['Anna Lee', 'Bo Kay'], {}, '- #ask how it went\n')]);
    expect(network.problems().map(({ what, line }) => [what, line])).toEqual([
      ['This line does not name the person to ask.', expect.any(Number)],
    ]);
  });
});

describe('a list of what to ask', () => {
  const headings = [
    ...['Next time', 'Ask next time', 'Ask them', 'To ask', 'Ask her:', 'NEXT TIME', 'Questions for Anna'],
    ...['Questions for [[Anna Lee]]', 'Questions for her', 'Nächstes Mal', 'Beim nächsten Mal', 'Fragen an Anna'],
  ];
  it.each(headings)('under “%s” in their note or in a meeting with them', (heading) => {
    for (const body of [`## ${heading}\n- how the grant went`, `## ${heading}\n\n- [ ] how the grant went\n`]) {
      expect(inNoteOfAnna(body)).toEqual([grant]);
      expect(inMeeting(body)).toEqual([grant]);
    }
  });

  it('below or behind a label', () => {
    for (const body of [
      '**Next time**\n- how the grant went',
      'Next time:\n\n- how the grant went',
      '- Next time:\n    - how the grant went',
      '- Next time: how the grant went',
      '- **Next time:** how the grant went',
    ]) {
      expect(inNoteOfAnna(body)).toEqual([grant]);
      expect(inMeeting(body)).toEqual([grant]);
    }
  });

  it('in no other note, and for nobody else', () => {
    expect(asksIn(aNote('## Next time\n- how the grant went\n', '2026-10-02.md'))).toEqual([]);
    expect(inNoteOfAnna('## Questions for the council\n- how the grant went')).toEqual([]);
    expect(inMeeting('## Next time\n- how the grant went', ['Anna Lee', 'Bo Kay'])).toEqual([]);
    expect(inMeeting('## Next time\n- [[Bo Kay]]: how the van is', ['Anna Lee', 'Bo Kay'])).toEqual([
      'Bo Kay: how the van is',
    ]);
  });

  it('behind words for the next time and a verb, which is no promise', () => {
    for (const [body, ask] of [
      ['- [ ] next time ask how the grant went', 'Anna Lee: ask how the grant went'],
      ['- Next time we meet, ask how the grant went', 'Anna Lee: ask how the grant went'],
      ['- [ ] nächstes Mal fragen, ob der Antrag durch ist', 'Anna Lee: fragen, ob der Antrag durch ist'],
      ['- beim nächsten Mal nach dem Antrag fragen', 'Anna Lee: nach dem Antrag fragen'],
    ] as const) {
      expect(inNoteOfAnna(body)).toEqual([ask]);
      expect(inMeeting(body)).toEqual([ask]);
    }
    for (const task of [
      'next time bring the map',
      'next time check the boiler',
      'nächstes Mal nach Köln fahren',
      'nächstes Mal was mitbringen',
    ])
      expect(inNoteOfAnna(`- [ ] ${task}`)).toEqual([`promised Anna Lee: ${task}`]);
  });

  it('below a line of its own', () => {
    for (const words of ['Next time', 'Nächstes Mal'])
      expect(inMeeting(`Talked of the grant.\n\n${words}\n\n- [ ] how the grant went\n`)).toEqual([grant]);
  });

  it('holds a question as a task, which is no promise', () => {
    expect(inNoteOfAnna('## Next time\n- [ ] how did the grant go?')).toEqual(['Anna Lee: how did the grant go?']);
    expect(inNoteOfAnna('## Agenda\n- [ ] how did the grant go?')).toEqual(['Anna Lee: how did the grant go?']);
    expect(inMeeting('## Agenda\n- [ ] how did the grant go?')).toEqual(['Anna Lee: how did the grant go?']);
  });

  it('ends at the next heading, and what is nested below an item answers it', () => {
    expect(inNoteOfAnna('## Next time\n- how the grant went\n    - well\n\n## Notes\n- likes tea')).toEqual([grant]);
    expect(inNoteOfAnna('## Next time\n- the grant\n    - [ ] how it went')).toEqual([
      'Anna Lee: the grant',
      'Anna Lee: how it went',
    ]);
  });

  it('of the agenda of a meeting has only open boxes, and no tasks with a day or of others', () => {
    expect(inMeeting('## Agenda\n- apologies\n- the budget')).toEqual([]);
    expect(inMeeting('## Agenda\n- [ ] send the minutes 📅 2026-10-09')).toEqual([
      'promised Anna Lee: send the minutes',
    ]);
    expect(inMeeting('## Agenda\n- [ ] [[Anna Lee]] to send me the draft')).toEqual([
      'waiting Anna Lee: to send me the draft',
    ]);
    expect(inNoteOfAnna('## Agenda\n- the budget')).toEqual(['Anna Lee: the budget']);
  });

  it('of a meeting that was cancelled is still to be asked', () => {
    const cancelled = aMeeting(
      '2026-10-02',
      ['Anna Lee'],
      { status: 'cancelled' },
      '## Next time\n- how the grant went\n',
    );
    expect(asksIn(cancelled)).toEqual([grant]);
  });

  it('says of nobody that they were at the meeting', () => {
    const note = aNote(
      '---\ntags: [meeting]\ndate: 2026-10-02\n---\nWith [[Anna Lee]]\n\n## Next time\n- how [[Tom Osei]] is\n',
      'M.md',
    );
    expect(networkOf([...people, note]).meetingAt('M.md')?.attendees).toEqual(['People/Anna Lee.md']);
  });
});

describe('a copy', () => {
  const source = aPerson('Anna Lee', {}, '## Next time\n- how the grant went\n');
  const copy = (mark: string, day = '2026-11-02'): NoteSource =>
    aMeeting(day, ['Anna Lee'], {}, `- [${mark}] #ask how the grant went (from [[Anna Lee]])\n`);

  it('is the same thing to ask, settled where either is', () => {
    expect(asksIn(source, copy(' '))).toEqual([grant]);
    expect(asksIn(source, copy('x'))).toEqual([]);
    expect(asksIn(source, copy(' '), copy('x', '2026-11-09'))).toEqual([]);
    expect(asksIn(source, copy('>'), copy(' ', '2026-11-09'))).toEqual([grant]);
    const done = aPerson('Anna Lee', {}, '## Next time\n- [x] how the grant went\n');
    expect(asksIn(done, copy(' '))).toEqual([]);
  });

  it('stands for itself where its line is gone, once however often it was copied', () => {
    expect(asksIn(aPerson('Anna Lee'), copy(' '), copy(' ', '2026-11-09'))).toEqual([grant]);
    expect(asksIn(aPerson('Anna Lee'), copy(' '), copy('x', '2026-11-09'))).toEqual([]);
  });

  it('of a copy goes back to the first line', () => {
    const line = '- [x] #ask how the grant went (from [[2026-11-02 Anna Lee]]) ✅ 2026-11-09 ^a1\n';
    const second = aMeeting('2026-11-09', ['Anna Lee'], {}, line);
    expect(asksIn(source, copy(' '), second)).toEqual([]);
  });

  it.each([' – sold in May', ': well again', ' (did not dare)', ' → see [[Grants]]', '. They got it!'])(
    'is the same thing to ask with an answer behind it: %s',
    (answer) => {
      const answered = (mark: string): NoteSource =>
        aMeeting('2026-11-02', ['Anna Lee'], {}, `- [${mark}] #ask how the grant went (from [[Anna Lee]])${answer}\n`);
      expect(asksIn(source, answered('x'))).toEqual([]);
      expect(asksIn(source, answered(' '))).toEqual([grant]);
    },
  );

  it('settles one of several lines that say the same', () => {
    const twice = aPerson('Anna Lee', {}, '## Next time\n- [x] how the grant went\n- how the grant went\n');
    expect(asksIn(twice, copy('x'))).toEqual([grant]);
    expect(asksIn(twice, copy('x'), copy('x', '2026-11-09'))).toEqual([]);
  });

  const put = (words: string, mark = ' ', day = '2026-11-02', from = 'Anna Lee'): NoteSource =>
    aMeeting(day, ['Anna Lee'], {}, `- [${mark}] #ask ${words} (from [[${from}]])\n`);

  it('that was put otherwise by hand is still the same thing to ask, as it was put last', () => {
    expect(asksIn(source, put('how the grant went, and the second one'))).toEqual([
      'Anna Lee: how the grant went, and the second one',
    ]);
    expect(asksIn(source, put('the grant?'))).toEqual(['Anna Lee: the grant?']);
    expect(asksIn(source, put('what came of the grant'))).toEqual(['Anna Lee: what came of the grant']);
    expect(asksIn(source, put('how the grant went, and the second one', 'x'))).toEqual([]);
    const [edited, again] = [put('how the first grant went'), put('how the first grant went', 'x', '2026-11-09')];
    expect(asksIn(source, edited, again)).toEqual([]);
    const german = aPerson('Anna Lee', {}, '## Nächstes Mal\n- ob der Antrag durch ist\n');
    expect(asksIn(german, put('wie es mit dem Antrag steht'))).toEqual(['Anna Lee: wie es mit dem Antrag steht']);
  });

  it('in quite other words goes back to the one line of an earlier talk that was copied nowhere', () => {
    const talk = aMeeting('2026-10-02', ['Anna Lee'], {}, '- #ask how the grant went\n- #ask about the van\n');
    const copies = (words: string): NoteSource =>
      aMeeting(
        ...(['2026-11-02', ['Anna Lee'], {}] as const),
        `- [ ] #ask ${words} (from [[2026-10-02 Anna Lee]])\n- [ ] #ask about the van (from [[2026-10-02 Anna Lee]])\n`,
      );
    expect(asksIn(talk, copies('did they get the money')).sort()).toEqual([
      'Anna Lee: about the van',
      'Anna Lee: did they get the money',
    ]);
  });

  it('is not what was written in the place of a line that is gone', () => {
    const other = aPerson('Anna Lee', {}, '## Next time\n- how the new grant is going\n');
    expect(asksIn(other, copy('x'))).toEqual(['Anna Lee: how the new grant is going']);
    const navy = aPerson('Anna Lee', {}, '## Next time\n- how the navy is\n');
    expect(asksIn(navy, put('how the army is')).sort()).toEqual([
      'Anna Lee: how the army is',
      'Anna Lee: how the navy is',
    ]);
    const later = aMeeting('2026-12-02', ['Anna Lee'], {}, '- #ask about the second grant\n');
    expect(asksIn(later, put('about the grant', 'x', '2026-11-02', '2026-12-02 Anna Lee'))).toEqual([
      'Anna Lee: about the second grant',
    ]);
  });
});
