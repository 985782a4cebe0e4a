import type { InterviewPerson } from '../../src/library';

/** Somebody of whom nothing is known but the name. */
export function somebody(name: string): InterviewPerson {
  return {
    name,
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
    needs: [],
    offers: [],
    sharedContacts: [],
  };
}
