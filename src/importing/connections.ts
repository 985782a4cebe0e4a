import { isoOf } from '../model/day';
import { foldName } from '../notes/fold';
import type { ImportedPerson } from './imported-person';

/** Somebody I am connected with on LinkedIn, by the file kept for look-up. They are no people of the network. */
export type Connection = Pick<ImportedPerson, 'name' | 'organisation' | 'role' | 'urls' | 'emails' | 'connectedOn'>;

const titles = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];

/** The table that is kept for look-up: what LinkedIn gives, in its own columns, so that it can be read again as such. */
export function connectionsTable(people: readonly Connection[]): string {
  const rows = people.map(({ name, organisation, role, urls, emails, connectedOn }) => [
    ...[name, '', urls[0] ?? '', emails[0] ?? '', organisation ?? '', role ?? ''],
    connectedOn === null ? '' : isoOf(connectedOn),
  ]);
  return [titles, ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\n')
    .concat('\n');
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function cell(text: string): string {
  const inert = /^[=+@\t-]/.test(text) ? ` ${text}` : text;
  return /[",\n\r]|^\s|\s$/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}

/** Connections whose name, organisation or role holds all the words, those of that very name or organisation first. */
export function connectionsAt(connections: readonly Connection[], words: string): readonly Connection[] {
  const wanted = foldName(words);
  const parts = wanted.split(' ').filter((part) => part !== '');
  if (parts.length === 0) return [];
  const found = connections.filter(({ name, organisation, role }) => {
    const text = foldName([name, organisation, role].filter(Boolean).join(' '));
    return parts.every((part) => text.includes(part));
  });
  const isExact = ({ name, organisation }: Connection): boolean =>
    foldName(name) === wanted || foldName(organisation ?? '') === wanted;
  return [...found.filter(isExact), ...found.filter((one) => !isExact(one))];
}

/** The connections of exactly that name, or who have one of these addresses. */
export function connectionsCalled(
  connections: readonly Connection[],
  names: readonly string[],
  emails: readonly string[] = [],
): readonly Connection[] {
  const wanted = new Set([...names, ...emails].map(foldName));
  return connections.filter(
    (one) => wanted.has(foldName(one.name)) || one.emails.some((email) => wanted.has(foldName(email))),
  );
}
