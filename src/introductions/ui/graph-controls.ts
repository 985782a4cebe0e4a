import { dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import { type Day, isoOf } from '../../model/day';
import { tiesOf } from '../../network/ties';
import { addToMenu, showMenu } from '../../ui/actions';
import { type Desk } from '../../vault/desk';
import { messageOf } from '../../vault/failure';
import { type GraphPicture, nodeOf } from '../derive';
import { drawForest, type ForestFormat } from '../exports';
import { type Forest } from '../forest';
import { type Groups, OTHERS } from '../groups';
import { type GraphEvent } from '../graph-state';
import { insights } from '../insights';
import { recencyWords, type Tone } from '../shapes';
import { type TimeLine } from '../time-line';
import { type GraphCanvas } from './graph-painter';
import { type App, type Component, Menu, Notice, SearchComponent, setIcon, setTooltip } from 'obsidian';

const discs = (): readonly (readonly [Tone, string])[] => [
  ['recent', recencyWords().recent],
  ['quiet', recencyWords().quiet],
  ['distant', recencyWords().distant],
  ['never', recencyWords().never],
  ['ghost', say.shared.noNoteYet],
];

const lines = () =>
  [
    ['introduction', say.introductions.firstHand],
    ['second', say.introductions.introducedYouToo],
    ['told', say.introductions.introducedToEachOther],
    ['promised', say.introductions.promisedToIntroduce],
    ['met', say.introductions.sharedMeeting],
    ['often', say.introductions.strongTie],
  ] as const;

/** What discs and lines mean; drawn by the style sheet with the colours that the canvas reads from it. */
export function renderLegend(
  parent: HTMLElement,
  dispatch: (event: GraphEvent) => void,
): { readonly element: HTMLElement; readonly refresh: (picture: GraphPicture) => void } {
  const legend = parent.createDiv({ cls: 'reference-desk-graph-legend' });
  const row = legend.createEl('label', { cls: 'reference-desk-graph-colour-by' });
  row.createSpan({ text: say.introductions.colourBy });
  const choice = row.createEl('select', { cls: 'dropdown' });
  const kinds = ['recency', 'tag', 'organisation'] as const;
  for (const kind of kinds) choice.createEl('option', { value: kind, text: say.introductions[kind] });
  choice.addEventListener('change', () => {
    const colourBy = kinds.find((kind) => kind === choice.value) ?? 'recency';
    dispatch({ type: 'choose colours', colourBy });
  });
  const groups = legend.createEl('ul');
  const list = legend.createEl('ul');
  const add = (mark: string, words: string, layout = '', to = list): void => {
    const item = to.createEl('li', { cls: layout });
    item.createSpan({ cls: `reference-desk-graph-mark ${mark}`, attr: { 'aria-hidden': 'true' } });
    item.createSpan({ text: words });
  };
  for (const [tone, words] of discs()) add(`mod-disc mod-${tone}`, words);
  for (const [role, words] of lines()) {
    add(`mod-line mod-${role}`, words, ['met', 'often'].includes(role) ? 'mod-network' : 'mod-forest');
  }
  legend.createEl('p', { text: say.introductions.sizeOfDiscs });
  let shown: Groups | null = null;
  const refresh = ({ groups: now, state }: GraphPicture): void => {
    choice.value = state.colourBy;
    if (now === shown) return;
    shown = now;
    groups.empty();
    for (const [hue, name] of (now?.names ?? []).entries()) add(`mod-disc mod-hue mod-hue${hue}`, name, '', groups);
    legend.toggleClass('is-grouped', now !== null);
    if (now) add(`mod-disc mod-hue mod-hue${OTHERS}`, say.introductions.others, '', groups);
  };
  return { element: legend, refresh };
}

/** From the first day to the last in so many steps, each so many milliseconds long. */
const [STEPS_TO_PLAY, STEP_TIME] = [60, 160];

/** A slider that replays how the network grew, by day; at its end it shows all there is today. Returns what brings it up to date. */
export function buildTimeSlider(
  parent: HTMLElement,
  component: Component,
  dispatch: (event: GraphEvent) => void,
): (line: TimeLine, until: number | null) => void {
  // On a phone, Obsidian would open a side pane for a finger that drags the slider.
  const row = parent.createDiv({ cls: 'reference-desk-graph-time', attr: { 'data-ignore-swipe': 'true' } });
  const play = row.createEl('button', { cls: 'clickable-icon' });
  const slider = row.createEl('input', { type: 'range', attr: { 'aria-label': say.introductions.showAsItWas } });
  const words = row.createSpan();
  const describe = (): void => {
    const text = slider.value === slider.max ? say.introductions.today : dayWords(Number(slider.value));
    words.setText(text);
    slider.setAttr('aria-valuetext', text);
  };
  const setDay = (): void => {
    dispatch({ type: 'set day', until: slider.value === slider.max ? null : Number(slider.value) });
    describe();
  };
  let timer: number | null = null;
  const stop = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    showIcon(play, 'play', say.introductions.play);
  };
  const step = (): void => {
    const [day, first, last] = [slider.value, slider.min, slider.max].map(Number) as [number, number, number];
    slider.value = String(Math.min(last, day + Math.max(1, Math.round((last - first) / STEPS_TO_PLAY))));
    setDay();
    if (slider.value === slider.max) stop();
    else timer = window.setTimeout(step, STEP_TIME);
  };
  component.register(() => timer !== null && window.clearTimeout(timer));
  play.addEventListener('click', () => {
    if (timer !== null) return stop();
    if (slider.value === slider.max) {
      slider.value = slider.min;
      setDay();
    }
    showIcon(play, 'pause', say.introductions.pause);
    timer = window.setTimeout(step, STEP_TIME);
  });
  stop();
  slider.addEventListener('input', () => {
    stop();
    setDay();
  });
  row.hide();
  return ({ first, last }, until) => {
    row.toggle(first !== last);
    [slider.min, slider.max] = [String(first), String(last)];
    slider.value = String(until ?? last);
    describe();
  };
}

