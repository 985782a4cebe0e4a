import { TFile } from 'obsidian';
import type { Source } from '../../core/model/source';
import { drawForest, forestFormats, type ForestFormat } from '../../core/graph/draw-forest';
import { introductionForest } from '../../core/graph/forest';
import type { ReadRules } from '../../core/reading/read-rules';
import { followUpRules } from '../../core/queries/follow-up-rules';
import { favourRows } from '../../core/report/favour-rows';
import { followUpRows } from '../../core/report/follow-up-rows';
import { introductionRows } from '../../core/report/introduction-rows';
import { meetingRows } from '../../core/report/meeting-rows';
import { pathRow } from '../../core/report/path-row';
import { personRows, type WhoRow } from '../../core/report/person-rows';
import { kindWords } from '../follow-ups/follow-up-words';
import { explainFile } from '../explain-file';
import type { TemplateTools } from '../commands/template-tools';
import { formatFlag, inFormat, optional, required, type CliCommand } from './cli-command';
import { findPerson } from './find-person';

/** The commands that list what the notes say. */
export function listCommands({ desk }: TemplateTools): CliCommand[] {
  const flags = formatFlag;
  const rules = () => followUpRules(desk.settings);
  const { network } = desk;
  return [
    {
      name: 'people',
      description: 'List everybody, with last contact and cadence',
      flags,
      run: (params) =>
        inFormat(params, personRows(network, desk.today(), rules()), (row) =>
          [row.name, row.organisation, row.lastContact ? `last contact ${row.lastContact.day}` : 'no contact noted']
            .filter(Boolean)
            .join(' · '),
        ),
    },
    {
      name: 'meetings',
      description: 'List meetings, the newest first',
      flags,
      run: (params) =>
        inFormat(
          params,
          meetingRows(network),
          (row) => `${row.day ?? 'no day'} · ${row.title} · ${names(row.attendees)}`,
        ),
    },
    {
      name: 'introductions',
      description: 'List who introduced whom',
      flags,
      run: (params) =>
        inFormat(params, introductionRows(network), ({ by, people, day, state }) => {
          const verb = state === 'made' ? 'introduced' : 'promised to introduce';
          return `${day ?? 'no day'} · ${by.name} ${verb} ${people.map(({ name }) => name).join(' and ')}`;
        }),
    },
    {
      name: 'favours',
      description: 'List favours, both ways',
      flags,
      run: (params) =>
        inFormat(params, favourRows(network), (row) =>
          [
            row.day ?? 'no day',
            row.direction === 'received' ? 'from' : 'for',
            row.person.name,
            row.what,
            row.state,
          ].join(' · '),
        ),
    },
    {
      name: 'follow-ups',
      description: 'List whom to be in touch with, and why',
      flags,
      run: (params) =>
        inFormat(params, followUpRows(network, desk.today(), rules()), ({ person, reasons }) =>
          [
            person.name,
            ...reasons.map(
              ({ kind, why, source }) => `  ${kindWords[kind].label}: ${why}${source ? ` (${placeOf(source)})` : ''}`,
            ),
          ].join('\n'),
        ),
    },
    {
      name: 'problems',
      description: 'List what could not be read, and what to do about it',
      flags,
      run: (params) =>
        inFormat(
          params,
          network.problems(),
          ({ path, line, what, remedy }) => `${placeOf({ path, line })}: ${what} ${remedy}`,
        ),
    },
  ];
}

/** The commands that answer a question about one note, one person or the whole network. */
export function questionCommands(tools: TemplateTools, readRules: () => Promise<ReadRules>): CliCommand[] {
  const { app, desk } = tools;
  const { network } = desk;
  return [
    {
      name: 'explain',
      description: 'Say why a note is, or is not, a person or a meeting',
      flags: { path: { value: '<path>', description: 'the note', required: true } },
      run: async (params) => {
        const path = required(params, 'path', '"People/Grace Hopper.md"');
        const file = app.vault.getAbstractFileByPath(path) ?? app.vault.getAbstractFileByPath(`${path}.md`);
        if (!(file instanceof TFile))
          throw new Error(`There is no note “${path}”. Write its path from the root of the vault.`);
        const explanation = await explainFile(app, file, await readRules(), network);
        if (!explanation) throw new Error(`Obsidian has not indexed “${path}” yet. Try again in a moment.`);
        return explanation;
      },
    },
    {
      name: 'path',
      description: 'Say how to reach somebody, and the note that proves each step',
      flags: {
        to: { value: '<person>', description: 'whom to reach', required: true },
        from: { value: '<person>', description: 'from whom (you, if nobody is named)' },
      },
      run: (params) => {
        const to = findPerson(network, required(params, 'to', '"Grace Hopper"'));
        const from = optional(params, 'from');
        return pathRow(network, to.key, from === null ? network.meKey : findPerson(network, from).key, desk.today());
      },
    },
    {
      name: 'tree',
      description: 'Print the tree of introductions',
      flags: { format: { value: `<${forestFormats.join('|')}>`, description: 'json, if nothing else is said' } },
      run: (params) => {
        const format = optional(params, 'format') ?? 'json';
        if (!isForestFormat(format))
          throw new Error(`There is no format “${format}”. Write ${forestFormats.join(', ')}.`);
        return drawForest(introductionForest(network, desk.today()), desk.today(), format).trimEnd();
      },
    },
  ];
}

function isForestFormat(format: string): format is ForestFormat {
  return (forestFormats as readonly string[]).includes(format);
}

function names(people: readonly WhoRow[]): string {
  return people.map(({ name }) => name).join(', ') || 'nobody named';
}

function placeOf({ path, line }: Source): string {
  return line === null ? path : `${path}:${String(line)}`;
}
