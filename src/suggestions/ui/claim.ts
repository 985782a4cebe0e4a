import { owedIn } from '../../follow-ups/owed';
import { say } from '../../i18n/words';
import { shownText } from '../../notes/read-value';
import type { Suggested, Suggestion } from '../propose';
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
  'my-need': 'life-buoy',
  offer: 'hand-helping',
  contact: 'message-circle',
  'ask-next-time': 'circle-help',
  'new-person': 'user-round-plus',
};

/** What a suggestion would mean, as a sentence; whoever has to be chosen stands in it as a question. */
export function claimOf({ kind, who: first, whom: second, what: said }: Suggestion): string {
  const { suggestions } = say;
  const who = nameIn(first);
  const whom = second ? nameIn(second) : '';
  const what = withoutEmphasis(shownText(said ?? ''));
  const [iOwe, theyOwe] = [owedIn(what, 'received'), owedIn(what, 'given')];
  switch (kind) {
    case 'introduced':
      return suggestions.claimIntroduced({ who, whom });
    case 'will-introduce':
      return suggestions.claimWillIntroduce({ who, whom });
    case 'named':
      return suggestions.claimNamed({ who, whom });
    case 'i-introduced':
      return suggestions.claimIIntroduced({ who, whom });
    case 'i-will-introduce':
      return suggestions.claimIWillIntroduce({ who, whom });
    case 'favour-received':
      return iOwe === null
        ? suggestions.claimFavourReceived({ who, what })
        : suggestions.claimIOwe({ who, what: iOwe });
    case 'favour-given':
      return theyOwe === null
        ? suggestions.claimFavourGiven({ who, what })
        : suggestions.claimTheyOwe({ who, what: theyOwe });
    case 'promise':
      return suggestions.claimPromise({ who, what });
    case 'waiting':
      return suggestions.claimWaiting({ who, what });
    case 'thanks-due':
      return suggestions.claimThanksDue({ who });
    case 'thanked':
      return suggestions.claimThanked({ who });
    case 'my-need':
      return suggestions.claimMyNeed({ what });
    case 'need':
      return suggestions.claimNeed({ who, what });
    case 'offer':
      return suggestions.claimOffer({ who, what });
    case 'contact':
      return suggestions.claimContact({ who });
    case 'ask-next-time':
      return suggestions.claimAskNextTime({ who, what });
    case 'new-person':
      if (first.isUnsure) return suggestions.claimIsPerson({ who });
      return first.note === undefined ? suggestions.claimNewPerson({ who }) : suggestions.claimNoteIsTheirs({ who });
  }
}

/** A sentence as it reads, links as their words, and where what is marked stands in it. */
export function readSentence({ sentence, evidence: [from, to] }: Pick<Suggestion, 'sentence' | 'evidence'>): {
  readonly text: string;
  readonly marked: readonly [from: number, to: number] | null;
} {
  const parts = [sentence.slice(0, from), sentence.slice(from, to), sentence.slice(to)].map(inWords);
  const text = inWords(sentence);
  const [before = '', inside = ''] = parts;
  // A link in two parts is none in either.
  if (from >= to || parts.join('') !== text) return { text, marked: null };
  return { text, marked: [before.length, before.length + inside.length] };
}

/** Spaces stay, also at both ends. */
function inWords(text: string): string {
  const [start = '', end = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  return text.trim() === '' ? text : start + withoutEmphasis(shownText(text.trim())) + end;
}

/** `*through*` is read without its marks. */
function withoutEmphasis(text: string): string {
  return text.replace(/(^|[^\p{L}\p{N}*_])([*_]{1,3})([^\s*_](?:[^*_]*[^\s*_])?)\2(?![\p{L}\p{N}*_])/gu, '$1$3');
}

function nameIn({ name, ask }: Suggested): string {
  return ask ? say.suggestions.askedName(name) : name;
}
