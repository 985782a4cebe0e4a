import { loop } from '../built-in-helpers';
import { countOf, type HelperDefinition, listOf } from '../helper-definition';
import { listInWords } from '../list-words';
import { compareValues, isLinkValue, lookup, safeText, textOf } from '../values';

/** Helpers that take lists apart and put them together. */
export const listHelpers: readonly HelperDefinition[] = [
  {
    name: 'count',
    summary: 'How many parts a list has.',
    examples: [
      { template: '{{count names}}', data: { names: ['Ada', 'Grace'] }, output: '2' },
      { template: '{{count nothing}}', output: '0' },
    ],
    run: ([list]) => listOf(list).length,
  },
  {
    name: 'first',
    summary: 'The first of a list, or the first few as a list.',
    examples: [
      { template: '{{first names}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada' },
      { template: '{{join (first names 2)}}', data: { names: ['Ada', 'Grace', 'Alan'] }, output: 'Ada, Grace' },
    ],
    run: ([list, count]) => (count === undefined ? listOf(list)[0] : listOf(list).slice(0, countOf(count, 1))),
  },
  {
    name: 'last',
    summary: 'The last of a list, or the last few as a list.',
    examples: [
      { template: '{{last names}}', data: { names: ['Ada', 'Grace'] }, output: 'Grace' },
      { template: '{{join (last names 2)}}', data: { names: ['Ada', 'Grace', 'Alan'] }, output: 'Grace, Alan' },
    ],
    run: ([list, count]) => {
      const all = listOf(list);
      return count === undefined ? all[all.length - 1] : all.slice(Math.max(0, all.length - countOf(count, 1)));
    },
  },
  {
    name: 'take',
    summary: 'At most so many from the front of a list.',
    examples: [
      { template: '{{#each (take names 1)}}{{this}};{{/each}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada;' },
    ],
    run: ([list, count]) => listOf(list).slice(0, countOf(count, 1)),
  },
  {
    name: 'sort',
    summary: 'A list in order, by a field of its parts if you name one; descending=true turns it round.',
    examples: [
      { template: '{{join (sort names)}}', data: { names: ['Grace', 'Ada'] }, output: 'Ada, Grace' },
      {
        template: '{{#each (sort people "age" descending=true)}}{{name}} {{/each}}',
        data: {
          people: [
            { name: 'Ada', age: 36 },
            { name: 'Grace', age: 85 },
          ],
        },
        output: 'Grace Ada ',
      },
    ],
    run: ([list, field], { hash }) => {
      const valueOf = (part: unknown): unknown => (typeof field === 'string' ? lookup(part, field) : part);
      const sorted = [...listOf(list)].sort((a, b) => compareValues(valueOf(a), valueOf(b)));
      return hash['descending'] === true ? sorted.reverse() : sorted;
    },
  },
  {
    name: 'group',
    summary: 'The parts of a list by a field: a list of {key, items}, in the order in which keys first appear.',
    examples: [
      {
        template: '{{#each (group people "city")}}{{key}}: {{#each items}}{{name}} {{/each}}{{/each}}',
        data: {
          people: [
            { name: 'Ada', city: 'Leith' },
            { name: 'Grace', city: 'Leith' },
          ],
        },
        output: 'Leith: Ada Grace ',
      },
    ],
    run: ([list, field]) => {
      const groups = new Map<unknown, { readonly key: unknown; readonly items: unknown[] }>();
      for (const part of listOf(list)) {
        const key = typeof field === 'string' ? lookup(part, field) : part;
        // Two links to one note are the same.
        const id = isLinkValue(key) ? `[[${key.target}` : key;
        const group = groups.get(id) ?? { key, items: [] };
        group.items.push(part);
        groups.set(id, group);
      }
      return [...groups.values()];
    },
  },
  {
    name: 'join',
    summary: 'The parts of a list with commas, or what you give, between them; each is escaped by itself.',
    examples: [
      { template: '{{join names}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada, Grace' },
      { template: '{{join names " and "}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada and Grace' },
    ],
    run: ([list, between], { escape }) => {
      const parts = listOf(list).map(escape);
      return safeText(parts.join(typeof between === 'string' ? between : ', '));
    },
  },
  {
    name: 'listed',
    summary:
      'The parts of a list as one says them, with “and” before the last, in the language of the reader. As a block: what it prints for each.',
    examples: [
      { template: '{{listed names}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada and Grace' },
      { template: '{{listed names}}', data: { names: ['Ada', 'Grace', 'Alan'] }, output: 'Ada, Grace and Alan' },
      {
        template: '{{#listed people}}{{name}} in {{city}}{{else}}nobody{{/listed}}',
        data: {
          people: [
            { name: 'Ada', city: 'Leith' },
            { name: 'Grace', city: 'York' },
          ],
        },
        output: 'Ada in Leith and Grace in York',
      },
    ],
    run: ([list], { escape, settings }) => safeText(listInWords(listOf(list).map(escape), settings.locale)),
    runBlock: ([list], { fn, inverse, data, settings }, context) => {
      const parts: string[] = [];
      loop(listOf(list), data, (value, key, own) => {
        parts.push(fn(value, { data: own, blockParams: [value, key] }).trim());
        return '';
      });
      const told = parts.filter((part) => part !== '');
      return told.length > 0 ? listInWords(told, settings.locale) : inverse(context);
    },
  },
  {
    name: 'bullets',
    summary: 'A list as bullets, one a line; what each says is escaped.',
    examples: [
      {
        template: '{{bullets needs}}',
        data: { needs: ['a placement', '# quiet'] },
        output: '- a placement\n- \\# quiet',
      },
    ],
    run: ([list], { escape }) =>
      safeText(
        listOf(list)
          .map((part) => `- ${escape(part)}`)
          .join('\n'),
      ),
  },
  {
    name: 'plural',
    summary: 'A number with the word for one or for many; a list counts its parts.',
    examples: [
      { template: '{{plural n "favour" "favours"}}', data: { n: 1 }, output: '1 favour' },
      { template: '{{plural names "person" "people"}}', data: { names: ['Ada', 'Grace'] }, output: '2 people' },
    ],
    run: ([value, one, many]) => {
      const count = Array.isArray(value) ? value.length : countOf(value, 0);
      const word = textOf(one);
      return `${count} ${count === 1 ? word : textOf(many ?? `${word}s`)}`;
    },
  },
];
