/** Under “Who else should I talk to” a name is somebody I was told about: no promise, no attendee, no introduction made. */
import { describe, expect, it } from 'vitest';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { drawForest } from '../../src/introductions/exports';
import { introductionForest } from '../../src/introductions/forest';
import { dayFromIso } from '../../src/model/day';
import { explain } from '../../src/network/explain';
import type { NoteSource } from '../../src/notes/note-source';
import { defaultSettings } from '../../src/vault/settings';
import { aMeeting, aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;
const people = [aPerson('Ann Lee'), aPerson('Sam Osei'), aPerson('Bo Kay')];

function namedIn(note: NoteSource): readonly string[] {
  const network = networkOf([...people.filter(({ path }) => path !== note.path), note]);
  const nameOf = (key: string): string => network.person(key)?.name ?? key;
  const promised = network.people().flatMap(({ key }) => [...network.promisesOf(key), ...network.awaitedFrom(key)]);
  expect(promised).toEqual([]);
  expect(network.meetingAt(note.path)?.attendees.map(nameOf) ?? []).not.toContain('Sam Osei');
  return network.introductions().map(({ by, people: [, who], state }) => `${nameOf(by)} ${state} ${nameOf(who)}`);
}
const atMeeting = (body: string, attendees = ['Ann Lee']): readonly string[] =>
  namedIn(aMeeting('2026-11-18', attendees, {}, `${body}\n`));

describe('a name under the heading', () => {
  it.each([
    'Who else should I talk to?',
    'Who else I should talk to',
    'Who else',
    'Mit wem ich noch reden sollte',
    'Mit wem sollte ich noch sprechen?',
    "À qui d'autre devrais-je parler ?",
    '¿Con quién más debería hablar?',
  ])('%s', (heading) => {
    expect(atMeeting(`### ${heading}\n\n- [ ] [[Sam Osei]] about maps`)).toEqual(['Ann Lee named Sam Osei']);
  });

  it.each([
    ['- [ ] [[Sam Osei]]', ['Sam Osei']],
    ['- [[Sam Osei]] at the archive', ['Sam Osei']],
    ['- [ ] write to [[Sam Osei]]', ['Sam Osei']],
    ['- Sam Osei, archivist', ['Sam Osei']],
    ['- Sam Osei (City Archive)', ['Sam Osei']],
    ['- Sam Osei at the City Archive', ['Sam Osei']],
    ['- Sam Osei – runs the archive', ['Sam Osei']],
    ['- Sam Osei and Jo Bell', ['Jo Bell', 'Sam Osei']],
    ['- Dana van der Berg', ['Dana van der Berg']],
    ['- [x] [[Sam Osei]] ✅ 2026-11-20', ['Sam Osei']],
    // Nobody whose name can be told.
    ['- …', []],
    ['- [ ] …', []],
    ['- [-] [[Sam Osei]]', []],
    ['- somebody at the archive', []],
    ['- City Library', []],
    ['- The British Museum', []],
    ['- Jo', []],
    ['- [ ] Ask around', []],
    ['- [[Ann Lee]]', []],
    ['- ask [[Ann Lee]] again', []],
  ])('%s', (line, names) => {
    expect(atMeeting(`## Who else should I talk to?\n\n${line}`)).toEqual(names.map((name) => `Ann Lee named ${name}`));
  });

  it('counts in a question with a list below it, and after a label', () => {
    expect(atMeeting('- Who else should I talk to?\n  - Sam Osei')).toEqual(['Ann Lee named Sam Osei']);
    expect(atMeeting('- People they named, and whether I may say who sent me: Sam Osei, yes')).toEqual([
      'Ann Lee named Sam Osei',
    ]);
  });

  it('is named by the person of the note; by nobody where several were there', () => {
    const body = '## Who else should I talk to?\n- Sam Osei\n';
    expect(namedIn(aPerson('Ann Lee', {}, body))).toEqual(['Ann Lee named Sam Osei']);
    expect(atMeeting(body, ['Ann Lee', 'Bo Kay'])).toEqual([]);
    expect(namedIn(aNote(body, '2026-11-18.md'))).toEqual([]);
  });

  it('ends with the next heading of that level', () => {
    const body = '## Who else\n- Sam Osei\n### At work\n- Jo Bell\n## Next\n- Dana Wolf';
    expect(atMeeting(body)).toEqual(['Ann Lee named Jo Bell', 'Ann Lee named Sam Osei']);
  });

  it('makes nobody attend a meeting without a list of attendees', () => {
    const note = aNote(
      '---\ntags: [meeting]\ndate: 2026-11-18\n---\nTea with [[Ann Lee]]\n\n## Who else\n- [[Sam Osei]]\n',
      'M.md',
    );
    expect(namedIn(note)).toEqual(['Ann Lee named Sam Osei']);
  });
});

describe('somebody named', () => {
  const talk = aMeeting('2026-11-18', ['Ann Lee'], {}, '## Who else should I talk to?\n- Sam Osei\n');
  const reasonsOf = (...notes: readonly NoteSource[]): readonly string[] =>
    followUps(networkOf([aPerson('Ann Lee'), talk, ...notes]), today, followUpRules(defaultSettings())).flatMap(
      ({ person, reasons }) => (person.name === 'Sam Osei' ? reasons.map(({ kind, why }) => `${kind}: ${why}`) : []),
    );

  it('is to be written to after three days, until there is contact or an introduction', () => {
    expect(reasonsOf()).toEqual(['reach out: Ann Lee told you about them 5 days ago; no contact noted yet']);
    expect(reasonsOf(aMeeting('2026-11-20', ['Sam Osei']))).toEqual([]);
    expect(reasonsOf(aNote('- [ ] #intro/received [[Ann Lee]] [[Sam Osei]]\n', '2026-11-19.md'))).toEqual([]);
  });

  it('is not said to have been introduced, in the tree or in an explanation', () => {
    const network = networkOf([aPerson('Ann Lee'), talk]);
    const tree = drawForest(introductionForest(network, today), today, 'mermaid');
    expect(tree).toContain('-.->');
    const told = explain(aPerson('Ann Lee'), rulesOf(), { network, today }).facts.map(({ value }) => value);
    expect(told).toContain('Ann Lee told you about Sam Osei');
    expect(told.join()).not.toContain('introduced');
  });

  it('is introduced once a note says so', () => {
    const network = networkOf([...people, talk, aNote('- #intro/received [[Ann Lee]] [[Sam Osei]]\n', 'N.md')]);
    expect(network.introductions().map(({ state, sources }) => [state, sources.length])).toEqual([['made', 2]]);
  });

  it('is nobody in an explanation where no name can be told', () => {
    const note = aPerson('Ann Lee', {}, '## Who else should I talk to?\n- LinkedIn\n');
    const facts = explain(note, rulesOf(), { network: networkOf([note]), today }).facts;
    expect(facts.filter(({ value }) => value.trim() === '')).toEqual([]);
  });
});
