import { Notice } from 'obsidian';
import {
  addSteps,
  answerWords,
  type NewStep,
  noteAnswer,
  type ToldIntroduction,
} from '../../editing/introduction-step';
import type { TaskMark } from '../../editing/line-change';
import type { NoteChange } from '../../editing/note-change';
import { type Intention, settles, tellsStep } from '../../editing/read-back';
import type { IntroductionDue } from '../../follow-ups/follow-up';
import { say } from '../../i18n/words';
import { askedForMe, daysToAskAgain, lineOf, patienceWith, progressOf } from '../../introductions/stages';
import { type Day, isoOf } from '../../model/day';
import type { Answer, Introduction, StepKind } from '../../model/introduction';
import type { Person, PersonKey } from '../../model/person';
import { namesOf } from '../../network/find-person';
import type { NetworkView } from '../../network/network-view';
import type { Vocabulary } from '../../notes/vocabulary';
import { type Action, type ActionKey, actionKeys } from '../../ui/actions';
import { askForm, dayAnswered, dayField } from '../../ui/form';
import { Failure, longNotice, whyNot } from '../../vault/failure';
import { provenChange } from '../../vault/proven-change';
import { makeOrSay, type PersonActionDeps } from './action-deps';

/** The introduction that a reason is about, as the notes tell it now; null where they do not any more. */
function introductionOf(network: NetworkView, { by, people }: Omit<IntroductionDue, 'next'>): Introduction | null {
  const isIt = (one: Introduction): boolean =>
    one.by === by && one.people[0] === people[0] && one.people[1] === people[1];
  return network.introductionsOf(by === network.meKey ? people[0] : by).find(isIt) ?? null;
}

/** Where an introduction stands in a note, and how the two whom its line names are called. */
export function toldOf(
  network: NetworkView,
  introduction: Introduction,
): { readonly path: string; readonly told: ToldIntroduction } | null {
  const line = lineOf(introduction);
  if (!line) return null;
  const { by, people } = introduction;
  const [first, second] = by === network.meKey ? people : [by, people.find((one) => one !== network.meKey) ?? by];
  return {
    path: line.path,
    told: { line: line.line, people: [namesOf(network, first), namesOf(network, second)] },
  };
}

/** The item that says that somebody was asked. */
export function askedStep(link: string, day: Day): NewStep {
  return { words: say.editing.stepAsked({ link, day: isoOf(day) }), isWaiting: true };
}

/** What the next step of an introduction can be. */
export function introductionActions(deps: PersonActionDeps, person: Person, due: IntroductionDue): Action[] {
  const { network } = deps.desk;
  const introduction = introductionOf(network, due);
  if (!introduction) return [];
  const work = new IntroductionWork(deps, introduction);
  const { people } = due;
  const isMine = due.by === network.meKey;
  const other = people.find((one) => one !== person.key && one !== network.meKey) ?? people[0];
  const write = (label: string, template: string, ...keys: [PersonKey, ...PersonKey[]]): Action => ({
    ...{ label, icon: 'mail', key: actionKeys.write, leaves: true },
    run: () => Promise.resolve(deps.writeLetter(template, keys[0], null, ...keys.slice(1))),
  });
  const letter = isMine ? 'Ask before introducing' : 'Ask for an introduction';
  const make = work.action(say.people.introducedThem, 'handshake', actionKeys.done, () => work.introduced());
  const drop = work.action(say.people.dropIntroduction, 'x', actionKeys.waived, () => work.drop());
  const both = people.flatMap((key) => network.person(key) ?? []);
  switch (due.next) {
    case 'ask': {
      // With one of the two asked, the other has to be asked, too: no key passes that over.
      const isBegun = progressOf(introduction, deps.desk.today()).stage !== 'promised';
      return [
        write(say.people.writeToAsk(person.name), letter, person.key, other),
        work.action(say.people.askedPerson(person.name), 'send', actionKeys.paidForward, () => work.asked([person])),
        ...(isBegun ? [] : [work.action(say.people.askedBoth, 'send', undefined, () => work.asked(both))]),
        isBegun ? work.action(say.people.introducedThem, 'handshake', undefined, () => work.introduced()) : make,
        drop,
      ];
    }
    case 'answer': {
      const today = deps.desk.today();
      const waiting = isMine ? progressOf(introduction, today).waitingFor : [askedForMe(introduction, today)];
      const ask = waiting.find((one) => one?.person === person.key);
      const letters = [write(say.people.writeToAsk(person.name), letter, person.key, other)];
      // What the row says is done first.
      const isToRemind = ask != null && ask.isOpen && patienceWith(ask, today) === 'remind';
      return [
        ...(isToRemind ? letters : []),
        work.action(say.people.saidYes(person.name), 'check', actionKeys.done, () => work.answered(person, 'yes')),
        work.action(say.people.saidNo(person.name), 'x', actionKeys.waived, () => work.answered(person, 'no')),
        work.action(say.people.saidLater(person.name), 'clock', actionKeys.paidForward, () =>
          work.answered(person, 'later'),
        ),
        ...(isToRemind ? [] : letters),
        work.action(say.people.askedAgain(person.name), 'send', undefined, () => work.asked([person])),
      ];
    }
    case 'make':
      return [write(say.people.writeToBoth, 'Introduction', people[0], people[1]), make, drop];
    case 'hear': {
      const told = work.action(say.people.toldYou, 'ear', actionKeys.paidForward, () => work.told());
      const hasMet = progressOf(introduction, deps.desk.today()).stage === 'met';
      const met = work.action(say.people.theyMet, 'check', actionKeys.done, () => work.askWhenMet());
      return [
        write(say.people.writeHowItWent(person.name), 'After an introduction', person.key, other),
        ...(hasMet ? [{ ...told, key: actionKeys.done }] : [met, told]),
      ];
    }
  }
}

