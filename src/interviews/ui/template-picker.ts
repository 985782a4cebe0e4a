import type { App } from 'obsidian';
import { say } from '../../i18n/words';
import type { Prompt } from '../../templating/prompts';
import type { TemplateKind } from '../../templating/template-file';
import { type Answers, askForm, type Attempt } from '../../ui/form';
import { pickByName } from '../../ui/picker';
import { builtIn, type TemplateRow } from './template-files';

/** Puts all questions of a template in one form; null where it is closed without an answer. What `attempt` refuses is said there. */
export function askPrompts(
  app: App,
  title: string,
  prompts: readonly Prompt[],
  attempt: Attempt,
): Promise<Answers | null> {
  const fields = prompts.map(({ text, suggestion }) => ({ name: text, value: suggestion }));
  return askForm(app, title, fields, say.interviews.insert, attempt);
}

/** When a template is of use, in the order in which people get to know each other. */
const occasions: Readonly<Record<TemplateKind, () => string>> = {
  'reach-out': () => say.interviews.beforeYouHaveMet,
  prep: () => say.interviews.beforeTalk,
  notes: () => say.interviews.duringTalk,
  thanks: () => say.interviews.afterTalk,
  debrief: () => say.interviews.afterTalk,
  birthday: () => say.interviews.onBirthday,
  introduction: () => say.interviews.betweenTwoPeople,
  person: () => say.interviews.noteAboutSomebody,
  meeting: () => say.interviews.noteOfMeeting,
  questions: () => say.interviews.questions,
  review: () => say.interviews.onceWeek,
};
const order = Object.keys(occasions);

/** Asks for a template, the user's own first; resolves to null where the list is closed. */
export function pickTemplate(app: App, templates: readonly TemplateRow[]): Promise<TemplateRow | null> {
  const placeOf = ({ kind, path }: TemplateRow): number => (path === builtIn ? order.indexOf(kind ?? 'questions') : -1);
  return pickByName(app, {
    placeholder: say.interviews.chooseTemplate,
    empty: say.interviews.noTemplateOfThatName,
    items: [...templates].sort((a, b) => placeOf(a) - placeOf(b)),
    nameOf: ({ name, path }) => (path === builtIn ? say.interviews.titleOfTemplate(name) : name),
    noteOf: ({ kind, path }) => [kind && occasions[kind](), path === builtIn ? null : path].filter(Boolean).join(' · '),
  });
}
