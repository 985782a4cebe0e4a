/** How a line is shown: as a sentence, without the marks of Markdown, links, embeds, code and templates; a blank says nothing. */
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import type { NoteSource } from '../../src/notes/note-source';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const ida = aPerson('Ida Noor');
const promisesIn = (note: NoteSource): readonly string[] =>
  networkOf([ida, note])
    .promisesOf('People/Ida Noor.md')
    .map(({ what }) => what);
const shown = (line: string): readonly string[] => promisesIn(aMeeting('2026-10-02', ['Ida Noor'], {}, `${line}\n`));

describe('a task is shown as a sentence', () => {
  it.each([
    ['send [the list](https://x.example/a_(b)) today', 'send the list today'],
    ['send [the (long) list](https://x.example/a) today', 'send the (long) list today'],
    ['read [it](<https://x.example/a b>) and [more](https://x.example/(a(b)c)d)!', 'read it and more!'],
    ['(see [the list](https://x.example)) send it', '(see the list) send it'],
    ['review ![[draft.pdf]]', 'review draft.pdf'],
    ['review ![[drafts/map.png|300]] again', 'review map.png again'],
    ['review ![a map](map.png) again', 'review a map again'],
    ['well done![[Ida Noor]]', 'well doneIda Noor'],
    ['run `make all` for her', 'run make all for her'],
    ['reply `[[Ida Noor]]` soon', 'reply Ida Noor soon'],
    ['send the ==long== list', 'send the long list'],
    ['send the *long* list', 'send the long list'],
    ['send the ~~short~~ long list', 'send the short long list'],
    ['send<br>the <b>list</b>', 'send the list'],
    ['send the list[^1]', 'send the list'],
    ['multiply 2*3 and 4*5', 'multiply 2*3 and 4*5'],
    ['pay $5 to $[[Bo]]', 'pay $5 to $Bo'],
    ['send the list %% not the long one %%', 'send the list'],
  ])('%s', (line, sentence) => {
    expect(shown(`- [ ] ${line}`).map((what) => what.replace(/ +/g, ' '))).toEqual([sentence]);
  });

  it.each([
    ['send her the [[Plan|plan (due:: 2026-12-01)]]', 'send her the plan'],
    ['send her the [plan (due:: 2026-12-01)](plan.md)', 'send her the plan'],
    ['send her the [plan (due:: 2026-12-01)](<my plan.md>)', 'send her the plan'],
    ['send her the [[Plan|plan 📅 2026-12-01 ⏫]]', 'send her the plan'],
    ['send her the [[Plan|plan #favour/received 🔁 every week]]', 'send her the plan'],
    ['send her the [[Plan|plan @{2026-12-01}]]', 'send her the plan'],
    ['send her the [[Plan|2 for #1]]', 'send her the 2 for #1'],
    ['send her the [[Plan|owner:: Ann]]', 'send her the owner:: Ann'],
  ])('what reads like a day, a field or a tag in the text of a link is none: %s', (line, sentence) => {
    const network = networkOf([ida, aMeeting('2026-10-02', ['Ida Noor'], {}, `- [ ] ${line}\n`)]);
    expect(network.promisesOf('People/Ida Noor.md').map(({ what, due }) => [what.trim(), due])).toEqual([
      [sentence, null],
    ]);
    expect(network.favours()).toEqual([]);
    expect(network.awaitedFrom('People/Ida Noor.md')).toEqual([]);
  });

  it.each([
    ['send her the list [due:: [[2026-12-01]]]', '2026-12-01'],
    ['send her the list (due:: [the first](2026-12-01.md))', '2026-12-01'],
    ['send her the list [priority:: high](due:: 2026-12-01)', '2026-12-01'],
    ['send her the list [due:: 2026-12-01] [[Plan|and (plan)]]', '2026-12-01'],
    ['send her the list @[[2026-12-01]]', '2026-12-01'],
  ])('a field beside or around a link is one: %s', (line, due) => {
    const network = networkOf([ida, aMeeting('2026-10-02', ['Ida Noor'], {}, `- [ ] ${line}\n`)]);
    expect(network.promisesOf('People/Ida Noor.md').map((one) => one.due)).toEqual([dayFromIso(due)]);
  });

  it('a link in mathematics or code links to nobody', () => {
    const note = (line: string): NoteSource => aNote(`- [ ] ${line}\n`, '2026-10-02.md');
    expect(promisesIn(note('reply $[[Ida Noor]]$'))).toEqual([]);
    expect(promisesIn(note('reply `[[Ida Noor]]`'))).toEqual([]);
    expect(promisesIn(note('pay [[Ida Noor]] $5 or $6'))).toHaveLength(1);
  });
});

