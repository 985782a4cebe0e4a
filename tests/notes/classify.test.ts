import { describe, expect, test } from 'vitest';
import { classifyWithText } from '../../src/notes/classify';
import { finish } from '../../src/model/steps';
import { classifyNote, needsText, readNote, readNoteInSteps } from '../../src/notes/read-note';
import type { ReadRules } from '../../src/notes/read-rules';
import { aNote, rulesOf, unread } from '../support/a-note';

const kindOf = (text: string, path = 'Note.md', rules: Partial<ReadRules> = {}): string => {
  const { person, meeting } = readNote(aNote(text, path), rulesOf(rules));
  return [...(person ? ['person'] : []), ...(meeting ? ['meeting'] : [])].join(' and ') || 'neither';
};

describe('what makes a note a person', () => {
  test.each([
    ['---\ntags: person\n---\n'],
    ['---\ntags: [person]\n---\n'],
    ['---\ntags:\n  - people\n---\n'],
    ['---\ntag: contact\n---\n'],
    ['---\ntags: [contacts]\n---\n'],
    ['---\ntags: "#person"\n---\n'],
    ['---\ntags: friend, person\n---\n'],
    ['---\ntags: [Person]\n---\n'],
    ['---\nTags: [person]\n---\n'],
    ['---\ntags: [type/person]\n---\n'],
    ['---\ntags: [person/friend]\n---\n'],
    ['---\ntags: [people/mentors/old]\n---\n'],
    ['A #person to know\n'],
    ['#type/person\n'],
    ['# Ida\n#person/friend #london\n\nLikes tea.\n'],
    ['---\ntype: person\n---\n'],
    ['---\ntype: People\n---\n'],
    ['---\ncategory: contact\n---\n'],
    ['---\ncategories: ["[[People]]"]\n---\n'],
    ['---\nclass: Person\n---\n'],
    ['---\nfileClass: person\n---\n'],
    ['---\nkind: person\n---\n'],
    ['---\nnote_type: person\n---\n'],
    ['---\nnote-type: person\n---\n'],
    ['---\nup: "[[People]]"\n---\n'],
    ['---\nup: "[[Maps/People|people]]"\n---\n'],
    ['---\nup: [[People]]\n---\n'],
    ['---\ntype: "[People](People.md)"\n---\n'],
    ['---\nme: true\n---\n'],
    ['---\ntags: [me]\n---\n'],
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('person');
  });
});

describe('what makes a note a meeting', () => {
  test.each([
    ['---\ntags: [meeting]\n---\n'],
    ['---\ntags: [meetings]\n---\n'],
    ['---\ntags: [1on1]\n---\n'],
    ['---\ntags: [interview]\ndate: 2026-10-02\n---\n'],
    ['---\ntags: [coffee]\nattendees: Ada\n---\n'],
    ['---\ntags: [call]\nstart: 2026-10-02T10:00\n---\n'],
    ['---\ntags: [type/meeting]\n---\n'],
    ['---\ntags: [meeting/board]\n---\n'],
    ['---\ndate: 2026-10-02\n---\nHad #coffee today\n'],
    ['The #meeting of the board\n'],
    ['---\ntype: meeting\n---\n'],
    ['---\ntype: "1:1"\n---\n'],
    ['---\ncategory: Meetings\n---\n'],
    ['---\nclass: interview\n---\n'],
    ['---\nup: "[[Meetings]]"\n---\n'],
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('meeting');
  });
});

describe('what makes a note neither', () => {
  test.each([
    [''],
    ['---\ntags: [personal, meetingroom]\n---\n'],
    ['---\ntype: book\n---\n'],
    ['---\nperson: "[[Grace]]"\n---\n'],
    ['`#person` in code\n\n```\n#meeting\n```\n'],
    ['---\ntags: [book/person]\n---\n'],
    ['Notes on #people\n'],
    ['#contacts to sort\n'],
    ['#contact the plumber\n'],
    ['Met #person/ida today\n'],
    ['- met #people/bo\n'],
    ['- [ ] #person call\n'],
    ['---\ntags: [coffee]\n---\nGrind it fine.\n'],
    ['Had #coffee today\n'],
    ['A #call for papers\n'],
    ['---\ntags: [interview]\ncreated: 2026-10-02\n---\n'],
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('neither');
  });
});

describe('folders', () => {
  const folders = { peopleFolders: ['People', 'Work/Contacts/'], meetingFolders: ['Meetings'] };

  test.each([
    ['People/Grace.md', 'person'],
    ['people/Grace.md', 'person'],
    ['People/Friends/Grace.md', 'person'],
    ['Work/Contacts/Grace.md', 'person'],
    ['Meetings/2026-10-02.md', 'meeting'],
    ['Peoples/Grace.md', 'neither'],
    ['Old/People/Grace.md', 'neither'],
    ['People/People.md', 'neither'],
    ['People/2026-10-02 Coffee.md', 'neither'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf('No tags here.\n', path, folders)).toBe(kind);
  });

  test('what a note says of itself goes before its folder', () => {
    expect(kindOf('---\ntags: [meeting]\n---\n', 'People/Grace/Coffee.md', folders)).toBe('meeting');
    expect(kindOf('---\ntags: [person]\n---\n', 'Meetings/Grace.md', folders)).toBe('person');
  });

  test('nothing is assumed of folders that the settings do not name', () => {
    expect(kindOf('No tags here.\n', 'People/Grace.md')).toBe('neither');
  });
});