export const ZOOM_STEP = 1.25;

export interface HeaderHandlers {
  dispatch(event: GraphEvent): void;
  /** In a menu where the mouse is, or below the button. */
  showInsights(at: MouseEvent, button: HTMLElement): void;
  export(at: MouseEvent, button: HTMLElement): void;
}

/**
 * The search box, the layout, zoom, fit, insights, export, and the buttons that show legend and outline. In a narrow view, what is used
 * least is in a menu. Returns what brings it up to date.
 */
export function buildHeader(
  header: HTMLElement,
  legend: HTMLElement,
  canvas: GraphCanvas,
  handlers: HeaderHandlers,
): (picture: GraphPicture) => void {
  const search = new SearchComponent(header)
    .setPlaceholder(say.introductions.nameTagOrStale)
    .onChange((typed) => handlers.dispatch({ type: 'search', typed }));
  search.inputEl.setAttr('aria-label', say.introductions.findSomebodyInGraph);
  search.inputEl.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    // From there the arrow keys walk.
    if (event.key === 'ArrowDown') canvas.element.focus();
    if (event.key !== 'Enter') return;
    handlers.dispatch({ type: 'next match', by: event.shiftKey ? -1 : 1 });
  });
  const modes = [
    ['tidy', say.introductions.treeLayout],
    ['radial', say.introductions.radialLayout],
    ['network', say.introductions.networkLayout],
  ] as const;
  const group = header.createDiv({
    cls: 'reference-desk-graph-layouts',
    attr: { role: 'group', 'aria-label': say.introductions.layout },
  });
  const buttons = modes.map(([mode, words]) => {
    const button = group.createEl('button', { text: words });
    button.addEventListener('click', () => handlers.dispatch({ type: 'choose layout', layout: mode }));
    return button;
  });
  const everybody = addButton(header, 'users', say.introductions.showEverybody, () => {
    handlers.dispatch({ type: 'show around', around: null });
    // The button is gone now, and would leave the focus nowhere.
    canvas.element.focus();
  });
  const seldom: readonly Seldom[] = [
    ['lightbulb', say.introductions.whatNetworkShows, (event, button) => handlers.showInsights(event, button)],
    ['zoom-out', say.introductions.zoomOut, () => canvas.zoom(1 / ZOOM_STEP)],
    ['zoom-in', say.introductions.zoomIn, () => canvas.zoom(ZOOM_STEP)],
    ['download', say.introductions.exportPicture, (event, button) => handlers.export(event, button)],
  ];
  for (const [icon, words, act] of seldom) {
    const button = addButton(header, icon, words, (event) => act(event, button));
    button.addClass('reference-desk-graph-seldom');
  }
  addButton(header, 'maximize', say.introductions.fitToView, () => canvas.fit());
  const toggle = addButton(header, 'info', say.introductions.legend, () => {
    const shown = !legend.hasClass('is-shown');
    legend.toggleClass('is-shown', shown);
    toggle.setAttr('aria-expanded', shown);
    // In a small view it stands below the picture, out of sight.
    if (shown) legend.scrollIntoView({ block: 'nearest' });
  });
  toggle.setAttr('aria-expanded', 'false');
  let isOutlined = false;
  const outline = addButton(header, 'list-tree', say.introductions.outline, () =>
    handlers.dispatch({ type: 'show outline', isOutlined: !isOutlined }),
  );
  const more = addButton(header, 'ellipsis-vertical', say.introductions.moreOptions, (event) => {
    const menu = new Menu();
    for (const [icon, words, act] of seldom) addToMenu(menu, words, icon, () => act(event, more));
    showMenu(menu, event);
  });
  more.addClass('reference-desk-graph-more');
  more.setAttr('aria-haspopup', 'menu');
  return ({ state }) => {
    if (search.getValue() !== state.search) search.setValue(state.search);
    everybody.toggle(state.around !== null);
    for (const [i, [mode]] of modes.entries()) buttons[i]?.setAttr('aria-pressed', state.layout === mode);
    header.parentElement?.toggleClass('is-network', state.layout === 'network');
    header.parentElement?.toggleClass('is-outlined', state.isOutlined);
    outline.setAttr('aria-expanded', state.isOutlined);
    isOutlined = state.isOutlined;
  };
}

