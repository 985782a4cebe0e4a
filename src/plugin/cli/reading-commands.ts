import { nameOfPath } from '../../notes/fold';
import { kindWords } from '../../follow-ups/follow-up';
import { say } from '../../i18n/words';
import { drawForest, type ForestFormat, forestFormats } from '../../introductions/exports';
import type { TemplateRow } from '../../interviews/ui/template-files';
import type { Problem } from '../../model/problem';
import type { Source } from '../../model/source';
import { problemsOn } from '../../network/last-contact';
import { explainFile } from '../../people/ui/explain-modal';
import type { PersonActionDeps } from '../../people/ui/person-actions';
import type { Desk } from '../../vault/desk';
import type { ReferenceDeskApi } from '../api';
import {
  type FavourRow,
  type FollowUpRow,
  type IntroductionRow,
  type MeetingRow,
  type PersonRow,
  type SearchListRow,
  searchListRows,
  type WhoRow,
} from '../rows';
import type { EvidenceRow } from '../exchange-rows';
import { type CliCommand, formatFlag, inFormat, noteTyped, optional, required } from './cli-command';

/** What the commands that read need. */
export type ReadingDeps = Pick<PersonActionDeps, 'app' | 'desk' | 'readRules'>;

/** The commands that answer and write nothing. */
export function readingCommands(deps: ReadingDeps, api: ReferenceDeskApi): CliCommand[] {
  return [
    ...listCommands(deps.desk, api),
    ...questionCommands(deps, api),
    ...exchangeCommands(api),
    ...templateCommands(api),
  ];
}

/** The commands that list what the notes say. */
function listCommands(desk: Desk, api: ReferenceDeskApi): CliCommand[] {
  return [
    {
      name: 'people',
      description: say.plugin.listEverybodyWithLastContact,
      flags: formatFlag(),
      run: (params) => inFormat(params, api.people(), rowText.person),
    },
    {
      name: 'meetings',
      description: say.plugin.listMeetingsNewestFirst,
      flags: formatFlag(),
      run: (params) => inFormat(params, api.meetings(), rowText.meeting),
    },
    {
      name: 'introductions',
      description: say.plugin.listIntroductions,
      flags: formatFlag(),
      run: (params) => inFormat(params, api.introductions(), rowText.introduction),
    },
    {
      name: 'favours',
      description: say.plugin.listFavoursBothWays,
      flags: formatFlag(),
      run: (params) => inFormat(params, api.favours(), rowText.favour),
    },
    {
      name: 'follow-ups',
      description: say.plugin.listFollowUps,
      flags: formatFlag(),
      run: (params) => inFormat(params, api.followUps(), rowText.followUp),
    },
    {
      name: 'search',
      description: say.plugin.listSearch,
      flags: formatFlag(),
      run: (params) => inFormat(params, searchListRows(desk.network, desk.today()), rowText.search),
    },
    {
      name: 'problems',
      description: say.plugin.listProblems,
      flags: formatFlag(),
      run: (params) =>
        inFormat(params, [...settingsProblems(desk), ...problemsOn(desk.network, desk.today())], rowText.problem),
    },
  ];
}

/** The commands that answer a question about one note, one person or the whole network. */
function questionCommands({ app, desk, readRules }: ReadingDeps, api: ReferenceDeskApi): CliCommand[] {
  return [
    {
      name: 'explain',
      description: say.plugin.explainMore,
      flags: { path: { value: '<path>', description: say.plugin.theNote, required: true } },
      run: async (params) => {
        const path = required(params, 'path', '"People/Grace Hopper.md"');
        const file = noteTyped(app, path);
        if (!file) throw new Error(say.plugin.noNote(path));
        const explanation = await explainFile(app, file, await readRules(), desk);
        if (!explanation) throw new Error(say.plugin.notIndexedYet(path));
        return explanation;
      },
    },
    {
      name: 'path',
      description: say.plugin.pathMore,
      flags: {
        to: { value: '<person>', description: say.plugin.whomToReach, required: true },
        from: { value: '<person>', description: say.plugin.fromWhom },
      },
      run: (params) => api.path(required(params, 'to', '"Grace Hopper"'), optional(params, 'from') ?? undefined),
    },
    {
      name: 'tree',
      description: say.plugin.printTreeOfIntroductions,
      flags: { format: { value: `<${forestFormats.join('|')}>`, description: say.plugin.treeFormatMore } },
      run: (params) => {
        const format = optional(params, 'format') ?? 'json';
        if (!isForestFormat(format))
          throw new Error(say.plugin.noTreeFormat({ format, forestFormats: forestFormats.join(', ') }));
        return drawForest(desk.forest(), desk.today(), format).trimEnd();
      },
    },
  ];
}

function isForestFormat(format: string): format is ForestFormat {
  return (forestFormats as readonly string[]).includes(format);
}

