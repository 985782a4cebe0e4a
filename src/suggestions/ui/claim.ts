import { say } from '../../i18n/words';
import type { Suggestion } from '../propose';
import type { SuggestionKind } from '../rules';

export const kindIcons: Readonly<Record<SuggestionKind, string>> = {
  introduced: 'handshake',
  'will-introduce': 'handshake',
  named: 'user-plus',
  'i-introduced': 'handshake',
  'i-will-introduce': 'handshake',
  'favour-received': 'gift',
  'favour-given': 'gift',
  promise: 'square-check',
  waiting: 'hourglass',
  'thanks-due': 'heart',
  thanked: 'heart',
  need: 'life-buoy',
  offer: 'hand-helping',
  contact: 'message-circle',
  'ask-next-time': 'circle-help',
};

/** What a suggestion would mean, as a sentence. */
export function claimOf({ kind, who, whom, what }: Suggestion): string {
  return say.suggestions.claims[kind]({ who: who.name, whom: whom?.name ?? '', what: what ?? '' });
}