type Seldom = readonly [icon: string, words: string, act: (event: MouseEvent, button: HTMLElement) => void];

function addButton(header: HTMLElement, icon: string, words: string, act: (event: MouseEvent) => void): HTMLElement {
  const button = header.createEl('button', { cls: 'clickable-icon' });
  showIcon(button, icon, words);
  button.addEventListener('click', act);
  return button;
}

function showIcon(button: HTMLElement, icon: string, words: string): void {
  setIcon(button, icon);
  button.setAttr('aria-label', words);
  setTooltip(button, words);
}

/** By this name the page preview's settings and other plugins know where a link was pointed at. */
export const PREVIEW_SOURCE = 'reference-desk-graph';

/** What can be done with somebody in the graph. */
export function personMenu(
  app: App,
  { desk, about }: { readonly desk: Desk; readonly about: (key: string) => void },
  picture: GraphPicture,
  dispatch: (event: GraphEvent) => void,
  key: string,
  event: MouseEvent,
): void {
  const menu = new Menu();
  const node = nodeOf(picture, key);
  const person = node?.member?.person;
  if (person) {
    addToMenu(menu, say.introductions.openNote, 'file', () => desk.openPerson(person));
    addToMenu(menu, say.introductions.openInNewTab, 'file-plus', () => desk.openPerson(person, 'tab'));
    addToMenu(menu, say.introductions.bringOutWhomTheyKnow, 'users', () =>
      dispatch({ type: 'highlight', people: [key, ...tiesOf(desk.network, key, desk.today()).keys()] }),
    );
    addToMenu(menu, say.introductions.showWhomTheyKnowAlone, 'focus', () =>
      dispatch({ type: 'show around', around: { key, steps: 1 } }),
    );
    addToMenu(menu, say.introductions.showTwoStepsAround, 'radar', () =>
      dispatch({ type: 'show around', around: { key, steps: 2 } }),
    );
  }
  if (node && node.hidden > 0)
    addToMenu(menu, say.introductions.unfold, 'unfold-vertical', () => dispatch({ type: 'unfold', key }));
  else if (node && node.children.length > 0)
    addToMenu(menu, say.introductions.fold, 'fold-vertical', () => dispatch({ type: 'fold', key }));
  const file = person?.path ? app.vault.getFileByPath(person.path) : null;
  if (file) app.workspace.trigger('file-menu', menu, file, PREVIEW_SOURCE);
  else if (person) addToMenu(menu, say.shared.aboutThisPerson, 'contact', () => about(key));
  menu.showAtMouseEvent(event);
}

