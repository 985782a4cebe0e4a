import ICAL from 'ical.js';
import { dayOf, partsOf } from '../../model/day';
import type { Steps } from '../../model/steps';
import { calendarTime, dayOfLocal, localAt, type LocalTime, type ToMoment } from './zones';

/** A rule as `ical.js` reads it: `{ freq: 'WEEKLY', interval: 2, byday: ['MO'], until: '2026-12-01' }`. */
export type RuleParts = Readonly<Record<string, unknown>>;

/** Of what times of a rule are asked for, as local times of its zone. */
export interface RuleSpan {
  readonly start: LocalTime;
  readonly isAllDay: boolean;
  /** Times before this one may be left out, those after `to` are. */
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly toMoment: ToMoment;
  /** The moment after which the rule has no times. */
  readonly until: number;
}

/** Times of one rule that are counted before it is given up: a meeting every day for fifty years has fewer. */
export const mostTimes = 20_000;
/** Days, months or years that are tried for the next time of a rule: 29 February is up to 2,922 days away. */
const mostTries = 4_000;
const daySpan = 86_400_000;

class TooManyTries extends Error {}

/** What of an iterator is counted, which its types keep private. */
interface OpenIterator {
  check_contracting_rules: () => boolean | number;
}

/**
 * Times of a rule within a span, its start among them, which is its first whether or not it fits the rule; null where it repeats in a way
 * that nothing meets in: several times a day, or with a BYSETPOS of days or weeks.
 *
 * The iterator of `ical.js` looks for the next time of `FREQ=DAILY;INTERVAL=7;BYDAY=MO`, begun on a Tuesday, for ever: its tries are
 * counted. COUNT and UNTIL are kept here, because UNTIL is a moment and the iterator knows no zones.
 */
export function* timesOf(parts: RuleParts, span: RuleSpan): Steps<readonly LocalTime[] | null> {
  const { isAllDay, from, to, toMoment, until } = span;
  const asked = askedOf(parts, span.start);
  if (!asked) return null;
  const { rule, count } = asked;
  const start = count === null ? nearer(rule, span) : span.start;
  const months = [rule['bymonth'] ?? []].flat().map(Number);
  const times: LocalTime[] = [];
  const limit = Math.min(to, Number.isFinite(until) ? until + daySpan : Infinity);
  const isInside = (time: LocalTime): boolean => time <= to && toMoment(time) <= until;
  if (!isInside(span.start)) return times;
  if (span.start >= from) times.push(span.start);
  let left = (count ?? mostTimes) - 1;
  const recur = ICAL.Recur.fromData(rule);
  recur.until = calendarTime(limit + 2 * daySpan, isAllDay);
  try {
    const iterator = recur.iterator(calendarTime(start, isAllDay));
    const open = iterator as unknown as OpenIterator;
    const check = open.check_contracting_rules.bind(iterator);
    let tries = 0;
    open.check_contracting_rules = () => {
      if (++tries > mostTries) throw new TooManyTries();
      return check();
    };
    while (left > 0) {
      tries = 0;
      const next = iterator.next();
      if (!next) break;
      const day = dayOf(next.year, next.month, next.day);
      if (day === null) break;
      const time = localAt(day, isAllDay ? 0 : next.hour * 3_600 + next.minute * 60 + next.second);
      // It begins `FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30` in whatever month it is.
      if (time <= span.start || (months.length > 0 && !months.includes(next.month))) continue;
      if (!isInside(time)) break;
      left--;
      if (time >= from) times.push(time);
      if (left % 32 === 0) yield;
    }
  } catch (error) {
    // No time at all, or none for many years: both mean that there is no other.
    if (!(error instanceof TooManyTries)) return null;
  }
  return times;
}

/** The rule to be counted through, without its end; null for one that is not. */
function askedOf(
  parts: RuleParts,
  start: LocalTime,
): { readonly rule: RuleParts; readonly count: number | null } | null {
  const { count: counted, until, ...rule } = lowerCase(parts);
  const count = typeof counted === 'number' && counted > 0 ? counted : null;
  const { freq } = rule;
  if (
    typeof freq !== 'string' ||
    !['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq) ||
    rule['byhour'] !== undefined
  )
    return null;
  if (rule['byminute'] !== undefined || rule['bysecond'] !== undefined) return null;
  if (rule['bysetpos'] === undefined || freq === 'MONTHLY') return { rule, count };
  // `ical.js` knows BYSETPOS in months only; a year in which one month counts is one month of twelve.
  const { bymonth, interval, ...rest } = rule;
  const months = [bymonth].flat();
  const { month } = partsOf(dayOfLocal(start));
  if (freq !== 'YEARLY' || months.length !== 1 || Number(months[0]) !== month) return null;
  return { rule: { ...rest, freq: 'MONTHLY', interval: 12 * Number(interval ?? 1) }, count };
}

function lowerCase(parts: RuleParts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).map(([key, value]) => [key.toLowerCase(), value]));
}

/** A start of the same rhythm shortly before the span, for a rule without COUNT that goes by days or weeks. */
function nearer(rule: RuleParts, { start, from }: RuleSpan): LocalTime {
  const interval = Number(rule['interval'] ?? 1);
  const days = { DAILY: interval, WEEKLY: 7 * interval }[String(rule['freq'])];
  if (days === undefined || !(days > 0)) return start;
  const rhythm = days * daySpan;
  return start + Math.max(0, Math.floor((from - start) / rhythm) - 1) * rhythm;
}
