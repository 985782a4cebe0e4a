/** The runs beside `npm test` have the files that they are for, and no others. */
import { expect, it } from 'vitest';
import { createVitest } from 'vitest/node';

const filesOf = async (config: string): Promise<readonly string[]> => {
  const vitest = await createVitest('test', { config, watch: false });
  try {
    const files = await vitest.globTestSpecifications();
    return files.map(({ moduleId }) => moduleId.replaceAll('\\', '/').replace(/^.*\/tests\//, ''));
  } finally {
    await vitest.close();
  }
};

it('the run in the app has journeys', async () => {
  const files = await filesOf('tests/real/vitest.config.ts');
  expect(files).toContain('journeys/capture.test.ts');
  expect(files.filter((file) => !/^(?:journeys|real)\//.test(file))).toEqual([]);
});

it('the run of mutations has tests of what is pure', async () => {
  const files = await filesOf('tests/mutation/vitest.config.ts');
  expect(files).toContain('notes/told-of-death.test.ts');
  expect(files.filter((file) => !/^(?:model|notes|network|editing)\//.test(file))).toEqual([]);
});