/** What the network shows, in words; each line brings out those whom it is about. */
export function insightsMenu(
  desk: Desk,
  within: Forest,
  dispatch: (event: GraphEvent) => void,
  event: MouseEvent,
  button: HTMLElement,
): void {
  const menu = new Menu();
  const found = insights(desk.network, within, desk.today());
  for (const { text, people } of found) {
    addToMenu(menu, text, 'lightbulb', () => {
      dispatch({ type: 'highlight', people });
      // Whose row is in sight then, and of whom the line below speaks.
      dispatch({ type: 'select', key: people[0] ?? null });
    });
  }
  if (found.length === 0) menu.addItem((item) => item.setTitle(say.introductions.nothingYet).setDisabled(true));
  showMenu(menu, event, button);
}

const formats = (): readonly (readonly [ForestFormat, string, string])[] => [
  ['svg', say.introductions.svgPicture, 'svg'],
  ['canvas', say.introductions.canvas, 'canvas'],
  ['mermaid', say.introductions.mermaidInNote, 'md'],
];

/** Asks in which format, and saves the people shown as a new file where attachments go. */
export function exportMenu(
  app: App,
  [at, button]: readonly [click: MouseEvent, button: HTMLElement],
  { forest, today }: Pick<GraphPicture, 'forest' | 'today'>,
  canvas: HTMLCanvasElement,
): void {
  const menu = new Menu();
  const add = (words: string, extension: string, make: () => Promise<string | ArrayBuffer | null>): void => {
    addToMenu(menu, words, 'download', () =>
      save(app, extension, today, make).catch(
        (error: unknown) => new Notice(say.introductions.notSaved(messageOf(error))),
      ),
    );
  };
  for (const [format, words, extension] of formats()) {
    add(words, extension, () => {
      const drawn = drawForest(forest, today, format);
      if (format === 'mermaid' && forest.members.size + forest.arcs.length > 500)
        new Notice(say.introductions.mermaidDrawsAtMost500);
      return Promise.resolve(format === 'mermaid' ? `\`\`\`mermaid\n${drawn.trimEnd()}\n\`\`\`\n` : drawn);
    });
  }
  add(say.introductions.pngPictureAsShown, 'png', () => pngOf(canvas));
  showMenu(menu, at, button);
}

async function save(
  { vault, fileManager }: App,
  extension: string,
  today: Day,
  make: () => Promise<string | ArrayBuffer | null>,
): Promise<void> {
  const data = await make();
  if (data === null) return;
  // Gives a name that is free: nothing is ever written over.
  const path = await fileManager.getAvailablePathForAttachment(
    say.introductions.exportName({ today: isoOf(today), extension }),
  );
  await (typeof data === 'string' ? vault.create(path, data) : vault.createBinary(path, data));
  new Notice(say.introductions.savedAs(path));
}

/** With the background that is seen behind it. */
function pngOf(canvas: HTMLCanvasElement): Promise<ArrayBuffer | null> {
  const { height, parentElement, width, win } = canvas;
  const copy = createEl('canvas', { attr: { width, height } });
  const context = copy.getContext('2d');
  if (context && parentElement) {
    context.fillStyle = win.getComputedStyle(parentElement).backgroundColor;
    context.fillRect(0, 0, width, height);
    context.drawImage(canvas, 0, 0);
  }
  return new Promise((resolve) =>
    copy.toBlob((blob) => void (blob ? blob.arrayBuffer().then(resolve) : resolve(null))),
  );
}