/** The commands that say who can help with what, and whom one could introduce. */
function exchangeCommands(api: ReferenceDeskApi): CliCommand[] {
  const nameOf = ({ name }: WhoRow): string => (name === 'me' ? say.shared.you : name);
  const kindOf = ({ kind }: EvidenceRow): string => say.exchange.evidence(kind);
  return [
    {
      name: 'who-can-help',
      description: say.exchange.listHelp,
      flags: {
        text: { value: '<words>', description: say.exchange.helpText },
        need: { value: '<words>', description: say.exchange.helpNeed },
        ...formatFlag(),
      },
      run: async (params) => {
        const [text, need] = [optional(params, 'text') ?? undefined, optional(params, 'need') ?? undefined];
        const helps = await api.whoCanHelp({ text, need });
        const connections = (await api.connections({ text, need })).map((connection) => ({ connection }));
        return inFormat(params, [...helps, ...connections], (row) =>
          'connection' in row
            ? row.connection.words
            : withPlace(
                say.exchange.helpRow({
                  ...{ name: nameOf(row.person), kind: kindOf(row.evidence), text: row.evidence.text },
                }),
                row.evidence.source,
              ),
        );
      },
    },
    {
      name: 'pairs',
      description: say.exchange.listPairs,
      flags: formatFlag(),
      run: async (params) =>
        inFormat(params, await api.pairs(), ({ one, need, two, evidence }) =>
          say.exchange.pairRow({
            ...{ one: nameOf(one), need: withPlace(need.text, need.source) },
            ...{ two: nameOf(two), text: withPlace(evidence.text, evidence.source) },
          }),
        ),
    },
  ];
}

function withPlace(words: string, source: Source): string {
  return `${words} (${placeOf(source)})`;
}

/** The commands that list templates and print what they give for somebody. Nothing is written to the vault. */
function templateCommands(api: ReferenceDeskApi): CliCommand[] {
  const person = { value: '<person>', description: say.plugin.nameAliasEmailOrPath, required: true };
  return [
    {
      name: 'templates',
      description: say.plugin.listTemplates,
      flags: formatFlag(),
      run: async (params) => inFormat(params, await api.templates(), rowText.template),
    },
    {
      name: 'render',
      description: say.plugin.printTemplate,
      flags: {
        template: { value: '<name>', description: say.plugin.nameOfTemplate, required: true },
        person: { ...person, description: say.plugin.severalWithCommas(person.description) },
      },
      run: (params) => {
        const template = required(params, 'template', '"Prep"');
        return api.render(template, required(params, 'person', '"Grace Hopper"').split(','));
      },
    },
    {
      name: 'prep',
      description: say.plugin.printPrepForSomebody,
      flags: { person },
      run: (params) => api.render('Prep', required(params, 'person', '"Grace Hopper"')),
    },
  ];
}

/** What is wrong in the settings stands in no note: its path is empty. */
function settingsProblems(desk: Desk): readonly Problem[] {
  const { settingsProblems: told, missingPlaces } = desk.status();
  return [...told.map((what) => ({ path: '', line: null, what, remedy: '' })), ...missingPlaces];
}

/** Rows as lines for people, each kind in its own words. */
const rowText = {
  person: ({ name, organisation, lastContact, lastMention }: PersonRow): string => {
    const isLater = lastMention !== null && (lastContact === null || lastContact.day < lastMention.day);
    const mention = isLater ? say.plugin.lastMention(lastMention.day) : null;
    return joined(name, organisation, say.plugin.lastContact(lastContact?.day ?? null), mention);
  },

  meeting: ({ day, title, attendees }: MeetingRow): string =>
    joined(say.plugin.day(day), title, say.plugin.attendees(attendees.map(({ name }) => name))),

  introduction: ({ by, people, day, state, progress }: IntroductionRow): string => {
    const names = people.map(({ name }) => (name === 'me' ? say.plugin.meAmongOthers() : name));
    const who = by.name === 'me' ? null : by.name;
    return joined(say.plugin.day(day), say.plugin.introduced({ by: who, state, names }), progress);
  },

  favour: ({ day, direction, person, what, state }: FavourRow): string =>
    joined(
      say.plugin.day(day),
      direction === 'received' ? say.plugin.from(person.name) : say.plugin.forThem(person.name),
      what,
      say.people.stateOfFavour(state),
    ),

  followUp: ({ person, reasons }: FollowUpRow): string =>
    [
      person.name,
      ...reasons.map(
        ({ kind, why, source }) => `  ${kindWords[kind].label}: ${why}${source ? ` (${placeOf(source)})` : ''}`,
      ),
    ].join('\n'),

  search: ({ list, person, talk, why, source }: SearchListRow): string => {
    const who = person?.name ?? nameOfPath(talk?.path ?? source.path);
    return `${say.plugin.ofSearch({ list: say.introductions.searchList(list), who, why })} (${placeOf(source)})`;
  },

  problem: ({ path, line, what, remedy }: Problem): string =>
    [path === '' ? '' : `${placeOf({ path, line })}:`, what, remedy].filter(Boolean).join(' '),

  template: ({ name, kind, path }: TemplateRow): string => joined(name, kind, path),
};

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function placeOf({ path, line }: Source): string {
  return line === null ? path : `${path}:${line}`;
}
