import { type App, Keymap, Notice, type PaneType, renderMatches, setIcon, setTooltip } from 'obsidian';
import { say } from '../../i18n/words';
import type { PersonKey } from '../../model/person';
import type { Source } from '../../model/source';
import { nameOfPath } from '../../notes/fold';
import { shownText } from '../../notes/read-value';
import { type Action, menuOf, showMenu } from '../../ui/actions';
import { iconButton, placeWords } from '../../ui/dom';
import { askForm } from '../../ui/form';
import { pickPerson } from '../../ui/picker';
import { doneAndNoteGiven, type GivenNote, noteGivenTo, type OwnTurn, type Step } from '../../vault/changes';
import { reportingFailures } from '../../vault/failure';
import type { Suggested, Suggestion } from '../propose';
import type { SuggestionKind } from '../rules';
import { claimOf, kindIcons, readSentence } from './claim';
import {
  type Correction,
  type NewPerson,
  saysOtherwise,
  type SuggestionDesk,
  type SuggestionDeps,
} from './suggestion-desk';
import type { SuggestionIndex } from './suggestion-index';

/** What a row starts; what becomes of the row is for its list to say. */
export interface SuggestionRowHandlers {
  readonly hindrance: SuggestionDesk['hindrance'];
  readonly namerWithoutNote: SuggestionDesk['namerWithoutNote'];
  accept(row: Suggestion, correction?: Correction): void;
  dismiss(row: Suggestion): void;
  open(source: Source, pane: PaneType | boolean): void;
}

/** What a sentence seems to say, the sentence with the words that decided marked, its note, and the answers: as icons where room is short. */
export function renderSuggestion(
  list: HTMLElement,
  row: Suggestion,
  deps: Pick<SuggestionDeps, 'app' | 'desk' | 'changes' | 'makePerson'>,
  handlers: SuggestionRowHandlers,
  buttonsAs: 'words' | 'icons' = 'words',
): HTMLElement {
  const item = list.createEl('li', { cls: 'reference-desk-suggestion', attr: { tabindex: '-1', 'data-id': row.id } });
  setIcon(
    item.createDiv({ cls: 'reference-desk-suggestion-icon', attr: { 'aria-hidden': 'true' } }),
    kindIcons[row.kind],
  );
  const words = item.createDiv({ cls: 'reference-desk-suggestion-words' });
  const claim = claimOf(row);
  words.createDiv({ cls: 'reference-desk-suggestion-claim', text: claim });
  renderSentence(words, row);
  const hindrance = handlers.hindrance(row);
  for (const one of notesGiven(row, handlers.namerWithoutNote(row)))
    words.createDiv({ cls: 'reference-desk-suggestion-also', text: one });
  if (hindrance) words.createDiv({ cls: 'reference-desk-suggestion-why', text: hindrance.why });
  const place = placeWords(row.source);
  const text = buttonsAs === 'icons' ? nameOfPath(row.source.path) : place;
  const link = words.createEl('a', { cls: 'reference-desk-place', text, attr: { href: '#' } });
  if (text !== place) setTooltip(link, place);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    handlers.open(row.source, Keymap.isModEvent(event));
  });
  const buttons = item.createDiv({ cls: 'reference-desk-suggestion-buttons' });
  const { accept, change, dismiss } = say.suggestions;
  const button = (text: string, icon: string, cls: string): HTMLButtonElement =>
    buttonsAs === 'icons'
      ? iconButton(buttons, icon, say.suggestions.answer({ answer: text, claim }))
      : buttons.createEl('button', { cls, text });
  const acceptEl = button(accept, 'check', 'mod-cta');
  acceptEl.disabled = hindrance?.ask === null;
  acceptEl.addEventListener('click', () => handlers.accept(row));
  const changeEl = button(change, 'user-round-pen', '');
  changeEl.setAttr('aria-haspopup', 'menu');
  const choose = async (purpose: string, flag: 'who' | 'whom'): Promise<void> => {
    const key = await chooseSomebody(deps, purpose, row, flag);
    if (key !== null) handlers.accept(row, { [flag]: key });
  };
  const otherwise = (correction: Correction): void => handlers.accept(row, correction);
  changeEl.addEventListener('click', (event) =>
    showMenu(menuOf([...corrections(row, choose), ...otherReadings(deps.app, row, otherwise)]), event),
  );
  button(dismiss, 'x', '').addEventListener('click', () => handlers.dismiss(row));
  return item;
}

/** What accepting it does besides: whoever is new, or named somebody, gets a note, or theirs is read as a person's. Each once. */
export function notesGiven({ kind, who, whom }: Suggestion, namer: Suggested | null): readonly string[] {
  const { suggestions } = say;
  const given = [...[who, whom].filter((somebody) => somebody?.isNew), namer].filter((somebody) => !!somebody);
  const said = given.flatMap(({ name, note }) => {
    if (note !== undefined) return [suggestions.tagsNote(nameOfPath(note))];
    return kind === 'new-person' ? [] : [suggestions.makesNote(name)];
  });
  return [...new Set(said)];
}

