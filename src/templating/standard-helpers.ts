import type { Helper } from './frame';
import { helperOf, type HelperRun } from './helper-definition';
import { ago } from './helpers/ago';
import { and } from './helpers/and';
import { bullets } from './helpers/bullets';
import { count } from './helpers/count';
import { cursor } from './helpers/cursor';
import { date } from './helpers/date';
import { defaultHelper } from './helpers/default';
import { embed } from './helpers/embed';
import { eq } from './helpers/eq';
import { first } from './helpers/first';
import { group } from './helpers/group';
import { gt } from './helpers/gt';
import { gte } from './helpers/gte';
import { indent } from './helpers/indent';
import { join } from './helpers/join';
import { last } from './helpers/last';
import { link } from './helpers/link';
import { lower } from './helpers/lower';
import { lt } from './helpers/lt';
import { lte } from './helpers/lte';
import { mention } from './helpers/mention';
import { ne } from './helpers/ne';
import { not } from './helpers/not';
import { or } from './helpers/or';
import { plural } from './helpers/plural';
import { prompt } from './helpers/prompt';
import { questions } from './helpers/questions';
import { quote } from './helpers/quote';
import { shift } from './helpers/shift';
import { sort } from './helpers/sort';
import { take } from './helpers/take';
import { title } from './helpers/title';
import { truncate } from './helpers/truncate';
import { upper } from './helpers/upper';

const runs: Readonly<Record<string, HelperRun>> = {
  ago,
  and,
  bullets,
  count,
  cursor,
  date,
  default: defaultHelper,
  embed,
  eq,
  first,
  group,
  gt,
  gte,
  indent,
  join,
  last,
  link,
  lower,
  lt,
  lte,
  mention,
  ne,
  not,
  or,
  plural,
  prompt,
  questions,
  quote,
  shift,
  sort,
  take,
  title,
  truncate,
  upper,
};

/** All helpers that come with the library, by name, ready to be called by a template. */
export const standardHelpers: Readonly<Record<string, Helper>> = Object.fromEntries(
  Object.entries(runs).map(([name, run]) => [name, helperOf(run)]),
);
