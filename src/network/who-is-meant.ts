import { say } from '../i18n/words';
import type { PersonKey } from '../model/person';
import type { Problem } from '../model/problem';
import { foldName, foldSlug, tagKey } from '../notes/fold';
import { type LineWords, mentionsOf } from '../notes/line-words';
import { type Mention, nameOfMention } from '../notes/mention';
import { guessIntroducer, readsAsFirm } from '../notes/name-forms';
import type { MentionAt } from '../notes/note-record';
import {
  ghostKey,
  type KnownPeople,
  meKey,
  personsMeant,
  type Resolved,
  resolveMeant,
  resolveMention,
} from './resolve-mention';

/** What is wrong with somebody named where a person must be, and what to do; null where nothing is. A plain name may be a ghost. */
export function problemOfMention(
  mention: Mention,
  resolved: Resolved,
): [what: string, remedy: string, repair?: Problem['repair']] | null {
  if (resolved.kind === 'person' && resolved.strayed !== undefined && mention.kind === 'link') {
    const to = resolved.strayed.replace(/\.md$/i, '');
    const { target } = mention;
    return [say.network.leadsNowhereButIsAt({ target, path: to }), say.network.repairLink(to), { target, to }];
  }
  if (resolved.kind === 'ambiguous') {
    return [say.network.mayBe({ name: resolved.name, paths: resolved.paths }), say.network.linkNoteThatIsMeant];
  }
  if (resolved.kind === 'note') {
    return [
      say.network.namedButNoPerson({ name: resolved.name, path: resolved.path }),
      say.network.giveTagOrCorrectLink,
    ];
  }
  if (resolved.kind === 'ghost' && resolved.dangling) {
    const target = mention.kind === 'link' ? mention.target : nameOfMention(mention);
    return [say.network.leadsToNoNoteYet(target), say.network.createNoteOrCorrectLink(resolved.name)];
  }
  return null;
}

function keyOfResolved(resolved: Resolved): PersonKey | null {
  return resolved.kind === 'ambiguous' || resolved.kind === 'nobody' ? null : resolved.key;
}

export interface FoundMention {
  readonly mention: Mention;
  readonly key: PersonKey;
}

/**
 * Finds out who is meant in one note, and gathers what was wrong on the way. Some places are meant for people (a property for
 * attendees, a line of an introduction): they bring in ghosts. Whom they bring in must not depend on ghosts that other notes bring in,
 * or the order in which notes arrive would show. Other places (a task, a daily note) only know who is known already.
 */
export class WhoIsMeant {
  readonly problems: Problem[] = [];
  /** Lines of which a link into a moved folder is told. */
  private readonly linesTold = new Set<number>();
  /** People without a note whom this note brings in, by key, with their names as it writes them. */
  readonly ghosts = new Map<PersonKey, string>();

  constructor(
    readonly path: string,
    readonly people: KnownPeople,
  ) {}

  /** Somebody with a note, or a ghost that some note brings in. */
  known(mention: Mention): PersonKey | null {
    const resolved = this.resolve(mention);
    if (resolved.kind === 'person') return resolved.key;
    const nameOnly = resolved.kind === 'ghost' || resolved.kind === 'note';
    return nameOnly && this.people.isGhost(resolved.key) ? resolved.key : null;
  }

  /**
   * Whether somebody who is said to have introduced others is a person; otherwise the words say where or how it was. Where it is not
   * clear, that is told, so that the user can say so.
   */
  mayIntroduce(mention: Mention, told: string, line: number | null): boolean {
    const exactly = this.resolve(mention);
    if (exactly.kind === 'ghost' && readsAsFirm(told)) return false;
    const resolved = this.meant(mention);
    if (resolved.kind !== 'ghost') return resolved.kind === 'person' || resolved.kind === 'ambiguous';
    const guess = guessIntroducer(mention, this.isBesideKnown(mention, told));
    if (guess === 'unsure') {
      const [what, remedy] = resolved.dangling
        ? [say.network.leadsToNoNoteYet(nameOfMention(mention)), say.network.createNoteOrCorrectLink(resolved.name)]
        : [say.network.mayBeNoPerson(resolved.name), say.network.writeAsLinkIfPerson(resolved.name)];
      this.complain(line, what, remedy);
    }
    return guess === 'person';
  }

  /** `Ida Noor and Zhou Xeni`, where Ida has a note. What follows a comma may be where they work. */
  private isBesideKnown(mention: Mention, told: string): boolean {
    const names = told.split(/\s(?:&|\+|and|und|et|y)\s/i).map((name) => foldName(name));
    const own = foldName(nameOfMention(mention));
    return names.includes(own) && names.some((name) => name !== own && this.people.pathsNamed(name).length === 1);
  }

  /** Whoever is meant, known or not; null where it is unclear or nobody. Tells nothing and brings in nobody. */
  keyOf(mention: Mention): PersonKey | null {
    return keyOfResolved(this.resolve(mention));
  }

  /** The same where people are named, by a name in short, too. */
  keyMeant(mention: Mention): PersonKey | null {
    return keyOfResolved(this.meant(mention));
  }

