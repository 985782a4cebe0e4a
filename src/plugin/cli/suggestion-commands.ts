import type { CliData } from 'obsidian';
import { say } from '../../i18n/words';
import { isoOrNull } from '../../model/day';
import { findPerson } from '../../network/find-person';
import type { Suggested, Suggestion } from '../../suggestions/propose';
import type { SuggestionKind } from '../../suggestions/rules';
import { type Correction, SuggestionDesk, type SuggestionDeps } from '../../suggestions/ui/suggestion-desk';
import type { Network } from '../../network/network';
import type { NoteWriter } from '../../vault/note-writer';
import { type CliCommand, formatFlag, inFormat, optional, required, writeAndShow } from './cli-command';

/** A suggestion as other programs see it. */
export interface SuggestionRow {
  readonly id: string;
  readonly kind: SuggestionKind;
  /** `path` is null for people without a note; `ask` where the sentence leaves open who it is. */
  readonly who: { readonly name: string; readonly path: string | null; readonly ask: boolean };
  readonly whom: SuggestionRow['who'] | null;
  readonly what: string | null;
  readonly day: string | null;
  readonly due: string | null;
  readonly sentence: string;
  readonly source: { readonly path: string; readonly line: number | null };
  readonly rule: string;
  /** What accepting would write; null where something has to be said first. */
  readonly writes: string | null;
}

export interface SuggestionCommandDeps extends SuggestionDeps {
  readonly writer: NoteWriter;
  readonly desk: SuggestionDeps['desk'] & { readonly network: Network };
}

/** The commands with which a script or an assistant reads proposals, accepts and dismisses them. */
export function suggestionCommands(deps: SuggestionCommandDeps): CliCommand[] {
  const suggestions = new SuggestionDesk(deps, deps.desk.network);
  const id = { value: '<id>', description: say.plugin.suggestionId, required: true };
  const find = async (params: CliData): Promise<Suggestion> => {
    const wanted = required(params, 'id', 'abc123');
    const found = (await suggestions.read()).find((one) => one.id === wanted);
    if (!found) throw new Error(say.suggestions.noSuggestion(wanted));
    return found;
  };
  return [
    {
      name: 'suggestions',
      description: say.plugin.listSuggestions,
      flags: { path: { value: '<path>', description: say.plugin.theNote }, ...formatFlag() },
      run: async (params) => {
        const found = await suggestions.read(optional(params, 'path'));
        const rows = await Promise.all(found.map((one) => rowOf(one, suggestions, deps)));
        return inFormat(params, rows, textOf);
      },
    },
    {
      name: 'accept',
      description: say.plugin.acceptSuggestion,
      flags: {
        id,
        kind: { value: '<kind>', description: say.plugin.otherKind },
        person: { value: '<person>', description: say.plugin.otherPerson },
        whom: { value: '<person>', description: say.plugin.otherWhom },
      },
      run: async (params) => {
        const plan = await suggestions.plan(await find(params), correctionOf(params, deps));
        if (typeof plan === 'string') throw new Error(plan);
        return writeAndShow(deps.writer, plan.file, plan.change);
      },
    },
    {
      name: 'dismiss',
      description: say.plugin.dismissSuggestion,
      flags: { id },
      run: async (params) => {
        const { id: dismissed } = await find(params);
        await suggestions.dismiss([dismissed]);
        return { dismissed };
      },
    },
  ];
}

function correctionOf(params: CliData, { desk }: SuggestionCommandDeps): Correction {
  const keyOf = (flag: string): string | undefined => {
    const words = optional(params, flag);
    return words === null ? undefined : findPerson(desk.network, words).key;
  };
  return {
    kind: (optional(params, 'kind') as SuggestionKind | null) ?? undefined,
    who: keyOf('person'),
    whom: keyOf('whom'),
  };
}

async function rowOf(
  suggestion: Suggestion,
  suggestions: SuggestionDesk,
  { desk }: SuggestionCommandDeps,
): Promise<SuggestionRow> {
  const { id, kind, who, whom, what, day, due, sentence, source, rule } = suggestion;
  const person = ({ key, name, ask }: Suggested): SuggestionRow['who'] => ({
    name,
    path: key === null ? null : (desk.network.person(key)?.path ?? null),
    ask,
  });
  const plan = await suggestions.plan(suggestion);
  return {
    ...{ id, kind, who: person(who), whom: whom && person(whom), what, day: isoOrNull(day), due: isoOrNull(due) },
    ...{ sentence, source, rule, writes: typeof plan === 'string' ? null : plan.writes },
  };
}

function textOf({ kind, who, whom, what, due, sentence, source, id }: SuggestionRow): string {
  const people = whom ? `${who.name} → ${whom.name}` : who.name;
  const said = [people, what, due].filter((part) => part !== null).join(' · ');
  return `${id} ${kind}: ${said}\n  ${sentence} (${source.path}:${String(source.line)})`;
}
