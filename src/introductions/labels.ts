import { monthWords } from '../i18n/days';
import { say } from '../i18n/words';
import { stageWord } from './chain';
import type { Member } from './forest';
import { labelFor } from './namesakes';
import type { DiscShape, TextShape } from './shapes';
import type { MeasureText } from './text-width';
import type { PlacedNode } from './tidy-layout';

/** The text, or as much of its beginning as fits the width, with an ellipsis; empty where not even that fits. */
export function fitText(text: string, width: number, fontSize: number, measure: MeasureText): string {
  if (measure(text, fontSize) <= width) return text;
  const characters = [...text];
  let fits = 0;
  let tooMany = characters.length;
  while (tooMany - fits > 1) {
    const half = (fits + tooMany) >> 1;
    if (measure(`${characters.slice(0, half).join('')}…`, fontSize) <= width) fits = half;
    else tooMany = half;
  }
  return fits === 0 ? '' : `${characters.slice(0, fits).join('').trimEnd()}…`;
}

/** Gap between a disc and its name, between a name and the text after it, and between a name and the next line. */
const GAP = 6;
/** The smallest font size of a name. Names without room at this size are left out. */
const SMALLEST = 11;
const SMALLEST_DAY = 10;
const LARGEST = 15;
const USUAL = 13;
/** A name shortened to fewer characters than this is left out. */
const SHORTEST = 26;
const LINE_HEIGHT = 1.25;

export interface LabelRoom {
  readonly scale: number;
  readonly measure: MeasureText;
  /** From the centre of a disc to the end of its column of names. */
  readonly width: number;
}

/** The texts of one person: name, day of introduction, and "+12" for a folded branch. No name if there is no room. */
export function labelOf(place: PlacedNode, disc: DiscShape, room: LabelRoom): TextShape[] {
  const { node } = place;
  const size = labelSize(room.scale);
  const texts: TextShape[] = [];
  let x = disc.x + disc.radius + GAP;
  const end = disc.x + room.width;
  const add = (role: TextShape['role'], text: string, fontSize: number): void => {
    const width = room.measure(text, fontSize);
    const { key, y, emphasis } = disc;
    texts.push({ key, role, x, y, width, size: fontSize, text, bold: role === 'name' && disc.tone === 'me', emphasis });
    x += width + GAP;
  };
  const hidden = node.member ? `+${node.hidden}` : say.introductions.moreInGraph(node.hidden);
  const fold = node.hidden > 0 ? hidden : '';
  const foldWidth = fold === '' ? 0 : room.measure(fold, size) + GAP;
  if (node.member) {
    const full = disc.emphasis === 'path' || disc.selected;
    const label = labelFor(node.member);
    const name = full ? label : fitText(label, end - x - foldWidth, size, room.measure);
    if (name !== '' && (name === label || end - x - foldWidth >= SHORTEST)) {
      add('name', name, size);
      const daySize = Math.max(size - 2, SMALLEST_DAY);
      const day = besideName(node.member);
      if (day !== '' && x + room.measure(day, daySize) + foldWidth <= end) add('day', day, daySize);
    }
  }
  if (fold !== '') add('fold', fold, size);
  return texts;
}

/** Beside somebody I was told about and have not met how far I have come, else the month of their introduction. */
function besideName({ stage, day }: Member): string {
  if (stage !== null) return `· ${stageWord(stage.stage)}`;
  return day === null ? '' : monthWords(day);
}

/** Font size of names at a scale, in pixels. */
export function labelSize(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, USUAL * scale));
}

/** Where the line to the children starts: after the texts. */
export function endOf(texts: readonly TextShape[], disc: DiscShape): number {
  const last = texts[texts.length - 1];
  return last ? last.x + last.width + GAP : disc.x + disc.radius;
}

/** Areas already taken by texts, so that texts do not overlap. */
export class TakenPlaces {
  private readonly rows = new Map<number, { readonly left: number; readonly right: number; readonly y: number }[]>();
  private readonly height: number;

  constructor(scale: number) {
    this.height = labelSize(scale) * LINE_HEIGHT;
  }

  /** Takes the space between two points of a row, unless part of it is taken already. */
  take(left: number, right: number, y: number): boolean {
    if (!this.isFree(left, right, y)) return false;
    this.add(left, right, y);
    return true;
  }

  isFree(left: number, right: number, y: number): boolean {
    const row = Math.floor(y / this.height);
    for (let near = row - 1; near <= row + 1; near++) {
      for (const taken of this.rows.get(near) ?? []) {
        if (Math.abs(taken.y - y) < this.height && left < taken.right && taken.left < right) return false;
      }
    }
    return true;
  }

  /** Gives back what was taken with the same numbers. */
  remove(left: number, right: number, y: number): void {
    const own = this.rows.get(Math.floor(y / this.height));
    const at = own?.findIndex((taken) => taken.left === left && taken.right === right && taken.y === y) ?? -1;
    if (at >= 0) own?.splice(at, 1);
  }

  /** Takes the space even if part of it is taken already. */
  add(left: number, right: number, y: number): void {
    const row = Math.floor(y / this.height);
    const own = this.rows.get(row);
    if (own) own.push({ left, right, y });
    else this.rows.set(row, [{ left, right, y }]);
  }
}

export type Side = 'right' | 'left' | 'below' | 'above';

/** The texts of one person in a layout without columns: no day, on one side of the disc. */
export function labelBeside(place: PlacedNode, disc: DiscShape, room: LabelRoom, side: Side): TextShape[] {
  const texts = labelOf(place, disc, room).filter(({ role }) => role !== 'day');
  if (side === 'right') return texts;
  const width = endOf(texts, disc) - disc.x - disc.radius;
  if (side === 'left') return texts.map((text) => ({ ...text, x: text.x - width - 2 * disc.radius - GAP }));
  const down = (side === 'below' ? 1 : -1) * (disc.radius + (labelSize(room.scale) * LINE_HEIGHT) / 2 + 1);
  const across = disc.radius + width / 2;
  return texts.map((text) => ({ ...text, x: text.x - across, y: text.y + down }));
}
