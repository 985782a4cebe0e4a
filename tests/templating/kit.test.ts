/** Each template of the kit, for somebody well known and for somebody of whom only the name is known; the files are there to be read. */
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  builtInTemplates,
  builtInTemplatesIn,
  createLibrary,
  readQuestionBank,
  readTemplateFile,
  renderTemplateFile,
  type InterviewContext,
  type InterviewPerson,
} from '../../src/library';
import { contextAbout, somebody } from '../support/interview-people';

const who = (name: string): Pick<InterviewPerson, 'name' | 'link'> => {
  const { link } = somebody(name);
  return { name, link };
};
const linkTo = (target: string): InterviewPerson['link'] => somebody(target).link;

const bare = somebody('Ada Byron');

const known: InterviewPerson = {
  ...bare,
  ...who('Grace Hopper'),
  givenName: 'Grace',
  organisation: 'Harbour Archive',
  atOrganisation: 'at the Harbour Archive',
  role: 'Archivist',
  location: 'Leith',
  howMet: 'at the zine fair',
  met: '2026-02-01',
  introducedBy: [{ ...who('Alan Turing'), day: '2026-01-20', mayNotSay: false }],
  toTell: [who('Alan Turing')],
  introductionPath: [who('Joan Clarke'), who('Alan Turing')],
  introducedMeTo: [{ ...who('Edith Clarke'), day: '2026-03-01', met: true }],
  ...{ callName: null, isFirstTalk: false, occasion: 'coffee on 2 October', toAsk: ['about the spring posts'] },
  named: [{ ...who('Sam Osei'), day: '2026-10-02', met: false }],
  news: [{ ...who('Edith Clarke'), day: '2026-11-20' }],
  lastTime: {
    ...{ day: '2026-10-02', ago: '7 weeks ago', title: '2026-10-02 Coffee', link: linkTo('2026-10-02 Coffee') },
    points: ['the tide tables go online in spring', 'short of people who read Danish'],
    open: ['look up the harbour master'],
  },
  bring: [
    {
      need: 'somebody who reads Danish',
      contacts: [{ ...who('Karen'), evidence: 'Danish, fluently' }],
      notes: [{ title: 'Danish archives', link: linkTo('Danish archives') }],
      skills: ['reading old hands'],
    },
  ],
  couldHelpMe: [{ need: 'somebody who knows Koha', offer: 'knows Koha' }],
  lastContact: { day: '2026-10-02', ago: '7 weeks ago', link: linkTo('2026-10-02 Coffee') },
  cadence: 'every 6 weeks',
  due: '2026-11-13',
  meetings: [
    {
      day: '2026-10-02',
      title: '2026-10-02 Coffee',
      link: linkTo('2026-10-02 Coffee'),
      ago: '7 weeks ago',
      summary: 'Tea, and the tide tables.',
    },
  ],
  favours: {
    toReturn: [
      { what: 'read my cover letter', owed: false, day: '2026-09-01', state: 'open', link: linkTo('2026-09-01') },
    ],
    outstanding: [
      { what: 'typed her index', owed: false, day: '2026-08-01', state: 'open', link: linkTo('2026-08-01') },
    ],
    settled: [],
  },
  promises: [{ what: 'send the reading list', due: '2026-12-01', link: linkTo('2026-10-02 Coffee') }],
  needs: ['somebody who reads Danish'],
  offers: ['knows Koha'],
  promisedIntroductions: [who('Kim Lee')],
  introductions: [{ ...who('Lou Ray'), stands: 'waiting for Lou Ray, asked 6 days ago' }],
  awaited: [{ what: 'send me the shelf list', due: '2026-11-27', link: linkTo('2026-10-02 Coffee') }],
  sharedContacts: [who('Joan Clarke')],
};

const bank = readQuestionBank(builtInTemplates['Question bank.md'] ?? '');

function contextFor(person: InterviewPerson): InterviewContext {
  const chosen = bank.filter(({ stage }) => stage === 'Engagement').slice(person === bare ? 0 : 1, 4);
  const questionsToAsk = chosen.map(({ text, probe, stage }) => ({ text, probe: probe ?? null, stage }));
  if (person === bare)
    return contextAbout([person], { questionsToAsk, me: { name: '', needs: [], offers: [], seeksWork: false } });
  const followUp = { name: 'Tom', link: linkTo('Tom'), why: 'Due 3 days ago: send the list' };
  const talk = { day: '2026-11-22', title: '2026-11-22 Tea', link: linkTo('2026-11-22 Tea') };
  return contextAbout([person], {
    questionsToAsk,
    asked: ['What are you working on?'],
    matches: [
      {
        need: 'somebody who reads Danish',
        whose: 'Grace Hopper',
        offeredBy: who('Karen'),
        evidence: 'Danish, fluently',
      },
    ],
    review: {
      ...{ talks: [talk], ahead: [{ ...talk, day: '2026-11-25' }], thanks: [followUp], promises: [followUp] },
      ...{ birthdays: [followUp], asks: [{ ...who('Grace Hopper'), asks: ['about the spring posts'] }] },
      ...{ waiting: [followUp], favours: [followUp], loops: [followUp], reachOut: [followUp], quiet: [followUp] },
      search: { talks: 8, withNames: 5, deadEnds: [who('Ida Rhodes')], declined: [] },
    },
  });
}

