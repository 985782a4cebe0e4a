import type { HelperDefinition } from '../helper-definition';
import { compareValues, isEmpty, isTrue } from '../values';

/** Helpers that compare values and choose between them. */
export const comparisonHelpers: readonly HelperDefinition[] = [
  {
    name: 'eq',
    summary: 'True where both are the same value.',
    examples: [
      { template: '{{#if (eq kind "coffee")}}A coffee{{/if}}', data: { kind: 'coffee' }, output: 'A coffee' },
      { template: '{{#eq 1 "1"}}same{{else}}not the same{{/eq}}', output: 'not the same' },
    ],
    run: ([a, b]) => a === b,
  },
  {
    name: 'ne',
    summary: 'True where the two are different values.',
    examples: [{ template: '{{#if (ne a b)}}different{{/if}}', data: { a: 1, b: 2 }, output: 'different' }],
    run: ([a, b]) => a !== b,
  },
  {
    name: 'lt',
    summary: 'True where the first comes before the second: numbers by size, text by the alphabet.',
    examples: [{ template: '{{#if (lt 2 10)}}yes{{/if}}', output: 'yes' }],
    run: ([a, b]) => compareValues(a, b) < 0,
  },
  {
    name: 'lte',
    summary: 'True where the first does not come after the second.',
    examples: [{ template: '{{#if (lte 2 2)}}yes{{/if}}', output: 'yes' }],
    run: ([a, b]) => compareValues(a, b) <= 0,
  },
  {
    name: 'gt',
    summary: 'True where the first comes after the second.',
    examples: [{ template: '{{#gt n 3}}many{{else}}few{{/gt}}', data: { n: 4 }, output: 'many' }],
    run: ([a, b]) => compareValues(a, b) > 0,
  },
  {
    name: 'gte',
    summary: 'True where the first does not come before the second.',
    examples: [{ template: '{{#if (gte "b" "a")}}yes{{/if}}', output: 'yes' }],
    run: ([a, b]) => compareValues(a, b) >= 0,
  },
  {
    name: 'and',
    summary: 'The first value that counts as nothing, else the last.',
    examples: [
      { template: '{{#if (and name email)}}both{{else}}not both{{/if}}', data: { name: 'Ada' }, output: 'not both' },
      { template: '{{#if (and email name)}}both{{else}}not both{{/if}}', data: { name: 'Ada' }, output: 'not both' },
    ],
    run: (values) => {
      for (const value of values) if (!isTrue(value)) return value;
      return values[values.length - 1];
    },
  },
  {
    name: 'or',
    summary: 'The first value that counts as something, else the last.',
    examples: [{ template: '{{or nickname name}}', data: { name: 'Ada' }, output: 'Ada' }],
    run: (values) => {
      for (const value of values) if (isTrue(value)) return value;
      return values[values.length - 1];
    },
  },
  {
    name: 'not',
    summary: 'True where the value counts as nothing: empty, null, false, 0, an empty list.',
    examples: [{ template: '{{#if (not list)}}none{{/if}}', data: { list: [] }, output: 'none' }],
    run: ([value]) => !isTrue(value),
  },
  {
    name: 'default',
    summary: 'The value, or the second where it is empty or missing.',
    examples: [
      { template: '{{default role "role unknown"}}', output: 'role unknown' },
      { template: '{{default role "role unknown"}}', data: { role: 'Archivist' }, output: 'Archivist' },
    ],
    run: ([value, fallback]) => (isEmpty(value) ? fallback : value),
  },
];
