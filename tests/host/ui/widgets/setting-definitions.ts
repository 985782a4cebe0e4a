import type * as Api from 'obsidian';
import { Platform } from './platform';
import { Setting } from './setting';
import { renderControl, type ValueOwner } from './setting-control';
import { SettingGroup } from './setting-group';

type Item = Api.SettingDefinitionItem;
type Group = Api.SettingDefinitionGroup | Api.SettingDefinitionList;
type Row = Api.SettingDefinition | Api.SettingDefinitionPage;

/** Whether a predicate of a definition holds; without one, `otherwise`. */
export function holds(given: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
  return (typeof given === 'function' ? given() : given) ?? otherwise;
}

/** Draws declared settings into an element, with the pages below them. */
export class DefinitionRenderer {
  private refreshers: (() => void)[] = [];
  private cleanups: (() => void)[] = [];
  /** What is typed in the search boxes of groups, by their headings: it outlives drawing again. */
  private readonly queries = new Map<string, string>();
  /** Names of the pages on the way to the one that is shown. */
  private way: string[] = [];
  private items: readonly Item[] = [];

  constructor(
    private readonly owner: ValueOwner,
    private readonly containerEl: HTMLElement,
  ) {}

  render(items: readonly Item[]): void {
    this.items = items;
    this.empty();
    let shown: readonly Item[] = items;
    for (const [depth, name] of this.way.entries()) {
      const page = shown.find((item): item is Api.SettingDefinitionPage => isPage(item) && item.name === name);
      if (!page) {
        this.way = this.way.slice(0, depth);
        break;
      }
      if (page.page) {
        this.renderOwnPage(page.page());
        return;
      }
      shown = page.items ?? [];
    }
    if (this.way.length > 0) this.renderTitle(this.containerEl.createDiv({ cls: 'setting-page-titlebar' }), null);
    this.renderItems(shown);
    this.refresh();
  }

  /** Asks every predicate again. */
  refresh(): void {
    for (const refresher of this.refreshers) refresher();
  }

  /** Takes everything away; the next drawing begins at the first page. */
  clear(): void {
    this.empty();
    this.way = [];
  }

  private empty(): void {
    for (const cleanup of this.cleanups) cleanup();
    this.cleanups = [];
    this.refreshers = [];
    this.containerEl.empty();
  }

  private goTo(way: string[]): void {
    this.way = way;
    this.render(this.items);
  }

  private renderTitle(titlebar: HTMLElement, title: string | null): void {
    const back = new Setting(titlebar).setHeading().setName(title ?? this.way[this.way.length - 1] ?? '');
    back.addExtraButton((button) =>
      button
        .setIcon('arrow-left')
        .setTooltip('Back')
        .onClick(() => this.goTo(this.way.slice(0, -1))),
    );
  }

  private renderOwnPage(page: Api.SettingPage): void {
    this.containerEl.appendChild(page.rootEl);
    page.titlebarEl.empty();
    page.display();
    this.renderTitle(page.titlebarEl, page.title === '' ? null : page.title);
    this.cleanups.push(() => page.hide());
  }

  private renderItems(items: readonly Item[]): void {
    let loose: SettingGroup | null = null;
    for (const [index, item] of items.entries()) {
      if (isGroup(item)) {
        loose = null;
        this.renderGroup(item);
      } else {
        loose ??= new SettingGroup(this.containerEl);
        const row = this.renderRow(item, loose, index);
        this.refreshers.push(() => row.settingEl.toggle(holds(item.visible, true)));
      }
    }
  }

  private renderGroup(group: Group): void {
    const { heading = '', cls, search, extraButtons = [], items = [] } = group;
    const drawn = new SettingGroup(this.containerEl);
    if (heading !== '') drawn.setHeading(heading);
    if (cls !== undefined) drawn.addClass(...cls.split(' ').filter(Boolean));
    for (const button of extraButtons) drawn.addExtraButton(button as never);
    const rows = items.map((item, index) => ({ item, row: this.renderRow(item, drawn, index) }));
    const showRows = (): void => {
      const query = this.queries.get(heading) ?? '';
      for (const { item, row } of rows) row.settingEl.toggle(holds(item.visible, true) && isFound(item, query, search));
    };
    if (search) {
      drawn.addSearch((box) => {
        const words = search.placeholder ?? 'Search…';
        box.setPlaceholder(words).setValue(this.queries.get(heading) ?? '');
        box.inputEl.setAttribute('aria-label', words);
        box.onChange((query) => {
          this.queries.set(heading, query);
          showRows();
        });
      });
    }
    this.refreshers.push(showRows, () => drawn.groupEl.toggle(holds(group.visible, true)));
    if (group.type === 'list')
      this.renderList(
        group as Api.SettingDefinitionList,
        drawn,
        rows.map(({ row }) => row),
      );
  }

