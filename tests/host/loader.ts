/** What may be asked of any object without meaning a member of the module. */
const asked = new Set(['then', 'default', '__esModule', 'toJSON', 'constructor']);

/**
 * The module with the promise that whatever it lacks is heard of: reading such a member throws with its name, instead of giving an
 * `undefined` that fails somewhere else. Works through the copies that bundlers make of a module, too.
 */
export function guardMembers<T extends object>(name: string, members: T): T {
  const missing = new Proxy(Object.create(null) as object, {
    get(_target, key) {
      if (typeof key === 'symbol' || asked.has(key)) return undefined;
      throw new Error(`"${key}" of the module "${name}" is not in the host (see tests/host/CONTRACT.md).`);
    },
  });
  return Object.create(missing, Object.getOwnPropertyDescriptors(members)) as T;
}

/**
 * Evaluates a plugin's main.js as Obsidian does and gives what it exports. `modules` are what it may require, by name; anything else,
 * Node's own modules among it, is refused as on a phone.
 */
export function loadPlugin(mainJs: string, modules: Readonly<Record<string, object>>): unknown {
  const require = (name: string): object => {
    const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
    if (!found) throw new Error(`The plugin requires "${name}", which a phone does not have.`);
    return found;
  };
  const module: { exports: unknown } = { exports: {} };
  // The one place where text becomes code: this is what a host is for.
  const evaluate = new Function('require', 'module', 'exports', `${mainJs}\n//# sourceURL=plugin/main.js`);
  (evaluate as (...args: unknown[]) => void)(require, module, module.exports);
  const exported = module.exports as { default?: unknown };
  return exported.default ?? exported;
}
