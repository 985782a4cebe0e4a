import { ghostKey } from '../../core/network/resolve-mention';
import type { Person } from '../../core/model/person';

/** Somebody of whom no note says anything yet but a name. */
export function unknownPerson(name: string): Person {
  return {
    key: ghostKey(name),
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
