import {
  type App,
  Platform,
  prepareFuzzySearch,
  renderMatches,
  type SearchMatches,
  setIcon,
  SuggestModal,
} from 'obsidian';
import type { Matcher } from '../../follow-ups/ui/search';
import { ago } from '../../i18n/days';
import { say } from '../../i18n/words';
import type { Person } from '../../model/person';
import { foldName } from '../../notes/fold';
import type { Desk } from '../../vault/desk';

/** Somebody found, with what to highlight in the one field that matched best. */
export interface PersonMatch {
  readonly person: Person;
  readonly field: 'name' | 'alias' | 'organisation';
  readonly text: string;
  readonly matches: SearchMatches;
}

/** Where a word of somebody's organisation and a word of somebody's name match alike, the name is meant. */
const handicap = { name: 0, alias: 0.5, organisation: 1 };

/** People whose name, alias or organisation matches, the best first; all of them, in the order given, where nothing is typed. */
export function searchPeople(
  people: readonly Person[],
  typed: string,
  fuzzy: (query: string) => Matcher,
): PersonMatch[] {
  const query = typed.trim();
  if (query === '') return people.map((person) => ({ person, field: 'name', text: person.name, matches: [] }));
  const matcher = fuzzy(query);
  const found: { match: PersonMatch; score: number }[] = [];
  for (const person of people) {
    const best = bestField(person, matcher);
    if (best) found.push(best);
  }
  found.sort((a, b) => b.score - a.score);
  return found.map(({ match }) => match);
}

function bestField(person: Person, matcher: Matcher): { match: PersonMatch; score: number } | null {
  const fields: { field: PersonMatch['field']; text: string }[] = [
    { field: 'name', text: person.name },
    ...person.aliases.map((text) => ({ field: 'alias' as const, text })),
    ...(person.organisation === null ? [] : [{ field: 'organisation' as const, text: person.organisation }]),
  ];
  let best: { match: PersonMatch; score: number } | null = null;
  for (const { field, text } of fields) {
    const result = matcher(text);
    const score = result ? result.score - handicap[field] : -Infinity;
    if (result && (!best || score > best.score)) {
      best = { match: { person, field, text, matches: result.matches }, score };
    }
  }
  return best;
}

/** Somebody there, or the name of somebody who has no note yet. */
export type PickedPerson = { readonly person: Person } | { readonly newName: string };

type Row = PersonMatch | { readonly newName: string };

/** What becomes of a name that nobody has: how its row begins, and what its key is for. */
type NewName = readonly [row: string, purpose: string];

/** Whom do you mean? Resolves to nobody where the picker is closed. */
export function pickPerson(
  app: App,
  desk: Desk,
  purpose: string,
  newName: NewName = [say.shared.newPerson, say.people.toAddNewPerson],
): Promise<PickedPerson | null> {
  return new Promise((resolve) => {
    const picker = new PersonPicker(app, desk, purpose, newName, resolve);
    picker.open();
  });
}

class PersonPicker extends SuggestModal<Row> {
  private stopListening: (() => void) | null = null;
  private picked = false;

  constructor(
    app: App,
    private readonly desk: Desk,
    purpose: string,
    private readonly newName: NewName,
    private readonly done: (picked: PickedPerson | null) => void,
  ) {
    super(app);
    this.setPlaceholder(say.people.findPerson);
    const keys = [
      { command: '↑↓', purpose: say.introductions.toChoose },
      { command: '↵', purpose },
      { command: say.followUps.shiftEnter, purpose: newName[1] },
      { command: say.followUps.escape, purpose: say.introductions.toClose },
    ];
    // A phone has none of these keys.
    if (!Platform.isPhone) this.setInstructions(keys);
    this.modalEl.addClass('reference-desk-palette');
    this.scope.register(['Shift'], 'Enter', () => {
      const name = this.inputEl.value.trim();
      if (name === '') return false;
      this.finish({ newName: name });
      this.close();
      return false;
    });
  }

  override onOpen(): void {
    this.stopListening = this.desk.onChange(() => this.inputEl.dispatchEvent(new Event('input')));
    void super.onOpen();
  }

  override onClose(): void {
    this.stopListening?.();
    super.onClose();
    // A choice is told after the modal has closed, so "nobody" has to wait for it.
    window.setTimeout(() => this.finish(null));
  }

  override getSuggestions(typed: string): Row[] {
    const people = this.desk.network.people();
    this.emptyStateText = this.desk.indexing
      ? say.shared.stillReadingYourNotes
      : people.length === 0
        ? say.people.noPersonYetTypeName
        : say.people.nobodyOfThatName;
    const found: Row[] = searchPeople(people, typed, prepareFuzzySearch);
    const name = typed.trim();
    const known = name === '' || people.some((person) => foldName(person.name) === foldName(name));
    if (known) return found;
    // Phones have no Shift+Enter: adding somebody is a row, too, and one that a list of many does not push out of sight.
    return [...found.slice(0, this.limit - 1), { newName: name }];
  }

  override renderSuggestion(row: Row, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    if ('newName' in row) {
      title.setText(`${this.newName[0]}: ${row.newName}`);
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

  override onChooseSuggestion(row: Row): void {
    this.finish('newName' in row ? row : { person: row.person });
  }

  private lastContactOf(person: Person): string {
    const today = this.desk.today();
    const last = this.desk.network.contactsOf(person.key).find((contact) => contact.day <= today);
    if (last) return say.people.lastContact(ago(last.day, today));
    return person.ghost ? say.shared.noNoteYet : say.shared.noContactNoted;
  }

  private finish(picked: PickedPerson | null): void {
    if (this.picked) return;
    this.picked = true;
    this.done(picked);
  }
}
