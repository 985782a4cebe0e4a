import { afterEach, describe, expect, it, vi } from 'vitest';
import { CliRegistry } from '../../data/cli';
import { Component } from '../../data/component';
import { Events } from '../../data/events';

afterEach(() => vi.useRealTimers());

describe('a component', () => {
  class Named extends Component {
    constructor(
      private readonly name: string,
      private readonly told: string[],
    ) {
      super();
    }
    override onload(): void {
      this.told.push(`load ${this.name}`);
    }
    override onunload(): void {
      this.told.push(`unload ${this.name}`);
    }
  }

  it('loads and unloads its children with itself, once', () => {
    const told: string[] = [];
    const parent = new Named('parent', told);
    parent.addChild(new Named('early', told));
    void parent.load();
    void parent.load();
    const late = parent.addChild(new Named('late', told));
    parent.removeChild(late);
    parent.unload();
    parent.unload();
    expect(told).toEqual(['load parent', 'load early', 'load late', 'unload late', 'unload early', 'unload parent']);
  });

  it('can be waited for where its onload takes time', async () => {
    let done = false;
    class Slow extends Component {
      override async onload(): Promise<void> {
        await Promise.resolve();
        done = true;
      }
    }
    await new Slow().load();
    expect(done).toBe(true);
  });

  it('takes back all that it registered', () => {
    vi.useFakeTimers();
    const events = new Events();
    const target = new EventTarget();
    const told: string[] = [];
    const component = new Component();
    void component.load();
    component.registerEvent(events.on('x', () => told.push('event')));
    component.registerDomEvent(target as unknown as Window, 'click', () => told.push('click'));
    component.registerInterval(setInterval(() => told.push('interval'), 100) as unknown as number);
    component.register(() => told.push('cleaned up'));
    events.trigger('x');
    target.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(100);
    component.unload();
    events.trigger('x');
    target.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['event', 'click', 'interval', 'cleaned up']);
    expect(events.listenerCount()).toBe(0);
  });
});

describe('events', () => {
  it('reach every listener, with its context, even when one throws', () => {
    vi.useFakeTimers();
    const events = new Events();
    const context = { told: [] as unknown[] };
    events.on('x', () => {
      throw new Error('mine');
    });
    events.on(
      'x',
      function (this: typeof context, ...data: unknown[]) {
        this.told.push(...data);
      },
      context,
    );
    events.trigger('x', 1, 'two');
    expect(context.told).toEqual([1, 'two']);
    expect(() => vi.runAllTimers()).toThrow('mine');
  });

  it('are heard no more after off and offref', () => {
    const events = new Events();
    const heard = vi.fn();
    events.on('x', heard);
    const ref = events.on('y', heard);
    events.off('x', heard);
    events.offref(ref);
    events.trigger('x');
    events.trigger('y');
    expect(heard).not.toHaveBeenCalled();
  });

  it('may be left and joined while they are told', () => {
    const events = new Events();
    const told: string[] = [];
    const first = events.on('x', () => {
      told.push('first');
      events.offref(first);
      events.on('x', () => told.push('late'));
    });
    events.on('x', () => told.push('second'));
    events.trigger('x');
    events.trigger('x');
    expect(told).toEqual(['first', 'second', 'second', 'late']);
  });
});

describe('the command line registry', () => {
  it('runs a handler by its id, and knows each id once', async () => {
    const registry = new CliRegistry();
    const remove = registry.register('desk:people', 'Lists people', null, (params) => JSON.stringify(params));
    expect(await registry.run('desk:people', { format: 'json', all: 'true' })).toBe('{"format":"json","all":"true"}');
    expect(() => registry.register('desk:people', 'again', null, () => '')).toThrow('already registered');
    remove();
    expect(registry.all()).toEqual([]);
    await expect(registry.run('desk:people', {})).rejects.toThrow('no command');
  });

  it('asks for what is required', async () => {
    const registry = new CliRegistry();
    const flags = { to: { description: 'Whom', required: true }, from: { description: 'From whom' } };
    registry.register('desk:path', 'Shows the path', flags, async () => 'ok');
    await expect(registry.run('desk:path', { from: 'Ada' })).rejects.toThrow('to=');
    expect(await registry.run('desk:path', { to: 'Ada' })).toBe('ok');
  });
});
