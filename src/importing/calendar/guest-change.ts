import { type Person } from '../../model/person';
import { foldName } from '../../notes/fold';
import { mayBeOne } from '../names';
import { type Guest, type GuestsOfEvent, isKnown } from './guests';

/** In what the guests of an event differ from those whom its note names. */
export interface GuestChange {
  /** Who takes part, and is not in the note. */
  readonly added: readonly Guest[];
  /** Whom the note names, and the file does not: they may have come all the same, so that nobody is taken out. */
  readonly missing: readonly Person[];
  /** Whom the note names, and who declined. */
  readonly declined: readonly Person[];
}

export const noGuestChange: GuestChange = { added: [], missing: [], declined: [] };

/**
 * Compares the guests of an event with those of its note. Somebody of a similar name without a note is taken for the same person.
 * @param absent folded names of those whom the note says were away
 */
export function guestChange(
  { guests, others, away }: GuestsOfEvent,
  attendees: readonly Person[],
  absent: ReadonlySet<string>,
): GuestChange {
  const unmatched = new Map(attendees.map((person) => [person.key, person]));
  const take = ({ person, candidates }: Guest): Person | undefined => {
    const names = [person, ...candidates].map(({ name }) => foldName(name));
    const found = [...unmatched.values()].find(
      ({ key, name }) => [person, ...candidates].some((one) => one.key === key) || names.includes(foldName(name)),
    );
    if (found) unmatched.delete(found.key);
    return found;
  };
  const takeSimilar = ({ person }: Guest): Person | undefined => {
    const found = [...unmatched.values()].find(({ name }) => mayBeOne(person.name, name));
    if (found) unmatched.delete(found.key);
    return found;
  };
  const left = guests.filter((guest) => !take(guest));
  for (const other of others) take(other);
  const declined = away.flatMap((guest) => take(guest) ?? []);
  const added = left
    .filter((guest) => isKnown(guest) || !takeSimilar(guest))
    .filter(({ person }) => !absent.has(foldName(person.name)));
  // Whoever the note names may be behind an address of which the file gives no name.
  const isOpen = guests.length === 0 || others.some(({ sort }) => sort === 'address');
  return { added, declined, missing: isOpen ? [] : [...unmatched.values()] };
}
