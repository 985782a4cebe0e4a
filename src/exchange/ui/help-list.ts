import {
  type App,
  Keymap,
  type PaneType,
  Platform,
  Notice,
  renderMatches,
  type SearchMatches,
  setIcon,
  SuggestModal,
} from 'obsidian';
import { ago, dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import { type Connection, connectionsFor, connectionWords, whatTheyAre } from '../../importing/connections';
import { introducerOf } from '../../introductions/path-to-me';
import { warmPaths } from '../../introductions/warm-paths';
import type { Person, PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import { lastContact } from '../../network/last-contact';
import { keepHeadInSight } from '../../ui/search-in-sight';
import { foldName, nameOfPath } from '../../notes/fold';
import type { DeskIndex } from '../../vault/desk-index';
import { longNotice } from '../../vault/failure';
import { IdleSlices } from '../../vault/schedules';
import type { Steps } from '../../model/steps';
import type { Help, Range } from '../help-index';
import { notToMeet, whyOfMatch } from '../matches';
import { needsNamed, type OpenNeed, openNeeds } from '../open-needs';

/** What the lists of help and of pairs start but do not do themselves. */
export interface ExchangeHandlers {
  /** Begins an introduction of two people; of one whom the user chooses where the other is null. `why`: what they have in common. */
  introduce(one: Person, other: Person | null, why?: string): void;
  /** Drafts the letter that asks them for help, or somebody for an introduction to them. */
  writeTo(person: Person): void;
}

/** What both lists need. */
export interface ExchangeDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly handlers: ExchangeHandlers;
  /** Those kept for look-up, who are no people of the network. */
  readonly connections: () => Promise<readonly Connection[]>;
}

type Row =
  { readonly open: OpenNeed } | { readonly help: Help; readonly person: Person } | { readonly connection: Connection };

/** In a vault without people. */
export const nobodyToAsk = (): string => say.exchange.nobodyToAsk(say.plugin.openWelcomePage);

/** More rows are not read. */
const mostRows = 40;
/** Needs that hold the words typed stand below the people who can help. */
const mostNeedsBelow = 5;
/** Connections on LinkedIn stand below the people of the notes. */
const mostConnections = 10;

/** Who can help with what is typed, or with a need that is chosen, each with the line that says so. */
export class HelpList extends SuggestModal<Row> {
  private stopListening: (() => void) | null = null;
  private isShown = true;
  private isReady = false;
  private connections: readonly Connection[] = [];
  /** What a key other than Enter does with the row that is selected. */
  private introduces = false;
  private readonly reached = new Map<PersonKey, string | null>();

  constructor(
    private readonly deps: ExchangeDeps,
    /** The need that is looked at; null for what is typed. */
    private readonly chosen: OpenNeed | null = null,
  ) {
    super(deps.app);
    this.limit = mostRows;
    this.setPlaceholder(say.exchange.whatIsNeeded);
    this.modalEl.addClass('reference-desk-palette');
    if (chosen) this.inputEl.value = chosen.need.text;
    const keys = [
      { command: '↑↓', purpose: say.introductions.toChoose },
      { command: '↵', purpose: say.exchange.toOpenLine },
      { command: say.followUps.shiftEnter, purpose: say.exchange.toWrite },
      { command: introduceKey(), purpose: say.exchange.toIntroduce },
      { command: say.followUps.escape, purpose: say.introductions.toClose },
    ];
    if (!Platform.isPhone) this.setInstructions(keys);
    const choose = (event: KeyboardEvent, introduces: boolean): false => {
      this.introduces = introduces;
      this.selectActiveSuggestion(event);
      this.introduces = false;
      return false;
    };
    this.scope.register(['Shift'], 'Enter', (event) => choose(event, false));
    this.scope.register(['Mod'], 'i', (event) => choose(event, true));
  }

  override onOpen(): void {
    keepHeadInSight(this, true);
    const again = (): boolean => this.inputEl.dispatchEvent(new Event('input'));
    this.stopListening = this.deps.desk.onChange(again);
    void super.onOpen();
    void this.deps.connections().then((all) => {
      this.connections = all;
      if (this.isReady && this.isShown && all.length > 0) again();
    });
    void inSlices(this.deps.desk.helpers.preparing(), () => this.isShown).then(() => {
      this.isReady = true;
      if (this.isShown) again();
    });
  }

  override onClose(): void {
    keepHeadInSight(this, false);
    this.isShown = false;
    this.stopListening?.();
    super.onClose();
  }

  override getSuggestions(typed: string): Row[] {
    const { network, helpers } = this.deps.desk;
    const needs = openNeeds(network);
    const words = typed.trim();
    this.reached.clear();
    if (words === '') {
      this.emptyStateText = network.people().length > 0 ? say.exchange.noNeedNoted : nobodyToAsk();
      return needs.slice(0, mostRows).map((open) => ({ open }));
    }
    const nobody = network.people().length > 0 ? say.exchange.nobodyCanHelp : nobodyToAsk();
    this.emptyStateText = this.isReady ? nobody : say.exchange.stillLooking;
    if (!this.isReady) return [];
    const whose = this.need(typed)?.person.key ?? network.meKey;
    const refused = notToMeet(network, whose);
    const helps = helpers.helpersWith(
      words,
      ({ person }) =>
        person !== whose &&
        !refused.has(person) &&
        person !== network.meKey &&
        network.person(person)?.silentBecause === null,
      mostRows,
    );
    const rows = helps.flatMap((help): Row[] => {
      const person = network.person(help.evidence.person);
      return person ? [{ help, person }] : [];
    });
    const named = new Set(
      rows.flatMap((row) => ('person' in row ? [row.person.name, ...row.person.aliases] : [])).map(foldName),
    );
    const connections = connectionsFor(this.connections, words)
      .filter(({ name }) => !named.has(foldName(name)))
      .slice(0, mostConnections)
      .map((connection): Row => ({ connection }));
    const found = [...rows.slice(0, mostRows - connections.length), ...connections];
    if (this.need(typed)) return found;
    return [
      ...found,
      ...needsNamed(needs, typed)
        .slice(0, mostNeedsBelow)
        .map((open) => ({ open })),
    ];
  }

  override renderSuggestion(row: Row, el: HTMLElement): void {
    const { desk } = this.deps;
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const aux = el.createDiv({ cls: 'suggestion-aux' });
    if ('open' in row) {
      const { person, need } = row.open;
      content.createDiv({ cls: 'suggestion-title' }).createSpan({ text: need.text });
      const whose = person.me ? say.exchange.myNeed : say.exchange.needOf(person.name);
      content.createDiv({ cls: 'suggestion-note', text: [whose, placeOf(need.source)].join(' · ') });
      flair(aux, 'search');
      return;
    }
    if ('connection' in row) {
      const { name, connectedOn } = row.connection;
      content.createDiv({ cls: 'suggestion-title' }).createSpan({ text: name });
      const what = whatTheyAre(row.connection);
      const since = connectedOn === null ? null : dayWords(connectedOn);
      content.createDiv({ cls: 'suggestion-note', text: say.exchange.connectedOnLinkedIn({ what, since }) });
      flair(aux, 'link');
      return;
    }
    const { help, person } = row;
    content.createDiv({ cls: 'suggestion-title' }).createSpan({ text: person.name });
    renderLine(content, say.exchange.evidence(help.evidence.kind), help.evidence.text, help.inLine);
    const parts = [placeOf(help.evidence.source), ...this.reach(person)];
    content.createDiv({ cls: 'suggestion-note', text: parts.join(' · ') });
    // A phone has none of the keys.
    if (Platform.isMobile) {
      this.button(aux, 'mail', say.exchange.writeTo(person.name), () => this.deps.handlers.writeTo(person));
      const other = this.otherOf(this.inputEl.value);
      const label = other
        ? say.exchange.introduce({ one: other.name, two: person.name })
        : say.exchange.introduceToSomebody(person.name);
      this.button(aux, 'handshake', label, () => this.introduce(person, help));
    }
    flair(aux, desk.network.contactsOf(person.key).length > 0 ? 'coffee' : 'waypoints');
  }

  override onChooseSuggestion(row: Row, event: MouseEvent | KeyboardEvent): void {
    const { desk, handlers } = this.deps;
    if ('open' in row) new HelpList(this.deps, row.open).open();
    else if ('connection' in row)
      // Their page stands in words: nothing is opened on the network.
      new Notice([connectionWords(row.connection), ...row.connection.urls.slice(0, 1)].join('\n'), longNotice);
    else if (this.introduces) this.introduce(row.person, row.help);
    else if (event.shiftKey) handlers.writeTo(row.person);
    else void desk.open(row.help.evidence.source, paneOf(event));
  }

  private introduce(person: Person, help: Help): void {
    const need = this.need(this.inputEl.value);
    const other = this.otherOf(this.inputEl.value);
    if (need && other) this.deps.handlers.introduce(other, person, whyOfMatch(help));
    else this.deps.handlers.introduce(person, null);
  }

  /** The need that is looked at, until something else is typed. */
  private need(typed: string): OpenNeed | null {
    return this.chosen?.need.text.trim() === typed.trim() ? this.chosen : null;
  }

  /** Whose need it is, where that is not mine. */
  private otherOf(typed: string): Person | null {
    const need = this.need(typed);
    return need === null || need.person.me ? null : need.person;
  }

  /** How they are reached: when we were last in touch, or through whom; and an address. */
  private reach(person: Person): string[] {
    const { desk } = this.deps;
    const { network } = desk;
    const today = desk.today();
    const last = lastContact(network, person.key, today);
    const address = person.emails[0] ?? person.phones[0] ?? null;
    return [
      last ? say.people.lastContact(ago(last.day, today)) : (this.through(person.key) ?? say.shared.noContactNoted),
      ...(address === null ? [] : [address]),
    ];
  }

  private through(key: PersonKey): string | null {
    if (this.reached.has(key)) return this.reached.get(key) ?? null;
    const { desk } = this.deps;
    const { network } = desk;
    const steps = warmPaths(network, network.meKey, key, desk.today(), 1)[0]?.steps ?? [];
    const first = steps.length > 1 ? steps[0]?.to : undefined;
    const introducer = introducerOf(network, key);
    const nameOf = (one: PersonKey): string => network.person(one)?.name ?? one;
    const words =
      first !== undefined
        ? say.exchange.through(nameOf(first))
        : introducer === null
          ? null
          : say.people.introducedBy(nameOf(introducer));
    this.reached.set(key, words);
    return words;
  }

  private button(aux: HTMLElement, icon: string, label: string, run: () => void): void {
    rowButton(aux, icon, label, () => {
      this.close();
      run();
    });
  }
}

/** `ctrl I`, or `cmd I` on a Mac. */
export function introduceKey(): string {
  return `${Platform.isMacOS ? say.followUps.cmd : say.followUps.ctrl} I`;
}

/** Does long work for somebody who waits, without holding up what they type; null where it is no longer wanted. */
export async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
  return new IdleSlices().finish(steps, isWanted);
}

export function placeOf({ path, line }: Source): string {
  return say.exchange.lineOf({ note: nameOfPath(path), line });
}

export function paneOf(event: MouseEvent | KeyboardEvent): PaneType | boolean {
  return Keymap.isModEvent(event);
}

export function flair(aux: HTMLElement, icon: string): void {
  setIcon(aux.createSpan({ cls: 'suggestion-flair', attr: { 'aria-hidden': 'true' } }), icon);
}

/** A button in a row to choose: it does not choose the row. */
export function rowButton(aux: HTMLElement, icon: string, label: string, run: () => void): void {
  const button = aux.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
  setIcon(button, icon);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    run();
  });
}

/** `Offers: knows metadata`, with the words that fit in bold. */
export function renderLine(content: HTMLElement, label: string, text: string, bold: readonly Range[]): void {
  const line = content.createDiv({ cls: 'suggestion-note' });
  line.appendText(`${label}: `);
  const matches: SearchMatches = [...bold].sort((a, b) => a[0] - b[0]).map(([from, to]) => [from, to]);
  renderMatches(line.createSpan(), text, matches);
}
