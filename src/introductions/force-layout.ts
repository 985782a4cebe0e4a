/** Input of a layout, as plain arrays that can be posted to a worker. */
export interface LayoutInput {
  /** Alternating x and y of each person, in pixels at scale 1. */
  readonly positions: Float32Array;
  /** 1 for people who must not move. */
  readonly fixed: Uint8Array;
  /** The two people of each edge, alternating. */
  readonly pairs: Uint32Array;
  /** The pull of each edge, from 0 (none) to 1 or more (strongest). */
  readonly weights: Float32Array;
}

/**
 * A force layout: people repel each other, edges attract, and everything is pulled to the centre with less force in every tick.
 * Deterministic: the same input gives the same picture.
 */
export class ForceLayout {
  /** As in the input, kept up to date by `step`. */
  readonly positions: Float32Array;
  ticksLeft: number;
  private readonly input: LayoutInput;
  private readonly ticks: number;
  private readonly velocities: Float32Array;
  /** Alternating: the share of the pull that moves the first person of an edge, and the strength of the edge. */
  private readonly springs: Float32Array;
  /** The quadtree, four children per cell: 0 is empty, above 0 a cell, below 0 a person (-1 is the first). */
  private children: Int32Array;
  /** Six numbers per cell: centre of its people (two), their number, width squared, own centre (two). */
  private cells: Float64Array;
  /** Linked lists of people in the same place: each to the next; 0 ends it, 1 is the first person. */
  private readonly beside: Int32Array;
  private cellCount: number;

  /** @param ticks how many until the layout has settled */
  constructor(input: LayoutInput, ticks = input.fixed.length > 500 ? 60 : 100) {
    const people = input.positions.length / 2;
    this.input = input;
    this.ticks = this.ticksLeft = ticks;
    this.positions = input.positions;
    this.velocities = new Float32Array(people * 2);
    this.beside = new Int32Array(people);
    this.children = new Int32Array(people * 8 + 64);
    this.cells = new Float64Array(people * 12 + 96);
    this.cellCount = 0;
    this.springs = this.tighten(people);
  }

  /** Runs at most so many ticks; returns how many are left. */
  step(ticks: number): number {
    const last = Math.max(0, this.ticksLeft - ticks);
    for (; this.ticksLeft > last; this.ticksLeft--) {
      const heat = (this.ticksLeft / this.ticks) ** 2;
      this.pull(heat);
      this.plant();
      this.push(heat);
      this.move(heat);
    }
    return this.ticksLeft;
  }

  /** Each edge moves a person with many edges less, and edges between two such people are weaker. */
  private tighten(people: number): Float32Array {
    const { pairs, weights } = this.input;
    const degrees = new Float32Array(people);
    for (let i = 0; i < pairs.length; i++) {
      if ((weights[i >> 1] as number) > 0) (degrees[pairs[i] as number] as number)++;
    }
    const springs = new Float32Array(pairs.length);
    for (let i = 0; i < pairs.length; i += 2) {
      const a = degrees[pairs[i] as number] as number;
      const b = degrees[pairs[i + 1] as number] as number;
      springs[i] = b / (a + b || 1);
      springs[i + 1] = Math.min(weights[i >> 1] as number, 1) / Math.max(Math.min(a, b), 1);
    }
    return springs;
  }

  private pull(heat: number): void {
    const { pairs } = this.input;
    const { positions: at, velocities: by, springs } = this;
    for (let i = 0; i < pairs.length; i += 2) {
      const strength = springs[i + 1] as number;
      if (strength === 0) continue;
      const a = 2 * (pairs[i] as number);
      const b = 2 * (pairs[i + 1] as number);
      const x = (at[b] as number) + (by[b] as number) - (at[a] as number) - (by[a] as number);
      const y = (at[b + 1] as number) + (by[b + 1] as number) - (at[a + 1] as number) - (by[a + 1] as number);
      const length = Math.sqrt(x * x + y * y) || 1;
      const force = ((length - 30) / length) * heat * strength;
      const share = springs[i] as number;
      (by[a] as number) += x * force * share;
      (by[a + 1] as number) += y * force * share;
      (by[b] as number) -= x * force * (1 - share);
      (by[b + 1] as number) -= y * force * (1 - share);
    }
  }

  /** Builds the quadtree anew. */
  private plant(): void {
    const { positions: at } = this;
    let half = 1;
    for (const value of at) half = Math.max(half, Math.abs(value));
    this.children.fill(0);
    this.beside.fill(0);
    this.cellCount = 1;
    this.cells.set([0, 0, 0, 4 * half * half, 0, 0]);
    for (let i = 0; i < at.length / 2; i++) this.insert(i, half);
    this.weigh();
  }

