/** Width of a text in pixels at a font size, as the host measures it. */
export type MeasureText = (text: string, fontSize: number) => number;

/** Character widths far from the average in a common sans-serif font, in hundredths of the font size. */
const NARROW = new Set("ijl.,:;'|!()[]ftrI -");
const WIDE = new Set('mwMWQOGD@%');

/** Estimates a width without a font, for exports where text cannot be measured. Slightly too wide. */
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
