import {
  Keymap,
  Platform,
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  setIcon,
  SuggestModal,
  type App,
} from 'obsidian';
import type { FollowUp } from '../../core/queries/follow-up';
import type { Desk } from '../desk';
import type { PersonAction } from '../actions/person-actions';
import { ActionList } from './action-list';
import { parseFollowUpQuery, searchFollowUps, type FollowUpMatch } from '../follow-ups/follow-up-search';
import { kindWords, moreReasons } from '../follow-ups/follow-up-words';

/** What the palette starts but does not do itself. */
export interface FollowUpDeeds {
  prepare(personKey: string): void;
  actionsFor(followUp: FollowUp): readonly PersonAction[];
}

/** Whom to be in touch with and why, one keystroke from each note. */
export class FollowUpPalette extends SuggestModal<FollowUpMatch> {
  private everybody: readonly FollowUp[] = [];
  /** Whether the choice is to be acted upon, not opened. */
  private acting = false;
  private stopListening: (() => void) | null = null;

  constructor(
    app: App,
    private readonly desk: Desk,
    private readonly deeds: FollowUpDeeds,
    /** What is typed to begin with. */
    private readonly typed = '',
  ) {
    super(app);
    this.setPlaceholder('Find a follow-up: a name, an organisation, a reason…');
    const keys = [
      { command: '↑↓', purpose: 'to choose' },
      { command: '↵', purpose: 'to open the note' },
      { command: Platform.isMacOS ? 'cmd ↵' : 'ctrl ↵', purpose: 'in a new tab' },
      { command: 'tab', purpose: 'to do something about it' },
      { command: 'shift ↵', purpose: 'to insert prep' },
      { command: 'stale favours promises thanks loops prepare #tag', purpose: 'to narrow' },
      { command: 'esc', purpose: 'to close' },
    ];
    // A phone has none of these keys.
    if (!Platform.isPhone) this.setInstructions(keys);
    this.modalEl.addClass('reference-desk-palette');
    this.scope.register(['Shift'], 'Enter', (event) => this.chooseActive(event));
    this.scope.register(['Mod'], 'Enter', (event) => this.chooseActive(event));
    this.scope.register([], 'Tab', (event) => {
      this.acting = true;
      return this.chooseActive(event);
    });
  }

  override onOpen(): void {
    this.readFollowUps();
    this.stopListening = this.desk.onChange(() => {
      this.readFollowUps();
      // The modal asks for its suggestions again whenever its input says that it changed.
      this.inputEl.dispatchEvent(new Event('input'));
    });
    void super.onOpen();
    if (this.typed === '') return;
    this.inputEl.value = this.typed;
    this.inputEl.dispatchEvent(new Event('input'));
  }

  override onClose(): void {
    this.stopListening?.();
    super.onClose();
  }

  override getSuggestions(typed: string): FollowUpMatch[] {
    const matchers = { fuzzy: prepareFuzzySearch, simple: prepareSimpleSearch };
    const matches = searchFollowUps(this.everybody, parseFollowUpQuery(typed), matchers);
    this.emptyStateText = this.emptyWords();
    return [...matches];
  }

  override renderSuggestion(match: FollowUpMatch, el: HTMLElement): void {
    const { person } = match.followUp;
    const first = match.reasons[0];
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    renderMatches(title.createSpan(), person.name, match.inName);
    if (person.organisation !== null) {
      renderMatches(
        title.createSpan({ cls: 'reference-desk-row-organisation' }),
        person.organisation,
        match.inOrganisation,
      );
    }
    if (!first) return;
    const note = content.createDiv({ cls: 'suggestion-note' });
    renderMatches(note.createSpan(), sentenceOf(first.why), match.inReason);
    const more = moreReasons(match.reasons);
    if (more) note.createSpan({ cls: 'reference-desk-more', text: more });
    const aux = el.createDiv({ cls: 'suggestion-aux' });
    aux.createSpan({ cls: 'reference-desk-kind', text: kindWords[first.kind].label });
    setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), kindWords[first.kind].icon);
  }

  override onChooseSuggestion(match: FollowUpMatch, event: MouseEvent | KeyboardEvent): void {
    const { person } = match.followUp;
    if (this.acting) {
      this.openActions(match.followUp);
      return;
    }
    if (event.shiftKey) {
      this.deeds.prepare(person.key);
      return;
    }
    const pane = Keymap.isModEvent(event);
    const source = match.reasons[0]?.source;
    void (source ? this.desk.open(source, pane) : this.desk.openPerson(person, pane));
  }

  /** What can be done; then the palette again, where it was. */
  private openActions(followUp: FollowUp): void {
    const { app, desk, deeds } = this;
    const typed = this.inputEl.value;
    const again = (): void => new FollowUpPalette(app, desk, deeds, typed).open();
    new ActionList(app, followUp.person.name, deeds.actionsFor(followUp), again).open();
  }

  private chooseActive(event: KeyboardEvent): false {
    this.selectActiveSuggestion(event);
    return false;
  }

  private readFollowUps(): void {
    const { desk } = this;
    this.everybody = desk.indexing ? [] : desk.followUps();
  }

  private emptyWords(): string {
    if (this.desk.indexing) return 'Still reading your notes…';
    if (this.desk.network.people().length === 0) {
      return 'No person found yet. Give a note about somebody the tag person, or name your people folder in the settings.';
    }
    if (this.everybody.length === 0) return 'Nobody is waiting for you. A good day to meet somebody new.';
    return 'Nothing matches. Try fewer letters, or another word.';
  }
}

/** With a capital letter; as many letters as before, so that highlights stay in place. */
function sentenceOf(why: string): string {
  const first = why.charAt(0).toUpperCase();
  return first.length === 1 ? first + why.slice(1) : why;
}
