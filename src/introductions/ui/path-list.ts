import { type App, Keymap, Notice, type PaneType, Platform, setIcon, SuggestModal } from 'obsidian';
import { say } from '../../i18n/words';
import { insertFromTemplate } from '../../interviews/ui/insert-template';
import { gatherCompany, type TemplateDeps } from '../../interviews/ui/new-notes';
import type { PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import type { PersonActionDeps } from '../../people/ui/person-actions';
import { longNotice } from '../../vault/failure';
import { noPathWords, type WarmPath, warmPaths, type WarmStep } from '../warm-paths';

/** What the list starts but does not do itself. */
export interface PathDeeds {
  nameOf(key: PersonKey): string;
  open(source: Source, pane: PaneType | boolean): void;
  showInGraph(way: WarmPath): void;
  ask(way: WarmPath): void;
}

/** A way as a whole, or one of its steps with the note that proves it. */
type Row = { readonly way: WarmPath; readonly step: WarmStep | null };

/** Ways to somebody, the warmest first, each with its steps. */
export class PathList extends SuggestModal<Row> {
  override emptyStateText = say.introductions.noStepOfThatName;

  constructor(
    app: App,
    to: string,
    private readonly ways: readonly WarmPath[],
    private readonly deeds: PathDeeds,
  ) {
    super(app);
    this.setPlaceholder(say.introductions.howToReach(to));
    this.modalEl.addClass('reference-desk-palette');
    const keys = [
      { command: '↑↓', purpose: say.introductions.toChoose },
      { command: '↵', purpose: say.introductions.toSeeWayInGraph },
      { command: say.followUps.shiftEnter, purpose: say.introductions.toAskForIntroduction },
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
    const rows = this.ways.flatMap((way): Row[] => [{ way, step: null }, ...way.steps.map((step) => ({ way, step }))]);
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
    if (!row.step && Platform.isMobile) {
      const ask = aux.createEl('button', {
        cls: 'clickable-icon',
        attr: { 'aria-label': say.introductions.askForIntroduction },
      });
      setIcon(ask, 'mail');
      ask.addEventListener('click', (event) => {
        event.stopPropagation();
        this.close();
        this.deeds.ask(row.way);
      });
    }
    setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), icon);
  }

  override onChooseSuggestion(row: Row, event: MouseEvent | KeyboardEvent): void {
    if (event.shiftKey) this.deeds.ask(row.way);
    else if (row.step) this.deeds.open(row.step.source, Keymap.isModEvent(event));
    else this.deeds.showInGraph(row.way);
  }

  private titleOf({ way, step }: Row): string {
    const { deeds } = this;
    if (step) return `${deeds.nameOf(step.from)} → ${deeds.nameOf(step.to)}`;
    const between = way.steps.slice(0, -1).map(({ to }) => deeds.nameOf(to));
    return between.length === 0 ? say.introductions.youKnowEachOther : say.introductions.through(between);
  }
}

/** Asks whom to reach, and shows up to three ways to them with the notes that prove each step. */
export async function findPath(tools: PersonActionDeps & TemplateDeps, key: PersonKey | null = null): Promise<void> {
  const { app, desk } = tools;
  const { network } = desk;
  await desk.whenReady();
  const company = key === null ? await gatherCompany(tools, null, 1, say.introductions.toSeeHowToReach) : null;
  const person = key === null ? company?.people[0] : network.person(key);
  if (!person) return;
  const ways = warmPaths(network, network.meKey, person.key, desk.today());
  if (ways.length === 0) {
    new Notice(noPathWords(network, network.meKey, person.key), longNotice);
    return;
  }
  new PathList(app, person.name, ways, {
    nameOf: (one) => (one === network.meKey ? say.shared.you : (network.person(one)?.name ?? one)),
    open: (source, pane) => void desk.open(source, pane),
    showInGraph: ({ steps }) => tools.show.inGraph(person.key, [network.meKey, ...steps.map(({ to }) => to)]),
    ask: ({ steps }) => {
      const first = steps.length > 1 ? steps[0]?.to : undefined;
      if (first === undefined) new Notice(say.introductions.youKnowThem(person.name));
      else void insertFromTemplate(tools, 'Ask for an introduction', first, person.key);
    },
  }).open();
}