/** All that a line comes to, wherever it stands. */
function factsOf(line: string): readonly unknown[] {
  const notes = [
    aMeeting('2026-10-02', ['Ida Noor'], {}, `${line}\n`),
    aNote(`---\ntags: [person]\n---\n## What they need\n${line}\n## How they can help\n${line}\n`, 'People/Bo.md'),
    aNote(`${line}\n`, '2026-10-02.md'),
  ];
  return notes.flatMap((note) => {
    const network = networkOf([ida, note]);
    const facts = network
      .people()
      .flatMap(({ key, needs, offers }) => [
        ...[needs, offers, network.promisesOf(key), network.awaitedFrom(key), network.thanksOf(key)].flat(),
      ]);
    const summary = network.meetingAt(note.path)?.summary ?? [];
    return [...facts, ...network.favours(), ...network.introductions(), ...network.problems(), summary].flat();
  });
}

describe('nothing is said by', () => {
  it.each([
    '- [ ] ',
    '- [ ] …',
    '- [ ] ...',
    '- [ ] ___',
    '- [ ] TBD',
    '- [ ] [[Ida Noor]] TBD',
    '- [ ] [[Ida Noor]] …',
    '- #need …',
    '- #offer …',
    '- #offer ___',
    '- #need [[Ida Noor]] ...',
    '- #need [[Ida Noor]] tbd',
    '- #favour/received …',
    '- [ ] #favour/received [[Ida Noor]] TBD',
    '- #intro …',
    '- [-] #intro [[Ida Noor]] [[Bo]]',
    '- [>] #intro [[Ida Noor]] [[Bo]]',
    '- [ ] <% tp.file.cursor() %>',
    '- [ ] {{VALUE}} [[Ida Noor]]',
    '- [ ] send [[Ida Noor]] <% tp.date.now() %>',
    '- #need [[Ida Noor]] {{prompt}}',
    '- thanked [[Ida Noor]] for {{VALUE}}',
    '%% Type over a blank. %%',
    '- %% [[Ida Noor]] needs a flat %%',
    '…',
    '___',
    'TBD',
    '{{VALUE}}',
    '<% tp.file.title %>',
  ])('%s', (line) => {
    expect(factsOf(line)).toEqual([]);
  });

  it.each([
    '- [ ] tell [[Ida Noor]] about `{{VALUE}}`',
    '- [ ] [[Ida Noor]] … and the list',
    '- #need [[Ida Noor]] a … flat',
    '- #offer [[Ida Noor]] knows {braces}',
    '- #favour/received [[Ida Noor]]',
    '- #intro [[Ida Noor]] [[Bo]]',
    '- thanked [[Ida Noor]]',
    'We talked about maps. %% not for her %%',
  ])('but something by: %s', (line) => {
    expect(factsOf(line)).not.toEqual([]);
  });

  it('a property that is a blank', () => {
    const person = networkOf([aPerson('Bo', { needs: '…', offers: ['___', 'knows Koha', 'TBD'] })]).people()[0];
    expect([person?.needs, person?.offers.map(({ text }) => text)]).toEqual([[], ['knows Koha']]);
    const meeting = aMeeting('2026-10-02', ['Bo'], { summary: '…' });
    expect(networkOf([meeting]).meetingAt(meeting.path)?.summary).toBeNull();
  });
});

describe('the summary of a meeting', () => {
  const summaryOf = (body: string): string | null | undefined => {
    const note = aMeeting('2026-10-02', ['Ida Noor'], {}, `${body}\n`);
    return networkOf([note]).meetingAt(note.path)?.summary;
  };

  it.each([
    ['%% Take few notes. %%\n\nWe talked about maps.', 'We talked about maps.'],
    ['%%\nTake few notes.\n%%\n\nWe talked about maps.', 'We talked about maps.'],
    ['We talked about `maps` and [the list](https://x.example/a_(b)).', 'We talked about maps and the list.'],
    ['Dear Ida,\n\nThank you for your time.', null],
    ['Hallo Ida!\n\nDanke für deine Zeit.', null],
    ['Estimada Ida:\n\nGracias por su tiempo.', null],
    ['My name is … and I am\n\nCould we talk?', null],
    ['Hello world was the title of the talk.', 'Hello world was the title of the talk.'],
    ['Dear friends were there, and a dog.', 'Dear friends were there, and a dog.'],
  ])('%j', (body, summary) => {
    expect(summaryOf(body)).toBe(summary);
  });
});
