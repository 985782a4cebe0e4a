import { describe, expect, it } from 'vitest';
import { introductionForest, keepMembers } from '../../src/introductions/forest';
import { aCity, aLibraryYear, ME, TODAY } from './support';

describe('a part of the forest', () => {
  it('has those who are kept, each once, and counts only them', () => {
    const whole = introductionForest(aCity(300), TODAY);
    const kept = new Set([...whole.members.values()].filter(({ depth }) => depth < 3).map(({ key }) => key));
    const part = keepMembers(whole, kept);
    expect([...part.members.keys()]).toEqual([...whole.members.keys()].filter((key) => kept.has(key)));
    for (const { key, children, led } of part.members.values()) {
      expect(children.every((child) => part.members.get(child)?.parent === key)).toBe(true);
      const below = children.reduce((sum, child) => sum + 1 + (part.members.get(child)?.led ?? 0), 0);
      expect(led).toBe(below);
    }
    expect(part.members.get(ME)?.led).toBe(part.members.size - 1);
    expect(part.arcs.length).toBeLessThanOrEqual(whole.arcs.length);
  });

  it('is the whole where everybody is kept', () => {
    const whole = introductionForest(aLibraryYear(), TODAY);
    expect(keepMembers(whole, new Set(whole.members.keys()))).toEqual(whole);
  });
});
