/** The page `docs/settings.md`, made from the table that the settings themselves are drawn from. */
import { settingsTable, type SettingKey } from '../../src/vault/settings';
import { followUpKinds, kindWords } from '../../src/follow-ups/follow-up';
import { say } from '../../src/i18n/words';

export function settingsPage(): string {
  const keys = Object.keys(settingsTable) as SettingKey[];
  const groups = [...new Set(keys.map((key) => settingsTable[key].group))];
  const section = (heading: string, isIn: (row: (typeof settingsTable)[SettingKey]) => boolean): string[] => [
    `## ${heading}`,
    [
      '| setting | what it does | default |\n|---|---|---|',
      ...keys
        .map((key) => settingsTable[key])
        .filter((row) => row.kind !== 'kinds' && isIn(row))
        .map((row) => `| ${row.name} | ${row.description} | ${valueWords(row.default)} |`),
    ].join('\n'),
  ];
  return [
    '# Settings',
    'This page lists every setting of Reference Desk, what it does and its default.',
    'You find them under Settings → Reference Desk. On top stands how many people, meetings and introductions were found, and what to do where there are none, with buttons for the welcome page and the network status. A change applies at once; if it changes how notes are read, all notes are read again. No setting changes a note. Settings are stored in `data.json` in the plugin’s folder. If a value there cannot be used, it is ignored and left as it is, and *Open network status* names it.',
    ...groups.flatMap((group) => [
      ...section(group, (row) => row.group === group && !row.advanced),
      ...(group === 'Follow-ups' ? kindsSection() : []),
    ]),
    ...section(say.plugin.advanced, (row) => row.advanced),
    'A cadence in the person’s own note comes first, then a cadence by tag, then the default. If several tags have one, the shortest counts. The default applies only to people you have met; a cadence of their own also applies before the first contact.',
  ]
    .join('\n\n')
    .concat('\n');
}

function kindsSection(): string[] {
  return [
    `## ${settingsTable.hiddenKinds.name}`,
    'Each kind of follow-up has a toggle. `data.json` holds the kinds that are switched off, as a list of the names in the last column under `hiddenKinds`.',
    [
      '| kind | it appears when | name |\n|---|---|---|',
      ...followUpKinds.map((kind) => `| ${kindWords[kind].label} | ${say.followUps.appearsWhen[kind]} | \`${kind}\` |`),
    ].join('\n'),
  ];
}

function valueWords(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const words = Array.isArray(value) ? value.join(', ') : String(value);
  return words === '' ? 'empty' : words;
}
