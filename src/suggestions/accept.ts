import type { LineSpan } from '../editing/edit';
import { linesOfText } from '../editing/edit';
import { refused, type NoteChange } from '../editing/note-change';
import { addToSection } from '../editing/section-line';
import { isoOf } from '../model/day';
import { say } from '../i18n/words';
import type { Suggestion } from './propose';
import type { SuggestionKind } from './rules';

/** How a suggestion is written down. */
export interface Writing {
  /** What is put before the words of the list item that says it; null where a line of its own is written. */
  readonly prefix: string | null;
  /** The line to add where the sentence stands in prose. */
  readonly line: string;
}

/** The people of a suggestion as links in its note; null for the person whose note it is, who need not be named. */
export interface LinksOf {
  readonly who: string | null;
  readonly whom: string | null;
}

const tags: Readonly<Partial<Record<SuggestionKind, string>>> = {
  introduced: '#intro/received',
  'i-introduced': '#intro',
  'favour-received': '#favour/received',
  'favour-given': '#favour/given',
  need: '#need',
  offer: '#offer',
  'ask-next-time': '#ask',
};

/** The words of a suggestion in the grammar of the notes. */
export function writingOf(suggestion: Suggestion, links: LinksOf): Writing | null {
  const { kind, what, due } = suggestion;
  const { who, whom } = links;
  const until = due === null ? '' : ` 📅 ${isoOf(due)}`;
  const words = what ?? suggestion.sentence;
  const named = (link: string | null): string => (link === null ? '' : `${link} `);
  const tag = tags[kind];
  switch (kind) {
    case 'introduced':
      return line(`- ${tag ?? ''} ${who ?? ''} ${whom ?? ''}`, null);
    case 'i-introduced':
      return line(`- ${tag ?? ''} ${who ?? ''} ${whom ?? ''}`, null);
    case 'i-will-introduce':
      return line(`- [ ] #intro ${who ?? ''} ${whom ?? ''}`, null);
    case 'will-introduce':
      return line(`- [ ] #intro/received ${who ?? ''} ${whom ?? ''}`, null);
    case 'favour-received':
    case 'favour-given':
      return line(`- [ ] ${tag ?? ''} ${named(who)}${words}`, `[ ] ${tag ?? ''} ${named(who)}`);
    case 'need':
    case 'offer':
    case 'ask-next-time':
      return line(`- ${tag ?? ''} ${named(who)}${words}`, `${tag ?? ''} ${named(who)}`);
    case 'promise':
      return line(`- [ ] ${words}${who === null ? '' : ` (${who})`}${until}`, '[ ] ');
    case 'waiting':
      return line(`- [ ] ${say.suggestions.waitingFor(who ?? '')}: ${words}${until}`, null);
    case 'thanks-due':
      return line(`- [ ] ${say.suggestions.thank(who ?? '')}`, null);
    case 'thanked':
      return line(`- ${say.suggestions.thanked(who ?? '')}`, null);
    case 'named':
    case 'contact':
      return null;
  }
}

function line(text: string, prefix: string | null): Writing {
  return { line: text.replace(/ {2,}/g, ' ').trimEnd(), prefix };
}

const item = /^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+/;

/**
 * Puts the prefix into the list item that says the sentence, so that nothing is said twice; where the sentence stands in prose the
 * line is added under the heading. Refused where the line is no longer the one that was shown.
 */
export function acceptIn(suggestion: Suggestion, writing: Writing, heading: string): NoteChange {
  const add = addToSection(heading, writing.line);
  const { prefix } = writing;
  if (prefix === null) return add;
  return (text) => {
    const span = lineOf(text, suggestion);
    if (!span) return refused(say.suggestions.lineChanged, say.suggestions.lookAgain, suggestion.source.line);
    const opening = item.exec(text.slice(span.from, span.to))?.[0];
    if (opening === undefined) return add(text);
    const at = span.from + opening.length;
    return /^\[.\]\s/.test(text.slice(at, span.to)) ? add(text) : { edits: [{ from: at, to: at, insert: prefix }] };
  };
}

/** The line of the sentence: where it was shown, else the only one that holds it. */
function lineOf(text: string, { sentence, source }: Suggestion): LineSpan | null {
  const lines = linesOfText(text);
  const holds = ({ from, to }: LineSpan): boolean => text.slice(from, to).includes(sentence);
  const shown = lines[(source.line ?? 0) - 1];
  if (shown && holds(shown)) return shown;
  const found = lines.filter(holds);
  return found.length === 1 ? (found[0] ?? null) : null;
}
