/** Each template of the kit, for somebody well known and for somebody of whom only the name is known; the files are there to be read. */
import { describe, expect, it } from 'vitest';
import {
  builtInTemplates,
  createLibrary,
  readQuestionBank,
  readTemplateFile,
  renderTemplateFile,
  type InterviewContext,
  type InterviewPerson,
} from '../../src/library';

const link = (target: string): InterviewPerson['link'] => ({ type: 'link', target, display: null });
const who = (name: string): { name: string; link: InterviewPerson['link'] } => ({ name, link: link(name) });

const bare: InterviewPerson = {
  ...who('Ada Byron'),
  aliases: [],
  organisation: null,
  role: null,
  location: null,
  email: null,
  howMet: null,
  met: null,
  introducedBy: [],
  introductionPath: [],
  introducedMeTo: [],
  lastContact: null,
  cadence: null,
  due: null,
  meetings: [],
  favours: { toReturn: [], outstanding: [], settled: [] },
  promises: [],
  needs: [],
  offers: [],
  sharedContacts: [],
};

const known: InterviewPerson = {
  ...bare,
  ...who('Grace Hopper'),
  organisation: 'Harbour Archive',
  role: 'Archivist',
  location: 'Leith',
  howMet: 'at the zine fair',
  met: '2026-02-01',
  introducedBy: [{ ...who('Alan Turing'), day: '2026-01-20' }],
  introductionPath: [who('Joan Clarke'), who('Alan Turing')],
  introducedMeTo: [{ ...who('Edith Clarke'), day: '2026-03-01', met: true }],
  lastContact: { day: '2026-10-02', ago: '7 weeks ago', link: link('2026-10-02 Coffee') },
  cadence: 'every 6 weeks',
  due: '2026-11-13',
  meetings: [
    {
      day: '2026-10-02',
      title: '2026-10-02 Coffee',
      link: link('2026-10-02 Coffee'),
      ago: '7 weeks ago',
      summary: 'Tea, and the tide tables.',
    },
  ],
  favours: {
    toReturn: [{ what: 'read my cover letter', day: '2026-09-01', state: 'open', link: link('2026-09-01') }],
    outstanding: [{ what: 'typed her index', day: '2026-08-01', state: 'open', link: link('2026-08-01') }],
    settled: [],
  },
  promises: [{ what: 'send the reading list', due: '2026-12-01', link: link('2026-10-02 Coffee') }],
  needs: ['somebody who reads Danish'],
  offers: ['knows Koha'],
  sharedContacts: [who('Joan Clarke')],
};

function contextFor(person: InterviewPerson): InterviewContext {
  return {
    today: '2026-11-23',
    me: { name: person === bare ? '' : 'Marnie', needs: [], offers: [] },
    person,
    people: [person],
    matches:
      person === bare
        ? []
        : [
            {
              need: 'somebody who reads Danish',
              whose: 'Grace Hopper',
              offeredBy: who('Karen'),
              evidence: 'Danish, fluently',
            },
          ],
    meeting: null,
    asked: person === bare ? [] : ['What are you working on?'],
    answers: {},
  };
}

const library = createLibrary({
  today: '2026-11-23',
  locale: 'en-GB',
  questions: readQuestionBank(builtInTemplates['Question bank.md'] ?? ''),
});
const names = Object.keys(builtInTemplates);

describe('the kit', () => {
  it('has every template, each with a kind and nothing that lint objects to', () => {
    expect(names.length).toBe(12);
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
