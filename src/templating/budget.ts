import { Fault } from './problem';
import { say } from '../i18n/words';

/** How much a template may cost. Every template ends within these, whatever it and its data say. */
export interface Budgets {
  /** Characters of a template. */
  readonly source: number;
  /** Blocks within blocks. */
  readonly nesting: number;
  /** Partials within partials. */
  readonly partials: number;
  /** Times that any block or partial is run. */
  readonly runs: number;
  /** Characters printed. */
  readonly output: number;
}

export const standardBudgets: Budgets = {
  source: 1_000_000,
  nesting: 100,
  partials: 100,
  runs: 500_000,
  output: 10_000_000,
};

/** What one rendering has spent. */
export class Spending {
  private runs = 0;
  private output = 0;
  private partials = 0;

  constructor(private readonly budgets: Budgets) {}

  get mostRuns(): number {
    return this.budgets.runs;
  }

  countRun(): void {
    if (++this.runs > this.budgets.runs) {
      throw new Fault(say.templating.tooManyRuns(this.budgets.runs), say.templating.loopOverFewerThings);
    }
  }

  countOutput(characters: number): void {
    this.output += characters;
    if (this.output > this.budgets.output) {
      throw new Fault(say.templating.tooMuchOutput(this.budgets.output), say.templating.printLess);
    }
  }

  withinPartial<Result>(name: string, run: () => Result): Result {
    if (this.partials >= this.budgets.partials) {
      throw new Fault(say.templating.partialWithoutEnd(name), say.templating.putCallInIf);
    }
    this.partials++;
    try {
      return run();
    } finally {
      this.partials--;
    }
  }
}
