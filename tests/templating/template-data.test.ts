/** That docs/templates.md tells of everything a template is filled in with, and of nothing else. */
import { describe, expect, it } from 'vitest';
import { contexts, templateData, valuesIn } from '../support/template-data';

const values = valuesIn(contexts);

describe('the table of template data', () => {
  it('has a value for every path to show', () => {
    expect([...values].filter(([, value]) => value === null).map(([path]) => path)).toEqual([]);
  });

  it('has every path of a filled context once, and no other', () => {
    expect(templateData.map(([path]) => path).sort()).toEqual([...values.keys()].sort());
  });

  it('says of everybody at a meeting what it says of one', () => {
    for (const { person, people } of contexts) expect(people[0]).toBe(person);
  });
});
