import type { Cadence } from '../model/person';
import { foldKey } from '../notes/fold';
import { readCadence } from '../notes/read-cadence';

/** When people appear among the follow-ups: the settings, made ready for use. Times in days. */
export interface FollowUpRules {
  /** For anybody met who has none of their own; null where the user wants none. */
  readonly defaultCadence: Cadence | null;
  /** By folded tag. */
  readonly cadenceByTag: ReadonlyMap<string, Cadence>;
  readonly favourCoolingDays: number;
  readonly favourOutstandingDays: number;
  /** Folded tags and kinds of meetings after which thanks are due. */
  readonly thanksKinds: ReadonlySet<string>;
  readonly thanksDays: number;
  readonly prepareDays: number;
  /** Kinds that the user does not want to see. */
  readonly hidden: ReadonlySet<string>;
}

/** The settings that the rules are made from. */
export interface FollowUpSettings {
  readonly cadenceDays: number;
  /** Lines such as `mentor: every 6 weeks`. */
  readonly cadenceByTag: readonly string[];
  readonly favourCoolingDays: number;
  readonly favourOutstandingDays: number;
  readonly thanksTags: readonly string[];
  readonly thanksDays: number;
  readonly prepareDays: number;
  readonly hiddenKinds: readonly string[];
}

/** `mentor: every 6 weeks` as key and value; null where the line has no colon, or nothing on one side of it. */
export function pairOfLine(line: string): { readonly key: string; readonly value: string } | null {
  const colon = line.indexOf(':');
  const key = line.slice(0, Math.max(colon, 0)).trim();
  const value = line.slice(colon + 1).trim();
  return key === '' || value === '' ? null : { key, value };
}

export function followUpRules(settings: FollowUpSettings): FollowUpRules {
  const cadenceByTag = new Map<string, Cadence>();
  for (const line of settings.cadenceByTag) {
    const pair = pairOfLine(line);
    const reading = readCadence(pair?.value);
    if (pair && reading.kind === 'cadence') cadenceByTag.set(foldTag(pair.key), reading.cadence);
  }
  return {
    defaultCadence: settings.cadenceDays > 0 ? { days: settings.cadenceDays } : null,
    cadenceByTag,
    favourCoolingDays: settings.favourCoolingDays,
    favourOutstandingDays: settings.favourOutstandingDays,
    thanksKinds: new Set(settings.thanksTags.map(foldTag)),
    thanksDays: settings.thanksDays,
    prepareDays: settings.prepareDays,
    hidden: new Set(settings.hiddenKinds.map((kind) => kind.trim().toLowerCase())),
  };
}

/** A tag as it is compared: without `#`, case, spaces, `-` and `_`. */
export function foldTag(tag: string): string {
  return foldKey(tag.replace(/^#/, ''));
}

/** Whether a tag, or one that it is nested in, is among those wanted: `meeting/coffee` is a `coffee`, `mentor/work` a `mentor`. */
export function tagParts(tag: string): readonly string[] {
  const whole = foldTag(tag);
  return whole.includes('/') ? [whole, ...whole.split('/')] : [whole];
}
