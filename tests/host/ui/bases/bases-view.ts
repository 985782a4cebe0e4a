import type * as Api from 'obsidian';
import { Component } from '../../data/component';
import { Events } from '../../data/events';
import type { App } from '../app';
import { BasesEntry, BasesQueryResult, BasesViewConfig, propertiesOf, type PropertyId } from './base-data';

/** What plugins extend to show what a Base selects. It has no data before `onDataUpdated` is called for the first time. */
export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: App;
  config: BasesViewConfig;
  allProperties!: PropertyId[];
  data!: BasesQueryResult;

  protected constructor(controller: QueryController) {
    super();
    this.app = controller.app;
    this.config = controller.config;
  }

  abstract onDataUpdated(): void;

  createFileForView(): Promise<void> {
    return Promise.reject(
      new Error('BasesView.createFileForView is not in the host (see tests/host/CONTRACT-interface.md).'),
    );
  }
}

/** Stands between a Base and the view of a plugin that shows it; the view lives as long as this does. */
export class QueryController extends Component {
  readonly config: BasesViewConfig;
  private readonly view: BasesView;

  constructor(
    readonly app: App,
    { name, factory }: Api.BasesViewRegistration,
    containerEl: HTMLElement,
  ) {
    super();
    this.config = new BasesViewConfig(name);
    this.view = factory(this as never, containerEl) as unknown as BasesView;
    this.addChild(this.view as never);
  }

  /** The Base selects these files now, or one of them is another than it was. */
  update(paths: readonly string[]): void {
    const entries = paths.flatMap((path) => {
      const file = this.app.vault.getFileByPath(path);
      return file ? [new BasesEntry(this.app, file)] : [];
    });
    this.view.data = new BasesQueryResult(entries, this.config.getOrder());
    this.view.allProperties = propertiesOf(this.app, entries);
    this.view.onDataUpdated();
  }
}

/** The views that plugins brought for Bases. `changed` is told with the id of one that came or went. */
export class BasesRegistry extends Events {
  private readonly registrations = new Map<string, Api.BasesViewRegistration>();

  constructor(readonly enabled: boolean) {
    super();
  }

  get(viewId: string): Api.BasesViewRegistration | null {
    return this.registrations.get(viewId) ?? null;
  }

  register(viewId: string, registration: Api.BasesViewRegistration): () => void {
    if (this.registrations.has(viewId)) throw new Error(`There is a view “${viewId}” for Bases already.`);
    this.registrations.set(viewId, registration);
    this.trigger('changed', viewId);
    return () => {
      this.registrations.delete(viewId);
      this.trigger('changed', viewId);
    };
  }
}
