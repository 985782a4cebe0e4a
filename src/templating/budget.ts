import { Fault } from './fault';
import * as say from '../words/en/templating';

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

  countRun(): void {
    if (++this.runs > this.budgets.runs) {
      throw new Fault(say.tooManyRuns(this.budgets.runs), say.loopOverFewerThings);
    }
  }

  countOutput(characters: number): void {
    this.output += characters;
    if (this.output > this.budgets.output) {
      throw new Fault(say.tooMuchOutput(this.budgets.output), say.printLess);
    }
  }

  withinPartial<Result>(name: string, run: () => Result): Result {
    if (this.partials >= this.budgets.partials) {
      throw new Fault(say.partialWithoutEnd(name), say.putCallInIf);
    }
    this.partials++;
    try {
      return run();
    } finally {
      this.partials--;
    }
  }
}
