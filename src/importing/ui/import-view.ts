import { Notice, Platform, type WorkspaceLeaf } from 'obsidian';
import { say } from '../../i18n/words';
import { dayFromIso, partsOf } from '../../model/day';
import type { Person } from '../../model/person';
import { mayBecomeSomebodys } from '../../network/find-person';
import { pickByName } from '../../ui/picker';
import {
  type Chosen,
  chosenAtFirst,
  countKinds,
  everybody,
  passes,
  plainChoice,
  type RowFilter,
  valuesIn,
} from '../choose';
import { problemWords } from '../imported-person';
import type { Proposal, ProposalKind } from '../match';
import { propertyLine } from '../merge';
import { unreadableAt, unreadableWords } from '../other-note';
import type { GivenFile, PeopleRead } from '../read-file';
import {
  type FileReview,
  FileReviewView,
  problemsAt,
  type NothingRead,
  type PreviewPart,
  type Reading,
  type ReviewWords,
  type RowWords,
  type WrittenRows,
} from './file-review-view';
import {
  type Choice,
  type DoneChoice,
  type ImportDeps,
  matchPeople,
  previewOf,
  readFiles,
  reasonWords,
  sharingNote,
  writeChoices,
} from './import-session';
import type { KeptConnections } from './kept-connections';
import { reportText } from './report';
import type { Watched } from './write-choices';

export const IMPORT_VIEW = 'reference-desk-import';

/** Files that may hold people. */
const readableEndings = ['vcf', 'vcard', 'csv', 'tsv', 'txt', 'zip'];
const kinds: readonly ProposalKind[] = ['new', 'same', 'unsure', 'skip'];

interface Review extends FileReview<Proposal> {
  readonly read: PeopleRead;
  readonly chosen: Map<number, Chosen>;
  filter: RowFilter;
}