  private insert(person: number, half: number): void {
    const { positions: at, beside } = this;
    const [px, py] = [at[2 * person] as number, at[2 * person + 1] as number];
    let [cell, x, y] = [0, 0, 0];
    for (let depth = 0; ; depth++) {
      half /= 2;
      const slot = 4 * cell + (px < x ? 0 : 1) + (py < y ? 0 : 2);
      x += px < x ? -half : half;
      y += py < y ? -half : half;
      const child = this.children[slot] as number;
      if (child === 0) {
        this.children[slot] = -1 - person;
        return;
      }
      if (child > 0) {
        cell = child;
        continue;
      }
      const other = -1 - child;
      if (depth > 30 || (at[2 * other] === px && at[2 * other + 1] === py)) {
        beside[person] = beside[other] as number;
        beside[other] = person + 1;
        return;
      }
      cell = this.split(slot, half, x, y);
      const deeper = 4 * cell + ((at[2 * other] as number) < x ? 0 : 1) + ((at[2 * other + 1] as number) < y ? 0 : 2);
      this.children[deeper] = child;
    }
  }

  /** A new cell in a slot of its parent, half as wide as that. */
  private split(slot: number, half: number, x: number, y: number): number {
    if (4 * this.cellCount === this.children.length) {
      const { children, cells } = this;
      this.children = new Int32Array(children.length * 2);
      this.children.set(children);
      this.cells = new Float64Array(cells.length * 2);
      this.cells.set(cells);
    }
    const cell = this.cellCount++;
    this.children[slot] = cell;
    this.cells.set([0, 0, 0, 4 * half * half, x, y], 6 * cell);
    return cell;
  }

  /** Centre and number of the people of each cell, from the smallest cell up. */
  private weigh(): void {
    const { positions: at, children, cells, beside } = this;
    for (let cell = this.cellCount - 1; cell >= 0; cell--) {
      let x = 0;
      let y = 0;
      let people = 0;
      for (let slot = 4 * cell; slot < 4 * cell + 4; slot++) {
        const child = children[slot] as number;
        if (child > 0) {
          const count = cells[6 * child + 2] as number;
          x += (cells[6 * child] as number) * count;
          y += (cells[6 * child + 1] as number) * count;
          people += count;
        }
        for (let next = -child; next > 0; next = beside[next - 1] as number) {
          x += at[2 * next - 2] as number;
          y += at[2 * next - 1] as number;
          people++;
        }
      }
      cells[6 * cell] = x / people;
      cells[6 * cell + 1] = y / people;
      cells[6 * cell + 2] = people;
    }
  }

  /** Repulsion (Barnes-Hut): people far away count as one body in the centre of their cell. */
  private push(heat: number): void {
    const { positions: at, velocities: by, children, cells, beside, input } = this;
    const waiting = new Int32Array(256);
    for (let i = 0; i < at.length; i += 2) {
      if (input.fixed[i >> 1] === 1) continue;
      const px = at[i] as number;
      const py = at[i + 1] as number;
      let [pushX, pushY] = [0, 0];
      waiting[0] = 0;
      for (let left = 1; left > 0;) {
        const slots = 4 * (waiting[--left] as number);
        const cell = 1.5 * slots;
        const toX = px - (cells[cell + 4] as number);
        const toY = py - (cells[cell + 5] as number);
        // Uses the cell's own centre, so that the cell a person is in never counts as far away.
        if ((cells[cell + 3] as number) < 1.5 * (toX * toX + toY * toY)) {
          const x = px - (cells[cell] as number);
          const y = py - (cells[cell + 1] as number);
          const force = (cells[cell + 2] as number) / Math.max(x * x + y * y, 1);
          pushX += x * force;
          pushY += y * force;
          continue;
        }
        for (let slot = slots; slot < slots + 4; slot++) {
          const child = children[slot] as number;
          if (child > 0) waiting[left++] = child;
          for (let next = -child; next > 0; next = beside[next - 1] as number) {
            const other = 2 * next - 2;
            if (other === i) continue;
            // Two people in the same place are separated by their index, to stay deterministic.
            const dx = px - (at[other] as number) || (i - other) / at.length;
            const dy = py - (at[other + 1] as number) || ((i + other) % 7) / 70 - 0.05;
            const near = dx * dx + dy * dy;
            // The repulsion of overlapping discs does not cool down.
            const force = 1 / Math.max(near, 1) + (near < 200 ? (14.2 / Math.sqrt(near) - 1) / (150 * heat) : 0);
            pushX += dx * force;
            pushY += dy * force;
          }
        }
      }
      (by[i] as number) += pushX * heat * 30;
      (by[i + 1] as number) += pushY * heat * 30;
    }
  }

  private move(heat: number): void {
    const { positions: at, velocities: by, input } = this;
    for (let i = 0; i < at.length; i++) {
      if (input.fixed[i >> 1] === 1) by[i] = 0;
      const speed = ((by[i] as number) - (at[i] as number) * 0.05 * heat) * 0.6;
      by[i] = speed;
      if (input.fixed[i >> 1] === 0) (at[i] as number) += speed;
    }
  }
}
