import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { base } from '../vitest.config';

/** Examples before properties: most mutations are noticed by an example, and the first test that notices is the last that runs. */
class ExamplesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number =>
      Number(readFileSync(moduleId, 'utf8').includes('fast-check'));
    return Promise.resolve([...files].sort((a, b) => cost(a) - cost(b) || (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [process.env['MUTATION_TESTS'] ?? 'tests/{model,notes,network,editing}/**/*.test.ts'],
    globalSetup: [],
    // In one order, as with one seed.
    sequence: { shuffle: false, sequencer: ExamplesFirst },
    setupFiles: ['tests/mutation/one-seed.ts'],
  },
});
