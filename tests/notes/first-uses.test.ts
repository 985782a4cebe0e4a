import { expect, test } from 'vitest';
import { finish } from '../../src/model/steps';
import { firstUses } from '../../src/notes/first-uses';

test('patterns are made ready one in a step, and only once', () => {
  const used: string[] = [];
  const pattern = (name: string) => () => {
    used.push(name);
    return /list$/;
  };
  const ready = firstUses(() => [pattern('first'), pattern('second')]);
  const steps = ready();
  steps.next();
  expect(used).toEqual(['first']);
  finish(steps);
  expect([...new Set(used)]).toEqual(['first', 'second']);
  const before = used.length;
  finish(ready());
  expect(used).toHaveLength(before);
});
