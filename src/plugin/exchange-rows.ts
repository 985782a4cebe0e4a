import type { EvidenceKind } from '../exchange/fit';
import type { Help } from '../exchange/help-index';
import { type Match, notToMeet } from '../exchange/matches';
import { needsNamed, openNeeds } from '../exchange/open-needs';
import { introducible } from '../exchange/pairs';
import { say } from '../i18n/words';
import { type Connection, connectionsFor, connectionWords } from '../importing/connections';
import { isoOrNull } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { Steps } from '../model/steps';
import { lastContact } from '../network/last-contact';
import type { Desk } from '../vault/desk';
import { IdleSlices } from '../vault/schedules';
import { type WhoRow, whoRow } from './rows';

/** A line of the notes that says what somebody may help with. */
export interface EvidenceRow {
  /** What the line is. */
  readonly kind: EvidenceKind;
  readonly text: string;
  /** The words of it that fit what is needed. */
  readonly words: readonly string[];
  readonly source: Source;
}

/** Somebody who can help, and the line that says so. */
export interface HelpRow {
  readonly person: WhoRow;
  readonly evidence: EvidenceRow;
  readonly lastContact: string | null;
}

/** Somebody whom a need names by organisation or role, who is no more than a connection on LinkedIn. */
export interface ConnectionRow {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly connectedOn: string | null;
  /** Of their page. */
  readonly url: string | null;
  /** All of it, in a sentence. */
  readonly words: string;
}

/** What is asked for: words, or the one need of the notes that holds some. */
export interface HelpAsked {
  readonly text?: string | undefined;
  readonly need?: string | undefined;
}

/** Two people whom you could introduce: `one` needs what `two` offers. */
export interface PairRow {
  readonly one: WhoRow;
  readonly need: { readonly text: string; readonly source: Source };
  readonly two: WhoRow;
  readonly evidence: EvidenceRow;
}

type ExchangeDesk = Pick<Desk, 'network' | 'helpers' | 'today' | 'rules'>;

/** Who can help with what is asked for in words, or with a need of the notes, by some of its words. Rejects where that is no need, or several. */
export async function helpRows(desk: ExchangeDesk, question: HelpAsked): Promise<HelpRow[]> {
  await new IdleSlices().finish(preparing(desk));
  const { network, helpers } = desk;
  const asked = wordsAsked(desk, question);
  const refused = notToMeet(network, asked.whose);
  const accepts = ({ person }: { readonly person: PersonKey }): boolean =>
    person !== asked.whose &&
    !refused.has(person) &&
    person !== network.meKey &&
    network.person(person)?.silentBecause === null;
  return helpers.helpersWith(asked.words, accepts).map((help) => ({
    person: whoRow(network, help.evidence.person),
    evidence: evidenceRow(help),
    lastContact: isoOrNull(lastContact(network, help.evidence.person, desk.today())?.day ?? null),
  }));
}

/** Whom of the connections what is asked for names. Rejects as `helpRows` does. */
export function connectionRows(
  desk: ExchangeDesk,
  connections: readonly Connection[],
  question: HelpAsked,
): ConnectionRow[] {
  return connectionsFor(connections, wordsAsked(desk, question).words).map((one) => ({
    ...{ name: one.name, role: one.role, organisation: one.organisation },
    ...{ connectedOn: isoOrNull(one.connectedOn), url: one.urls[0] ?? null, words: connectionWords(one) },
  }));
}

function wordsAsked(
  desk: ExchangeDesk,
  { text, need }: HelpAsked,
): { readonly words: string; readonly whose: PersonKey } {
  const asked = need === undefined ? { words: text?.trim() ?? '', whose: desk.network.meKey } : needOf(desk, need);
  if (asked.words === '') throw new Error(say.exchange.sayTextOrNeed);
  return asked;
}

function needOf({ network }: ExchangeDesk, words: string): { readonly words: string; readonly whose: PersonKey } {
  const found = needsNamed(openNeeds(network), words);
  const [first] = found;
  if (!first) throw new Error(say.exchange.noNeedWith(words));
  const texts = [...new Set(found.map(({ need }) => need.text))];
  if (texts.length > 1) throw new Error(say.exchange.severalNeedsWith({ words, needs: texts.slice(0, mostNamed) }));
  return { words: first.need.text, whose: first.person.key };
}

const mostNamed = 5;

/** Whom I could introduce to each other, the best first. */
export async function pairRows(desk: ExchangeDesk): Promise<PairRow[]> {
  const { network, helpers } = desk;
  const pairs = await new IdleSlices().finish(introducible(network, helpers, desk.today(), desk.rules));
  return (pairs ?? []).map(({ whose, need, offeredBy, help }: Match) => ({
    one: whoRow(network, whose),
    need: { text: need.text, source: need.source },
    two: whoRow(network, offeredBy),
    evidence: evidenceRow(help),
  }));
}

function* preparing({ helpers }: ExchangeDesk): Steps<void> {
  while (helpers.prepare(1)) yield;
}

function evidenceRow({ evidence: { kind, text, source }, inLine }: Help): EvidenceRow {
  const words = [...inLine].sort((a, b) => a[0] - b[0]).map(([from, to]) => text.slice(from, to));
  return { kind, text, words, source };
}
