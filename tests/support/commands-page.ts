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
      'These fill in a template for the people of the open note: the person it is about, or everyone at the meeting. In any other note you choose a person. The text is inserted at the cursor where its line is empty, else below the section that the cursor is in, or it replaces the selection; properties of the template are added to those of the note, and one undo removes it all. If no note is open for editing, a new note is created; prep becomes the note of the meeting instead, unless you switch off “Prep makes a meeting note” in the settings.',
    rows: {
      'insert-prep-template':
        'A page to prepare a conversation: why you want it, how you met, last time, what is open between you, what you could bring and ask, and questions. For several people, a table of who is there.',
      'insert-interview-notes':
        'A page for your notes: their words, needs, offers, promises, and questions to ask yourself afterwards.',
      'insert-thanks': 'A thank-you letter that repeats what you promised.',
      'insert-debrief':
        'What came of the conversation, with blanks for what they need, what they did for you and what you promised.',
      'insert-template': 'Any template, your own first: letters, an introduction, a weekly review.',
      'new-meeting': 'Asks for a person, and opens a new note for a meeting today.',
      'new-person': 'Asks for a name and opens the note of that person. If there is none, it is created.',
      'copy-templates':
        'Copies the built-in templates to your template folder, where you can change them. Existing files stay as they are. If no folder is set, “Reference Desk templates” is created and set.',
    },
  },
  {
    title: 'Look',
    rows: {
      'open-follow-ups':
        'Who to get in touch with and why, in a list for the keyboard. Several people can be selected, to do the same with all of them.',
      'open-follow-ups-side-bar': 'The same people beside your notes, in groups; it updates as you write.',
      'open-introductions-graph':
        'Who introduced whom, starting from you: as a tree, radially, or as a network of shared meetings. The search box takes a name, a `#tag` or `stale`; the lamp says in words what stands out. With a legend, colours by last contact, tag or organisation, a slider through time, and export as SVG, PNG, Canvas or Mermaid.',
      'about-person':
        'What your notes say about the person of the open note, with the last year as a small calendar and who could help them. In any other note you choose a person. The view follows the open note, or the first person at an open meeting; the pin keeps the person. Its buttons log a contact and record a promise or a favour; the menu beside them adds something to ask next time, records an introduction, snoozes and sets a cadence.',
      'find-path':
        'Asks who you want to reach, and shows up to three paths through introductions and shared meetings, with the note that proves each step. If you keep your LinkedIn connections for look-up, it also says whether you are connected there; a name or an organisation that is in no note is looked up in them.',
      'who-can-help':
        'Type what is needed, such as “Fraktur OCR”, or choose a need from your notes. Shows who may help, with the line that says so. See [Who can help](who-can-help.md).',
      pairs:
        'Two people of whom one needs what the other offers, and who do not know each other by your notes. “Not this pair” is remembered.',
      'open-search':
        'Your last talks and who was named in them, who to write to next, whose answer you wait for, which introducer to tell, and who led you to most people.',
      'open-welcome-page':
        'What was found in your notes and what to do next: review suggestions, choose your folders of people and meetings, try an example. It opens by itself when you switch the plugin on.',
      'open-network-status':
        'What was read and by which rules, what could not be read and what to do about it, and suggested folders. A link that leads nowhere because the person’s note is elsewhere can be repaired there.',
      'explain-note':
        'Why the open note is, or is not, a person or a meeting, where each fact comes from, and what in it is in confidence. Available while a note is open.',
    },
  },
  {
    title: 'Record',
    words:
      '*Log contact* adds a line to the person’s note. The commands for a favour, an introduction, a promise or something to ask add it to the open meeting or, if none is open, to the person’s note. All of these are about the person of the open note, or the only other person at the open meeting; otherwise you choose a person. If the line belongs in the note of a person who has none, the note is created from the person template; one undo removes both. What you accept of the suggestions is written in the note that has the sentence; contact, in the note of the person.',
    rows: {
      'log-contact':
        'Asks for a day and a short note, and adds them to the person’s note under the heading for contacts.',
      'record-favour': 'A favour they did you, or you did them.',
      'record-introduction':
        'An introduction that someone made for you, that you made or promised to make, or that others made.',
      introduce:
        'Asks whom to introduce to whom and why, and adds the line, with an item for each whom you ask now. Then it shows a letter to each, to copy. See [Introductions in stages](going-further.md#6-introductions-in-stages).',
      'ask-for-introduction':
        'Asks who should introduce you to whom, notes that you asked, and shows the letter to copy.',
      'review-suggestions':
        'Lists sentences of all notes that look like introductions, favours, promises, thanks, needs, offers, contact or something to ask, and people without a note, to accept or to dismiss. See [Suggestions](suggestions.md).',
      'write-up-talk': 'The same for the open note.',
      'after-talk':
        'One form for the open meeting, or for one of the latest: the suggestions of its note, thanks, the next contact or meeting, and how often to be in touch. One button writes all of it, and one undo takes it back.',
      'make-promise': 'An open task, with a due day if you give one.',
      'ask-next-time':
        'Something to ask them when you next talk. It is in *About this person* and on the prep page, and *New meeting with…* brings it along. See [In your notes](in-your-notes.md#what-to-ask-next-time).',
      'set-cadences':
        'Lists everybody without a cadence, most frequent contacts first. One key each says how often to be in touch; what you chose is written when you close the list, and one undo takes all of it back. Several people can be selected, also to log contact, snooze them or add a tag.',
      'insert-follow-ups':
        'Adds today’s follow-ups to the open note as tasks, ten at most. If nothing is due today, it adds the first three of the list. In a daily note, a ticked one counts as contact.',
    },
  },
  {
    title: 'Bring people and meetings in',
    words:
      'Files are read on this device. [Coming from elsewhere](coming-from.md) says which files, what is written, and what a second import of the same file does.',
    rows: {
      'import-people':
        'Asks for vCard files, a CSV file of Google Contacts, LinkedIn or Outlook, or a zip file of LinkedIn or of vCards; files can also be dropped on the page or come from the vault. Everybody is listed as new, already here, unsure or left out. Only those you choose get a note or additions to theirs; nothing that is in a note changes, and one undo takes all of it back.',
      'meetings-from-calendar':
        'Asks for a calendar file (.ics, or the zip file that Google sends), which may also be dropped on the page or come from the vault, and lists its meetings of the last 30 days and the next 14. Only those you choose get a note, made as *New meeting with…* makes it, with the uid of the event. A meeting that moved is asked about before its date changes, and so are guests who were added, and one undo takes all of it back.',
    },
  },
  {
    title: 'Undo',
    words:
      'These undo what the commands above and the actions of the follow-ups wrote, one step at a time, as long as the note has not changed since. An inserted template is undone in the editor.',
    rows: {
      undo: 'Undoes the last change.',
      redo: 'Makes the change again.',
    },
  },
  {
    title: 'Personal data',
    words:
      'Both search the text of every note. You can also type a name that has no note; none is created. [Privacy](privacy.md#other-people) describes the whole procedure.',
    rows: {
      'export-person':
        'Creates a note with everything that is known about a person, and every line that names or links to them, each with its source. Quoted lines are not read as facts.',
      'erase-person':
        'Asks for a person, and shows what will be deleted and what stays. Their note goes where Obsidian puts deleted files. Each line in other notes that names them is listed, so that you can change it by hand. Nothing is deleted before you press “Delete note”, or if the note has changed since you looked at it.',
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
    'Open Obsidian’s command palette to find them; there, “Reference Desk:” stands before each name. No command has a hotkey; you can set one under Settings → Hotkeys. The cup in the ribbon opens the follow-ups in the side bar. The menu of a person’s note has “About this person”, “Find a path to them” and “Insert prep template”. [Keyboard](keyboard.md) lists the keys that work inside the lists and the graph.',
    ...groups.flatMap(({ title, words, rows }) => [
      `## ${title}`,
      ...(words === undefined ? [] : [words]),
      [
        '| command | what it does |\n|---|---|',
        ...Object.entries(rows).map(([id, text]) => `| *${nameOf(id)}* | ${text} |`),
      ].join('\n'),
    ]),
    '## On a command line',
    'In Obsidian’s own command line, these have `reference-desk:` before the name. Without Obsidian, from a clone of the repository, `npm run --silent desk -- --vault <folder> <command>` runs them on any folder of notes, and changes notes only with `--write`. In Obsidian, commands that change notes do so at once, except `import` and `meetings-from`. They print the lines before and after, and *Undo the last change to notes* does not undo them.',
    ['| command | what it does | with |\n|---|---|---|', ...cli.map(cliRow)].join('\n'),
    '`import` and `meetings-from` alone only print, in Obsidian too: they write with `write=true`, or with `--write` from a clone of the repository.',
    'An option that a command does not have is refused before anything is written. `npm run --silent desk -- help` lists the commands, and `help import` what one takes. It ends with 0 where all went well, with 1 where the plugin could not answer or could not write some of the notes (the answer names them under `refused`), and with 2 where the question was wrong.',
    'Write a person as a name, an alias, an email address or a path, and a day as in the forms: `yesterday`, `last Tue`, `in 3 weeks`, `2026-10-02`.',
  ]
    .join('\n\n')
    .concat('\n');
}

function cliRow({ name, description, flags }: RegisteredCliCommand): string {
  const entries = Object.entries(flags).map(([flag, { value, required }]) => {
    const words = `\`${flag}=${value ?? ''}\``.replaceAll('|', '\\|');
    return required === true ? words : `${words} (optional)`;
  });
  return `| \`${name}\` | ${description} | ${entries.join(', ')} |`;
}
