import type { HelperDocumentation } from './helper-definition';
import { documentation as ago } from './helpers/ago';
import { documentation as and } from './helpers/and';
import { documentation as bullets } from './helpers/bullets';
import { documentation as count } from './helpers/count';
import { documentation as cursor } from './helpers/cursor';
import { documentation as date } from './helpers/date';
import { documentation as defaultHelper } from './helpers/default';
import { documentation as embed } from './helpers/embed';
import { documentation as eq } from './helpers/eq';
import { documentation as first } from './helpers/first';
import { documentation as group } from './helpers/group';
import { documentation as gt } from './helpers/gt';
import { documentation as gte } from './helpers/gte';
import { documentation as indent } from './helpers/indent';
import { documentation as join } from './helpers/join';
import { documentation as last } from './helpers/last';
import { documentation as link } from './helpers/link';
import { documentation as lower } from './helpers/lower';
import { documentation as lt } from './helpers/lt';
import { documentation as lte } from './helpers/lte';
import { documentation as mention } from './helpers/mention';
import { documentation as ne } from './helpers/ne';
import { documentation as not } from './helpers/not';
import { documentation as or } from './helpers/or';
import { documentation as plural } from './helpers/plural';
import { documentation as prompt } from './helpers/prompt';
import { documentation as questions } from './helpers/questions';
import { documentation as quote } from './helpers/quote';
import { documentation as shift } from './helpers/shift';
import { documentation as sort } from './helpers/sort';
import { documentation as take } from './helpers/take';
import { documentation as title } from './helpers/title';
import { documentation as truncate } from './helpers/truncate';
import { documentation as upper } from './helpers/upper';

/** What each helper of the library is for, with examples, by name. */
export const helperDocumentation: readonly HelperDocumentation[] = [
  ago,
  and,
  bullets,
  count,
  cursor,
  date,
  defaultHelper,
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
];
