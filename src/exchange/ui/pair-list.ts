import { Platform, SuggestModal } from 'obsidian';
import { say } from '../../i18n/words';
import type { Person } from '../../model/person';
import { keepHeadInSight } from '../../ui/search-in-sight';
import { foldName } from '../../notes/fold';
import { type Match, whyOfMatch } from '../matches';
import { introducible } from '../pairs';
import {
  type ExchangeDeps,
  flair,
  inSlices,
  introduceKey,
  nobodyToAsk,
  paneOf,
  placeOf,
  renderLine,
  rowButton,
} from './help-list';

interface Pair {
  readonly match: Match;
  readonly one: Person;
  readonly two: Person;
}

/** More than that are not read. */
const mostRows = 60;

/** Whom I could introduce to each other, with both lines that say why. */
export class PairList extends SuggestModal<Pair> {
  private stopListening: (() => void) | null = null;
  private isShown = true;
  /** Null until they are found. */
  private pairs: readonly Pair[] | null = null;
  private revision = -1;
  private how: 'introduce' | 'refuse' | null = null;

  constructor(
    private readonly deps: ExchangeDeps & {
      /** Remembers that they are not to be introduced. */
      notThisPair(one: Person, two: Person): Promise<void>;
    },
  ) {
    super(deps.app);
    this.limit = mostRows;
    this.setPlaceholder(say.exchange.whomCouldIIntroduce);
    this.modalEl.addClass('reference-desk-palette');
    const mod = Platform.isMacOS ? say.followUps.cmd : say.followUps.ctrl;
    const keys = [
      { command: '↑↓', purpose: say.introductions.toChoose },
      { command: '↵', purpose: say.exchange.toOpenTheNeed },
      { command: say.followUps.shiftEnter, purpose: say.exchange.toOpenLine },
      { command: introduceKey(), purpose: say.exchange.toIntroduce },
      { command: `${mod} D`, purpose: say.exchange.notThisPair },
      { command: say.followUps.escape, purpose: say.introductions.toClose },
    ];
    if (!Platform.isPhone) this.setInstructions(keys);
    const choose = (event: KeyboardEvent, how: typeof this.how): false => {
      this.how = how;
      this.selectActiveSuggestion(event);
      this.how = null;
      return false;
    };
    this.scope.register(['Shift'], 'Enter', (event) => choose(event, null));
    this.scope.register(['Mod'], 'i', (event) => choose(event, 'introduce'));
    this.scope.register(['Mod'], 'd', (event) => choose(event, 'refuse'));
  }

  override onOpen(): void {
    keepHeadInSight(this, true);
    this.stopListening = this.deps.desk.onChange(() => void this.find());
    void super.onOpen();
    void this.find();
  }

  override onClose(): void {
    keepHeadInSight(this, false);
    this.isShown = false;
    this.stopListening?.();
    super.onClose();
  }

  override getSuggestions(typed: string): Pair[] {
    const nobody = this.deps.desk.network.people().length > 0 ? say.exchange.noPair : nobodyToAsk();
    this.emptyStateText = this.pairs === null ? say.exchange.stillLooking : nobody;
    const words = foldName(typed).split(' ').filter(Boolean);
    return (this.pairs ?? []).filter(({ match, one, two }) => {
      const said = foldName([one.name, two.name, match.need.text, match.help.evidence.text].join(' '));
      return words.every((word) => said.includes(word));
    });
  }

  override renderSuggestion({ match, one, two }: Pair, el: HTMLElement): void {
    const { need, help } = match;
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    content
      .createDiv({ cls: 'suggestion-title' })
      .createSpan({ text: say.exchange.pair({ one: one.name, two: two.name }) });
    renderLine(content, say.exchange.needsOf(one.name), need.text, help.inNeed);
    renderLine(
      content,
      say.exchange.evidenceOf({ name: two.name, kind: help.evidence.kind }),
      help.evidence.text,
      help.inLine,
    );
    const places = [placeOf(need.source), placeOf(help.evidence.source)];
    content.createDiv({ cls: 'suggestion-note', text: places.join(' · ') });
    const aux = el.createDiv({ cls: 'suggestion-aux' });
    if (Platform.isMobile) {
      rowButton(aux, 'handshake', say.exchange.introduce({ one: one.name, two: two.name }), () => {
        this.close();
        this.deps.handlers.introduce(one, two, whyOfMatch(match.help));
      });
      rowButton(aux, 'x', say.exchange.notThisPair, () => void this.deps.notThisPair(one, two));
    } else flair(aux, 'waypoints');
  }

  /** The list stays open for the next pair. */
  override selectSuggestion(pair: Pair, event: MouseEvent | KeyboardEvent): void {
    if (this.how === 'refuse') void this.deps.notThisPair(pair.one, pair.two);
    else super.selectSuggestion(pair, event);
  }

  override onChooseSuggestion({ match, one, two }: Pair, event: MouseEvent | KeyboardEvent): void {
    const { desk, handlers } = this.deps;
    if (this.how === 'introduce') handlers.introduce(one, two, whyOfMatch(match.help));
    else void desk.open(event.shiftKey ? match.help.evidence.source : match.need.source, paneOf(event));
  }

  /** Looks for them anew where something has changed. */
  private async find(): Promise<void> {
    const { desk } = this.deps;
    const { network } = desk;
    const { revision } = network;
    if (revision === this.revision) return;
    this.revision = revision;
    const isWanted = (): boolean => this.isShown && network.revision === revision;
    const found = await inSlices(introducible(network, desk.helpers, desk.today(), desk.rules), isWanted);
    // What has changed meanwhile is looked for by a call of its own.
    if (found === null || !isWanted()) return;
    this.pairs = found.flatMap((match) => {
      const [one, two] = [network.person(match.whose), network.person(match.offeredBy)];
      return one && two ? [{ match, one, two }] : [];
    });
    this.inputEl.dispatchEvent(new Event('input'));
  }
}
