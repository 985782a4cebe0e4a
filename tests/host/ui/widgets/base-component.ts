import type * as Api from 'obsidian';

/** A control of a setting. */
export abstract class BaseComponent implements Api.BaseComponent {
  disabled = false;

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }
}

/** A control that holds a value and tells one listener when a person changes it. */
export abstract class ValueComponent<T> extends BaseComponent implements Api.ValueComponent<T> {
  private listener: ((value: T) => unknown) | null = null;

  abstract getValue(): T;
  abstract setValue(value: T): this;

  onChange(callback: (value: T) => unknown): this {
    this.listener = callback;
    return this;
  }

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }

  /** A person has changed the value; code that sets it is not told of. */
  protected tell(): void {
    this.listener?.(this.getValue());
  }
}