/** The review of people in files. */
export class ImportView extends FileReviewView<Proposal, Review> {
  override icon = 'contact';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: ImportDeps,
    private readonly connections: KeptConnections,
  ) {
    super(leaf, deps.desk, readableEndings);
  }

  override getViewType(): string {
    return IMPORT_VIEW;
  }

  protected override get words(): ReviewWords {
    const { importPeople, noFileOfThatName, importKeys, importTouch, filterWords, kinds: ofKinds } = say.importing;
    return {
      ...{ title: importPeople, intro: say.importing.importIntro(), noFileOfThatName, filterWords, kinds: ofKinds },
      ...{ keys: importKeys, touch: importTouch },
    };
  }

  protected override get nothingWritten(): string {
    return say.importing.nothingImported;
  }

  protected override async read(
    files: readonly GivenFile[],
    { isWanted, progress }: Reading,
  ): Promise<Review | NothingRead | null> {
    const read = await readFiles(files, {
      isWanted,
      onProgress: (people) => progress(say.importing.readingFiles(people)),
      today: this.deps.desk.today(),
    });
    if (!read) return null;
    if (read.people.length === 0) return { message: null, problems: read.problems };
    progress(say.importing.comparing);
    const proposals = await matchPeople(this.deps, read.people, isWanted);
    return (
      proposals && {
        ...{ files: files.map(({ name }) => name), read, problems: read.problems, proposals },
        ...{ words: '', filter: everybody, chosen: chosenAtFirst(proposals, read.source) },
      }
    );
  }

  protected override match({ read }: Review, isWanted: () => boolean): Promise<readonly Proposal[] | null> {
    return matchPeople(this.deps, read.people, isWanted);
  }

  protected override forget({ chosen: all }: Review, now: readonly Proposal[]): void {
    for (const { id, kind, person, otherNote } of now) {
      const chosen = all.get(id);
      const isSomebody = chosen !== undefined && chosen !== 'new' && chosen !== 'note';
      const isGone = isSomebody && this.deps.desk.network.person(chosen) === null;
      // A note of that name may be there by now.
      const isOther = chosen === 'new' && kind !== 'new' && person !== null;
      const isMarked = chosen === 'note' && !this.mayBeTheirs(otherNote?.path ?? null);
      if (isGone || isOther || isMarked || (chosen !== undefined && kind === 'skip' && person !== null)) all.delete(id);
    }
  }

  protected override hints({ read }: Review): readonly string[] {
    return read.source === 'linkedin' ? [say.importing.linkedInFirst] : [];
  }

  protected override createButtons(footer: HTMLElement, { read }: Review): void {
    if (read.source !== 'linkedin') return;
    const keep = footer.createEl('button', { text: say.importing.keepForLookUp });
    keep.addEventListener('click', () => void this.connections.keep(read.people.filter(({ name }) => name !== '')));
  }

  protected override createFilters(filters: HTMLElement, review: Review): void {
    const set = (part: Partial<RowFilter>): void => {
      review.filter = { ...review.filter, ...part };
    };
    const counted = (values: readonly (readonly [string, number])[]): (readonly [string, string])[] =>
      values.slice(0, 500).map(([value, count]) => [value, say.importing.valueWithCount({ value, count })]);
    const { proposals } = review;
    this.createKindSelect(filters, kinds, (kind) => set({ kind }));
    const organisations = valuesIn(proposals, ({ organisation }) => (organisation === null ? [] : [organisation]));
    const { filterOrganisation, allOrganisations, filterGroup, allGroups, filterSince, anyTime } = say.importing;
    this.createSelect(filters, filterOrganisation, allOrganisations, counted(organisations), (value) =>
      set({ organisation: value === '' ? null : value }),
    );
    const groups = valuesIn(proposals, (card) => card.groups);
    this.createSelect(filters, filterGroup, allGroups, counted(groups), (value) =>
      set({ group: value === '' ? null : value }),
    );
    const years = new Set(
      proposals.flatMap(({ card }) => (card.connectedOn === null ? [] : [partsOf(card.connectedOn).year])),
    );
    const yearOptions = [...years]
      .sort((a, b) => b - a)
      .map((year) => [String(year), say.importing.since(year)] as const);
    this.createSelect(filters, filterSince, anyTime, yearOptions, (value) =>
      set({ since: value === '' ? null : dayFromIso(`${value}-01-01`) }),
    );
  }

  protected override passes(row: Proposal, { filter, words, chosen }: Review): boolean {
    return passes(row, { ...filter, words }, chosen.has(row.id));
  }

  protected override countsWords({ proposals }: Review): string {
    const { new: fresh, same, unsure, skip: left } = countKinds(proposals);
    return `${say.importing.counts({ fresh, same, unsure, left })}.`;
  }

  protected override shownWords(count: { readonly shown: number; readonly all: number }): string {
    return say.importing.shownCount(count);
  }

  protected override submitWords(count: number): string {
    return say.importing.importChosen(count);
  }

  protected override rowWords(row: Proposal, review: Review): RowWords {
    const { card, kind } = row;
    const { chosen } = review;
    const notRead = problemsAt(row.card.at, review).length > 0 ? [say.importing.inThisRow] : [];
    return {
      ...{ name: card.name || say.importing.withoutName, organisation: card.organisation, kind },
      kindWords: this.kindWords(row, chosen.get(row.id)),
      note: [...this.pathsOf(row, chosen.get(row.id)), noteWords(row), ...notRead].join(' · '),
    };
  }

  private kindWords(row: Proposal, chosen: Chosen | undefined): string {
    if (chosen === 'new') return say.importing.rowNew;
    if (chosen === 'note') return say.importing.rowMarks;
    const person = chosen === undefined ? row.person : this.deps.desk.network.person(chosen);
    if ((row.kind === 'same' || chosen !== undefined) && person) return say.importing.rowAddsTo(person.name);
    return say.importing.kinds[row.kind];
  }

  /** The notes that there are of somebody: the one that is added to, or those that may be theirs. */
  private pathsOf(row: Proposal, chosen: Chosen | undefined): readonly string[] {
    if (chosen === 'new' || chosen === 'note') return [];
    const person = chosen === undefined ? row.person : this.deps.desk.network.person(chosen);
    const people = person ? [person] : row.candidates.slice(0, mostPaths);
    return people.flatMap(({ path }) => path ?? []);
  }

  /** Whether a note that is about no person may become somebody's. */
  private mayBeTheirs(path: string | null): boolean {
    const record = path === null ? null : this.deps.desk.network.noteAt(path);
    return record !== null && mayBecomeSomebodys(record);
  }

  protected override choose(row: Proposal, review: Review): void | Promise<void> {
    const choice = plainChoice(row);
    if (choice === null) return this.ask(row, review);
    review.chosen.set(row.id, choice);
  }

  /** Asks who somebody of the file is: one of those they may be, or somebody new. */
  protected override async ask(row: Proposal, review: Review): Promise<void> {
    if (row.card.name === '' || row.because === 'me' || row.because === 'group') {
      new Notice(say.importing.cannotBeChosen({ name: row.card.name, why: say.importing.because(row.because) }));
      return;
    }
    const { otherNote } = row;
    const people = row.person ? [row.person, ...row.candidates] : row.candidates;
    const optionOf = (person: Person): AskOption => ({
      label: say.importing.rowAddsTo(person.name),
      note: [person.organisation, person.path].filter((text) => text !== null).join(' · '),
      choice: person.key,
    });
    const { network } = this.deps.desk;
    const isOther = ({ key, path }: Person): boolean =>
      path !== null && key !== network.meKey && people.every((one) => one.key !== key);
    const options: readonly AskOption[] = [
      ...people.map(optionOf),
      ...(otherNote?.problem === null && this.mayBeTheirs(otherNote.path)
        ? [{ label: say.importing.useNote(otherNote.path), note: '', choice: 'note' }]
        : []),
      { label: say.importing.newNoteFor(row.card.name), note: '', choice: 'new' },
      { label: say.importing.leaveOut, note: '', choice: null },
    ];
    const picked = await pickByName(this.app, {
      placeholder: say.importing.whoIs(row.card.name),
      empty: say.importing.noChoiceOfThatName,
      items: options,
      more: network.people().filter(isOther).map(optionOf),
      nameOf: ({ label }) => label,
      noteOf: ({ note }) => note,
    });
    if (!picked) return;
    if (picked.choice === null) review.chosen.delete(row.id);
    else review.chosen.set(row.id, picked.choice);
  }

  /** `unsure` is never chosen without being asked. */
  protected override chooseIfClear(row: Proposal, review: Review): void {
    const choice = plainChoice(row);
    if (choice !== null) review.chosen.set(row.id, choice);
  }

  protected override async previewParts(row: Proposal, review: Review): Promise<readonly PreviewPart[]> {
    const chosen = review.chosen.get(row.id) ?? plainChoice(row);
    const notRead = problemsAt(row.card.at, review).map((one): PreviewPart => ['sentence', problemWords(one)]);
    if (chosen === null) {
      const inIt: PreviewPart[] =
        row.card.members.length === 0 ? [] : [['sentence', `${say.importing.members(row.card.members)}.`]];
      const sentence =
        row.kind === 'unsure' ? say.importing.sayWhoFirst(Platform.isMobile) : say.importing.nothingForThisRow;
      const keptWords = (row.additions?.kept ?? []).map(say.importing.keptAsItIs);
      const problem = row.otherNote?.problem ?? null;
      const unread: PreviewPart[] = problem === null ? [] : [['sentence', unreadableWords(problem)]];
      return [
        ...unread,
        ['sentence', sentence],
        ...inIt,
        ...keptWords.map((text): PreviewPart => ['sentence', text]),
        ...notRead,
      ];
    }
    const choice: Choice = { proposal: row, chosen };
    const soon: string[] = [];
    const before = review.proposals.slice(0, review.proposals.indexOf(row)).flatMap((proposal): Choice[] => {
      const chosen = review.chosen.get(proposal.id);
      return chosen === undefined ? [] : [{ proposal, chosen }];
    });
    for (const one of sharingNote(before, choice)) soon.push((await previewOf(this.deps, one, soon)).path);
    const { path, isNew, lines, kept } = await previewOf(this.deps, choice, soon);
    const title = isNew ? say.importing.newNoteAt(path) : say.importing.addedTo(path);
    const parts: PreviewPart[] =
      lines === ''
        ? [['sentence', say.importing.nothingForThisRow]]
        : [
            ['heading', title],
            ['lines', lines],
          ];
    return [...parts, ...kept.map((one): PreviewPart => ['sentence', say.importing.keptAsItIs(one)]), ...notRead];
  }

  protected override async writeChosen(review: Review, watched: Watched): Promise<WrittenRows> {
    const choices = review.proposals.flatMap((proposal): Choice[] => {
      const chosen = review.chosen.get(proposal.id);
      return chosen === undefined ? [] : [{ proposal, chosen }];
    });
    const report = (written: readonly DoneChoice[], refused: readonly string[]): string => {
      const linesOf = (isNew: boolean): string[] =>
        written.filter(({ chosen }) => (chosen === 'new') === isNew).flatMap((one) => reportLines(one, isNew));
      return reportText(review.files, [
        [say.importing.reportNew, linesOf(true)],
        [say.importing.reportAdded, linesOf(false)],
        [say.importing.reportUnread, [...review.problems.map(problemWords), ...refused]],
      ]);
    };
    const { made, added, left, refused } = await writeChoices(
      this.deps,
      choices,
      watched,
      this.withReport ? report : null,
    );
    return { written: made + added, left, refused };
  }
}

