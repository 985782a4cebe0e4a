import ICAL from 'ical.js';
import { dayOf, partsOf, weekdayOf } from '../../model/day';
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
const mostTries = 3_000;
/** Times and tries between two steps. */
const countedAStep = 64;
const daySpan = 86_400_000;

class TooManyTries extends Error {}
class TooMuchWork extends Error {}
/** Thrown between two tries: the next time is looked for in another step. */
class Pause extends Error {}

/** How many times and tries may be counted yet. */
export interface Allowance {
  left: number;
}

/** What of an iterator is counted, which its types keep private. */
interface OpenIterator {
  check_contracting_rules: () => boolean | number;
}

/**
 * Times of a rule within a span, its start among them, which is its first whether or not it fits the rule; `rare` where it repeats in a
 * way that nothing meets in: several times a day, or with a BYSETPOS of days or weeks; `too much` where the allowance is used up.
 *
 * The iterator of `ical.js` looks for the next time of `FREQ=DAILY;INTERVAL=7;BYDAY=MO`, begun on a Tuesday, for ever: its tries are
 * counted. COUNT and UNTIL are kept here, because UNTIL is a moment and the iterator knows no zones.
 */
export function* timesOf(
  parts: RuleParts,
  span: RuleSpan,
  allowance: Allowance,
): Steps<readonly LocalTime[] | 'rare' | 'too much'> {
  const { isAllDay, from, to, toMoment, until } = span;
  const asked = askedOf(parts, span.start);
  if (!asked) return 'rare';
  const { rule } = asked;
  const { start, count } = nearer(rule, span, asked.count);
  const months = [rule['bymonth'] ?? []].flat().map(Number);
  const times: LocalTime[] = [];
  const limit = Math.min(to, Number.isFinite(until) ? until + daySpan : Infinity);
  const isInside = (time: LocalTime): boolean => time <= to && toMoment(time) <= until;
  if (!isInside(span.start)) return times;
  if (span.start >= from) times.push(span.start);
  let left = count ?? mostTimes;
  let atStep = allowance.left;
  const recur = ICAL.Recur.fromData(rule);
  recur.until = calendarTime(limit + 2 * daySpan, isAllDay);
  try {
    const iterator = recur.iterator(calendarTime(start, isAllDay));
    const open = iterator as unknown as OpenIterator;
    const check = open.check_contracting_rules.bind(iterator);
    let tries = 0;
    open.check_contracting_rules = () => {
      if (--allowance.left < 0) throw new TooMuchWork();
      if (check()) return true;
      if (++tries > mostTries) throw new TooManyTries();
      // It goes on from the day that did not fit.
      if (tries % countedAStep === 0) throw new Pause();
      return false;
    };
    while (left > 0) {
      if (atStep - allowance.left >= countedAStep) {
        atStep = allowance.left;
        yield;
      }
      const next = nextOf(iterator);
      if (next === 'paused') continue;
      tries = 0;
      if (!next) break;
      const day = dayOf(next.year, next.month, next.day);
      if (day === null) break;
      const time = localAt(day, isAllDay ? 0 : next.hour * 3_600 + next.minute * 60 + next.second);
      // It begins `FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30` in whatever month it is.
      if (time <= span.start || (months.length > 0 && !months.includes(next.month))) continue;
      if (!isInside(time)) break;
      left--;
      if (time >= from) times.push(time);
    }
  } catch (error) {
    if (error instanceof TooMuchWork) return 'too much';
    // No time at all, or none for many years: both mean that there is no other.
    if (!(error instanceof TooManyTries)) return 'rare';
  }
  return times;
}

type Iterator = ReturnType<InstanceType<typeof ICAL.Recur>['iterator']>;

function nextOf(iterator: Iterator): ReturnType<Iterator['next']> | 'paused' {
  try {
    return iterator.next();
  } catch (error) {
    if (error instanceof Pause) return 'paused';
    throw error;
  }
}

/** The rule to be counted through, without its end; null for one that is not. */
function askedOf(
  parts: RuleParts,
  start: LocalTime,
): { readonly rule: RuleParts; readonly count: number | null } | null {
  const { count: counted, until, ...rule } = lowerCase(parts);
  // No times at all is no rule.
  if (typeof counted === 'number' && counted < 1) return null;
  const count = typeof counted === 'number' ? counted : null;
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

/**
 * A start of the same rhythm shortly before the span, and how many times come after it: a rule that goes by days or weeks need not be
 * counted from its beginning. One with a COUNT is, where months take days out of its rhythm.
 */
function nearer(
  rule: RuleParts,
  { start, from }: RuleSpan,
  count: number | null,
): { readonly start: LocalTime; readonly count: number | null } {
  const others = count === null ? null : count - 1;
  const interval = Number(rule['interval'] ?? 1);
  const { freq } = rule;
  const rhythm = (freq === 'DAILY' ? interval : freq === 'WEEKLY' ? 7 * interval : 0) * daySpan;
  const rounds = rhythm > 0 ? Math.floor((from - start) / rhythm) - 1 : 0;
  if (rounds <= 0) return { start, count: others };
  const moved = start + rounds * rhythm;
  if (count === null) return { start: moved, count: null };
  const days = [rule['byday'] ?? []].flat().map(String);
  const isPlain = Object.keys(rule).every((key) =>
    ['freq', 'interval', 'wkst', ...(freq === 'WEEKLY' ? ['byday'] : [])].includes(key),
  );
  if (!isPlain || days.some((name) => !weekdays.includes(name))) return { start, count: others };
  // Every round has the same number of times; the start comes on top where it is none of them.
  const aRound = Math.max(1, new Set(days).size);
  const isExtra = days.length > 0 && !days.includes(weekdays[weekdayOf(dayOfLocal(start))] ?? '');
  return { start: moved, count: count - rounds * aRound - (isExtra ? 1 : 0) };
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
