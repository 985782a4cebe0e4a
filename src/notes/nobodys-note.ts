import type { LineMeaning, Vocabulary } from './vocabulary';
import { dailyDay, isInFolder, isUnrendered, nameParts, saysAttendees } from './classify';
import { foldKey, nameOfPath } from './fold';
import { isNamedLikeTalk } from './labels';
import { isDrawing, mayBeCopy, templateFolderOf } from './never-counts';
import { largestText } from './note-lines';
import type { NoteRecord } from './note-record';
import { leadingDay } from './read-day';
import type { ReadRules } from './read-rules';

/** What the host knows of a note without its text, as its cache holds it. Lines count from 0. */
export interface NoteOutline {
  readonly frontmatter?: Readonly<Record<string, unknown>> | undefined;
  readonly tags?: readonly { readonly tag: string }[] | undefined;
  readonly headings?: readonly { readonly heading: string }[] | undefined;
  readonly sections?: readonly { readonly type: string }[] | undefined;
  readonly links?: readonly AtLine[] | undefined;
  readonly embeds?: readonly AtLine[] | undefined;
  readonly listItems?: readonly (AtLine & { readonly task?: string | undefined })[] | undefined;
}

interface AtLine {
  readonly position: { readonly start: { readonly line: number } };
}

const nothing: readonly never[] = [];

const noLines: NoteRecord['privateLines'] = new Set<number>();

/** What is known of a note that says nothing of anybody: that it is there. Most notes of a vault are such: one field is all that is kept of each. */
class NobodysRecord implements NoteRecord {
  constructor(readonly path: string) {}

  get title(): string {
    return nameOfPath(this.path);
  }
  get day(): null {
    return null;
  }
  get person(): null {
    return null;
  }
  get meeting(): null {
    return null;
  }
  get weak(): boolean {
    return false;
  }
  get malformed(): boolean {
    return false;
  }
  get privateLines(): NoteRecord['privateLines'] {
    return noLines;
  }
  get touches(): readonly never[] {
    return nothing;
  }
  get exchanges(): readonly never[] {
    return nothing;
  }
  get mentioned(): readonly never[] {
    return nothing;
  }
  get talks(): readonly never[] {
    return nothing;
  }
  get introductions(): readonly never[] {
    return nothing;
  }
  get favours(): readonly never[] {
    return nothing;
  }
  get promises(): readonly never[] {
    return nothing;
  }
  get statements(): readonly never[] {
    return nothing;
  }
  get thanks(): readonly never[] {
    return nothing;
  }
  get asks(): readonly never[] {
    return nothing;
  }
  get acquainted(): readonly never[] {
    return nothing;
  }
  get problems(): readonly never[] {
    return nothing;
  }
  get tagged(): readonly never[] {
    return nothing;
  }
  get because(): readonly never[] {
    return nothing;
  }
}

export function recordOfNobodysNote(path: string): NoteRecord {
  return new NobodysRecord(path);
}

/** Whether a record is of a note that was known at a glance to say nothing of anybody. */
export function isOfNobody(record: NoteRecord): boolean {
  return record instanceof NobodysRecord;
}

/** Most notes of a vault are about nobody. A vault has few different keys, tags and folders, so what each of them means is kept. */
const mostKept = 5_000;
const longestPrivateHeading = 40;

/**
 * Knows at a glance the notes that say nothing of anybody, from their names and from what the host knows of them, so that nothing of
 * them needs to be copied or read. It may miss some: then they are read like the others, to the same end.
 */
export class NobodysNotes {
  private readonly tags = new Map<string, boolean>();
  private readonly keys = new Map<string, boolean>();
  private readonly types = new Map<string, boolean>();
  private readonly folders = new Map<string, boolean>();
  private readonly telling: TellingWords;

  constructor(private readonly rules: ReadRules) {
    this.telling = new TellingWords(rules.vocabulary);
  }

  /** @param size of the file in bytes */
  has(path: string, size: number, outline: NoteOutline): boolean {
    const { frontmatter, sections, tags = nothing, headings = nothing } = outline;
    if (size > largestText || path === this.rules.me) return false;
    // Front matter that was not understood: the text says why.
    if (!frontmatter && sections?.[0]?.type === 'yaml') return false;
    for (const { tag } of tags) if (this.isTellingTag(tag)) return false;
    if (frontmatter && !this.isPlain(path, frontmatter)) return false;
    for (const { heading } of headings)
      if (heading.length <= longestPrivateHeading && this.telling.isPrivate(heading)) return false;
    return !hasLinkInTask(outline) && this.isPlainPath(path);
  }

