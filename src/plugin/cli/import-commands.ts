import { say } from '../../i18n/words';
import {
  type Chosen,
  chosenAtFirst,
  everybody,
  passes,
  plainChoice,
  readFilter,
  type RowFilter,
} from '../../importing/choose';
import type { KeptProperty } from '../../importing/merge';
import { beforeWriting } from '../../importing/ui/write-choices';
import { problemWords } from '../../importing/imported-person';
import type { Proposal } from '../../importing/match';
import {
  type Choice,
  type ImportDeps,
  matchPeople,
  previewOf,
  readFiles,
  reasonWords,
  writeChoices,
} from '../../importing/ui/import-session';
import type { PeopleRead } from '../../importing/read-file';
import { Changes, type OwnStep, renameAll } from '../../vault/changes';
import { messageOf } from '../../vault/failure';
import type { NoteWriter } from '../../vault/note-writer';
import { foldName } from '../../notes/fold';
import { type CliCommand, fileTyped, isSlipOf, isWritten, optional, required } from './cli-command';

/** One person of the file: who they are, and what is written. */
interface ImportRow {
  readonly name: string;
  readonly kind: Proposal['kind'];
  readonly why: string;
  /** Whether it is written, or would be. */
  readonly chosen: boolean;
  /** The note that is added to or made; null where nothing is written. */
  readonly path: string | null;
  /** The lines that are added, or the whole of a new note. */
  readonly lines: string | null;
  /** Who they may be, of `unsure`. */
  readonly candidates: readonly string[];
  /** Who is in it, of a group: it is no person. */
  readonly members: readonly string[];
  /** Values of the file that are not written, because the note has others. */
  readonly kept: readonly KeptProperty[];
}

/** What the command needs. */
export interface ImportCommandDeps extends Omit<ImportDeps, 'changes'> {
  readonly writer: NoteWriter;
}

/** The command that imports a file of people of the vault: prints what would be written, and writes it where it is told to. */
export function importCommands(given: ImportCommandDeps): CliCommand[] {
  const deps: ImportDeps = { ...given, changes: quietChanges(given.writer) };
  return [
    {
      name: 'import',
      description: say.importing.cliImport,
      flags: {
        file: { value: '<path>', description: say.importing.cliFile(), required: true },
        choose: { value: '<all|known|filter>', description: say.importing.cliChoose() },
        write: { value: '<true>', description: say.importing.cliWrite() },
      },
      run: async (params) => {
        const writes = isWritten(params);
        const { proposals, read } = await readAndMatch(deps, required(params, 'file', '"contacts.vcf"'));
        const chosen = chosenBy(proposals, read, optional(params, 'choose'));
        const choices = proposals.flatMap((proposal): Choice[] => {
          const choice = chosen.get(proposal.id);
          return choice === undefined ? [] : [{ proposal, chosen: choice }];
        });
        const rows: ImportRow[] = [];
        const soon: string[] = [];
        for (const proposal of proposals) {
          const row = await rowOf(deps, proposal, chosen.get(proposal.id), soon);
          rows.push(row);
          if (chosen.get(proposal.id) === 'new' && row.path !== null) soon.push(row.path);
        }
        const problems = read.problems.map(problemWords);
        if (!writes) return { written: false, people: rows, problems };
        const watched = { isWanted: () => true, onProgress: () => undefined };
        const { made, added, refused } = await writeChoices(deps, choices, watched);
        return { written: true, made, added, refused, people: rows, problems };
      },
    },
  ];
}

/** As the review does it, without a notice and without an undo: there is nobody to press it. */
export function quietChanges(writer: NoteWriter): Pick<Changes, 'makeEach' | 'mark' | 'takeBack'> {
  const changes = new Changes(writer);
  return {
    makeEach: (_, all) => writeEach(writer, all),
    mark: (file, change) => changes.mark(file, change),
    takeBack: (made) => changes.takeBack(made),
  };
}

