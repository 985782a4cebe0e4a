import { monthWords } from '../i18n/days';
import { say } from '../i18n/words';
import type { DiscShape, TextShape } from './shapes';
import type { PlacedNode } from './tidy-layout';

/** Width of a text in pixels at a font size, as the host measures it. */
export type MeasureText = (text: string, fontSize: number) => number;

/** Widths, in hundredths of the font size, of the characters of a usual sans-serif font that are far from the average. */
const NARROW = new Set("ijl.,:;'|!()[]ftrI -");
const WIDE = new Set('mwMWQOGD@%');

/** A width that needs no font: for pictures made where nothing can be measured. A little generous. */
export const estimateWidth: MeasureText = (text, fontSize) => {
  let hundredths = 0;
  for (const character of text) {
    if (NARROW.has(character)) hundredths += 36;
    else if (WIDE.has(character)) hundredths += 88;
    else if (character > '\u2e7f') hundredths += 104;
    else hundredths += character >= 'A' && character <= 'Z' ? 70 : 61;
  }
  return (hundredths * fontSize) / 100;
};

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

/** Between a disc and its name, a name and what follows it, and a name and the line that goes on from it. */
const GAP = 6;
/** Names are no smaller than this, however far away: those without room are left out instead. */
const SMALLEST = 11;
const SMALLEST_DAY = 10;
const LARGEST = 15;
const USUAL = 13;
/** A name cut shorter than this says nothing. */
const SHORTEST = 26;
const LINE_HEIGHT = 1.25;

export interface LabelRoom {
  readonly scale: number;
  readonly measure: MeasureText;
  /** From the disc's middle to where the names of the column end. */
  readonly width: number;
}

/** The texts of one person: the name, the day on which they came, and "+12" for a folded branch; no name where there is no room. */
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
    const name = full ? node.member.name : fitText(node.member.name, end - x - foldWidth, size, room.measure);
    if (name !== '' && (name === node.member.name || end - x - foldWidth >= SHORTEST)) {
      add('name', name, size);
      const daySize = Math.max(size - 2, SMALLEST_DAY);
      const day = node.member.day === null ? '' : monthWords(node.member.day);
      if (day !== '' && x + room.measure(day, daySize) + foldWidth <= end) add('day', day, daySize);
    }
  }
  if (fold !== '') add('fold', fold, size);
  return texts;
}

/** Font size of names at a scale, in pixels. */
export function labelSize(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, USUAL * scale));
}

/** Where the line goes on from somebody: behind their texts. */
export function endOf(texts: readonly TextShape[], disc: DiscShape): number {
  const last = texts[texts.length - 1];
  return last ? last.x + last.width + GAP : disc.x + disc.radius;
}

/** Places where texts stand, so that none is written over another. */
export class TakenPlaces {
  private readonly rows = new Map<number, { readonly left: number; readonly right: number; readonly y: number }[]>();
  private readonly height: number;

  constructor(scale: number) {
    this.height = labelSize(scale) * LINE_HEIGHT;
  }

  /** Takes the place between two points of a row, unless that would touch one already taken. */
  take(left: number, right: number, y: number): boolean {
    const row = Math.floor(y / this.height);
    for (let near = row - 1; near <= row + 1; near++) {
      for (const taken of this.rows.get(near) ?? []) {
        if (Math.abs(taken.y - y) < this.height && left < taken.right && taken.left < right) return false;
      }
    }
    this.add(left, right, y);
    return true;
  }

  /** Takes the place, whatever is there. */
  add(left: number, right: number, y: number): void {
    const row = Math.floor(y / this.height);
    const own = this.rows.get(row);
    if (own) own.push({ left, right, y });
    else this.rows.set(row, [{ left, right, y }]);
  }
}

/** The texts of somebody where there are no columns: without the day, to the right of their disc or to the left. */
export function labelBeside(place: PlacedNode, disc: DiscShape, room: LabelRoom, right: boolean): TextShape[] {
  const texts = labelOf(place, disc, room).filter(({ role }) => role !== 'day');
  if (right) return texts;
  const width = endOf(texts, disc) - disc.x - disc.radius;
  return texts.map((text) => ({ ...text, x: text.x - width - 2 * disc.radius - GAP }));
}