/** What a report says of somebody: which note it is, what was added to it, and what it keeps. */
function reportLines({ proposal, path, lines, kept }: DoneChoice, isNew: boolean): string[] {
  const added = isNew ? [] : lines.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [
    say.importing.reportOf({ name: proposal.card.name, path }),
    ...[...added, ...kept.map(say.importing.keptAsItIs)].map((line) => `    ${line}`),
  ];
}

/** One answer to who somebody is; null leaves them out. */
interface AskOption {
  readonly label: string;
  readonly note: string;
  readonly choice: Chosen | null;
}

/** Of many names the first ones, and how many there are besides. */
function shortened(names: readonly string[]): readonly string[] {
  const more = names.length - mostMembers;
  return more > 1 ? [...names.slice(0, mostMembers), say.importing.othersToo(more)] : names;
}

const mostMembers = 12;
/** Notes that a row names. */
const mostPaths = 3;

/** The second line of a row: what would be added, or why nothing is. */
function noteWords({ card, kind, because, additions, otherNote }: Proposal): string {
  const reason = reasonWords({ because, otherNote }, unreadableAt);
  if (kind === 'same' && additions) return [reason, ...additions.properties.map(propertyLine)].join(' · ');
  if (because === 'group')
    return [reason, ...(card.members.length === 0 ? [] : [say.importing.members(shortened(card.members))])].join(' · ');
  const says = [card.role, card.location, ...card.emails.slice(0, 1), ...card.phones.slice(0, 1)].filter(
    (text) => text !== null,
  );
  return [...(kind === 'new' ? [] : [reason]), ...says].join(' · ') || reason;
}
