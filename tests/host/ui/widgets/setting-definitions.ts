import type * as Api from 'obsidian';
import { Setting } from './setting';

/** The page that the definitions come from, as far as drawing them needs it. */
interface Page {
  getSettingDefinitions(): Api.SettingDefinitionItem[];
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

interface Control {
  readonly type: string;
  readonly key: string;
  readonly rows?: number;
  readonly min?: number;
  readonly options?: Record<string, string>;
  readonly validate?: (value: unknown) => string | void | undefined | Promise<string | void | undefined>;
}

interface Item {
  readonly type?: string;
  readonly heading?: string;
  readonly items?: readonly Item[];
  readonly name?: string;
  readonly desc?: string;
  readonly control?: Control;
  readonly action?: (el: HTMLElement) => unknown;
  readonly render?: (setting: Setting) => unknown;
}

/** Draws declared settings. Lists and pages of pages are not there yet. */
export function renderDefinitions(page: Page, parent: HTMLElement): void {
  for (const item of page.getSettingDefinitions() as unknown as Item[]) renderItem(page, item, parent);
}

function renderItem(page: Page, item: Item, parent: HTMLElement): void {
  if (item.type === 'group') {
    const group = parent.createDiv({ cls: 'setting-group' });
    if (item.heading !== undefined) new Setting(group).setHeading().setName(item.heading);
    for (const one of item.items ?? []) renderItem(page, one, group.createDiv({ cls: 'setting-items' }));
    return;
  }
  if (item.type !== undefined)
    throw new Error(`Settings of type "${item.type}" are not in the host (see tests/host/CONTRACT-interface.md).`);
  const setting = new Setting(parent).setName(item.name ?? '').setDesc(item.desc ?? '');
  item.render?.(setting);
  if (item.action) setting.settingEl.addEventListener('click', () => item.action?.(setting.settingEl));
  if (item.control) renderControl(page, item.control, item.name ?? '', setting);
}

function renderControl(page: Page, control: Control, name: string, setting: Setting): void {
  const { type, key } = control;
  const now = page.getControlValue(key);
  const save = async (value: unknown): Promise<void> => {
    const problem = (await control.validate?.(value)) ?? null;
    setting.setErrorMessage(problem);
    if (problem === null) await page.setControlValue(key, value);
  };
  const label = { 'aria-label': name, 'data-key': key };
  switch (type) {
    case 'toggle':
      setting.addToggle((toggle) => {
        toggle.setValue(now === true).onChange(save);
        toggle.toggleEl.setAttrs(label);
      });
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) => {
        dropdown
          .addOptions(control.options ?? {})
          .setValue(String(now))
          .onChange(save);
        dropdown.inputEl.setAttrs(label);
      });
      return;
    case 'textarea':
      setting.addTextArea((area) => {
        area.setValue(String(now ?? '')).onChange(save);
        area.inputEl.rows = control.rows ?? 2;
        area.inputEl.setAttrs(label);
      });
      return;
    case 'number':
      setting.addText((text) => {
        text.setValue(String(now ?? '')).onChange((value) => save(value.trim() === '' ? Number.NaN : Number(value)));
        text.inputEl.setAttrs({ ...label, inputmode: 'numeric' });
      });
      return;
    case 'text':
    case 'file':
    case 'folder':
      setting.addText((text) => {
        text.setValue(String(now ?? '')).onChange(save);
        text.inputEl.setAttrs(label);
      });
      return;
    default:
      throw new Error(`A control of type "${type}" is not in the host (see tests/host/CONTRACT-interface.md).`);
  }
}
