import { followUps } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { interviewContext, questionsIn } from '../../src/interviews/build-context';
import { nextMeeting } from '../../src/interviews/next-meeting';
import {
  builtInTemplatesIn,
  createLibrary,
  readQuestionBank,
  readTemplateFile,
  renderTemplateFile,
} from '../../src/library';
import { dayFromIso } from '../../src/model/day';
import type { Person } from '../../src/model/person';
import type { NoteSource } from '../../src/notes/note-source';
import { defaultSettings } from '../../src/vault/settings';
import { rulesOf } from './a-note';
import { networkOf } from './network-of';

/** What a page of the kit is made for. */
export interface KitPage {
  readonly template: string;
  readonly language?: 'en' | 'de';
  readonly notes: readonly NoteSource[];
  /** Whom it is about, by name. */
  readonly people: readonly string[];
  /** The note of the meeting at hand. */
  readonly meeting?: string;
  readonly today?: string;
  readonly seeksWork?: boolean;
}

/** A page of the kit, filled in from notes as the plugin does. */
export function kitPage({
  template,
  language = 'en',
  notes,
  people,
  meeting,
  today = '2026-11-23',
  ...more
}: KitPage): string {
  const network = networkOf(notes, { me: 'Me.md' });
  const day = dayFromIso(today) ?? 0;
  const [first, ...others] = people.map((name): Person => {
    const [person] = network.findPeople(name);
    if (!person) throw new Error(`nobody called ${name}`);
    return person;
  });
  const files = builtInTemplatesIn(language);
  const read = readTemplateFile(template, files[`${template}.md`] ?? '');
  if (!first || !read.ok) throw new Error(template);
  const rules = followUpRules(defaultSettings());
  const texts = new Map(notes.map(({ path, text }) => [path, text ?? '']));
  const about = [first, ...others].flatMap(({ key, path }) => [
    ...network.meetingsOf(key).map((one) => one.path),
    ...(path === null ? [] : [path]),
  ]);
  const atHand = meeting === undefined ? null : network.meetingAt(meeting);
  const questions = readQuestionBank(files['Question bank.md'] ?? '');
  const { kind } = read.file;
  const context = interviewContext(network, {
    people: [first, ...others],
    meeting: atHand ?? (kind === 'prep' ? nextMeeting(network, [first, ...others], day) : null),
    asked: [...new Set(about)].flatMap((path) => questionsIn(path === atHand?.path ? '' : (texts.get(path) ?? ''))),
    questions,
    textOf: (path) => texts.get(path) ?? null,
    vocabulary: rulesOf().vocabulary,
    ownNotes: notes.flatMap(({ path }) =>
      path.startsWith('Reading/') ? [{ path, title: path.slice(path.lastIndexOf('/') + 1, -3) }] : [],
    ),
    isLetter: kind === 'thanks' || kind === 'reach-out' || kind === 'introduction',
    seeksWork: more.seeksWork === true,
    followUps: kind === 'review' ? followUps(network, day, rules) : [],
    answers: {},
    today: day,
    rules,
    linkText: (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
  });
  const library = createLibrary({ today, locale: language === 'en' ? 'en-GB' : 'de', questions });
  const page = renderTemplateFile(read.file, context, library);
  if (!page.ok) throw new Error(page.problems.map(({ what }) => what).join());
  return page.text;
}
