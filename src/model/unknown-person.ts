import type { Person, PersonKey } from './person';

/** Somebody of whom no note says anything yet but a name. Without a key links to them take the name for it: nobody has such a key. */
export function unknownPerson(name: string, key: PersonKey = name): Person {
  return {
    key,
    path: null,
    name,
    aliases: [],
    organisation: null,
    role: null,
    location: null,
    emails: [],
    tags: [],
    needs: [],
    offers: [],
    met: null,
    howMet: null,
    birthday: null,
    cadence: null,
    snoozedUntil: null,
    paused: false,
    nextContact: null,
    ghost: true,
    me: false,
  };
}
