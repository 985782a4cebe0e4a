import {
  type App,
  Platform,
  prepareFuzzySearch,
  renderMatches,
  type SearchMatches,
  setIcon,
  SuggestModal,
} from 'obsidian';
import { ago } from '../i18n/days';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Person } from '../model/person';
import {
  type PersonMatch,
  type PlainNote,
  plainNotesCalled,
  searchPeople,
  type WithNotes,
} from '../network/find-person';
import type { NetworkView } from '../network/network-view';
import { foldName } from '../notes/fold';
import { keepHeadInSight } from './search-in-sight';

/** A list to choose from by typing. `onDone` is called once: with what was chosen, or null where the list was closed. */
export abstract class Picker<T> extends SuggestModal<T> {
  private isDone = false;

  constructor(
    app: App,
    placeholder: string,
    private readonly onDone: (picked: T | null) => void,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
    this.modalEl.addClass('reference-desk-palette');
  }

  override onChooseSuggestion(item: T): void {
    this.finish(item);
  }

  override onOpen(): void {
    keepHeadInSight(this, true);
    void super.onOpen();
  }

  override onClose(): void {
    keepHeadInSight(this, false);
    super.onClose();
    // Obsidian closes the modal before it calls `onChooseSuggestion`.
    window.setTimeout(() => this.finish(null));
  }

  protected finish(picked: T | null): void {
    if (this.isDone) return;
    this.isDone = true;
    this.onDone(picked);
  }
}

/** Things of one kind to choose from by their names. */
export interface Choice<T> {
  readonly placeholder: string;
  /** Shown where nothing of that name is found. */
  readonly empty: string;
  readonly items: readonly T[];
  /** Found by typing only, below the others. */
  readonly more?: readonly T[];
  nameOf(item: T): string;
  /** In smaller print below the name. */
  noteOf?(item: T): string;
  /** What stands at the end of the row. */
  renderEnd?(item: T, el: HTMLElement): void;
}

/** Resolves to null where the list is closed. */
export async function pickByName<T>(app: App, choice: Choice<T>): Promise<T | null> {
  const picked = await new Promise<Named<T> | null>((resolve) => new NamePicker(app, choice, resolve).open());
  return picked && picked.item;
}

/** More of what is found by typing only is not read. */
const mostMore = 30;

interface Named<T> {
  readonly item: T;
  readonly matches: SearchMatches;
}

class NamePicker<T> extends Picker<Named<T>> {
  constructor(
    app: App,
    private readonly choice: Choice<T>,
    onDone: (picked: Named<T> | null) => void,
  ) {
    super(app, choice.placeholder, onDone);
    this.emptyStateText = choice.empty;
  }

  override getSuggestions(typed: string): Named<T>[] {
    const { choice } = this;
    if (typed.trim() === '') return choice.items.map((item) => ({ item, matches: [] }));
    const search = prepareFuzzySearch(typed.trim());
    const foundIn = (items: readonly T[]): Named<T>[] =>
      items
        .flatMap((item) => {
          const result = search(choice.nameOf(item));
          return result ? [{ item, matches: result.matches, score: result.score }] : [];
        })
        .sort((a, b) => b.score - a.score);
    return [...foundIn(choice.items), ...foundIn(choice.more ?? []).slice(0, mostMore)];
  }

  override renderSuggestion({ item, matches }: Named<T>, el: HTMLElement): void {
    const { choice } = this;
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    renderMatches(content.createDiv({ cls: 'suggestion-title' }).createSpan(), choice.nameOf(item), matches);
    if (choice.noteOf) content.createDiv({ cls: 'suggestion-note', text: choice.noteOf(item) });
    choice.renderEnd?.(item, el.createDiv({ cls: 'suggestion-aux' }));
  }
}

/** Somebody known, or the name of somebody who is not; with the note that is to be theirs, if it was chosen. */
export type PickedPerson = { readonly person: Person } | { readonly newName: string; readonly note?: string };

/** What a new name is for: the words before it in its row, and the purpose of its shortcut. */
type NewName = readonly [row: string, purpose: string];

/** What the picker of people needs of the desk. */
export interface PersonPickerDeps {
  readonly network: NetworkView & WithNotes;
  readonly indexing: boolean;
  readonly percentRead: number | null;
  today(): Day;
  onChange(listener: () => void): () => void;
}

/** Asks for a person; resolves to null where the list is closed. */
export function pickPerson(
  app: App,
  desk: PersonPickerDeps,
  purpose: string,
  { onlyName, without = [], about, note, typed = '' }: PickingPerson = {},
): Promise<PickedPerson | null> {
  const newName: NewName = onlyName ?? [say.shared.newPerson, say.people.toAddNewPerson];
  const asked = { purpose, newName, without, about, note, typed, mayAdd: onlyName === undefined };
  return new Promise((resolve) => new PersonPicker(app, desk, asked, resolve).open());
}

interface PickingPerson {
  /** What becomes of a name that is new, where nobody is added. */
  readonly onlyName?: NewName;
  /** Who is no answer: they are part of it already. */
  readonly without?: readonly Person[] | undefined;
  /** The sentence in which somebody is to be found out. */
  readonly about?: string;
  /** Path of the note that it stands in: whoever was at that meeting, or has that note, comes first. */
  readonly note?: string;
  /** What stands in the field at first, selected, so that typing replaces it. */
  readonly typed?: string;
}

type Row = PersonMatch | { readonly newName: string; readonly note?: string };

class PersonPicker extends Picker<Row> {
  private stopListening: (() => void) | null = null;

