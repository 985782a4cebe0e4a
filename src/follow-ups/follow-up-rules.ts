import type { Day } from '../model/day';
import type { Contact } from '../model/meeting';
import type { Cadence, Person } from '../model/person';
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
  /** Whether the day on which you met comes round every year. */
  readonly anniversaries: boolean;
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
  readonly anniversaries: boolean;
  readonly hiddenKinds: readonly string[];
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
    anniversaries: settings.anniversaries,
    hidden: new Set(settings.hiddenKinds.map((kind) => kind.trim().toLowerCase())),
  };
}

/** `mentor: every 6 weeks` as key and value; null where the line has no colon, or nothing on one side of it. */
export function pairOfLine(line: string): { readonly key: string; readonly value: string } | null {
  const colon = line.indexOf(':');
  const key = line.slice(0, Math.max(colon, 0)).trim();
  const value = line.slice(colon + 1).trim();
  return key === '' || value === '' ? null : { key, value };
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

/** How often one means to be in touch with somebody, and what says so. */
export interface EffectiveCadence {
  readonly cadence: Cadence;
  readonly from: 'person' | 'tag' | 'default';
}

/** The person's own cadence, else the shortest among their tags, else the default; null where nothing asks for contact. */
export function effectiveCadence(person: Person, rules: FollowUpRules): EffectiveCadence | null {
  if (person.silentBecause !== null) return { cadence: 'never', from: 'person' };
  if (person.cadence !== null) return { cadence: person.cadence, from: 'person' };
  const byTag = rules.cadenceByTag.size === 0 ? null : shortest(person, rules);
  if (byTag !== null) return { cadence: byTag, from: 'tag' };
  return rules.defaultCadence === null ? null : { cadence: rules.defaultCadence, from: 'default' };
}

function shortest(person: Person, { cadenceByTag }: FollowUpRules): Cadence | null {
  let found: Cadence | null = null;
  for (const part of person.tags.flatMap(tagParts)) {
    const cadence = cadenceByTag.get(part);
    if (cadence === undefined) continue;
    if (found === null || daysOf(cadence) < daysOf(found)) found = cadence;
  }
  return found;
}

function daysOf(cadence: Cadence): number {
  return cadence === 'never' ? Infinity : cadence.days;
}

/** When to be in touch again, and from what that follows. */
export interface ContactDue {
  /** The day asked for, or the last day within the cadence; null where there is no contact to count from. */
  readonly day: Day | null;
  readonly because:
    { readonly kind: 'date asked for' } | { readonly kind: 'cadence'; readonly cadence: EffectiveCadence };
}

/**
 * The date that the person's note asks for, where they have not been in touch since; else last contact (or the day they met) plus
 * cadence. `latest` is the last contact up to today. Null where nothing asks for contact: no cadence, or never met and only the default.
 */
export function contactDue(
  person: Person,
  latest: Contact | null,
  today: Day,
  rules: FollowUpRules,
): ContactDue | null {
  if (person.silentBecause !== null) return null;
  const last = latest?.day ?? metBy(person, today);
  const asked = person.nextContact?.day ?? null;
  if (asked !== null && (last === null || asked > last)) return { day: asked, because: { kind: 'date asked for' } };
  const cadence = effectiveCadence(person, rules);
  if (cadence === null || cadence.cadence === 'never') return null;
  if (last === null && cadence.from === 'default') return null;
  return { day: last === null ? null : last + cadence.cadence.days, because: { kind: 'cadence', cadence } };
}

function metBy(person: Person, today: Day): Day | null {
  return person.met !== null && person.met <= today ? person.met : null;
}

/** Whether they asked, or the owner asked, for silence: snoozed, paused, cadence `never`, archived or dead. */
export function isSilent(person: Person, today: Day, rules: FollowUpRules): boolean {
  if (person.silentBecause !== null || person.paused || (person.snoozedUntil !== null && person.snoozedUntil > today))
    return true;
  return effectiveCadence(person, rules)?.cadence === 'never';
}