/** Writes the steps of one introduction below its line. */
class IntroductionWork {
  constructor(
    private readonly deps: PersonActionDeps,
    private readonly introduction: Introduction,
  ) {}

  action(label: string, icon: string, key: ActionKey | undefined, run: () => Promise<string | null>): Action {
    return {
      ...{ label, icon, ...(key && { key }) },
      run: async () => {
        const why = await run();
        if (why !== null && why !== '') new Notice(why, longNotice);
      },
    };
  }

  asked(people: readonly Person[]): Promise<string | null> {
    const { desk } = this.deps;
    const done = say.people.notedAsked(people.map(({ name }) => name));
    return this.write(done, tellsStep('asked'), (told, vocabulary, path) =>
      addSteps(
        told,
        people.map((person) => askedStep(desk.linkTo(person, path), desk.today())),
        vocabulary,
      ),
    );
  }

  answered(person: Person, answer: Answer): Promise<string | null> {
    const { desk } = this.deps;
    const mark = answer === 'no' ? { sign: '-' as TaskMark, day: desk.today() } : null;
    const done = say.people.notedAnswer({ name: person.name, answer });
    return this.write(done, tellsStep('asked', answer), (told, vocabulary, path) => {
      const words = answerWords(answer, desk.today() + daysToAskAgain);
      const own = `${say.editing.stepAsked({ link: desk.linkTo(person, path), day: null })}: ${words}`;
      return noteAnswer(told, namesOf(desk.network, person.key), words, own, vocabulary, mark);
    });
  }

  introduced(): Promise<string | null> {
    const day = this.deps.desk.today();
    const words = say.editing.stepIntroduced(isoOf(day));
    return this.step('introduced', say.people.notedIntroduced(this.names()), words, { sign: 'x', day });
  }

  /** When it was, if they know. */
  async askWhenMet(): Promise<string | null> {
    const { app, desk } = this.deps;
    const today = desk.today();
    const when = dayField(say.people.whenTheyMet, '', today, 'past', true);
    await askForm(app, say.people.theyMet, [when], say.people.record, (answers) => {
      const day = dayAnswered(answers[when.name], today, 'past');
      const words = say.editing.stepMet(day === null ? null : isoOf(day));
      return this.step('met', say.people.notedMet(this.names()), words);
    });
    return null;
  }

  told(): Promise<string | null> {
    const words = say.editing.stepTold(isoOf(this.deps.desk.today()));
    return this.step('told', say.people.notedTold(this.names()), words);
  }

  drop(): Promise<string | null> {
    const day = this.deps.desk.today();
    return this.write(say.people.notedDropped(this.names()), settles('-'), (told, vocabulary) =>
      addSteps(told, [], vocabulary, { sign: '-', day }),
    );
  }

  private step(
    kind: StepKind,
    done: string,
    words: string,
    mark: { readonly sign: TaskMark; readonly day: Day } | null = null,
  ): Promise<string | null> {
    return this.write(done, tellsStep(kind), (told, vocabulary) =>
      addSteps(told, [{ words, isWaiting: false }], vocabulary, mark),
    );
  }

  private names(): { readonly first: string; readonly second: string } {
    const nameOf = (key: PersonKey): string => this.deps.desk.network.person(key)?.name ?? say.shared.someone();
    const [first, second] = this.introduction.people;
    return { first: nameOf(first), second: nameOf(second) };
  }

  /** Why nothing was written, or null. */
  private write(
    done: string,
    intention: Intention,
    changeOf: (told: ToldIntroduction, vocabulary: Vocabulary, path: string) => NoteChange,
  ): Promise<string | null> {
    return whyNot(async () => {
      const { app, desk, readRules } = this.deps;
      const found = toldOf(desk.network, this.introduction);
      const file = found && app.vault.getFileByPath(found.path);
      if (!found || !file) throw new Failure(`${say.editing.introductionGone} ${say.vault.nothingWasWritten}`);
      const { vocabulary } = await readRules();
      const change = await provenChange(this.deps, file.path, changeOf(found.told, vocabulary, file.path), intention);
      return makeOrSay(this.deps, done, { file, change }, []);
    });
  }
}