  constructor(
    app: App,
    private readonly desk: PersonPickerDeps,
    private readonly asked: {
      readonly purpose: string;
      readonly newName: NewName;
      /** Who is no answer: they are part of it already. */
      readonly without: readonly Person[];
      readonly about: string | undefined;
      readonly note: string | undefined;
      readonly typed: string;
      readonly mayAdd: boolean;
    },
    onDone: (picked: Row | null) => void,
  ) {
    super(app, say.people.findPerson, onDone);
    const keys = [
      { command: '↑↓', purpose: say.introductions.toChoose },
      { command: '↵', purpose: asked.purpose },
      { command: say.followUps.shiftEnter, purpose: asked.newName[1] },
      { command: say.followUps.escape, purpose: say.introductions.toClose },
    ];
    // A phone has none of these keys.
    if (!Platform.isPhone) this.setInstructions(keys);
    if (asked.about !== undefined) this.showSentence(asked.about);
    this.scope.register(['Shift'], 'Enter', () => {
      const name = this.inputEl.value.trim();
      if (name === '' || this.isMyName(name)) return false;
      this.finish({ newName: name });
      this.close();
      return false;
    });
  }

  /** Whoever looks for somebody sees what was said, and on a phone, which has no line of keys, what is asked. */
  private showSentence(sentence: string): void {
    const el = createDiv({ cls: 'reference-desk-asked' });
    if (Platform.isPhone) el.createDiv({ text: this.asked.purpose });
    el.createEl('blockquote', { text: sentence });
    this.resultContainerEl.before(el);
  }

  override onOpen(): void {
    this.stopListening = this.desk.onChange(() => this.inputEl.dispatchEvent(new Event('input')));
    void super.onOpen();
    const { typed } = this.asked;
    if (typed === '') return;
    this.inputEl.value = typed;
    this.inputEl.select();
    this.inputEl.dispatchEvent(new Event('input'));
  }

  override onClose(): void {
    this.stopListening?.();
    super.onClose();
  }

  override getSuggestions(typed: string): Row[] {
    const people = this.desk.network.people();
    const name = typed.trim();
    const isMine = this.isMyName(name);
    this.emptyStateText = this.desk.indexing
      ? say.shared.stillReadingYourNotes(this.desk.percentRead)
      : isMine
        ? say.people.thatIsYou
        : people.length === 0
          ? say.people.noPersonYetTypeName
          : say.people.nobodyOfThatName;
    const { without } = this.asked;
    const isAnswer = ({ key }: Person): boolean => without.every((one) => one.key !== key);
    const matches = searchPeople(people.filter(isAnswer), typed, prepareFuzzySearch);
    const found = name === '' ? this.withLikelyFirst(matches) : matches;
    const plain = isMine || !this.asked.mayAdd ? [] : plainNotesCalled(this.desk.network, name);
    const called = [...people.map((person) => person.name), ...plain.map(({ title }) => title)];
    const known = name === '' || isMine || called.some((one) => foldName(one) === foldName(name));
    const own: Row[] = plain.map(({ path, title }: PlainNote) => ({ newName: title, note: path }));
    if (known) return [...found.slice(0, this.limit - own.length), ...own];
    // Phones have no Shift+Enter: adding somebody is a row, too, and one that a long list does not push out of sight.
    const rows: Row[] = [...found.slice(0, this.limit - 1 - own.length), ...own];
    // By a first and a last name nobody is meant whose letters are merely among others, nor by the name that a sentence gave.
    return found[0]?.loose === true && (/\s/.test(name) || name === this.asked.typed)
      ? [{ newName: name }, ...rows]
      : [...rows, { newName: name }];
  }

  private withLikelyFirst(found: readonly PersonMatch[]): readonly PersonMatch[] {
    const { network } = this.desk;
    const { note } = this.asked;
    if (note === undefined) return found;
    const likely = new Set([...(network.meetingAt(note)?.attendees ?? []), network.personAt(note)?.key]);
    const isLikely = ({ person }: PersonMatch): boolean => likely.has(person.key);
    return [...found.filter(isLikely), ...found.filter((one) => !isLikely(one))];
  }

  /** I have a note, and am not to be made anew. */
  private isMyName(name: string): boolean {
    const { network } = this.desk;
    return network.findPeople(name).some(({ key }) => key === network.meKey);
  }

  override renderSuggestion(row: Row, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    if ('newName' in row) {
      title.setText(row.note === undefined ? `${this.asked.newName[0]}: ${row.newName}` : row.newName);
      if (row.note !== undefined)
        content.createDiv({ cls: 'suggestion-note', text: `${row.note} · ${say.people.noteNotYetPerson}` });
      setIcon(el.createDiv({ cls: 'suggestion-aux' }).createSpan({ cls: 'suggestion-flair' }), 'user-plus');
      return;
    }
    const { person, field } = row;
    // One span: the title lays out its parts with gaps.
    renderMatches(title.createSpan(), person.name, field === 'name' ? row.matches : null);
    const note = content.createDiv({ cls: 'suggestion-note' });
    const parts: (() => void)[] = [];
    if (field === 'alias') parts.push(() => renderMatches(note.createSpan(), row.text, row.matches));
    if (person.organisation !== null) {
      const organisation = person.organisation;
      parts.push(() => renderMatches(note.createSpan(), organisation, field === 'organisation' ? row.matches : null));
    }
    parts.push(() => note.appendText(this.lastContactOf(person)));
    parts.forEach((part, index) => {
      if (index > 0) note.appendText(' · ');
      part();
    });
  }

  private lastContactOf(person: Person): string {
    const today = this.desk.today();
    const last = this.desk.network.contactsOf(person.key).find((contact) => contact.day <= today);
    if (last) return say.people.lastContact(ago(last.day, today));
    return person.ghost ? say.shared.noNoteYet : say.shared.noContactNoted;
  }
}
