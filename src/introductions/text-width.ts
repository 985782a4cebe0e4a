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
