import { isoOrNull } from '../model/day';
import type { NetworkView } from '../network/network-view';
import { whoRow, type WhoRow } from './rows';

export interface MeetingRow {
  readonly path: string;
  readonly title: string;
  readonly day: string | null;
  readonly kind: string;
  readonly attendees: readonly WhoRow[];
}

/** Every meeting, the newest first, those without a day last. */
export function meetingRows(network: NetworkView): MeetingRow[] {
  return network.meetings().map(({ path, title, day, kind, attendees }) => ({
    path,
    title,
    day: isoOrNull(day),
    kind,
    attendees: attendees.map((key) => whoRow(network, key)),
  }));
}
