/** What the painter paints with. Each is the colour of a CSS class, so that themes and snippets reach the canvas. */
const roles = [
  'background',
  'text',
  'muted',
  'line',
  'path',
  'me',
  'recent',
  'quiet',
  'distant',
  'never',
  'ghost',
  'rest',
] as const;

export type ColourRole = (typeof roles)[number];

export interface GraphColours extends Record<ColourRole, string> {
  readonly font: string;
}

/** Adds one unseen element for each colour; the style sheet gives them theirs. */
export function addColourProbes(parent: HTMLElement): HTMLElement {
  const probes = parent.createDiv({ cls: 'reference-desk-graph-colours', attr: { 'aria-hidden': 'true' } });
  for (const role of roles) probes.createSpan({ cls: `reference-desk-graph-colour mod-${role}` });
  return probes;
}

/** The colours and the font as they are now; to be read again when the theme changes. */
export function readColours(probes: HTMLElement): GraphColours {
  const { win } = probes;
  const colours = Object.fromEntries(
    roles.map((role, index) => {
      const probe = probes.children[index];
      return [role, probe ? win.getComputedStyle(probe).color : 'currentcolor'];
    }),
  ) as Record<ColourRole, string>;
  return { ...colours, font: win.getComputedStyle(probes).fontFamily };
}
