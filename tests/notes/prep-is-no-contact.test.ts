import { HelpIndex } from '../../src/exchange/help-index';
/** A page of preparation names half the network; having prepared is not having met. */
import { describe, expect, it } from 'vitest';
import { interviewContext } from '../../src/interviews/build-context';
import { dayFromIso } from '../../src/model/day';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { defaultSettings } from '../../src/vault/settings';
import {
  builtInTemplates,
  createLibrary,
  readQuestionBank,
  readTemplateFile,
  renderTemplateFile,
} from '../../src/library';
import { aNote } from '../support/a-note';
import { demoNetwork } from '../support/demo-vault';
import { noTexts } from '../support/interview-people';
import { readNote } from '../../src/notes/read-note';
import { rulesOf } from '../support/a-note';

const today = dayFromIso('2026-11-23') ?? 0;

function prepFor(name: string): string {
  const network = demoNetwork();
  const person = network.findPeople(name)[0];
  const file = readTemplateFile('Prep.md', builtInTemplates['Prep.md'] ?? '');
  if (!person || !file.ok) throw new Error('no person or no template');
  const linkText = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const rules = followUpRules(defaultSettings());
  const context = interviewContext(network, {
    helpers: new HelpIndex(network),
    people: [person],
    meeting: null,
    asked: [],
    answers: {},
    today,
    rules,
    linkText,
    ...noTexts,
    questions: readQuestionBank(builtInTemplates['Question bank.md'] ?? ''),
  });
  const library = createLibrary({
    today: '2026-11-23',
    questions: readQuestionBank(builtInTemplates['Question bank.md'] ?? ''),
  });
  const rendered = renderTemplateFile(file.file, context, library);
  if (!rendered.ok) throw new Error(rendered.problems.map(({ what }) => what).join());
  return rendered.text;
}

describe('prep in a daily note or a meeting', () => {
  const text = prepFor('Nadia Farouk');

  it('has links to people and to the notes that its facts come from', () => {
    expect(text).toContain('[[Hector Lorimer]]');
    expect(text).toContain('[[2026-10-29 Nadia, needs a person]]');
  });

  it('is no contact with anybody it names, and makes nobody attend', () => {
    const daily = readNote(
      aNote(text, 'Daily/2026-11-23.md'),
      rulesOf({ dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }] }),
    );
    expect(daily.touches).toEqual([]);
    expect([daily.favours, daily.promises, daily.introductions, daily.statements]).toEqual([[], [], [], []]);
    const meeting = readNote(
      aNote(`---\ntags: [meeting]\ndate: 2026-11-25\n---\n${text}`, 'Meetings/Tea.md'),
      rulesOf(),
    );
    expect(meeting.meeting?.linked).toEqual([]);
  });

  it('has no blank line twice, however little is known', () => {
    for (const name of ['Nadia Farouk', 'Wendy Achieng', 'Teodor Banik']) expect(prepFor(name)).not.toMatch(/\n\n\n/);
  });
});
