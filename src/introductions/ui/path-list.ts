import { type App, Keymap, Notice, type PaneType, Platform, setIcon, SuggestModal } from 'obsidian';
import { say } from '../../i18n/words';
import type { Person, PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import type { DeskIndex } from '../../vault/desk-index';
import { longNotice } from '../../vault/failure';
import { noPathWords, type WarmPath, warmPaths, type WarmStep } from '../warm-paths';

export interface PathHandlers {
  nameOf(key: PersonKey): string;
  open(source: Source, pane: PaneType | boolean): void;
  showInGraph(path: WarmPath): void;
  ask(path: WarmPath): void;
}

/** A path as a whole, or one of its steps with the note that proves it. */
type Row = { readonly path: WarmPath; readonly step: WarmStep | null };

/** Paths to a person, the warmest first, each with its steps. */
export class PathList extends SuggestModal<Row> {
  override emptyStateText = say.introductions.noStepOfThatName;

  constructor(
    app: App,
    to: string,
    private readonly paths: readonly WarmPath[],
    private readonly handlers: PathHandlers,
  ) {
    super(app);
    this.setPlaceholder(say.introductions.howToReach(to));
    this.modalEl.addClass('reference-desk-palette');
    const keys = [
      { command: '↑↓', purpose: say.introductions.toChoose },
      { command: '↵', purpose: say.introductions.toSeeWayInGraph },
      ...(paths.some(isOverOthers)
        ? [{ command: say.followUps.shiftEnter, purpose: say.introductions.toAskForIntroduction }]
        : []),
      { command: say.followUps.escape, purpose: say.introductions.toClose },
    ];
    if (!Platform.isPhone) this.setInstructions(keys);
    this.scope.register(['Shift'], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override getSuggestions(typed: string): Row[] {
    const word = typed.trim().toLowerCase();
    const rows = this.paths.flatMap((path): Row[] => [
      { path, step: null },
      ...path.steps.map((step) => ({ path, step })),
    ]);
    return word === '' ? rows : rows.filter((row) => this.titleOf(row).toLowerCase().includes(word));
  }

  override renderSuggestion(row: Row, el: HTMLElement): void {
    el.addClass('mod-complex');
    if (row.step) el.addClass('reference-desk-step');
    const content = el.createDiv({ cls: 'suggestion-content' });
    content.createDiv({ cls: 'suggestion-title', text: this.titleOf(row) });
    if (row.step) content.createDiv({ cls: 'suggestion-note', text: row.step.strength });
    const icon = row.step ? (row.step.by === 'introduction' ? 'handshake' : 'coffee') : 'waypoints';
    const aux = el.createDiv({ cls: 'suggestion-aux' });
    // A phone has no Shift+Enter.
    if (!row.step && Platform.isMobile && isOverOthers(row.path)) {
      const ask = aux.createEl('button', {
        cls: 'clickable-icon',
        attr: { 'aria-label': say.introductions.askForIntroduction },
      });
      setIcon(ask, 'mail');
      ask.addEventListener('click', (event) => {
        event.stopPropagation();
        this.close();
        this.handlers.ask(row.path);
      });
    }
    setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), icon);
  }

  override onChooseSuggestion(row: Row, event: MouseEvent | KeyboardEvent): void {
    if (event.shiftKey) this.handlers.ask(row.path);
    else if (row.step) this.handlers.open(row.step.source, Keymap.isModEvent(event));
    else this.handlers.showInGraph(row.path);
  }

  private titleOf({ path, step }: Row): string {
    const { handlers } = this;
    if (step) return `${handlers.nameOf(step.from)} → ${handlers.nameOf(step.to)}`;
    const between = path.steps.slice(0, -1).map(({ to }) => handlers.nameOf(to));
    return between.length === 0 ? say.introductions.youKnowEachOther : say.introductions.through(between);
  }
}

/** Somebody between us can be asked; whoever one knows already needs no introduction. */
function isOverOthers({ steps }: WarmPath): boolean {
  return steps.length > 1;
}

/** What finding a path needs from the plugin. */
export interface PathDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  /** Asks for a person; null where the user picks nobody. */
  readonly pickPerson: (purpose: string) => Promise<Person | null>;
  readonly showInGraph: (key: PersonKey, path: readonly PersonKey[]) => void;
  /** What the connections kept for look-up say of somebody; null where they say nothing. */
  readonly connectionWords: (person: Person) => Promise<string | null>;
  /** Drafts a message that asks one person to introduce me to another. */
  readonly askForIntroduction: (by: PersonKey, to: PersonKey) => void;
}

/** Asks whom to reach, and shows up to three paths to them with the notes that prove each step. */
export async function findPath(deps: PathDeps, key: PersonKey | null = null): Promise<void> {
  const { app, desk } = deps;
  const { network } = desk;
  await desk.whenReady();
  const person = key === null ? await deps.pickPerson(say.introductions.toSeeHowToReach) : network.person(key);
  if (!person) return;
  if (person.key === network.meKey) {
    new Notice(say.people.thatIsYou);
    return;
  }
  const paths = warmPaths(network, network.meKey, person.key, desk.today());
  const connected = await deps.connectionWords(person);
  if (connected !== null) new Notice(connected, longNotice);
  if (paths.length === 0) {
    new Notice(noPathWords(network, network.meKey, person.key), longNotice);
    return;
  }
  new PathList(app, person.name, paths, {
    nameOf: (one) => (one === network.meKey ? say.shared.you : (network.person(one)?.name ?? one)),
    open: (source, pane) => void desk.open(source, pane),
    showInGraph: ({ steps }) => deps.showInGraph(person.key, [network.meKey, ...steps.map(({ to }) => to)]),
    ask: ({ steps }) => {
      const first = steps.length > 1 ? steps[0]?.to : undefined;
      if (first === undefined) new Notice(say.introductions.youKnowThem(person.name));
      else deps.askForIntroduction(first, person.key);
    },
  }).open();
}
