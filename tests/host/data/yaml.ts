import { parseDocument, stringify, type YAMLParseError } from 'yaml';

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  // Messages go to the caller, not to the console.
  logLevel: 'error',
  prettyErrors: true,
} as const;

/** Parses YAML as Obsidian does: core schema, so days stay text; no anchors; throws a YAMLParseError where it cannot. */
export function parseYaml(yaml: string): unknown {
  const document = parseDocument(yaml, options);
  const error: YAMLParseError | undefined = document.errors[0];
  if (error) throw error;
  return document.toJS({ maxAliasCount: 0 });
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { version: '1.2', schema: 'core', lineWidth: 0, aliasDuplicateObjects: false });
}
