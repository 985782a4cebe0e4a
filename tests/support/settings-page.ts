/** The page `docs/settings.md`, made from the table that the settings themselves are drawn from. */
import { settingsTable, type SettingKey } from '../../src/vault/settings';
import { followUpKinds, type FollowUpKind } from '../../src/follow-ups/follow-up';
import { kindWords } from '../../src/follow-ups/follow-up';

/** When each kind of follow-up appears, in a line. */
const appears: Readonly<Record<FollowUpKind, string>> = {
  prepare: 'You meet them within the days of “Prepare ahead”.',
  'thanks due': 'You recently had a meeting of a kind that calls for thanks, and no note says that you thanked them.',
  promise: 'A task for them, or an introduction you promised them, is open and not put off.',
  'waiting for':
    'They said they would do something for you, and its day has come, or ten days have passed. An introduction they offered counts.',
  'reach out':
    'Someone named them to you, and no contact is noted: due after three days, and under “Later” until then. Or you wrote to them seven business days ago, and no answer is noted: once, for about two weeks.',
  'favour to return':
    'They did you a favour that is not settled, and the days of “Favours to return” have passed, or it is due.',
  'favour outstanding':
    'You did them a favour that is not settled, and the days of “Favours outstanding” have passed, or it is due.',
  'close the loop':
    'They introduced you to someone or named them, you have met that person, and you have not been in touch with the introducer since.',
  stale: 'You have not been in touch for longer than their cadence, or the day of `next contact` has come.',
  drifting:
    'You have not been in touch for more than twice as long as is usual for the two of you, but they are not stale yet.',
};

export function settingsPage(): string {
  const keys = Object.keys(settingsTable) as SettingKey[];
  const groups = [...new Set(keys.map((key) => settingsTable[key].group))];
  return [
    '# Settings',
    'This page lists every setting of Reference Desk, what it does and its default.',
    'You find them under Settings → Reference Desk. A change applies at once; if it changes how notes are read, all notes are read again. No setting changes a note. Settings are stored in `data.json` in the plugin’s folder. If a value there cannot be used, it is ignored and left as it is, and *Open network status* names it.',
    ...groups.flatMap((group) => [
      `## ${group}`,
      [
        '| setting | what it does | default |\n|---|---|---|',
        ...keys
          .filter((key) => settingsTable[key].group === group)
          .map((key) => {
            const { name, description } = settingsTable[key];
            return `| ${name} | ${description} | ${valueWords(settingsTable[key].default)} |`;
          }),
      ].join('\n'),
    ]),
    '## Kinds of follow-ups',
    'This is what you can write under “Follow-ups to leave out”, the name of each kind in the list, and when it appears.',
    [
      '| write | called | it appears when |\n|---|---|---|',
      ...followUpKinds.map((kind) => `| \`${kind}\` | ${kindWords[kind].label} | ${appears[kind]} |`),
    ].join('\n'),
    'A cadence in the person’s own note comes first, then a cadence by tag, then the default. If several tags have one, the shortest counts. The default applies only to people you have met; a cadence of their own also applies before the first contact.',
  ]
    .join('\n\n')
    .concat('\n');
}

function valueWords(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const words = Array.isArray(value) ? value.join(', ') : String(value);
  return words === '' ? 'empty' : words;
}