/** The sentence of a suggestion, with the words that decided marked. */
export function renderSentence(el: HTMLElement, row: Suggestion): HTMLElement {
  const quote = el.createEl('blockquote');
  const { text, marked } = readSentence(row);
  renderMatches(quote, text, marked && [[...marked]]);
  return quote;
}

/** What may be otherwise than the sentence was read: whoever is in it. `choose` asks who it is, for a purpose. */
export function corrections(
  row: Suggestion,
  choose: (purpose: string, flag: 'who' | 'whom') => Promise<void>,
): readonly Action[] {
  const somebodyElse = ({ name, ask }: Suggested, flag: 'who' | 'whom'): Action => ({
    label: ask ? say.suggestions.chooseWho(name) : say.suggestions.somebodyElse(name),
    icon: 'user-round-pen',
    run: () => choose(ask ? say.suggestions.toSayWho(name) : say.suggestions.somebodyElse(name), flag),
  });
  return [somebodyElse(row.who, 'who'), ...(row.whom ? [somebodyElse(row.whom, 'whom')] : [])];
}

const deeds: readonly SuggestionKind[] = [
  ...(['favour-received', 'favour-given', 'promise', 'waiting', 'need', 'offer', 'ask-next-time'] as const),
];
const introductions: readonly SuggestionKind[] = [
  ...(['introduced', 'will-introduce', 'named', 'i-introduced', 'i-will-introduce'] as const),
];

/** What a sentence may mean otherwise, each as it would be shown, and other words for it. */
function otherReadings(app: App, row: Suggestion, accept: (correction: Correction) => void): readonly Action[] {
  const { kind, what } = row;
  const group = [deeds, introductions].find((kinds) => kinds.includes(kind)) ?? [];
  const others = group
    .filter((one) => one !== kind)
    .map((one): Action => ({
      label: claimOf({ ...row, kind: one }),
      icon: kindIcons[one],
      run: () => {
        accept({ kind: one });
        return Promise.resolve();
      },
    }));
  if (what === null || !deeds.includes(kind)) return others;
  const words: Action = {
    label: say.suggestions.otherWords,
    icon: 'pencil',
    run: async () => {
      const field = { name: say.suggestions.words, value: shownText(what), missing: say.suggestions.writeWords };
      const title = say.suggestions.otherWordsFor(claimOf(row));
      const answers = await askForm(app, title, [field], say.suggestions.accept);
      const said = answers?.[say.suggestions.words]?.trim() ?? '';
      if (said !== '') accept({ what: said });
    },
  };
  return [words, ...others];
}

/** What helps to say who a word of a sentence is: the sentence, its note, and the name in it, if it is one. */
export function askedOf(
  row: Suggestion,
  flag: 'who' | 'whom',
): { readonly about: string; readonly note: string; readonly typed: string } {
  const name = row[flag]?.name ?? '';
  const isName = row[flag]?.ask === true && /^\p{Lu}/u.test(name);
  return { about: readSentence(row).text, note: row.source.path, typed: isName ? name : '' };
}

/** Lets the user say who a word of a sentence is: somebody known, or somebody new, who gets a note; null where they do not. */
async function chooseSomebody(
  { app, desk, changes, makePerson }: Pick<SuggestionDeps, 'app' | 'desk' | 'changes' | 'makePerson'>,
  purpose: string,
  row: Suggestion,
  flag: 'who' | 'whom',
): Promise<PersonKey | null> {
  const picked = await pickPerson(app, desk, purpose, askedOf(row, flag));
  if (!picked) return null;
  if ('person' in picked) return picked.person.key;
  let key: PersonKey | null = null;
  await reportingFailures(async () => {
    const made = await makePerson(picked.newName, null, picked.note ?? null);
    await changes.make(noteGivenTo(picked.newName, made), [], { made: [made] });
    key = desk.network.personAt(made.file.path)?.key ?? null;
  });
  return key;
}

/** Asks for everybody whom the sentence leaves open, the first of them first; null where the user does not say. */
async function withEverybody(
  deps: Pick<SuggestionDeps, 'app' | 'desk' | 'changes' | 'makePerson'>,
  row: Suggestion,
  correction: Correction,
): Promise<Correction | null> {
  let told = correction;
  for (const flag of ['who', 'whom'] as const) {
    const somebody = row[flag];
    if (somebody?.ask !== true || told[flag] !== undefined) continue;
    const key = await chooseSomebody(deps, say.suggestions.toSayWho(somebody.name), row, flag);
    if (key === null) return null;
    told = { ...told, [flag]: key };
  }
  return told;
}

/**
 * Writes suggestions down, one after the other; returns their ids with the steps that take them back. `quietly`: without a notice for each. One alone asks whom its words mean, and says why it
 * cannot be written; among several, such a one is passed over.
 */
