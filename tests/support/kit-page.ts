import { HelpIndex } from '../../src/exchange/help-index';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { interviewContext, letterKinds, questionsIn } from '../../src/interviews/build-context';
import { nextMeeting } from '../../src/interviews/next-meeting';
import {
  builtInTemplatesIn,
  createLibrary,
  readQuestionBank,
  readTemplateFile,
  renderTemplateFile,
  type InterviewContext,
  type TemplateFile,
  type TemplateKind,
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
  /** The note about me. */
  readonly me?: string;
}

/** What a page is filled in with, for a template of a kind. */
export function kitContext(
  { language = 'en', notes, people, meeting, today = '2026-11-23', me = 'Me.md', ...more }: Omit<KitPage, 'template'>,
  kind: TemplateKind | null,
  answers: InterviewContext['answers'] = {},
): InterviewContext {
  const network = networkOf(notes, { me });
  const day = dayFromIso(today) ?? 0;
  const [first, ...others] = people.map((name): Person => {
    const [person] = network.findPeople(name);
    if (!person) throw new Error(`nobody called ${name}`);
    return person;
  });
  if (!first) throw new Error('A page is about somebody.');
  const rules = followUpRules(defaultSettings());
  const texts = new Map(notes.map(({ path, text }) => [path, text ?? '']));
  const about = [first, ...others].flatMap(({ key, path }) => [
    ...network.meetingsOf(key).map((one) => one.path),
    ...(path === null ? [] : [path]),
  ]);
  const atHand = meeting === undefined ? null : network.meetingAt(meeting);
  return interviewContext(network, {
    helpers: new HelpIndex(network),
    people: [first, ...others],
    meeting: atHand ?? (kind === 'prep' ? nextMeeting(network, [first, ...others], day) : null),
    asked: [...new Set(about)].flatMap((path) => questionsIn(texts.get(path) ?? '')),
    questions: questionsOf(language),
    textOf: (path) => texts.get(path) ?? null,
    vocabulary: rulesOf().vocabulary,
    ownNotes: notes.flatMap(({ path }) =>
      path.startsWith('Reading/') ? [{ path, title: path.slice(path.lastIndexOf('/') + 1, -3) }] : [],
    ),
    isReview: kind === 'review',
    isLetter: kind !== null && letterKinds.has(kind),
    seeksWork: more.seeksWork === true,
    followUps: kind === 'review' ? followUps(network, day, rules) : [],
    answers,
    today: day,
    rules,
    linkText: (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
  });
}

/** A page of the kit, filled in from notes as the plugin does. */
export function kitPage(page: KitPage): string {
  const { template, language = 'en', today } = page;
  return kitText(template, kitContext(page, builtIn(template, language).kind), language, today);
}

function builtIn(template: string, language: 'en' | 'de'): TemplateFile {
  const read = readTemplateFile(template, builtInTemplatesIn(language)[`${template}.md`] ?? '');
  if (!read.ok) throw new Error(template);
  return read.file;
}

/** The same from data. */
export function kitText(
  template: string,
  context: InterviewContext,
  language: 'en' | 'de',
  today = '2026-11-23',
): string {
  const locale = language === 'en' ? 'en-GB' : 'de';
  const library = createLibrary({ today, locale, questions: questionsOf(language) });
  const filled = renderTemplateFile(builtIn(template, language), context, library);
  if (!filled.ok) throw new Error(filled.problems.map(({ what }) => what).join());
  return filled.text;
}

/** The question bank of the kit. */
export function questionsOf(language: 'en' | 'de'): ReturnType<typeof readQuestionBank> {
  return readQuestionBank(builtInTemplatesIn(language)['Question bank.md'] ?? '');
}