  private isPlainPath(path: string): boolean {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (!kept(this.folders, folder, () => this.isPlainFolder(folder))) return false;
    const title = nameOfPath(path);
    return (
      leadingDay(title) === null &&
      !isUnrendered(path) &&
      !mayBeCopy(title) &&
      !isDrawing({ path, frontmatter: null }) &&
      !isNamedLikeTalk(title) &&
      dailyDay(path, this.rules) === null
    );
  }

  /** @param folder with `/` at its end */
  private isPlainFolder(folder: string): boolean {
    const { excludedFolders, peopleFolders, meetingFolders } = this.rules;
    if (templateFolderOf(folder) !== null) return false;
    return ![...excludedFolders, ...peopleFolders, ...meetingFolders].some((name) => isInFolder(folder, name));
  }

  private isPlain(path: string, frontmatter: Readonly<Record<string, unknown>>): boolean {
    if (isDrawing({ path, frontmatter })) return false;
    for (const key in frontmatter) {
      const value = frontmatter[key];
      if (kept(this.keys, key, () => this.telling.isTellingKey(key))) return false;
      const folded = foldKey(key);
      const isPlainText = (text: string): boolean =>
        !isUnrendered(text) &&
        (!(folded === 'tags' || folded === 'tag') ||
          text.split(/[\s,]+/).every((tag) => tag === '' || !this.isTellingTag(tag))) &&
        (!this.telling.isTypeKey(folded) || !kept(this.types, text, () => this.telling.isTellingType(text)));
      if (!isMadeOf(value, isPlainText)) return false;
    }
    return true;
  }

  private isTellingTag(tag: string): boolean {
    return kept(this.tags, tag, () => this.telling.isTellingTag(tag));
  }
}

/** The words of tags, keys and types that make a note more than nobody's. */
class TellingWords {
  private readonly ofTags: ReadonlySet<string>;
  private readonly ofKeys: ReadonlySet<string>;
  private readonly ofTypes: ReadonlySet<string>;
  private readonly typeKeys: ReadonlySet<string>;
  private readonly ofPrivacy: ReadonlySet<string>;

  constructor(vocabulary: Vocabulary) {
    const ofClass = (...meanings: readonly Parameters<Vocabulary['means']>[1][]): readonly string[] =>
      meanings.flatMap((meaning) => vocabulary.spellings('class', meaning as 'me'));
    const lineWords = vocabulary.rows.flatMap(({ group, meaning }) =>
      group === 'line' ? vocabulary.spellings('line', meaning as LineMeaning) : [],
    );
    this.ofTags = new Set([...ofClass('person tag', 'meeting tag', 'me', 'type key'), ...lineWords]);
    this.ofTypes = new Set(ofClass('person type', 'meeting type'));
    this.typeKeys = new Set(ofClass('type key'));
    this.ofKeys = new Set([...ofClass('me'), ...nameParts, 'date', 'day']);
    this.ofPrivacy = new Set(vocabulary.spellings('line', 'private'));
  }

  isTellingTag(tag: string): boolean {
    return tag.split('/').some((part) => this.ofTags.has(foldKey(part.replace(/^#+/, ''))));
  }

  isTellingKey(key: string): boolean {
    const folded = foldKey(key);
    return this.ofKeys.has(folded) || saysAttendees(folded);
  }

  isTypeKey(folded: string): boolean {
    return this.typeKeys.has(folded);
  }

  /** `[[Templates/Person]]`, `note, person` */
  isTellingType(text: string): boolean {
    return text
      .split(/[,;|[\]()/]/)
      .some((part) => this.ofTypes.has(foldKey(part.trim())) || this.ofTypes.has(foldKey(nameOfPath(part.trim()))));
  }

  isPrivate(heading: string): boolean {
    return this.ofPrivacy.has(foldKey(heading.trim().replace(/^#/, '').split('/')[0] ?? ''));
  }
}

function kept(verdicts: Map<string, boolean>, of: string, find: () => boolean): boolean {
  let verdict = verdicts.get(of);
  if (verdict === undefined) {
    verdict = find();
    if (verdicts.size >= mostKept) verdicts.clear();
    verdicts.set(of, verdict);
  }
  return verdict;
}

/** Whether a value is such a text, or a list of them. In YAML the mark of a template, `{{name}}`, is a mapping. */
function isMadeOf(value: unknown, isPlain: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isPlain(value);
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) && value.every((part) => typeof part !== 'object' && isMadeOf(part, isPlain));
}

/** A task that links to somebody may be a promise. */
function hasLinkInTask({ listItems, links = nothing, embeds = nothing }: NoteOutline): boolean {
  if (!listItems || links.length + embeds.length === 0) return false;
  const tasks = new Set<number>();
  for (const { task, position } of listItems) if (task !== undefined) tasks.add(position.start.line);
  if (tasks.size === 0) return false;
  const isInTask = ({ position }: AtLine): boolean => tasks.has(position.start.line);
  return links.some(isInTask) || embeds.some(isInTask);
}
