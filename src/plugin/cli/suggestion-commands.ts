import { say } from '../../i18n/words';
import { type SuggestionRow, type SuggestionRowDeps, SuggestionRows } from '../suggestion-rows';
import { type CliCommand, formatFlag, inFormat, optional, required } from './cli-command';

/** The commands with which a script or an assistant reads proposals, accepts and dismisses them. */
export function suggestionCommands(deps: SuggestionRowDeps): CliCommand[] {
  const suggestions = new SuggestionRows(deps);
  const id = { value: '<id>', description: say.plugin.suggestionId, required: true };
  return [
    {
      name: 'suggestions',
      description: say.plugin.listSuggestions,
      flags: { path: { value: '<path>', description: say.plugin.theNote }, ...formatFlag() },
      run: async (params) => inFormat(params, await suggestions.list(optional(params, 'path')), textOf),
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
      run: (params) =>
        suggestions.accept({
          id: required(params, 'id', 'abc123'),
          kind: optional(params, 'kind') ?? undefined,
          person: optional(params, 'person') ?? undefined,
          whom: optional(params, 'whom') ?? undefined,
        }),
    },
    {
      name: 'dismiss',
      description: say.plugin.dismissSuggestion,
      flags: { id },
      run: (params) => suggestions.dismiss(required(params, 'id', 'abc123')),
    },
  ];
}

function textOf({ kind, who, whom, what, due, sentence, source, id }: SuggestionRow): string {
  const people = whom ? `${who.name} → ${whom.name}` : who.name;
  const said = [people, what, due].filter((part) => part !== null).join(' · ');
  return `${id} ${kind}: ${said}\n  ${sentence} (${source.path}:${String(source.line)})`;
}
