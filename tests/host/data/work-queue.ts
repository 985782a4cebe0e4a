/**
 * Work on one file goes one piece after the other; work on different files side by side. Work on folders waits for all that was
 * asked for before and keeps all later work waiting, since it moves files under other work's feet.
 */
export class WorkQueue {
  private tails = new Map<string, Promise<unknown>>();
  private alone: Promise<unknown> = Promise.resolve();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(key) ?? this.alone;
    const result = before.then(work);
    const tail = result.catch(() => undefined);
    this.tails.set(key, tail);
    void tail.then(() => {
      if (this.tails.get(key) === tail) this.tails.delete(key);
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
