import type { Person } from '../../core/model/person';

/** Somebody of whom no note says anything yet but a name. */
export function unknownPerson(name: string): Person {
  return {
    // Nobody has this key: links to them take it for their name.
    key: name,
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
