import type * as Api from 'obsidian';
import type { TFile, TFolder } from '../../data/abstract-file';
import type { App } from '../app';
import { AbstractInputSuggest } from './popover-suggest';
import type { Setting } from './setting';
import type { TextComponent } from './text-components';

/** Where the values of controls come from and go to: a tab. */
export interface ValueOwner {
  readonly app: App;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  refreshDomState(): void;
}

type Save = (value: unknown) => Promise<void>;

/** Draws a declared control and keeps what a person sets in it, unless it is refused. */
export function renderControl(owner: ValueOwner, control: Api.SettingControl, name: string, setting: Setting): void {
  const stored = owner.getControlValue(control.key) ?? control.defaultValue;
  const check = checkerOf(control, setting);
  draw(owner.app, control, stored, setting, async (value) => {
    if (!(await check(value))) return;
    await owner.setControlValue(control.key, value);
    owner.refreshDomState();
  });
  for (const element of setting.controlEl.findAll('input, textarea, select, [role="switch"]')) {
    element.setAttrs({ 'aria-label': name, 'data-key': control.key });
  }
  // What is stored may be refused already; that is said, and left as it is.
  if (stored !== undefined && stored !== null) void check(stored);
}

/** Whether a value may be kept; says why not under the setting. An answer that comes after a later question is dropped. */
function checkerOf(control: Api.SettingControl, setting: Setting): (value: unknown) => Promise<boolean> {
  const validate = control.validate as
    ((value: unknown) => ReturnType<NonNullable<typeof control.validate>>) | undefined;
  let asked = 0;
  return async (value) => {
    const question = ++asked;
    const refusal = await validate?.(value);
    if (question !== asked) return false;
    const problem = refusal || (Number.isNaN(value) ? 'This is not a number.' : null);
    setting.setErrorMessage(problem);
    return problem === null;
  };
}

function draw(app: App, control: Api.SettingControl, stored: unknown, setting: Setting, save: Save): void {
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(save));
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText(stored)).onChange(save));
      return;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).onChange(save);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setValue(typeof stored === 'number' ? stored : control.min);
      });
      return;
    case 'color':
      setting.addColorPicker((colour) => colour.setValue(asText(stored)).onChange(save));
      return;
    case 'textarea':
      setting.addTextArea((area) => {
        area.setValue(asText(stored)).onChange(save);
        area.setPlaceholder(control.placeholder ?? '');
        area.inputEl.rows = control.rows ?? 2;
      });
      return;
    case 'number':
      setting.addText((text) => {
        text.setValue(asText(stored)).onChange((value) => save(value.trim() === '' ? Number.NaN : Number(value)));
        text.setPlaceholder(control.placeholder ?? '');
        const { min = null, max = null, step = null } = control;
        text.inputEl.setAttrs({ inputmode: 'numeric', min, max, step });
      });
      return;
    case 'text':
    case 'file':
    case 'folder':
      setting.addText((text) => {
        text.setValue(asText(stored)).onChange(save);
        text.setPlaceholder(control.placeholder ?? '');
        if (control.type !== 'text') suggestPaths(app, control, text, save);
      });
  }
}

function asText(stored: unknown): string {
  return typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';
}

function suggestPaths(
  app: App,
  control: Api.SettingFileControl | Api.SettingFolderControl,
  text: TextComponent,
  save: Save,
): void {
  const paths = (): string[] => {
    if (control.type === 'file') return pathsOf(app.vault.getFiles(), control.filter as never);
    return pathsOf(app.vault.getAllFolders(control.includeRoot ?? false), control.filter as never);
  };
  const suggest = new PathSuggest(app, text.inputEl, paths);
  suggest.onSelect((path) => {
    suggest.setValue(path);
    suggest.close();
    void save(path);
  });
}

function pathsOf<F extends TFile | TFolder>(files: readonly F[], filter: ((file: F) => boolean) | undefined): string[] {
  return files
    .filter((file) => filter?.(file) ?? true)
    .map(({ path }) => path)
    .sort();
}

/** Paths that hold what has been typed so far. */
class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly paths: () => string[],
  ) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): string[] {
    const wanted = query.toLowerCase();
    return this.paths().filter((path) => path !== query && path.toLowerCase().includes(wanted));
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }
}
