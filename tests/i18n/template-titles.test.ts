import { expect, it } from 'vitest';
import { de } from '../../src/i18n/de';
import { builtInTemplates } from '../../src/templating/built-in-templates';

it('every template that comes with the plugin is called something in German', () => {
  const names = Object.keys(builtInTemplates).map((file) => file.replace(/\.md$/, ''));
  const untold = names.filter((name) => name !== 'Person' && de.interviews.titleOfTemplate(name) === name);
  expect(names.length).toBeGreaterThan(10);
  expect(untold).toEqual([]);
});
