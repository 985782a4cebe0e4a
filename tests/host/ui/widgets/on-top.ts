interface Closable {
  close(): void;
}

/** What lies over the notes, the last opened last: what Android's back button closes first. */
class OnTop {
  private readonly open: Closable[] = [];

  add(one: Closable): void {
    this.open.push(one);
  }

  remove(one: Closable): void {
    const at = this.open.lastIndexOf(one);
    if (at >= 0) this.open.splice(at, 1);
  }

  /** Whether there was anything. */
  closeLast(): boolean {
    const last = this.open.at(-1);
    last?.close();
    return last !== undefined;
  }
}

export const onTop = new OnTop();
