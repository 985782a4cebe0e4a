import { UsageError } from './usage-error';

export interface DeskArguments {
  /** '' where help is asked for. */
  readonly vault: string;
  /** YYYY-MM-DD, or null for the computer's own day. */
  readonly today: string | null;
  /** Of the interface, as Obsidian calls it: `en`, `de`. */
  readonly language: string;
  readonly write: boolean;
  /** Values for the plugin's data.json. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly command: string;
  /** Where help is asked for: of which command, '' for all. */
  readonly help: string | null;
  /** As Obsidian's own command line hands them over: `key=value`, or `'true'` for a key alone. */
  readonly params: Readonly<Record<string, string>>;
}

export const usage =
  'Usage: desk --vault <folder> [--today YYYY-MM-DD] [--zone Area/City] [--language code] [--set key=value …] [--write] <command> [key=value …]; desk help [command]';

/** Reads the command line; throws a UsageError. The zone is seen to before Node's first look at the clock, in desk.mjs. */
export function readArguments(argv: readonly string[]): DeskArguments {
  const options = { vault: '', today: null as string | null, language: 'en', write: false };
  const settings: Record<string, unknown> = {};
  const words: string[] = [];
  const rest = [...argv];
  const valueOf = (option: string, inline: string | undefined): string => {
    const value = inline ?? rest.shift();
    if (value === undefined || value === '' || value.startsWith('--'))
      throw new UsageError(`${option} needs a value. ${usage}`);
    return value;
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('--')) {
      words.push(word === '-h' && words.length === 0 ? 'help' : word);
      continue;
    }
    const [, option, inline] = /^(--[^=]*)(?:=([^]*))?$/.exec(word) as unknown as [string, string, string | undefined];
    if (option === '--help' && inline === undefined) words.unshift('help');
    else if (option === '--write' && inline === undefined) options.write = true;
    else if (option === '--vault') options.vault = valueOf(option, inline);
    else if (option === '--today') options.today = dayOf(valueOf(option, inline));
    else if (option === '--language') options.language = languageOf(valueOf(option, inline));
    else if (option === '--zone') valueOf(option, inline);
    else if (option === '--set') Object.assign(settings, settingOf(valueOf(option, inline)));
    else throw new UsageError(`There is no option ${option}. ${usage}`);
  }
  const [command, ...params] = words;
  if (command === 'help') return { ...options, settings, command, params: {}, help: params[0] ?? '' };
  if (options.vault === '') throw new UsageError(`Say which vault: --vault <folder>. ${usage}`);
  if (command === undefined) throw new UsageError(`Say which command, “people” for instance. ${usage}`);
  const given = paramsOf(params);
  if (given['write'] === 'true' && !options.write)
    throw new UsageError('write=true writes nothing without --write before the command: the folder is only read.');
  return { ...options, settings, command, params: given, help: null };
}

/** Of an option that is given twice, one would be passed over without a word. */
function paramsOf(words: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [key, value] of words.map(paramOf)) {
    if (Object.hasOwn(given, key)) throw new UsageError(`“${key}” is given twice. Write it once.`);
    given[key] = value;
  }
  return given;
}

function paramOf(word: string): [string, string] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, 'true'] : [word.slice(0, equals), word.slice(equals + 1)];
}

function settingOf(word: string): Record<string, unknown> {
  const [key, value] = paramOf(word);
  if (key === '' || !word.includes('=')) throw new UsageError(`--set needs key=value, not “${word}”.`);
  return { [key]: jsonOrText(value) };
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // What is no JSON is the text itself.
    return value;
  }
}

function languageOf(code: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(code)) {
    throw new UsageError(`--language needs a code such as de, not “${code}”.`);
  }
  return code;
}

function dayOf(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T12:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--today needs a day such as 2026-11-23, not “${text}”.`);
  }
  return text;
}
