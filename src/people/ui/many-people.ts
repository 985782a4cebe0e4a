import { Notice, parseYaml } from 'obsidian';
import { mergeFrontmatter, yamlOf } from '../../editing/frontmatter-edit';
import { tellsTag } from '../../editing/read-back';
import { say } from '../../i18n/words';
import { lazily } from '../../model/lazily';
import type { Person } from '../../model/person';
import { type ActionForMany, actionKeys } from '../../ui/actions';
import { askForm, type Field } from '../../ui/form';
import type { OwnStep } from '../../vault/changes';
import { longNotice, whyNot } from '../../vault/failure';
import { provenChange } from '../../vault/proven-change';
import {
  cadenceAnswered,
  cadenceForm,
  contactForm,
  doneWords,
  type FormOfChange,
  type OwnChange,
  ownNoteOf,
  type PersonActionDeps,
  snoozeForm,
} from './person-actions';

/** One of several people, and what is written in their own note. */
export interface ChangeOfOne {
  readonly person: Person;
  readonly change: OwnChange;
}

/**
 * Changes the notes of several people as one step; who has no note gets one. What cannot be changed stays as it is and is named in a
 * notice. Resolves to why nothing at all was written, or null.
 */
export async function changeMany(
  deps: PersonActionDeps,
  all: readonly ChangeOfOne[],
  doneFor: (count: number) => string,
): Promise<string | null> {
  const steps: OwnStep[] = [];
  const ready: ChangeOfOne[] = [];
  const refused: string[] = [];
  for (const { person, change } of all) {
    const why = await whyNot(async () => {
      const { person: own, file, made } = await ownNoteOf(deps, person);
      steps.push({ file, change: await change.changeIn(file.path), made });
      ready.push({ person: own, change });
      return null;
    });
    if (why !== null) refused.push(why);
  }
  const wordsOf = (written: ReadonlySet<number>): string => {
    const [first, ...others] = ready.filter((_, index) => written.has(index));
    const made = steps.filter((step, index) => written.has(index) && step.made.length > 0).flatMap((step) => step.made);
    if (first && others.length === 0) return doneWords(first.change.done, { person: first.person, made });
    const done = doneFor(others.length + 1);
    return made.length === 0 ? done : say.people.notesMade({ done, count: made.length });
  };
  const refusedThen = await deps.changes.makeEach(wordsOf, steps);
  refused.push(...refusedThen.values());
  if (refused.length === 0) return null;
  const why = refused.join('\n');
  if (refusedThen.size === steps.length) return why;
  new Notice(why, longNotice);
  return null;
}

/** What can be done with several people at once, but for the cadence, which a list that keeps cadences until it is closed sets itself. */
export function actionsForMany(
  deps: PersonActionDeps,
  setCadence: ActionForMany['run'] = (people) =>
    askForMany(deps, people, cadenceTitle(people), cadenceForm(deps, null)),
): readonly ActionForMany[] {
  const { people: words } = say;
  const ask =
    (
      form: (given: PersonActionDeps) => FormOfChange,
      ...title: [(name: string) => string, (count: number) => string]
    ) =>
    (people: readonly Person[]): Promise<boolean> =>
      askForMany(deps, people, titleOf(people, ...title), form(deps));
  return [
    {
      label: words.logContact,
      icon: 'message-circle',
      keys: [actionKeys.log, actionKeys.logToday],
      run: ask(contactForm, words.logContactWith, words.logContactWithMany),
    },
    {
      label: words.snooze,
      icon: 'alarm-clock',
      keys: [actionKeys.until, actionKeys.week, actionKeys.month],
      run: ask(snoozeForm, words.snoozePerson, words.snoozeMany),
    },
    { label: words.setCadenceShort, icon: 'repeat', keys: [actionKeys.cadence], run: setCadence },
    { label: words.addTag, icon: 'tag', keys: [], run: ask(tagForm, words.addTagTo, words.addTagToMany) },
  ];
}

/** Asks how often, and leaves what is done with it to whoever asks; resolves to whether it was said. */
export async function askCadenceFor(
  deps: PersonActionDeps,
  people: readonly Person[],
  set: (words: string) => void,
): Promise<boolean> {
  const { fields, button } = cadenceForm(deps, null);
  const answers = await askForm(deps.app, cadenceTitle(people), fields, button);
  if (answers) set(cadenceAnswered(answers));
  return answers !== null;
}

function cadenceTitle(people: readonly Person[]): string {
  return titleOf(people, say.people.cadenceFor, say.people.cadenceForMany);
}

/** Words about one of them by name, about several by their number. */
function titleOf(
  people: readonly Person[],
  ofOne: (name: string) => string,
  ofMany: (count: number) => string,
): string {
  const [first, ...others] = people;
  return first && others.length === 0 ? ofOne(first.name) : ofMany(people.length);
}

/** Asks once for all of them; resolves to whether it was done. */
async function askForMany(
  deps: PersonActionDeps,
  people: readonly Person[],
  title: string,
  { fields, button, read }: FormOfChange,
): Promise<boolean> {
  const done = await askForm(deps.app, title, fields, button, (answers) => {
    const { changeOf, doneFor } = read(answers);
    return changeMany(
      deps,
      people.map((person) => ({ person, change: changeOf(person) })),
      doneFor,
    );
  });
  return done !== null;
}

/** What Obsidian takes for a tag: letters, figures, `_`, `-` and `/`, and not figures alone. */
const tagPattern = lazily(() => /^#?((?=[^#]*[^\d/])[\p{L}\p{M}\p{N}_/-]+)$/u);

function tagOf(words: string): string | null {
  return tagPattern().exec(words.trim())?.[1] ?? null;
}

function tagForm(deps: PersonActionDeps): FormOfChange {
  const field: Field = {
    name: say.people.tag,
    value: '',
    missing: say.people.writeTag,
    understand: (words) => {
      const tag = tagOf(words);
      return tag === null ? { fine: false, words: say.people.writeTag } : { fine: true, words: say.people.tagIs(tag) };
    },
  };
  return {
    fields: [field],
    button: say.people.addTag,
    read: (answers) => {
      const tag = tagOf(answers[say.people.tag] ?? '') ?? '';
      const change = (text: string) => mergeFrontmatter(text, `tags: [${yamlOf(tag)}]`, parseYaml);
      return {
        changeOf: ({ name }) => ({
          done: say.people.tagAdded({ name, tag }),
          changeIn: (path) => provenChange(deps, path, change, tellsTag(tag)),
        }),
        doneFor: (count) => say.people.tagAddedToMany({ count, tag }),
      };
    },
  };
}
