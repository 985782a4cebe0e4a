/** Of whom the graph speaks, and how: those without a note or a place, and whoever was gone to last. */
import { describe, expect, it } from 'vitest';
import { graphCaption } from '../../../src/introductions/ui/graph-caption';
import { aNetwork, TODAY } from '../support';
import { key, open } from './open-model';

describe('somebody known by name only', () => {
  const notes = (isGhost: boolean) =>
    aNetwork(
      [
        { name: 'Ada', contacts: [TODAY] },
        { name: 'Zoe', ghost: isGhost },
      ],
      [{ by: 'Ada', people: ['me', 'Zoe'], day: TODAY - 30 }],
    );

  it('stays selected when they get a note, and when they lose it', () => {
    const { model, become } = open(notes(true));
    model.select('/ghost:zoe');
    become(notes(false));
    model.refresh();
    expect(model.selected).toBe(key('Zoe'));
    become(notes(true));
    model.refresh();
    expect(model.selected).toBe('/ghost:zoe');
  });

  it('stays the one of whom the neighbourhood is shown', () => {
    const { model, become } = open(notes(true));
    model.showAround({ key: '/ghost:zoe', steps: 1 });
    model.select(null);
    become(notes(false));
    model.refresh();
    expect(model.people.around).toEqual({ key: key('Zoe'), steps: 1 });
  });

  it('keeps their place in sight where they are still there', () => {
    const { model } = open(notes(true));
    model.select('/ghost:zoe');
    model.refresh();
    expect(model.selected).toBe('/ghost:zoe');
  });

  it('is nobody of two whom they may be', () => {
    const { model, become } = open(notes(true));
    model.select('/ghost:zoe');
    const zoe = { name: 'Zoe', contacts: [TODAY] };
    become({ ...aNetwork([zoe]), findPeople: () => aNetwork([zoe, { ...zoe, name: 'Zoë' }]).people() });
    model.refresh();
    expect(model.selected).toBeNull();
  });
});

describe('somebody without a place in the graph', () => {
  const network = () =>
    aNetwork([
      { name: 'Ada', contacts: [TODAY - 900] },
      { name: 'Dora', ghost: true },
      { name: 'Rosa', contacts: [TODAY - 3] },
    ]);
  const why = 'Dora: Known by name only; no note says how you met.';

  it('is found by name, and the line below says why they have none', () => {
    const { model } = open(network());
    model.search('dora');
    expect(graphCaption(model)).toBe('1 found.');
    model.step(1);
    expect(graphCaption(model)).toBe(`1 found. ${why}`);
    model.search('');
    model.select(key('Ada'));
    expect(graphCaption(model)).toMatch(/^Ada/);
  });

  it('is gone past to the next of those found', () => {
    const ghosts = ['Dora', 'Doris', 'Dorothea'].map((name) => ({ name, ghost: true }));
    const { model } = open(aNetwork([{ name: 'Isidor', contacts: [TODAY] }, ...ghosts]));
    model.search('dor');
    const steps = Array.from({ length: 5 }, () => {
      model.step(1);
      return model.chosen;
    });
    expect(new Set(steps.slice(0, 4)).size).toBe(4);
    expect(steps[4]).toBe(steps[0]);
  });

  it('has not gone quiet, since they were never heard', () => {
    const { model } = open(network());
    model.search('stale');
    expect(graphCaption(model)).toBe('1 found.');
  });

  it('is told of, too, where they are gone to from elsewhere', () => {
    const { model } = open(network());
    model.showAround({ key: key('Ada'), steps: 1 });
    model.bringOut([]);
    model.reveal('/ghost:dora');
    expect([graphCaption(model), model.people.around]).toEqual([why, null]);
  });
});

describe('the words below the graph', () => {
  const notes = () =>
    aNetwork(
      [
        { name: 'Ada', contacts: [TODAY] },
        { name: 'Grace', contacts: [TODAY - 1] },
        { name: 'Yves', ghost: true },
        { name: 'Zoe', ghost: true },
      ],
      [
        { by: 'Grace', people: ['Yves', 'Zoe'], day: TODAY - 30 },
        { by: 'Ada', people: ['me', 'Grace'], day: TODAY - 60 },
      ],
    );

  it('are of whom the keys went to, though the mouse rests on somebody else', () => {
    const { model } = open(notes());
    model.hover(key('Grace'));
    model.select(key('Ada'));
    expect(graphCaption(model)).toMatch(/^Ada/);
    model.hover(key('Grace'));
    model.search('ada');
    model.select(null);
    model.hover(key('Grace'));
    model.step(1);
    expect(graphCaption(model)).toMatch(/^1 found\. Ada/);
  });

  it('name everybody as people do, whoever else is left out', () => {
    const { model } = open(notes());
    model.select(key('Grace'));
    expect(graphCaption(model)).toContain('Grace introduced Yves and Zoe');
    model.showAround({ key: key('Ada'), steps: 1 });
    model.select(key('Grace'));
    expect(graphCaption(model)).toMatch(/^Grace, introduced by Ada/);
    expect(graphCaption(model)).not.toMatch(/ghost|\.md/);
    model.showAround({ key: key('Grace'), steps: 1 });
    expect(graphCaption(model)).toContain('Grace introduced Yves and Zoe');
  });
});
