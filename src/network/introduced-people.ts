import type { PersonKey } from '../model/person';
import { nameOfPath } from '../notes/fold';
import type { IntroductionRecord } from '../notes/note-record';
import { meKey } from './resolve-mention';
import type { WhoIsMeant } from './who-is-meant';
import { say } from '../i18n/words';

/** Who introduced whom. */
export interface Introduced {
  readonly by: PersonKey;
  readonly people: readonly [PersonKey, PersonKey];
}

/**
 * The three of an introduction; null where they cannot be told, and then the problem is. `implied` is the person or only attendee
 * whose note it is, who need not be named in the line.
 */
export function introducedPeople(
  introduction: IntroductionRecord,
  who: WhoIsMeant,
  implied: PersonKey | null,
): Introduced | null {
  const { form, line, property, mentions } = introduction;
  const named = namedPeople(introduction, who, form === 'between' ? 3 : 2);
  if (property && named.length < 2) return null;
  const [first] = named;
  if (form !== 'between' && named.length === 1 && implied !== null && implied !== first) named.push(implied);
  const [by, a, b] = form === 'made' ? [meKey, ...named] : form === 'received' ? [named[0], meKey, named[1]] : named;
  if (by === undefined || a === undefined || b === undefined) {
    if (mentions.length > 0 || implied !== null) who.complain(line, ...missing()[form]);
    return null;
  }
  if (by !== a && by !== b && a !== b) return { by, people: [a, b] };
  who.complain(
    line,
    property
      ? by === meKey
        ? say.network.introducedByMeToMe(nameOfPath(who.path))
        : say.network.introducedThemselves(nameOfPath(who.path))
      : say.network.introductionOfOneTwice,
    say.network.linkIntroducer,
  );
  return null;
}

/** Those named, in order, each as often as named. I need not be named where it is clear that I am one of them. */
function namedPeople(
  { form, mentions, line, property }: IntroductionRecord,
  who: WhoIsMeant,
  most: number,
): PersonKey[] {
  const named: PersonKey[] = [];
  for (const mention of mentions) {
    if (named.length === most) break;
    const key = property ? who.inProperty({ mention, line }) : who.inLine({ mention, line });
    if (key !== null && (property || form === 'between' || key !== meKey)) named.push(key);
  }
  return named;
}

const missing = (): Readonly<Record<IntroductionRecord['form'], readonly [what: string, remedy: string]>> => ({
  made: [say.network.introductionOfFewerThanTwo, say.network.linkBoth],
  received: [say.network.introductionOfMeUnclear, say.network.linkIntroducerThenWhom],
  between: [say.network.introductionOfFewerThanThree, say.network.linkIntroducerThenBoth],
});