async function writeEach(
  writer: NoteWriter,
  all: Iterable<OwnStep> | AsyncIterable<OwnStep>,
): Promise<ReadonlyMap<number, string>> {
  const refused = new Map<number, string>();
  const toRename: OwnStep[] = [];
  let index = 0;
  for await (const step of all) {
    const { file, change, onRefused } = step;
    const written = await writer.change(file, change);
    if ('refusal' in written) {
      const why = say.vault.refusal({ basename: file.basename, ...written.refusal });
      refused.set(index, why);
      onRefused?.(why);
    } else toRename.push(step);
    index++;
  }
  await renameAll(writer, toRename);
  return refused;
}

async function readAndMatch(
  deps: ImportDeps,
  path: string,
): Promise<{ readonly proposals: readonly Proposal[]; readonly read: PeopleRead }> {
  const file = fileTyped(deps.app, path);
  if (!file) throw new Error(say.importing.noSuchFile(path));
  const bytes = new Uint8Array(await deps.app.vault.readBinary(file));
  const watched = { isWanted: () => true, onProgress: () => undefined, today: deps.desk.today() };
  const read = await readFiles([{ name: file.name, bytes }], watched);
  const proposals = read && (await matchPeople(deps, read.people, () => true));
  if (!read || !proposals) throw new Error(say.importing.nothingImported);
  if (read.source === null) throw new Error(read.problems.map(problemWords).join(' '));
  return { proposals, read };
}

/** Without a word, those who are chosen to begin with in the review. */
function chosenBy(
  proposals: readonly Proposal[],
  { source }: PeopleRead,
  words: string | null,
): ReadonlyMap<number, Chosen> {
  if (words === null) return chosenAtFirst(proposals, source);
  const choice = words.trim().toLowerCase();
  const filter: RowFilter | null =
    choice === 'all' ? everybody : choice === 'known' ? { ...everybody, kind: 'same' } : readFilter(words);
  if (!filter) throw new Error(say.importing.noFilter(words));
  // A word that is in nobody's card is more likely a choice written wrongly.
  if (filter.words !== '' && proposals.every((proposal) => !passes(proposal, filter, false)))
    throw new Error(say.importing.nobodyFits(words));
  const slip = ['all', 'known'].find((one) => one !== choice && isSlipOf(choice, one));
  // `know` may be a slip, and stands in the name of Edward Knowles; Ali is nobody's slip where somebody is called so.
  if (
    slip !== undefined &&
    !proposals.some(({ card }) =>
      foldName(card.name)
        .split(/[\s-]+/)
        .includes(foldName(words)),
    )
  )
    throw new Error(say.importing.choiceMeant({ written: words, meant: slip }));
  return new Map(
    proposals.flatMap((proposal) => {
      const choice = plainChoice(proposal);
      return choice !== null && passes(proposal, filter, false) ? [[proposal.id, choice] as const] : [];
    }),
  );
}

/** @param soon paths of notes that are to be made before it */
async function rowOf(
  deps: ImportDeps,
  proposal: Proposal,
  chosen: Chosen | undefined,
  soon: readonly string[],
): Promise<ImportRow> {
  const { card, kind, person, candidates } = proposal;
  const row = {
    ...{ name: card.name, kind, why: reasonWords(proposal), chosen: chosen !== undefined },
    candidates: candidates.map(({ path, name }) => path ?? name),
    members: card.members,
  };
  if (chosen === undefined)
    return {
      ...row,
      path: person?.path ?? proposal.otherNote?.path ?? null,
      lines: null,
      kept: proposal.additions?.kept ?? [],
    };
  try {
    const { path, lines, kept } = await previewOf(deps, { proposal, chosen }, soon);
    return { ...row, path, lines, kept };
  } catch (error) {
    return { ...row, path: null, lines: beforeWriting(messageOf(error)), kept: [] };
  }
}
