import { type App, Modal, Notice, Platform, Setting, type TFile } from 'obsidian';
import { setsCadence, setsNextContact, tellsThanks } from '../../editing/read-back';
import { ago, dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import { type Day, isoOf } from '../../model/day';
import type { Meeting } from '../../model/meeting';
import type { Person, PersonKey } from '../../model/person';
import { cadenceAsWritten } from '../../notes/read-cadence';
import { foldName } from '../../notes/fold';
import type { NoteRecord } from '../../notes/note-record';
import { menuOf, showMenu } from '../../ui/actions';
import { unusedId } from '../../ui/dom';
import { aheadOf, cadenceField, dayAnswered, dayField, drawField, type Field } from '../../ui/form';
import { pickByName, pickPerson } from '../../ui/picker';
import type { FileChange, GivenNote, MadeNote } from '../../vault/changes';
import { Failure } from '../../vault/failure';
import type { NoteWriter } from '../../vault/note-writer';
import { provenLine, setOfPerson } from '../../vault/proven-change';
import { latestTalks, oneForEachFile, wasThanked } from '../after-talk';
import type { Suggestion } from '../propose';
import { withoutDay } from '../write-up';
import { claimOf } from './claim';
import { type NewName, type NewPerson, newPeopleOf, type SuggestionDeps, type SuggestionDesk } from './suggestion-desk';
import { askedOf, corrections, notesGiven, renderSentence } from './suggestion-row';

/** What the form after a talk needs. */
export interface AfterTalkDeps extends SuggestionDeps {
  readonly writer: Pick<NoteWriter, 'takeBack'>;
  /** Makes a note for the next meeting of these people, beside the note at `path` where no folder is set. Throws a `Failure`. */
  makeMeeting(people: readonly PersonKey[], day: Day, path: string): Promise<MadeNote>;
  /** Opens a thank-you letter to somebody. */
  thank(key: PersonKey, meeting: string): Promise<void>;
}

/** Opens the form for a meeting: the one of this note, else the one of the open note, else one that the user picks. */
export async function openAfterTalk(
  deps: AfterTalkDeps,
  suggestions: SuggestionDesk,
  path: string | null,
): Promise<void> {
  const { app, desk } = deps;
  await desk.whenReady();
  const { network } = desk;
  const given = path ?? app.workspace.getActiveFile()?.path ?? null;
  const there = given === null ? null : network.meetingAt(given);
  const isTold = given !== null && !there && (await tellsItIsNoMeeting(deps, suggestions, given));
  const meeting = there ?? (await pickTalk(app, desk, isTold));
  if (!meeting) return;
  new AfterTalk(deps, suggestions, meeting, await suggestions.read(meeting.path)).open();
}

/** Whoever asks this of a note that says something of a talk, though it is not read as one, is told why they are asked for another. */
async function tellsItIsNoMeeting(
  { desk }: Pick<AfterTalkDeps, 'desk'>,
  suggestions: SuggestionDesk,
  path: string,
): Promise<boolean> {
  const record = desk.network.noteAt(path);
  if (!record || record.person) return false;
  if ((await suggestions.read(path)).length === 0 && latestTalks(desk.network, desk.today()).length > 0) return false;
  const longNotice = 12_000;
  new Notice(say.suggestions.isNoMeeting({ note: record.title, command: say.plugin.writeUpTalk }), longNotice);
  return true;
}

/** `isTold`: that there is no meeting to choose goes without saying. */
async function pickTalk(app: App, desk: AfterTalkDeps['desk'], isTold: boolean): Promise<Meeting | null> {
  const now = desk.today();
  const items = latestTalks(desk.network, now);
  if (items.length === 0) {
    if (!isTold) new Notice(say.suggestions.noTalkYet(say.plugin.newMeetingWith));
    return null;
  }
  return pickByName(app, {
    placeholder: say.suggestions.whichTalk,
    empty: say.suggestions.noTalkOfThatName,
    items,
    nameOf: ({ title }) => withoutDay(title),
    noteOf: ({ day }) => (day === null ? '' : `${dayWords(day)}, ${ago(day, now)}`),
  });
}

/** A suggestion as it stands in the form. */
interface Row {
  /** With what the user says otherwise. */
  told: Suggestion;
  isTicked: boolean;
  readonly el: HTMLElement;
}

type Thanks = 'none' | 'letter' | 'thanked';

/** What the user typed or chose for one person. */
interface Answers {
  readonly person: Person;
  thanks: Thanks;
  next: string;
  cadence: string;
}

/** A field whose words may be wrong. */
interface Asked {
  readonly input: HTMLElement;
  readonly wrong: () => string | null;
}

/** One form for all that follows from a talk. Nothing is written before its button, and then all of it or nothing. */
class AfterTalk extends Modal {
  private readonly rows: Row[];
  private readonly answers: readonly Answers[];
  private readonly asked: Asked[] = [];
  private readonly today: Day;
  private meetAgain = '';
  /** What scrolls, above the button. */
  private readonly parts: HTMLElement;
  private status: HTMLElement | null = null;
  private isWriting = false;
  private written: ReadonlyMap<string, NoteRecord | null> = new Map();

  constructor(
    private readonly deps: AfterTalkDeps,
    private readonly suggestions: SuggestionDesk,
    private readonly meeting: Meeting,
    found: readonly Suggestion[],
  ) {
    super(deps.app);
    const { network } = deps.desk;
    this.today = deps.desk.today();
    this.parts = this.contentEl.createDiv({ cls: 'reference-desk-after-talk-parts' });
    this.rows = found.map((told) => ({
      told,
      isTicked: suggestions.hindrance(told) === null,
      el: createEl('li', { cls: 'reference-desk-after-talk-row' }),
    }));
    const people = meeting.attendees.flatMap((key) => network.person(key) ?? []);
    this.answers = people.map((person) => ({ person, thanks: 'none', next: '', cadence: '' }));
  }

  override onOpen(): void {
    this.setTitle(say.suggestions.afterTalkOf(withoutDay(this.meeting.title)));
    this.modalEl.addClass('reference-desk-after-talk');
    this.contentEl.addClass('reference-desk-form');
    this.drawSuggestions();
    if (this.answers.length === 0) this.parts.createEl('p', { text: say.suggestions.nobodyWasThere });
    else {
      this.drawThanks();
      this.drawNext();
      this.drawCadences();
    }
    this.drawEnd();
    // What was refused is not so any more, or will be said again.
    this.parts.addEventListener('input', () => this.status?.setText(''));
    this.scope.register(['Mod'], 'Enter', () => {
      void this.write();
      return false;
    });
    this.contentEl.querySelector<HTMLElement>('input:not(:disabled), select')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private section(title: string): HTMLElement {
    const heading = unusedId();
    const section = this.parts.createEl('section', { attr: { 'aria-labelledby': heading } });
    const { nameEl } = new Setting(section).setName(title).setHeading();
    nameEl.id = heading;
    nameEl.setAttrs({ role: 'heading', 'aria-level': '2' });
    return section;
  }

  private drawSuggestions(): void {
    const section = this.section(say.suggestions.whatCameOfIt);
    if (this.rows.length === 0) {
      section.createEl('p', { cls: 'reference-desk-after-talk-none', text: say.suggestions.nothingSuggested });
      return;
    }
    const list = section.createEl('ul', { cls: 'reference-desk-after-talk-rows' });
    for (const row of this.rows) {
      list.append(row.el);
      this.drawRow(row);
    }
    list.addEventListener('keydown', (event) => this.onRowKey(event));
  }

  private drawRow(row: Row): void {
    const { told, el } = row;
    const hindrance = this.suggestions.hindrance(told);
    const ids = { sentence: unusedId(), why: unusedId() };
    el.empty();
    const label = el.createEl('label', { cls: 'reference-desk-after-talk-claim' });
    const box = label.createEl('input', {
      attr: { type: 'checkbox', 'aria-describedby': Object.values(ids).join(' ') },
    });
    label.createSpan({ text: claimOf(told) });
    box.checked = row.isTicked;
    box.disabled = hindrance !== null && hindrance.ask === null;
    box.addEventListener('change', () => void this.tick(row, box));
    renderSentence(el, told).id = ids.sentence;
    if (hindrance) {
      const somebody = hindrance.ask === null ? null : told[hindrance.ask];
      const text = somebody ? say.suggestions.chooseByTicking(somebody.name) : hindrance.why;
      el.createDiv({ cls: 'reference-desk-suggestion-why', text }).id = ids.why;
    }
    const given = hindrance ? [] : notesGiven(told, this.suggestions.namerWithoutNote(told));
    if (given.length > 0) {
      const also = el.createDiv({ cls: 'reference-desk-suggestion-why' });
      also.id = ids.why;
      for (const text of given) also.createDiv({ text });
    }
    const claim = claimOf(told);
    const change = el.createEl('button', {
      text: say.suggestions.change,
      attr: {
        'aria-haspopup': 'menu',
        'aria-label': say.suggestions.answer({ answer: say.suggestions.change, claim }),
      },
    });
    const choose = async (purpose: string, flag: 'who' | 'whom'): Promise<void> => {
      if (await this.chooseFor(row, purpose, flag)) row.isTicked = this.suggestions.hindrance(row.told) === null;
      this.redraw(row);
    };
    change.addEventListener('click', (event) => showMenu(menuOf(corrections(row.told, choose)), event));
  }

  private redraw(row: Row): void {
    this.drawRow(row);
    row.el.querySelector<HTMLElement>('input:not(:disabled), button')?.focus();
  }

  /** Ticks a row, which asks first for everybody whom its sentence leaves open. */
  private async tick(row: Row, box: HTMLInputElement): Promise<void> {
    row.isTicked = box.checked;
    let ask = this.suggestions.hindrance(row.told)?.ask ?? null;
    if (!row.isTicked || ask === null) return;
    row.isTicked = false;
    box.checked = false;
    while (ask !== null) {
      const purpose = say.suggestions.toSayWho(row.told[ask]?.name ?? '');
      if (!(await this.chooseFor(row, purpose, ask))) break;
      ask = this.suggestions.hindrance(row.told)?.ask ?? null;
    }
    row.isTicked = this.suggestions.hindrance(row.told) === null;
    this.redraw(row);
  }

  /** Asks who somebody in a sentence is; false where the user does not say. Somebody new gets a note with all the rest. */
  private async chooseFor(row: Row, purpose: string, flag: 'who' | 'whom'): Promise<boolean> {
    const picked = await pickPerson(this.app, this.deps.desk, purpose, askedOf(row.told, flag));
    if (!picked) return false;
    const somebody: PersonKey | NewName = 'person' in picked ? picked.person.key : picked;
    row.told = this.suggestions.correct(row.told, { [flag]: somebody });
    return true;
  }

  private onRowKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.rows.findIndex(({ el }) => event.targetNode !== null && el.contains(event.targetNode));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined)
      this.rows[at + step]?.el.querySelector<HTMLElement>('input:not(:disabled), button')?.focus();
    else if (event.key === 'e') this.rows[at]?.el.querySelector('button')?.click();
    else return;
    event.preventDefault();
  }

  private drawThanks(): void {
    const section = this.section(say.suggestions.thanks);
    const options: Readonly<Record<Thanks, string>> = {
      none: say.suggestions.thanksNotNeeded,
      letter: say.suggestions.thanksByLetter,
      thanked: say.suggestions.thanksDone,
    };
    for (const one of this.answers) {
      const { name, key } = one.person;
      const isDone = wasThanked(this.deps.desk.network, key, this.meeting);
      const meanings: Readonly<Record<Thanks, string>> = {
        none: isDone ? say.suggestions.thankedBefore : '',
        letter: say.suggestions.letterFollows,
        thanked: say.suggestions.thanksWritten,
      };
      const understand = (words: string): { fine: boolean; words: string } => ({
        fine: true,
        words: meanings[words as Thanks],
      });
      drawField(section, { name: say.suggestions.thankPerson(name), value: 'none', options, understand }, (words) => {
        one.thanks = words as Thanks;
        if (words === 'thanked') this.untickThanksTo(key);
      });
    }
  }

  /** Thanks are not due any more where they have been said. */
  private untickThanksTo(key: PersonKey): void {
    for (const row of this.rows) {
      if (row.told.kind !== 'thanks-due' || row.told.who.key !== key) continue;
      row.isTicked = false;
      this.drawRow(row);
    }
  }

  private drawNext(): void {
    const section = this.section(say.suggestions.next);
    const { today } = this;
    for (const one of this.answers) {
      const { name, path, nextContact } = one.person;
      const stays =
        nextContact && nextContact.day >= today ? say.suggestions.dayStays(dayWords(nextContact.day)) : null;
      const plain = aheadOf(dayField(say.suggestions.beInTouchOn(name), '', today, 'future', true), today);
      const field = path === null ? withNote(plain, say.suggestions.makesPersonNote(name)) : plain;
      this.draw(section, stays === null ? field : withEmpty(field, stays), (words) => (one.next = words));
    }
    const field = aheadOf(dayField(say.suggestions.meetAgainOn, '', today, 'future', true), today);
    this.draw(section, withNote(field, say.suggestions.makesMeetingNote), (words) => (this.meetAgain = words));
  }

  private drawCadences(): void {
    const without = this.answers.filter(
      ({ person: { cadence, paused, silentBecause } }) => cadence === null && !paused && silentBecause === null,
    );
    if (without.length === 0) return;
    const section = this.section(say.suggestions.howOften);
    for (const one of without) {
      const { name, path } = one.person;
      const plain = cadenceField(say.suggestions.inTouchWith(name), '', say.suggestions.leftAsItIs);
      const field = path === null ? withNote(plain, say.suggestions.makesPersonNote(name)) : plain;
      this.draw(section, field, (words) => (one.cadence = words));
    }
  }

  private draw(el: HTMLElement, field: Field, onTell: (words: string) => void): void {
    let said = field.value;
    const input = drawField(el, field, (words) => {
      said = words;
      onTell(words);
    });
    const wrong = (): string | null => {
      const { fine, words } = field.understand?.(said) ?? { fine: true, words: '' };
      return fine ? null : `${field.name}: ${words}`;
    };
    this.asked.push({ input, wrong });
  }

  private drawEnd(): void {
    const end = this.contentEl.createDiv({ cls: 'reference-desk-after-talk-end' });
    this.status = end.createEl('p', { cls: 'reference-desk-after-talk-refused', attr: { role: 'alert' } });
    // A phone has none of these keys.
    if (!Platform.isPhone)
      end.createEl('p', {
        cls: 'reference-desk-suggestions-keys',
        text: say.suggestions.afterTalkKeys(Platform.isMacOS ? say.followUps.cmd : say.followUps.ctrl),
      });
    const button = end.createEl('button', { cls: 'mod-cta', text: say.suggestions.writeAll });
    button.addEventListener('click', () => void this.write());
  }

  /** Writes all of it and closes the form; where that is refused, the form stays as it is and says why. */
  private async write(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    this.status?.setText('');
    try {
      const why = await this.writeAll();
      if (why !== null) {
        this.status?.setText(why);
        this.contentEl.doc.activeElement?.scrollIntoView({ block: 'nearest' });
        return;
      }
    } finally {
      this.isWriting = false;
    }
    this.close();
    if (this.answers.some(({ thanks }) => thanks === 'letter')) await this.whenRead();
    for (const { person, thanks } of this.answers)
      if (thanks === 'letter') await this.deps.thank(this.keyNow(person), this.meeting.path);
  }

  /** Why it was refused; null where all was written. */
  private async writeAll(): Promise<string | null> {
    for (const { input, wrong } of this.asked) {
      const why = wrong();
      if (why === null) continue;
      input.focus();
      return why;
    }
    const ticked = this.rows.filter(({ isTicked }) => isTicked).map(({ told }) => told);
    const planned = await this.suggestions.planAll(ticked);
    if ('why' in planned) return planned.why;
    const changes = [...oneForEachFile([...planned.changes, ...(await this.answersAsChanges())])];
    const meetAgain = dayAnswered(this.meetAgain, this.today, 'future');
    const told = [...planned.newPeople, ...namedBesides(ticked, planned.newPeople)];
    const newPeople = [...told, ...this.unknownWithAnswers(told)];
    if (changes.length + newPeople.length === 0 && meetAgain === null)
      return this.answers.some(({ thanks }) => thanks === 'letter') ? null : say.suggestions.nothingChosen;
    const refusal = await this.refusalOf(changes);
    if (refusal !== null) return refusal;
    const made: GivenNote[] = [];
    try {
      // Before the people: whoever gets a note now is known by another key then.
      if (meetAgain !== null)
        made.push(await this.deps.makeMeeting(this.meeting.attendees, meetAgain, this.meeting.path));
      for (const { newPerson, note: own, introducer, changeIn } of newPeople) {
        const note = await this.deps.makePerson(newPerson, introducer, own);
        made.push(note);
        if (changeIn) changes.push({ file: note.file, change: await changeIn(note.file.path) });
        const answers = this.answers.find(
          ({ person: { path, name } }) => path === null && foldName(name) === foldName(newPerson),
        );
        if (answers) changes.push(...(await this.answersIn(note.file, answers)));
      }
    } catch (error) {
      await this.deps.changes.takeBack(made);
      if (!(error instanceof Failure)) throw error;
      return error.message;
    }
    const words = say.suggestions.talkWritten(withoutDay(this.meeting.title));
    let why: string | null = null;
    const all = oneForEachFile(changes);
    this.written = await this.asReadBefore(all);
    await this.deps.changes.make(words, all, { made, onRefused: (said) => (why = said) });
    return why;
  }

  /** The notes that these changes write in, as they have been read until now. */
  private async asReadBefore(changes: readonly FileChange[]): Promise<AfterTalk['written']> {
    const { network } = this.deps.desk;
    const written = new Map<string, NoteRecord | null>();
    for (const { file, change } of changes) {
      const edited = change(await this.app.vault.cachedRead(file).catch(() => ''));
      if ('edits' in edited && edited.edits.length > 0) written.set(file.path, network.noteAt(file.path));
    }
    return written;
  }

  /** Waits until what was written is read, which a letter tells: Obsidian saves an open note a moment after it is written in. */
  private async whenRead(): Promise<void> {
    const { desk } = this.deps;
    const isRead = (): boolean => [...this.written].every(([path, before]) => desk.network.noteAt(path) !== before);
    await desk.whenKnown(() => (isRead() ? true : null));
  }

  /** Asked before any note is made, which would have to go again. */
  private async refusalOf(changes: readonly FileChange[]): Promise<string | null> {
    for (const { file, change } of changes) {
      const text = await this.app.vault.cachedRead(file).catch(() => null);
      const edited = text === null ? null : change(text);
      if (edited && 'refusal' in edited) return `${edited.refusal.what} ${edited.refusal.remedy}`;
    }
    return null;
  }

  private async answersAsChanges(): Promise<readonly FileChange[]> {
    const { app, deps, meeting } = this;
    const { desk } = deps;
    const changes: FileChange[] = [];
    const here = app.vault.getFileByPath(meeting.path);
    for (const answers of this.answers) {
      const { person, thanks } = answers;
      if (here && thanks === 'thanked') {
        const heading = desk.settings.captureHeading.trim() || say.shared.captureHeading;
        const line = `- ${say.suggestions.thanked(desk.linkTo(person, here.path))}`;
        const change = await provenLine(deps, here.path, { heading, line }, tellsThanks);
        changes.push({ file: here, change });
      }
      const file = person.path === null ? null : app.vault.getFileByPath(person.path);
      if (file) changes.push(...(await this.answersIn(file, answers)));
    }
    return changes;
  }

  /** What is written in somebody's own note. */
  private async answersIn(file: TFile, { next, cadence }: Answers): Promise<readonly FileChange[]> {
    const { deps, today } = this;
    const changes: FileChange[] = [];
    const day = dayAnswered(next, today, 'future');
    if (day !== null) {
      const change = await setOfPerson(deps, file.path, 'next contact', isoOf(day), setsNextContact(day));
      changes.push({ file, change });
    }
    if (cadence.trim() === '') return changes;
    const value = cadenceAsWritten(cadence);
    changes.push({ file, change: await setOfPerson(deps, file.path, 'cadence', value, setsCadence(value)) });
    return changes;
  }

  /** Those without a note in whose note something is to be written, without those who get one anyway. */
  private unknownWithAnswers(others: readonly NewPerson[]): readonly NewPerson[] {
    const seen = new Set(others.map(({ newPerson }) => foldName(newPerson)));
    return this.answers.flatMap(({ person: { path, name }, next, cadence }) => {
      if (path !== null || next.trim() + cadence.trim() === '' || seen.has(foldName(name))) return [];
      return [{ newPerson: name, note: null, introducer: null, changeIn: null }];
    });
  }

  /** Somebody who had no note when the form was opened may have one now. */
  private keyNow({ key, name }: Person): PersonKey {
    const { network } = this.deps.desk;
    return network.person(key)?.key ?? network.findPeople(name)[0]?.key ?? key;
  }
}

/** Those in rows who get a note, and those whom the user named in answer to one, without those who get one anyway. */
function namedBesides(told: readonly Suggestion[], others: readonly NewPerson[]): readonly NewPerson[] {
  const seen = new Set(others.map(({ newPerson }) => foldName(newPerson)));
  return newPeopleOf(told).filter(({ newPerson }) => !seen.has(foldName(newPerson)));
}

/** A field that says something else where it is left empty. */
function withEmpty(field: Field, empty: string): Field {
  return {
    ...field,
    understand: (words) =>
      words.trim() === '' ? { fine: true, words: empty } : (field.understand?.(words) ?? { fine: true, words: '' }),
  };
}

/** A field that says more once it is filled in. */
function withNote(field: Field, note: string): Field {
  return {
    ...field,
    understand: (words) => {
      const understood = field.understand?.(words) ?? { fine: true, words: '' };
      return understood.fine && words.trim() !== ''
        ? { fine: true, words: `${understood.words}. ${note}` }
        : understood;
    },
  };
}
