import { Notice, parseYaml } from 'obsidian';
import { mergeFrontmatter, yamlOf } from '../../editing/frontmatter-edit';
import { tellsTag } from '../../editing/read-back';
import { ago, cadenceWords, dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import { lazily } from '../../model/lazily';
import type { Person } from '../../model/person';
import type { ActionForMany } from '../../ui/actions';
import { aheadOf, askForm, cadenceField, dayAnswered, dayField, type Field } from '../../ui/form';
import type { OwnStep } from '../../vault/changes';
import { longNotice, whyNot } from '../../vault/failure';
import { provenChange } from '../../vault/proven-change';
import {
  cadenceOf,
  contactOn,
  doneWords,
  type OwnChange,
  ownNoteOf,
  type PersonActionDeps,
  snoozeUntil,
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

/** Sets a cadence for several people; resolves to why it could not be done, or null. */
type SetCadence = (people: readonly Person[], words: string) => Promise<string | null>;

/** What can be done with several people at once; a list that keeps cadences until it is closed sets them itself. */
export function actionsForMany(
  deps: PersonActionDeps,
  setCadence: SetCadence = (people, words) => writeCadence(deps, people, words),
): readonly ActionForMany[] {
  return [
    { label: say.people.logContact, icon: 'message-circle', run: (people) => logContact(deps, people) },
    { label: say.people.snooze, icon: 'alarm-clock', run: (people) => snooze(deps, people) },
    { label: say.people.setCadenceShort, icon: 'repeat', run: (people) => askCadence(deps, people, setCadence) },
    { label: say.people.addTag, icon: 'tag', run: (people) => addTag(deps, people) },
  ];
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

async function logContact(deps: PersonActionDeps, people: readonly Person[]): Promise<boolean> {
  const today = deps.desk.today();
  const fields = [dayField(say.shared.when, ago(today, today), today, 'past'), { name: say.people.inLine, value: '' }];
  const title = titleOf(people, say.people.logContactWith, say.people.logContactWithMany);
  const done = await askForm(deps.app, title, fields, say.people.log, (answers) => {
    const day = dayAnswered(answers[say.shared.when], today, 'past') ?? today;
    const words = answers[say.people.inLine] ?? '';
    return changeMany(
      deps,
      people.map((person) => ({ person, change: contactOn(deps, person, day, words) })),
      (count) => say.people.contactWithMany({ count, day: dayWords(day) }),
    );
  });
  return done !== null;
}

async function snooze(deps: PersonActionDeps, people: readonly Person[]): Promise<boolean> {
  const today = deps.desk.today();
  const fields = [aheadOf(dayField(say.people.untilLabel, ago(today + 14, today), today, 'future'), today)];
  const title = titleOf(people, say.people.snoozePerson, say.people.snoozeMany);
  const done = await askForm(deps.app, title, fields, say.people.snooze, (answers) => {
    const until = dayAnswered(answers[say.people.untilLabel], today, 'future') ?? today + 14;
    return changeMany(
      deps,
      people.map((person) => ({ person, change: snoozeUntil(deps, person, until) })),
      (count) => say.people.manyAreSnoozed({ count, day: dayWords(until) }),
    );
  });
  return done !== null;
}

async function askCadence(
  { app }: PersonActionDeps,
  people: readonly Person[],
  setCadence: SetCadence,
): Promise<boolean> {
  const field = cadenceField(say.shared.inTouch, cadenceWords({ days: 42 }));
  const title = titleOf(people, say.people.cadenceFor, say.people.cadenceForMany);
  const done = await askForm(app, title, [field], say.people.set, (answers) =>
    setCadence(people, answers[say.shared.inTouch]?.trim() ?? ''),
  );
  return done !== null;
}

function writeCadence(deps: PersonActionDeps, people: readonly Person[], words: string): Promise<string | null> {
  return changeMany(
    deps,
    people.map((person) => ({ person, change: cadenceOf(deps, person, words) })),
    (count) => say.people.cadenceOfMany(count),
  );
}

/** What Obsidian takes for a tag: letters, figures, `_`, `-` and `/`, and not figures alone. */
const tagPattern = lazily(() => /^#?((?=[^#]*[^\d/])[\p{L}\p{M}\p{N}_/-]+)$/u);

function tagOf(words: string): string | null {
  return tagPattern().exec(words.trim())?.[1] ?? null;
}

async function addTag(deps: PersonActionDeps, people: readonly Person[]): Promise<boolean> {
  const field: Field = {
    name: say.people.tag,
    value: '',
    missing: say.people.writeTag,
    understand: (words) => {
      const tag = tagOf(words);
      return tag === null ? { fine: false, words: say.people.writeTag } : { fine: true, words: say.people.tagIs(tag) };
    },
  };
  const title = titleOf(people, say.people.addTagTo, say.people.addTagToMany);
  const done = await askForm(deps.app, title, [field], say.people.addTag, (answers) => {
    const tag = tagOf(answers[say.people.tag] ?? '') ?? '';
    const change = (text: string) => mergeFrontmatter(text, `tags: [${yamlOf(tag)}]`, parseYaml);
    const changeOf = ({ name }: Person): OwnChange => ({
      done: say.people.tagAdded({ name, tag }),
      changeIn: (path) => provenChange(deps, path, change, tellsTag(tag)),
    });
    return changeMany(
      deps,
      people.map((person) => ({ person, change: changeOf(person) })),
      (count) => say.people.tagAddedToMany({ count, tag }),
    );
  });
  return done !== null;
}