  /** Somebody known whose name a tag shortens; nobody where two are called so. */
  tagged(tag: string): PersonKey | null {
    const paths = this.people.pathsNamed(tagKey(tag));
    if (paths.length > 0) return paths.length === 1 ? this.people.keyAt(paths[0] ?? '') : null;
    const ghost = ghostKey(foldSlug(tag).replace(/-/g, ' '));
    return this.people.isGhost(ghost) ? ghost : null;
  }

  /** Whoever stands where only people are named, with a note or without. */
  inProperty(at: MentionAt): PersonKey | null {
    const resolved = this.tell(at);
    if (resolved.kind === 'ghost' || resolved.kind === 'note') this.bringIn(resolved.key, resolved.name);
    return keyOfResolved(resolved);
  }

  /** Everybody named by a mention that may be several (`Ida Noor, Bo Kay`) where only people are named. */
  allInProperty({ mention, line }: MentionAt): readonly PersonKey[] {
    return personsMeant(mention, this.people).flatMap((one) => this.inProperty({ mention: one, line }) ?? []);
  }

  /** The same in a line, where other notes may be linked, too: they are passed by. */
  inLine(at: MentionAt): PersonKey | null {
    return this.resolve(at.mention).kind === 'note' ? null : this.inProperty(at);
  }

  /**
   * The first mention of a line who is not me: those with a note go before those without. Brings in a ghost where nobody has a note;
   * where it is clear anyhow whom the line is about, only one that the line begins with: later ones may be things.
   */
  firstInLine(words: LineWords['words'], line: number | null, isClear: boolean): FoundMention | null {
    const mentions = mentionsOf(words);
    const opening = words.find((part) => typeof part !== 'string' || /[\p{L}\p{N}]/u.test(part));
    return (
      this.firstOf(mentions, (mention) => this.withNote(mention)) ??
      this.firstOf(mentions, (mention) => (isClear && mention !== opening ? null : this.inLine({ mention, line })))
    );
  }

  /** The first of the mentions who is known already, and not me. */
  firstKnown(mentions: readonly Mention[]): FoundMention | null {
    return this.firstOf(mentions, (mention) => this.known(mention));
  }

  /** The mention of a line that means a person. */
  mentionOf(key: PersonKey, mentions: readonly Mention[]): FoundMention | null {
    return this.firstOf(mentions, (mention) => (this.known(mention) === key ? key : null));
  }

  /** Somebody named as a person to talk to. A link to a note they do not have yet is no mistake. */
  named(mention: Mention): PersonKey | null {
    const resolved = this.resolve(mention);
    if (resolved.kind === 'person') return resolved.key;
    if (resolved.kind !== 'ghost') return this.known(mention);
    // A first name alone does not bring anybody in.
    if (mention.kind === 'name' && !mention.name.includes(' ')) return this.known(mention);
    this.bringIn(resolved.key, resolved.name);
    return resolved.key;
  }

  /** Whether a link leads to a note that is not of a person. */
  isThing(mention: Mention): boolean {
    return this.resolve(mention).kind === 'note' && this.known(mention) === null;
  }

  /** Tells what is wrong with a mention, if anything is. */
  tell({ mention, line }: MentionAt): Resolved {
    const resolved = this.meant(mention);
    const problem = problemOfMention(mention, resolved);
    if (problem) this.complain(line, ...problem);
    return resolved;
  }

  /** Tells of links into a moved folder, once a line, where other notes may be linked, too. */
  tellStrayed(mentions: readonly Mention[], line: number | null): void {
    // A property is told where it is read.
    if (line === null || this.linesTold.has(line)) return;
    for (const mention of mentions) {
      const resolved = this.resolve(mention);
      if (resolved.kind !== 'person' || resolved.strayed === undefined) continue;
      this.tell({ mention, line });
      this.linesTold.add(line);
      return;
    }
  }

  /** Whether a link leads to a note that may be of a person, but cannot be read. */
  isUnclear(mentions: readonly Mention[]): boolean {
    return mentions.some((mention) => {
      const resolved = this.resolve(mention);
      return resolved.kind === 'note' && this.people.isMalformed(resolved.path);
    });
  }

  complain(line: number | null, what: string, remedy: string, repair?: Problem['repair']): void {
    this.problems.push({ path: this.path, line, what, remedy, ...(repair && { repair }) });
  }

  private withNote(mention: Mention): PersonKey | null {
    const resolved = this.resolve(mention);
    return resolved.kind === 'person' ? resolved.key : null;
  }

  private firstOf(mentions: readonly Mention[], find: (mention: Mention) => PersonKey | null): FoundMention | null {
    for (const mention of mentions) {
      const key = find(mention);
      if (key !== null && key !== meKey) return { mention, key };
    }
    return null;
  }

  /** Somebody known, where people are named, by a name in short, too; tells where it may be two. */
  knownMeant(at: MentionAt): PersonKey | null {
    const resolved = this.meant(at.mention);
    if (resolved.kind === 'ambiguous') this.tell(at);
    return resolved.kind === 'person' ? resolved.key : this.known(at.mention);
  }

  private resolve(mention: Mention): Resolved {
    return resolveMention(mention, this.path, this.people);
  }

  private meant(mention: Mention): Resolved {
    return resolveMeant(mention, this.path, this.people);
  }

  private bringIn(key: PersonKey, name: string): void {
    const known = this.ghosts.get(key);
    if (known === undefined || name < known) this.ghosts.set(key, name);
  }
}
