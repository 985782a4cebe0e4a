import { Fault } from './fault';

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
      throw new Fault(
        `This template runs its blocks more than ${this.budgets.runs} times.`,
        'Loop over fewer things, for example over the last ten with (take list 10).',
      );
    }
  }

  countOutput(characters: number): void {
    this.output += characters;
    if (this.output > this.budgets.output) {
      throw new Fault(
        `This template prints more than ${this.budgets.output} characters.`,
        'Print less, or loop over fewer things.',
      );
    }
  }

  withinPartial<Result>(name: string, run: () => Result): Result {
    if (this.partials >= this.budgets.partials) {
      throw new Fault(
        `The partial “${name}” calls itself without end.`,
        'Put the call in an {{#if}} that comes to an end.',
      );
    }
    this.partials++;
    try {
      return run();
    } finally {
      this.partials--;
    }
  }
}