  private renderList(list: Api.SettingDefinitionList, drawn: SettingGroup, rows: readonly Setting[]): void {
    const { emptyState, onDelete, onReorder, addItem } = list;
    if (rows.length === 0 && emptyState !== undefined) {
      drawn.listEl.createDiv({ cls: 'setting-list-empty', text: emptyState });
    }
    for (const [index, row] of rows.entries()) {
      if (onReorder) makeMovable(row, index, rows.length, onReorder);
      if (onDelete) makeDeletable(row, () => onDelete(index));
    }
    if (!addItem) return;
    if (Platform.isMobile) {
      const row = new Setting(drawn.listEl).setName(`+ ${addItem.name}`).settingEl;
      makePressable(row, () => addItem.action(row));
    } else {
      drawn.addExtraButton((button) =>
        button
          .setIcon('plus')
          .setTooltip(addItem.name)
          .onClick(() => addItem.action(button.extraSettingsEl)),
      );
    }
  }

  private renderRow(item: Row, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl).setName(item.name).setDesc(copyOf(item.desc ?? ''));
    if (isPage(item)) this.renderEntry(item, setting);
    else if (item.control) {
      const { control } = item;
      renderControl(this.owner, control, item.name, setting);
      this.refreshers.push(() => setting.setDisabled(holds(control.disabled, false)));
    } else if (item.action) {
      const { action, disabled } = item;
      makePressable(setting.settingEl, () => {
        if (!holds(disabled, false)) action(setting.settingEl, index);
      });
      this.refreshers.push(() => setting.setDisabled(holds(disabled, false)));
    } else if (item.render) {
      const cleanup = item.render(setting as never, group as never);
      if (cleanup) this.cleanups.push(cleanup);
    }
    return setting;
  }

  /** The row that leads to a page. */
  private renderEntry({ name, displayValue, status }: Api.SettingDefinitionPage, setting: Setting): void {
    setting.addDisplayValue((display) => {
      this.refreshers.push(() => {
        display.setValue((typeof displayValue === 'function' ? displayValue() : displayValue) ?? null);
        display.setStatus((typeof status === 'function' ? status() : status) ?? null);
      });
    });
    makePressable(setting.settingEl, () => this.goTo([...this.way, name]));
  }
}

function isGroup(item: Item): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isPage(item: Item): item is Api.SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

/** A fragment is empty once it was put somewhere, and a row may be drawn again. */
function copyOf(words: string | DocumentFragment): string | DocumentFragment {
  return typeof words === 'string' ? words : (words.cloneNode(true) as DocumentFragment);
}

function isFound(item: Row, query: string, search: Group['search']): boolean {
  if (!search || query === '' || isPage(item) || !holds(item.searchable, true)) return true;
  return search.match(item, query);
}

function makePressable(row: HTMLElement, press: () => void): void {
  row.setAttrs({ role: 'button', tabindex: 0 });
  row.addClass('mod-pressable');
  row.addEventListener('click', press);
  row.addEventListener('keydown', (event) => {
    if (event.target !== row || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press();
  });
}

function makeDeletable(row: Setting, remove: () => void): void {
  row.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(remove));
  row.settingEl.tabIndex = 0;
  row.settingEl.addEventListener('keydown', (event) => {
    if (event.target === row.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) remove();
  });
}

/** By dragging its handle, or with the handle focused by the arrow keys. */
function makeMovable(row: Setting, index: number, count: number, move: (from: number, to: number) => void): void {
  const { settingEl } = row;
  row.addExtraButton((button) => {
    const handle = button.setIcon('grip-vertical').setTooltip('Drag to move').extraSettingsEl;
    handle.draggable = true;
    handle.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', String(index)));
    handle.addEventListener('keydown', ({ key }) => {
      const to = index + ({ ArrowUp: -1, ArrowDown: 1 }[key] ?? 0);
      if (to !== index && to >= 0 && to < count) move(index, to);
    });
  });
  settingEl.addEventListener('dragover', (event) => event.preventDefault());
  settingEl.addEventListener('drop', (event) => {
    const from = Number.parseInt(event.dataTransfer?.getData('text/plain') ?? '', 10);
    if (!Number.isNaN(from) && from !== index) move(from, index);
  });
}
