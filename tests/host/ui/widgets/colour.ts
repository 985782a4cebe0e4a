import type { HSL, RGB } from 'obsidian';

/** `#rrggbb` as parts of 0 to 255. */
export function rgbOfHex(hex: string): RGB {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) || 0);
  return { r: r ?? 0, g: g ?? 0, b: b ?? 0 };
}

export function hexOfRgb({ r, g, b }: RGB): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Hue in degrees, saturation and lightness in hundredths. */
export function hslOfRgb({ r, g, b }: RGB): HSL {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [span, lightness] = [most - least, (most + least) / 2];
  if (span === 0) return { h: 0, s: 0, l: Math.round(lightness * 100) };
  const sixth =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  return { h: Math.round(sixth * 60), s: Math.round(saturation * 100), l: Math.round(lightness * 100) };
}

export function rgbOfHsl({ h, s, l }: HSL): RGB {
  const lightness = l / 100;
  const reach = (s / 100) * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const at = (offset + h / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return { r: part(0), g: part(8), b: part(4) };
}