const library = createLibrary({
  today: '2026-11-23',
  locale: 'en-GB',
  questions: bank,
});
const names = Object.keys(builtInTemplates);

describe('the kit', () => {
  it('has every template, each with a kind and nothing that lint objects to', () => {
    expect(names.length).toBe(17);
    for (const name of names) {
      const read = readTemplateFile(name, builtInTemplates[name] ?? '');
      expect([name, read.ok && read.file.name, read.ok && read.file.kind !== null]).toEqual([
        name,
        name.replace('.md', ''),
        true,
      ]);
      expect(read.ok ? library.lint(read.file.source) : read.problems).toEqual([]);
    }
  });

  it.each(['en', 'de'])('has properties that any reader of YAML understands, filled in or not, in %s', (language) => {
    const files = builtInTemplatesIn(language);
    expect(Object.keys(files)).toHaveLength(names.length);
    for (const [name, text] of Object.entries(files)) {
      const yaml = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '';
      const properties: unknown = parseYaml(yaml, { strict: true });
      expect([name, properties]).toEqual([name, expect.objectContaining({ template: expect.any(String) as unknown })]);
    }
  });

  it.each(names.filter((name) => name !== 'Question bank.md'))('%s', async (name) => {
    const read = readTemplateFile(name, builtInTemplates[name] ?? '');
    if (!read.ok) throw new Error(name);
    const pages = [known, bare].map((person) => {
      const rendered = renderTemplateFile(read.file, contextFor(person), library);
      if (!rendered.ok) throw new Error(rendered.problems.map(({ what }) => what).join());
      expect(rendered.text).not.toMatch(/undefined|null|\[object|\n\n\n\n/);
      expect(rendered.cursor).not.toBeNull();
      return rendered.text.trimEnd();
    });
    await expect(`${pages.join('\n\n=== known by name only ===\n\n')}\n`).toMatchFileSnapshot(`../approved/${name}`);
  });

  it('has a bank that begins as a reference interview does', () => {
    const engagement = readQuestionBank(builtInTemplates['Question bank.md'] ?? '').filter(
      ({ stage }) => stage === 'Engagement',
    );
    expect(engagement.slice(0, 2).map(({ text }) => text)).toEqual([
      'What are you working on?',
      'What challenges are you or your organisation facing right now?',
    ]);
  });
});

/** What twelve career centres tell people to do before, during and after such a talk, and where the kit says it. */
const checklist: readonly (readonly [what: string, template: string, words: RegExp])[] = [
  ['not asking for a job', 'Prep', /not asking for a job/],
  ['how you found them', 'Prep', /how I found them/],
  ['research first', 'Prep', /read what they have published/],
  ['a time box, kept', 'Prep', /Twenty minutes, thirty at most, and I keep to it/],
  ['open questions, prepared', 'Prep', /### Questions\n\{\{#each questionsToAsk\}\}/],
  ['listen more than talk', 'Prep', /I listen more than I talk/],
  [
    'few notes, written up right after',
    'Interview notes',
    /Take few notes while you listen, and write them up right after/,
  ],
  ['who else to talk to', 'Interview notes', /Who else should I talk to/],
  ['thanks within a day', 'Debrief', /Thank them within a day/],
  ['record who referred whom', 'Person', /introduced_by:/],
  ['report back what came of the advice', 'Close the loop', /what came of it/],
  ['give something back', 'Thanks', /If there is something I can do for you/],
];

describe('the advice of career centres', () => {
  it.each(checklist)('%s', (_, template, words) => {
    expect(builtInTemplates[`${template}.md`]).toMatch(words);
  });

  it('asks for no job, gives a time and an easy way out in each first letter', () => {
    for (const name of ['Reach out (cold)', 'Reach out (warm)']) {
      expect(builtInTemplates[`${name}.md`]).toMatch(/twenty minutes/);
      expect(builtInTemplates[`${name}.md`]).toMatch(
        /\{\{#if [@\w.]*me\.seeksWork\}\} I am asking for a conversation, not for a job\./,
      );
    }
  });
});

describe('the six stages of the 2023 guidelines', () => {
  const bank = readQuestionBank(builtInTemplates['Question bank.md'] ?? '');
  const stages = ['Inclusion', 'Approachability', 'Engagement', 'Searching', 'Evaluation', 'Closure'];

  it('are the chapters of the question bank, in their order', () => {
    expect([...new Set(bank.map(({ stage }) => stage))]).toEqual(stages);
  });

  it.each([
    ['Approachability', 'Approachability'],
    ['Interest', 'Engagement'],
    ['Listening/Inquiring', 'Engagement'],
    ['Searching', 'Searching'],
    ['Follow-up', 'Closure'],
  ])('answer to %s, as it was called in 2004', (old, now) => {
    const ask = (stage: string): unknown => library.render(`{{#questions "${stage}" n=9}}{{text}};{{/questions}}`, {});
    expect(ask(old)).toEqual(ask(now));
    expect(ask(old)).toMatchObject({ ok: true, text: expect.stringMatching(/\?;/) as unknown });
  });
});
