/** The page `docs/commands.md`: names and flags as the plugin registers them, in groups and with words for users. */
import type { Registered, RegisteredCliCommand } from './registered';

interface Group {
  readonly title: string;
  readonly words?: string;
  /** By id, what each command does. */
  readonly rows: Readonly<Record<string, string>>;
}

const groups: readonly Group[] = [
  {
    title: 'Prepare and write up',
    words:
      'These fill in a template for the people of the open note: the person whom it is about, or everybody who was at the meeting. Where it is about nobody, a picker asks. The text goes in at the cursor, or in the place of what is selected, in one undo step. Where no note is open for editing, a new note is made.',
    rows: {
      'insert-prep-template':
        'A page for the conversation ahead: how you met, what is open between you, what they look for, questions to ask.',
      'insert-interview-notes':
        'A page to listen with: their words, needs, offers, promises, and a look back at yourself.',
      'insert-thanks': 'A letter of thanks, with what you promised.',
      'insert-debrief': 'What came of it, and blanks for what they need, did for you and were promised.',
      'insert-template': 'Any other template, your own first: letters, an introduction, a weekly review.',
      'new-meeting': 'Asks with whom, and opens a new note of a meeting today.',
      'new-person': 'Asks for a name and opens the note of that person: the one there is, or a new one.',
      'copy-templates':
        'Puts the built-in templates into your template folder, to be changed there. Files that are there stay as they are. Where no folder is set, “Reference Desk templates” is made and set.',
    },
  },
  {
    title: 'Look',
    rows: {
      'open-follow-ups': 'Whom to be in touch with and why, in a list for the keyboard.',
      'open-follow-ups-side-bar': 'The same rows beside your notes, in groups, in step with what you write.',
      'open-introductions-graph': 'Who introduced whom, from you outward.',
      'about-person': 'What your notes say of the person whom the open note is about, else of whom you pick.',
      'find-path':
        'Asks whom you would like to reach, and shows up to three ways over introductions and shared meetings, with the note that proves each step.',
      'open-network-status':
        'What was read and by which rules, what could not be read and what to do about it, and folders that could be included.',
      'explain-note':
        'Why the open note is, or is not, a person or a meeting, and where each fact was read. Only there while a note is open.',
    },
  },
  {
    title: 'Record',
    words:
      'Each of these writes lines into one note: *Log contact* into the person’s own, *Insert today’s follow-ups* into the open one, the others into the meeting that is open, else into the person’s own. The first four are about the person whom the open note is about, or the only other person at the open meeting; else a picker asks.',
    rows: {
      'log-contact': 'Asks for a day and a line, and adds them to the person’s note under the heading for contacts.',
      'record-favour': 'A favour that they did you, or you did them.',
      'record-introduction':
        'Who introduced whom: somebody you, you others, or others each other; also one that you promise.',
      'make-promise': 'An open task, with a day if you name one.',
      'insert-follow-ups':
        'Puts today’s follow-ups into the open note as tasks, ten at most; where nothing is pressing, the first three of the list. In a daily note a tick counts as contact.',
    },
  },
  {
    title: 'Take back',
    words:
      'For what the commands above and the actions of the follow-ups wrote, one step at a time, as long as the note has not changed since. What a template inserted is undone in the editor.',
    rows: {
      undo: 'Takes the last change back.',
      redo: 'Makes it again.',
    },
  },
  {
    title: 'What you keep of others',
    words:
      'Both read the text of every note. The picker takes a name that has no note, too, and adds nobody. [Privacy](privacy.md#other-people) has the whole procedure.',
    rows: {
      'export-person':
        'A new note with all that is known of somebody, and every line that names or links to them, each with its source: of the person whose note is open, else of whom you pick. Whatever it quotes counts for nothing in the network.',
      'erase-person':
        'Asks whom, and shows what would go and what stays: their note goes where Obsidian puts deleted files, and each line in other notes that names them is listed, to be opened and changed by hand. Nothing happens before you press “Delete note”, and nothing is deleted where the note is no longer as you saw it.',
    },
  },
];

/** Throws where a command is not described, or one is described that is not there. */
export function commandsPage({ commands, cli }: Registered): string {
  const described = groups.flatMap(({ rows }) => Object.keys(rows));
  for (const { id, name } of commands) {
    if (!described.includes(id)) throw new Error(`Say in tests/support/commands-page.ts what “${name}” (${id}) does.`);
  }
  const nameOf = (id: string): string => {
    const name = commands.find((command) => command.id === id)?.name;
    if (name === undefined)
      throw new Error(`The plugin registers no command ${id}; tests/support/commands-page.ts has it.`);
    return name;
  };
  return [
    '# Commands',
    'This page lists every command of Reference Desk and what it does.',
    'You find them in Obsidian’s command palette, there with “Reference Desk:” before the name. None has a hotkey of its own: give it one under Settings → Hotkeys. The cup in the ribbon opens the follow-ups in the side bar. The menu of a person’s note has “About this person”, “Find a path to them” and “Insert prep template”. [Keyboard](keyboard.md) has the keys that work inside the lists and the graph.',
    ...groups.flatMap(({ title, words, rows }) => [
      `## ${title}`,
      ...(words === undefined ? [] : [words]),
      [
        '| command | what it does |\n|---|---|',
        ...Object.entries(rows).map(([id, text]) => `| *${nameOf(id)}* | ${text} |`),
      ].join('\n'),
    ]),
    '## On a command line',
    'Obsidian’s own command line has these with `reference-desk:` before the name. Without Obsidian, from a clone of the repository, `npm run --silent desk -- --vault <folder> <command>` runs them over any folder of notes, and writes there only with `--write`. In Obsidian those that write do so at once. They print the lines before and after, and *Undo the last change to notes* does not know of them.',
    ['| command | what it does | with |\n|---|---|---|', ...cli.map(cliRow)].join('\n'),
    'People are named by name, alias, email address or path, days as in the forms: `yesterday`, `last Tue`, `in 3 weeks`, `2026-10-02`.',
  ]
    .join('\n\n')
    .concat('\n');
}

function cliRow({ name, description, flags }: RegisteredCliCommand): string {
  const entries = Object.entries(flags).map(([flag, { value, required }]) => {
    const words = `\`${flag}=${value ?? ''}\``.replaceAll('|', '\\|');
    return required === true ? words : `${words} if you like`;
  });
  return `| \`${name}\` | ${description} | ${entries.join(', ')} |`;
}
