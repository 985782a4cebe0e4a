import type * as Api from 'obsidian';
import type { TFile } from '../../data/abstract-file';
import type { App } from '../app';

export type PropertyId = Api.BasesPropertyId;

/** What a property holds. The app has a class for each kind of value; here there is one for all. */
export class PropertyValue {
  constructor(private readonly value: unknown) {}

  toString(): string {
    return Array.isArray(this.value) ? this.value.map(String).join(', ') : String(this.value);
  }

  isTruthy(): boolean {
    return Array.isArray(this.value) ? this.value.length > 0 : Boolean(this.value);
  }

  equals(other: PropertyValue): boolean {
    return JSON.stringify(this.value) === JSON.stringify(other.value);
  }

  looseEquals(other: PropertyValue): boolean {
    return this.toString() === other.toString();
  }

  renderTo(el: HTMLElement): void {
    el.appendText(this.toString());
  }
}

const ofFile: Readonly<Record<string, (file: TFile) => unknown>> = {
  name: (file) => file.name,
  basename: (file) => file.basename,
  path: (file) => file.path,
  folder: (file) => file.parent?.path ?? '',
  ext: (file) => file.extension,
  size: (file) => file.stat.size,
  ctime: (file) => file.stat.ctime,
  mtime: (file) => file.stat.mtime,
};

/** A file of a Base. */
export class BasesEntry {
  constructor(
    private readonly app: App,
    readonly file: TFile,
  ) {}

  /** Null where the file has no such property. There are no formulas. */
  getValue(propertyId: PropertyId): PropertyValue | null {
    const { type, name } = parsePropertyId(propertyId);
    const { frontmatter } = this.app.metadataCache.getFileCache(this.file) ?? {};
    const value: unknown = type === 'note' ? frontmatter?.[name] : type === 'file' ? ofFile[name]?.(this.file) : null;
    return value === undefined || value === null ? null : new PropertyValue(value);
  }
}

/** All entries: the host groups by nothing. */
export class BasesEntryGroup {
  readonly key: PropertyValue | undefined = undefined;

  constructor(readonly entries: BasesEntry[]) {}

  hasKey(): boolean {
    return this.key !== undefined;
  }
}

/** What a Base selects at one moment. */
export class BasesQueryResult {
  constructor(
    readonly data: BasesEntry[],
    private readonly order: readonly PropertyId[],
  ) {}

  get groupedData(): BasesEntryGroup[] {
    return [new BasesEntryGroup(this.data)];
  }

  get properties(): PropertyId[] {
    return [...this.order];
  }

  getSummaryValue(): never {
    throw new Error('BasesQueryResult.getSummaryValue is not in the host (see tests/host/CONTRACT-interface.md).');
  }
}

/** How a view of a Base is set up: nothing is, but what the view itself stores. */
export class BasesViewConfig {
  private readonly values = new Map<string, unknown>();

  constructor(public name: string) {}

  get(key: string): unknown {
    return this.values.get(key);
  }

  getAsPropertyId(key: string): PropertyId | null {
    const value = this.values.get(key);
    return typeof value === 'string' && /^(?:note|formula|file)\../.test(value) ? (value as PropertyId) : null;
  }

  getEvaluatedFormula(): never {
    throw new Error('BasesViewConfig.getEvaluatedFormula is not in the host (see tests/host/CONTRACT-interface.md).');
  }

  set(key: string, value: unknown): void {
    if (value === null || value === undefined) this.values.delete(key);
    else this.values.set(key, value);
  }

  getOrder(): PropertyId[] {
    return ['file.name'];
  }

  getSort(): Api.BasesSortConfig[] {
    return [];
  }

  getDisplayName(propertyId: PropertyId): string {
    const { type, name } = parsePropertyId(propertyId);
    return type === 'file' ? `file ${name}` : name;
  }
}

export function parsePropertyId(propertyId: PropertyId): Api.BasesProperty {
  const dot = propertyId.indexOf('.');
  return { type: propertyId.slice(0, dot) as Api.BasesPropertyType, name: propertyId.slice(dot + 1) };
}

/** Every property that one of the files has. */
export function propertiesOf(app: App, entries: readonly BasesEntry[]): PropertyId[] {
  const keys = entries.flatMap(({ file }) => Object.keys(app.metadataCache.getFileCache(file)?.frontmatter ?? {}));
  const names: PropertyId[] = [...new Set(keys)].sort().map((key): PropertyId => `note.${key}`);
  return [...Object.keys(ofFile).map((key): PropertyId => `file.${key}`), ...names];
}