describe('what is never a person or meeting', () => {
  test.each([
    ['---\ntags: [person]\n---\n', 'Templates/Person.md'],
    ['---\ntags: [person]\nname: "{{title}}"\n---\n', 'Person.md'],
    ['---\ntags: [person]\nname: {{title}}\n---\n', 'Person.md'],
    ['---\ntags: [person]\nborn: "<% tp.date.now() %>"\n---\n', 'Person.md'],
    ['---\ntags: [meeting]\n---\n', '{{date}} Meeting.md'],
    ['---\ntags: [meeting]\n---\n', '<% tp.file.title %>.md'],
  ])('%s at %s', (text, path) => {
    expect(kindOf(text, path, { excludedFolders: ['Templates'] })).toBe('neither');
  });

  test('its lines are no favours or promises either', () => {
    const record = readNote(
      aNote('- [ ] #favour/received [[Grace]] read it\n- [ ] write [[Grace]]\n', 'Templates/Coffee.md'),
      rulesOf({ excludedFolders: ['Templates'] }),
    );
    expect([record.favours, record.promises, record.problems]).toEqual([[], [], []]);
  });

  test('a mark of a template in the text alone does not matter', () => {
    expect(kindOf('---\ntags: [person]\n---\nUses {{mustaches}} a lot\n')).toBe('person');
  });
});

describe('tags in the text', () => {
  test('of a daily note speak of a line, not of the note', () => {
    expect(kindOf('- #meeting with [[Grace]]\n', '2026-10-02.md')).toBe('neither');
    expect(kindOf('- #meeting with [[Grace]]\n', '2026-10-02 Grace.md')).toBe('meeting');
  });

  test('of a person speak of meetings with that person', () => {
    expect(kindOf('---\ntags: [person]\n---\n- #coffee at the library\n')).toBe('person');
  });
});

describe('me', () => {
  test('by setting, and then by nothing else', () => {
    const rules = rulesOf({ me: 'Marnie.md' });
    expect(readNote(aNote('', 'Marnie.md'), rules).person?.me).toBe(true);
    expect(readNote(aNote('---\ntags: [person, me]\n---\n', 'Other.md'), rules).person?.me).toBe(false);
  });

  test('by tag or property', () => {
    expect(readNote(aNote('---\ntags: [person, me]\n---\n'), rulesOf()).person?.me).toBe(true);
    expect(readNote(aNote('---\nme: yes\n---\n'), rulesOf()).person?.me).toBe(true);
    expect(readNote(aNote('---\ntags: person\nme: false\n---\n'), rulesOf()).person?.me).toBe(false);
  });
});

describe('dated notes', () => {
  test.each([
    ['2026-10-02.md', '', true],
    ['Journal/2026-10-02 Friday.md', '', true],
    ['2026-10-02 What happened.md', '', true],
    ['Daily/02.10.2026.md', '', true],
    ['Trip.md', '---\ndate: 2026-10-02\n---\n', true],
    ['Trip.md', '', false],
    ['2026-W40.md', '', false],
    ['Other/02.10.2026.md', '', false],
  ])('%s %s', (path, front, dated) => {
    const rules = rulesOf({
      dailyNotes: [
        { folder: '', format: 'YYYY-MM-DD' },
        { folder: 'Daily', format: 'DD.MM.YYYY' },
        { folder: '', format: 'gggg-[W]ww' },
      ],
    });
    const { day, touches, mentioned } = readNote(aNote(`${front}Saw [[Grace]]\n`, path), rules);
    expect([day !== null, touches.length + mentioned.length]).toEqual(dated ? [true, 1] : [false, 0]);
  });
});

describe('the text is read only where it must be', () => {
  test.each([
    ['---\ntags: [person]\n---\n', 'A.md', true],
    ['---\ntags: [meeting]\n---\n', 'A.md', true],
    ['- [ ] write to [[Grace]]\n', 'A.md', true],
    ['- [x] wrote to [[Grace]]\n', 'A.md', true],
    ['- #favour/given [[Grace]] a book\n', 'A.md', true],
    ['- #need [[Grace]] a book\n', 'A.md', true],
    ['- thanked [[Grace]]\n', '2026-10-02.md', true],
    ['> [!quote]\n> [[Grace]] said\n', '2026-10-02.md', true],
    ['---\nbroken: [\n---\n', 'A.md', true],
    ['Saw [[Grace]]\n', '2026-10-02.md', true],
    // Labels may say who was there.
    ['Saw [[Grace]]\n', '2026-10-02 What happened.md', true],
    ['Saw [[Grace]]\n', 'What happened 2026-10-02.md', true],
    ['Saw [[Grace]]\n', 'What happened.md', false],
    ['- a list\n- [ ] and a task\n', 'A.md', false],
    ['- about [[Grace]]\n', 'A.md', false],
    ['Nothing but [[Grace]] #reading\n', 'A.md', false],
    ['- [ ] write to [[Grace]]\n', 'Templates/A.md', false],
  ])('%s at %s: %s', (text, path, expected) => {
    expect(needsText(unread(aNote(text, path)), rulesOf({ excludedFolders: ['Templates'] }))).toBe(expected);
  });
});

describe('a note classified before its text is read is read the same', () => {
  test.each([
    ['---\ntags: [person]\nrole: clerk\n---\nlast contact:: 2026-10-02\n', 'A.md'],
    ['---\ntags: [person]\nname: {{name}}\n---\n', 'A.md'],
    ['---\ntags: [meeting]\nname: "{{name}}"\n---\n', 'A.md'],
    ['Saw [[Grace]]\n\n- [ ] write to [[Grace]]\n', '2026-10-02.md'],
    ['---\nbroken: [\n---\nSaw {{name}}\n', 'A.md'],
  ])('%s', (text, path) => {
    const [note, rules] = [aNote(text, path), rulesOf()];
    const kind = classifyWithText(classifyNote(unread(note), rules), text);
    expect(finish(readNoteInSteps(note, rules, undefined, kind))).toEqual(readNote(note, rules));
  });
});
