/**
 * Work on one thing (a file, or a path where one is to be) goes one piece after the other; work on different things side by side.
 * Work on folders waits for all that was asked for before and keeps all later work waiting, since it moves files under others' feet.
 */
export class WorkQueue {
  private tails = new Map<unknown, Promise<unknown>>();
  private alone: Promise<unknown> = Promise.resolve();

  run<T>(things: readonly unknown[], work: () => Promise<T>): Promise<T> {
    const before = things.map((thing) => this.tails.get(thing) ?? this.alone);
    const result = Promise.all(before).then(work);
    const tail = result.catch(() => undefined);
    for (const thing of things) this.tails.set(thing, tail);
    void tail.then(() => {
      for (const thing of things) if (this.tails.get(thing) === tail) this.tails.delete(thing);
    });
    return result;
  }

  runAlone<T>(work: () => Promise<T>): Promise<T> {
    const result = Promise.all([this.alone, ...this.tails.values()]).then(work);
    this.tails.clear();
    this.alone = result.catch(() => undefined);
    return result;
  }
}
