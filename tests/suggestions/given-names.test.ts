import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonKey } from '../../src/model/person';
import { GivenNames } from '../../src/suggestions/propose';
import { anyChange, applyChange, networkFrom, type Vault } from '../support/any-changes';

it('given names kept in step with a network equal those made anew', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
      const vault: Vault = new Map([['Ann Lee.md', '---\ntags: [person]\n---\n']]);
      const network = networkFrom(vault);
      const given = new GivenNames(network);
      const moved = new Set<PersonKey>();
      network.onMoved((key) => moved.add(key));
      const asked = new Set(['Ann', 'Lee', 'Me', 'me']);
      for (const change of changes) {
        applyChange(change, vault, network);
        network.settle();
        given.renew(moved);
        moved.clear();
        for (const { name, aliases, emails } of [...network.people(), network.person(network.meKey)].flatMap(
          (one) => one ?? [],
        ))
          for (const word of [name, ...name.split(' '), ...aliases, ...emails]) asked.add(word);
        const anew = new GivenNames(network);
        for (const name of asked) {
          expect([...given.of(name)].sort()).toEqual([...anew.of(name)].sort());
          expect([...given.ofFamily(name)].sort()).toEqual([...anew.ofFamily(name)].sort());
          const isFound = anew.of(name).size > 0 || network.findPeople(name).length > 0;
          if (/^\p{Lu}/u.test(name)) expect(given.isKnown(name)).toBe(isFound);
        }
      }
    }),
  );
});
