import type { InterviewPerson } from '../../src/library';
import { givenNameOf } from '../../src/model/given-name';

/** Somebody of whom nothing is known but the name. */
export function somebody(name: string): InterviewPerson {
  return {
    name,
    givenName: givenNameOf(name),
    link: { type: 'link', target: name, display: null },
    aliases: [],
    organisation: null,
    role: null,
    location: null,
    email: null,
    howMet: null,
    met: null,
    introducedBy: [],
    introductionPath: [],
    introducedMeTo: [],
    lastContact: null,
    lastMention: null,
    cadence: null,
    due: null,
    meetings: [],
    favours: { toReturn: [], outstanding: [], settled: [] },
    promises: [],
    promisedIntroductions: [],
    awaited: [],
    needs: [],
    offers: [],
    sharedContacts: [],
  };
}
