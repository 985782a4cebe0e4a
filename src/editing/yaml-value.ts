/** Parses YAML as the host does; throws where it is malformed. */
export type ParseYaml = (yaml: string) => unknown;

export type Properties = Readonly<Record<string, unknown>>;

const mostNodes = 10_000;
const mostDepth = 32;

/** Letters, digits and a few signs that mean nothing to YAML, with a letter first: safe without quotes anywhere. */
const plain = /^[\p{L}][\p{L}\p{N} _/-]*$/u;
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** One value as YAML that fits on a line, in a flow list too. Text of any kind stays text. */
export function yamlOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'null';
  const safe = plain.test(value) && !value.endsWith(' ') && !reserved.has(value.toLowerCase());
  return safe ? value : JSON.stringify(value);
}

export function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether two parsed values are alike, down to the order of keys. What is too deep or too large to compare (aliases can make a few
 * bytes of YAML endless) counts as different: the caller then refuses the edit.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  let left = mostNodes;
  const same = (one: unknown, other: unknown, depth: number): boolean => {
    if (--left < 0 || depth > mostDepth) return false;
    if (Object.is(one, other)) return true;
    if (Array.isArray(one) && Array.isArray(other)) {
      return one.length === other.length && one.every((item, index) => same(item, other[index], depth + 1));
    }
    if (!isProperties(one) || !isProperties(other) || Array.isArray(one) || Array.isArray(other)) return false;
    const keys = Object.keys(one);
    const otherKeys = Object.keys(other);
    return (
      keys.length === otherKeys.length &&
      keys.every((key, index) => key === otherKeys[index] && same(one[key], other[key], depth + 1))
    );
  };
  return same(a, b, 0);
}
