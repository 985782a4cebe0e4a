/**
 * The build shortens the names of members that nobody else can see. What the built plugin hands to others must keep the names that are
 * written in the sources: rows of the command line here, the rest in the journeys.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from './host/root';

const run = promisify(execFile);
const person = ['name', 'path'];
const source = ['path', 'line'];
const rows: Readonly<Record<string, readonly string[]>> = {
  people: [
    ...person,
    ...['aliases', 'cadenceDays', 'contacts', 'day', 'due', 'ghost', 'introducedBy', 'lastContact', 'me', 'needs'],
    ...['offers', 'organisation', 'role', 'source', 'tags', 'line'],
  ],
  meetings: ['path', 'title', 'day', 'kind', 'attendees', 'name'],
  introductions: [...person, 'by', 'people', 'day', 'state', 'sources', 'line'],
  favours: [...person, 'direction', 'person', 'what', 'day', 'due', 'state', 'source', 'line'],
  'follow-ups': [...person, 'person', 'reasons', 'kind', 'why', 'due', 'source', 'line'],
  problems: [...source, 'what', 'remedy'],
  templates: ['name', 'kind', 'path'],
  'explain path=People/Nadia Farouk.md': [
    ...['path', 'isPerson', 'isMeeting', 'because', 'facts', 'fact', 'value', 'from', 'line'],
  ],
  'path to=Ruth Abernethy': ['steps', 'from', 'to', 'by', 'day', 'source', 'name', 'path', 'line'],
  'prep person=Nadia Farouk': ['text', 'cursor'],
  'tree format=json': [
    ...[...person, 'people', 'ghost', 'parent', 'by', 'promised', 'depth', 'day', 'lastContact', 'led', 'sources'],
    ...['line', 'arcs', 'kind', 'from', 'to', 'unplaced', 'why'],
  ],
};

function keysOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) keysOf(one, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      found.add(key);
      keysOf(one, found);
    }
  }
  return found;
}

describe('the built plugin', () => {
  it.each(Object.entries(rows))('calls things in the rows of “desk %s” as the sources do', async (command, keys) => {
    // A parameter may hold blanks; none has a sign of equality in its value.
    const [name = '', ...parameters] = command.split(/ (?=\w+=)/);
    const desk = join(root, 'tests/host/node/desk.mjs');
    const vault = ['--vault', join(root, 'tests/vault'), '--today', '2026-11-23'];
    const { stdout } = await run(process.execPath, [desk, ...vault, name, ...parameters], { maxBuffer: 1e8 });
    expect([...keysOf(JSON.parse(stdout))].sort()).toEqual([...new Set(keys)].sort());
  });
});