export async function acceptSuggestions(
  deps: Pick<SuggestionDeps, 'app' | 'desk' | 'changes' | 'makePerson'>,
  suggestions: SuggestionDesk,
  rows: readonly Suggestion[],
  correction: Correction = {},
  quietly = false,
): Promise<ReadonlyMap<string, Step | null>> {
  const { changes, makePerson } = deps;
  const isAlone = rows.length === 1;
  const done = new Map<string, Step | null>();
  for (const row of rows) {
    const isHopeless = suggestions.hindrance(row)?.ask === null;
    const told = isAlone && !isHopeless ? await withEverybody(deps, row, correction) : correction;
    if (!told) continue;
    const plan = await suggestions.plan(row, told);
    if ('why' in plan) {
      if (isAlone) new Notice(plan.why);
      continue;
    }
    if ('newPerson' in plan) {
      await reportingFailures(async () => {
        const made = await makePerson(plan.newPerson, plan.introducer, plan.note);
        const change = plan.changeIn ? [{ file: made.file, change: await plan.changeIn(made.file.path) }] : [];
        const words = plan.changeIn
          ? doneAndNoteGiven({ done: `${claimOf(plan.told)}.`, name: plan.newPerson }, made)
          : plan.writes;
        const step = quietly ? await changes.makeQuietly(words, change, { made: [made] }) : null;
        if (step || (!quietly && (await changes.make(words, change, { made: [made] })))) done.set(row.id, step);
      });
      continue;
    }
    await reportingFailures(async () => {
      const made = await notesFor(deps, plan.newPeople);
      const change = [{ file: plan.file, change: plan.change }];
      // Read again, the sentence would be taken for the same once more.
      const also = saysOtherwise(correction) ? restingOf(suggestions, row) : undefined;
      const options = { made, typed: plan.writes, also };
      if (quietly) {
        const step = await changes.makeQuietly(claimOf(plan.told), change, options);
        if (step) done.set(row.id, step);
      } else if (await changes.make(claimOf(plan.told), change, options)) done.set(row.id, null);
    });
  }
  return done;
}

/** Gives notes to people who are new, all or none. Throws a `Failure`. */
export async function notesFor(
  { changes, makePerson }: Pick<SuggestionDeps, 'changes' | 'makePerson'>,
  people: readonly NewPerson[],
): Promise<readonly GivenNote[]> {
  const given: GivenNote[] = [];
  try {
    for (const { newPerson, note } of people) given.push(await makePerson(newPerson, null, note));
  } catch (error) {
    await changes.takeBack(given);
    throw error;
  }
  return given;
}

/** Lets a suggestion rest, or brings it back. */
function restingOf(suggestions: SuggestionDesk, { id }: Suggestion): OwnTurn {
  return { forth: () => suggestions.dismiss([id]), back: () => suggestions.restore([id]) };
}

/** Lets a suggestion rest, and offers to bring it back; `back` is called where it is. */
export function dismissSuggestion(
  { changes }: Pick<SuggestionDeps, 'changes'>,
  suggestions: SuggestionDesk,
  row: Suggestion,
  back = (restore: () => Promise<void>): Promise<void> => restore(),
): Promise<Step> {
  const resting = restingOf(suggestions, row);
  return changes.does(say.suggestions.dismissed(claimOf(row)), { ...resting, back: () => back(() => resting.back()) });
}

/** More rows at once would push everything else about a person out of sight. */
const rowsAtFirst = 3;

/** The suggestions about one person, for the page about them. */
export function suggestionsAbout(
  deps: SuggestionDeps & { readonly app: App },
  suggestions: SuggestionDesk,
  index: SuggestionIndex,
  key: PersonKey,
): { readonly looks: unknown; render(el: HTMLElement): void } {
  const rows = index.about(key);
  const handlers: SuggestionRowHandlers = {
    hindrance: (row) => suggestions.hindrance(row),
    namerWithoutNote: (row) => suggestions.namerWithoutNote(row),
    accept: (row, correction) => void acceptSuggestions(deps, suggestions, [row], correction),
    dismiss: (row) => void dismissSuggestion(deps, suggestions, row),
    open: (source, pane) => void deps.desk.open(source, pane),
  };
  const render = (el: HTMLElement): void => {
    if (rows.length === 0) return;
    const title = say.suggestions.suggestions;
    const section = el.createEl('section', {
      cls: 'reference-desk-group reference-desk-suggestions-about',
      attr: { 'aria-label': title },
    });
    const heading = section.createDiv({ cls: 'reference-desk-group-heading' });
    heading.createSpan({ text: title });
    if (rows.length > 1) heading.createSpan({ cls: 'reference-desk-count', text: String(rows.length) });
    const list = section.createEl('ul', { cls: 'reference-desk-suggestion-list' });
    for (const row of rows.slice(0, rowsAtFirst)) renderSuggestion(list, row, deps, handlers, 'icons');
    if (rows.length <= rowsAtFirst) return;
    const more = section.createEl('button', {
      cls: 'reference-desk-show-all',
      text: say.followUps.showAll(rows.length),
    });
    more.addEventListener('click', () => {
      for (const row of rows.slice(rowsAtFirst)) renderSuggestion(list, row, deps, handlers, 'icons');
      more.remove();
    });
  };
  return { looks: rows.map(({ id, source }) => [id, source.line]), render };
}
