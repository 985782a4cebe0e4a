/** The page `docs/settings.md`, made from the table that the settings themselves are drawn from. */
import { settingsTable, type SettingKey } from '../../src/vault/settings';
import { followUpKinds, type FollowUpKind } from '../../src/follow-ups/follow-up';
import { kindWords } from '../../src/follow-ups/follow-up';

/** When each kind of follow-up appears, in a line. */
const appears: Readonly<Record<FollowUpKind, string>> = {
  prepare: 'You meet them within the days of “Prepare ahead”.',
  'thanks due':
    'You met them lately in a meeting of a kind that asks for thanks, and nothing since says that you gave them.',
  promise: 'A task to them is open and not put off, or an introduction that you promised them is.',
  'favour to return': 'They did you a favour that is open, longer ago than the days of “Favours to return”, or due.',
  'favour outstanding':
    'You did them a favour that is open, longer ago than the days of “Favours outstanding”, or due.',
  'close the loop':
    'They introduced you to somebody, you have met since, and you have not been in touch with them after that.',
  stale: 'It is longer since you were in touch than you meant, or the day has come on which you wanted to be.',
  drifting: 'It is more than twice as long as is usual between you two, though not yet stale.',
};

export function settingsPage(): string {
  const keys = Object.keys(settingsTable) as SettingKey[];
  const groups = [...new Set(keys.map((key) => settingsTable[key].group))];
  return [
    '# Settings',
    'This page lists every setting of Reference Desk, what it changes and what it is to begin with.',
    'They are under Settings → Reference Desk and count at once; where one changes what notes mean, all notes are read again. No setting changes a note. They are kept in `data.json` in the plugin’s folder of the vault. A value in there that cannot be used is left as it is, does not count, and is named on the page that *Open network status* shows.',
    ...groups.flatMap((group) => [
      `## ${group}`,
      [
        '| setting | what it does | to begin with |\n|---|---|---|',
        ...keys
          .filter((key) => settingsTable[key].group === group)
          .map((key) => {
            const { name, description } = settingsTable[key];
            return `| ${name} | ${description} | ${valueWords(settingsTable[key].default)} |`;
          }),
      ].join('\n'),
    ]),
    '## Kinds of follow-ups',
    'What “Follow-ups to leave out” takes, how each is called in the list, and when it appears.',
    [
      '| write | called | it appears when |\n|---|---|---|',
      ...followUpKinds.map((kind) => `| \`${kind}\` | ${kindWords[kind].label} | ${appears[kind]} |`),
    ].join('\n'),
    'A cadence in somebody’s own note comes before a cadence by tag, and that before the default. Where several tags have one, the shortest counts. The default asks only for people you have met; a cadence of their own also for those with whom no contact is noted yet.',
  ]
    .join('\n\n')
    .concat('\n');
}

function valueWords(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const words = Array.isArray(value) ? value.join(', ') : String(value);
  return words === '' ? 'empty' : words;
}
