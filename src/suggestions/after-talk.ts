import { inSequence, type NoteChange } from '../editing/note-change';
import type { Meeting } from '../model/meeting';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';

/** More would be a list to search in, and nobody writes up what they no longer remember. */
const mostTalks = 20;

/** The meetings that have been, the latest first: those to choose from where no note of a meeting is open. */
export function latestTalks(network: Pick<NetworkView, 'meetings'>, today: number): readonly Meeting[] {
  return network
    .meetings()
    .filter(({ day }) => day === null || day <= today)
    .slice(0, mostTalks);
}

/** Whether the notes say that somebody was thanked for a meeting. */
export function wasThanked(network: Pick<NetworkView, 'thanksOf'>, key: PersonKey, meeting: Meeting): boolean {
  return meeting.thanked || network.thanksOf(key).some(({ day }) => meeting.day === null || day >= meeting.day);
}

/** One change for each file, of all the changes that are made to it, in their order. */
export function oneForEachFile<File>(
  changes: readonly { readonly file: File; readonly change: NoteChange }[],
): readonly { readonly file: File; readonly change: NoteChange }[] {
  const byFile = new Map<File, NoteChange[]>();
  for (const { file, change } of changes) byFile.set(file, [...(byFile.get(file) ?? []), change]);
  return [...byFile].map(([file, own]) => ({ file, change: inSequence(own) }));
}
