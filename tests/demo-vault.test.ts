/** The demo vault, read by the plugin, against what somebody wrote down who had read its notes. */
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOf } from '../src/model/day';
import { followUpRules } from '../src/follow-ups/follow-up-rules';
import { followUps } from '../src/follow-ups/follow-up-index';
import { lastContact } from '../src/network/last-contact';
import { introductionsToMe } from '../src/introductions/path-to-me';
import { defaultSettings } from '../src/vault/settings';
import * as expected from './journeys/demo-vault.expected';
import { demoNetwork, demoTexts } from './support/demo-vault';

const network = demoNetwork();
const today = dayFromIso(expected.today) ?? 0;
const who = (key: string): string =>
  key === network.meKey ? 'me' : (network.person(key)?.path ?? network.person(key)?.name ?? key);
const keyOf = (name: string): string => network.personAt(name)?.key ?? network.findPeople(name)[0]?.key ?? name;

describe('the demo vault', () => {
  it('has the people, the ghosts and the meetings that a reader counts', () => {
    const people = network.people();
    expect(people.filter(({ ghost }) => !ghost).length).toBe(expected.peopleWithNotes);
    expect(people.filter(({ ghost }) => ghost).map(({ name }) => name)).toEqual([...expected.ghosts].sort());
    expect(network.meetings().length).toBe(expected.meetingNotes);
    expect(network.me?.path).toBe(expected.owner.path);
    expect(network.me?.name).toBe(expected.owner.name);
    for (const path of expected.neitherPersonNorMeeting) {
      expect([path, network.personAt(path), network.meetingAt(path)]).toEqual([path, null, null]);
    }
  });

  it('is written in many ways, as vaults are', () => {
    const notes = [...demoTexts().entries()].map(([path, text]) => `${path}\n${text}`);
    const conventions: Readonly<Record<string, RegExp>> = {
      'a tag in the properties': /\ntags: .*person/,
      'a type': /\ntype: (?:person|meeting)/i,
      'a type that is a link': /\ntype: "?\[\[People\]\]/,
      'a category': /\ncategor(?:y|ies): /,
      'an @ before the name': /^[^\n]*\/@/,
      'keys with underscores': /\nintroduced_by: /,
      'keys with spaces': /\nintroduced by: /,
      'other words for the introducer': /\n(?:met through|intro by|Referred by): /,
      'Dataview fields': /\n(?:- )?introduced-by:: /,
      'attendees under a heading': /\n### Attendees\n/,
      'attendees after a label': /\n\*\*With:\*\* /,
      'a date in front of a log line': /\n- (?:\[\[)?2026-\d\d-\d\d/,
    };
    for (const [name, pattern] of Object.entries(conventions)) {
      expect([name, notes.some((note) => pattern.test(note))]).toEqual([name, true]);
    }
  });

  it.each(expected.people)('knows $name ($who)', (row) => {
    const person = network.person(keyOf(row.who));
    const last = lastContact(network, keyOf(row.who), today);
    expect({
      name: person?.name,
      organisation: person?.organisation,
      introducedBy: introductionsToMe(network, keyOf(row.who))
        .map(({ by }) => who(by))
        .sort(),
      lastContact: last && { day: isoOf(last.day), path: last.source.path },
    }).toEqual({
      name: row.name,
      organisation: row.organisation,
      introducedBy: [...row.introducedBy].sort(),
      lastContact: row.lastContact,
    });
  });

  it('has each favour once, as it stands', () => {
    const show = (favour: {
      direction: string;
      person: string;
      day: string | null;
      state: string;
      path: string;
    }): string => [favour.path, favour.direction, favour.person, favour.day, favour.state].join(' | ');
    const rows = network.favours().map((favour) =>
      show({
        ...favour,
        person: who(favour.person),
        day: favour.day === null ? null : isoOf(favour.day),
        path: favour.source.path,
      }),
    );
    expect(rows.sort()).toEqual(expected.favours.map(show).sort());
    for (const { path, what } of expected.favours) {
      expect(
        network
          .favours()
          .filter(({ source }) => source.path === path)
          .map((favour) => favour.what)
          .join('\n'),
      ).toContain(what);
    }
  });

  it('has each introduction once, with the notes that say so', () => {
    const show = (by: string, people: readonly string[], state: string, paths: readonly string[]): string =>
      `${by} made ${[...people].sort().join(' and ')} known (${state}): ${[...new Set(paths)].sort().join(', ')}`;
    const rows = network.introductions().map(({ by, people, state, sources }) =>
      show(
        who(by),
        people.map(who),
        state,
        sources.map(({ path }) => path),
      ),
    );
    expect(rows.sort()).toEqual(
      expected.introductions.map(({ by, people, state, paths }) => show(by, people, state, paths)).sort(),
    );
  });

  it('asks to be in touch with those whom a reader would name, for the same reasons', () => {
    const rows = followUps(network, today, followUpRules(defaultSettings()));
    const found = new Map(
      rows.map(({ person, reasons }) => [who(person.key), [...new Set(reasons.map(({ kind }) => kind))]]),
    );
    const shown = expected.followUps.map(({ who: name, kinds, mayAlso = [] }) => [
      name,
      [...kinds].sort(),
      (found.get(name) ?? []).filter((kind) => kinds.includes(kind) || !mayAlso.includes(kind)).sort(),
    ]);
    expect(shown.map(([name, , kinds]) => [name, kinds])).toEqual(shown.map(([name, kinds]) => [name, kinds]));
    const named = new Set(expected.followUps.map((row) => row.who));
    expect([...found.keys()].filter((name) => !named.has(name))).toEqual([]);
    for (const { who: name, because } of expected.silent)
      expect([name, because, found.has(name)]).toEqual([name, because, false]);
  });

  it('tells each problem at its note, and no other', () => {
    const problems = network.problems();
    const unexplained = problems.filter(
      ({ path, what }) => !expected.problems.some(({ paths, says }) => paths.includes(path) && says.test(what)),
    );
    expect(unexplained).toEqual([]);
    for (const { paths, says } of expected.problems) {
      expect([paths, problems.some(({ path, what }) => paths.includes(path) && says.test(what))]).toEqual([
        paths,
        true,
      ]);
    }
    for (const { remedy } of problems) expect(remedy).toMatch(/^\p{Lu}.*\.$/su);
  });
});
