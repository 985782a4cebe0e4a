import { type Day, dayFromIso } from '../../model/day';

/** What a note of one time of a series has after the uid: the day that the series gives it, and of several that day the time. */
const placeInSeries = / (\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2})?$/;

/**
 * The uid of a whole series, without the day of one of its times. Google adds `_R20261103T090000` where "this and following" are changed,
 * and Outlook writes the day of an exception into the middle of the uid.
 */
export function seriesUid(id: string): string {
  return withoutSplit(id.replace(placeInSeries, ''));
}

/** What is the same for two ids of one meeting, however its series was split since. */
export function sameId(id: string): string {
  const [place] = placeInSeries.exec(id) ?? [];
  return place === undefined ? id : seriesUid(id) + place;
}

/** The day that a series gives the meeting of this id; null where it is of no series. */
export function dayInSeries(id: string): Day | null {
  const [, iso = ''] = placeInSeries.exec(id) ?? [];
  return dayFromIso(iso);
}

function withoutSplit(uid: string): string {
  return uid
    .replace(/_R\d{8}(?:T\d{6}Z?)?(?=@|$)/i, '')
    .replace(/^(040000008200E00074C5B7101A82E008)[0-9A-F]{8}/i, '$100000000');
}

/** The series of an id, under the one name that all parts of a split series have. */
export function seriesOf(id: string, split: ReadonlyMap<string, string>): string {
  let series = seriesUid(id);
  for (let whole = split.get(series); whole !== undefined; whole = split.get(series)) series = whole;
  return series;
}

/** Notes that two uids are parts of one series. */
export function joinSeries(split: Map<string, string>, one: string, other: string): void {
  const [a, b] = [seriesOf(one, split), seriesOf(other, split)];
  if (a !== b) split.set(a, b);
  // The way is short the next time.
  for (const part of [seriesUid(one), seriesUid(other)]) if (part !== b) split.set(part, b);
}
