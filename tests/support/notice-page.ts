/** The page `NOTICE.md`: whose code is in the released files or installed with the npm package, and under which licence. */
import type { NamedPackage } from './bundle-parts';

export interface Notice {
  /** The packages in each released file, by the name of the file. */
  readonly bundled: Readonly<Record<string, readonly NamedPackage[]>>;
  /** What npm installs with the library. */
  readonly installed: readonly NamedPackage[];
}

export function noticePage({ bundled, installed }: Notice): string {
  const packages = new Map([...Object.values(bundled).flat(), ...installed].map((one) => [one.name, one]));
  return [
    '# Notice',
    'Reference Desk is under the [MIT licence](LICENSE). This page names the packages of others that are in the released files, and those that npm installs with the library. It is generated from what esbuild reports; `tests/notice.test.ts` fails when it is out of date, and writes it again with `--update=all`.',
    ...Object.entries(bundled).flatMap(([file, all]) => [`## In ${file}`, all.length > 0 ? table(all) : 'Nothing.']),
    '## Installed with the npm package',
    installed.length > 0 ? table(installed) : 'Nothing.',
    ...(packages.size > 0 ? ['## Licences', ...licences([...packages.values()])] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function table(packages: readonly NamedPackage[]): string {
  return [
    '| name | version | licence | copyright |\n|---|---|---|---|',
    ...packages.map(
      ({ name, version, licence, copyright }) =>
        `| ${name}${name === 'esbuild' ? ' (the lines that join the modules)' : ''} | ${version} | ${licence} | ${copyright} |`,
    ),
  ].join('\n');
}

/** Each text once: many packages share one that differs only in the copyright line. */
function licences(packages: readonly NamedPackage[]): string[] {
  const texts = new Map<string, { readonly names: string[]; readonly licence: string; readonly text: string }>();
  for (const { name, licence, copyright, text } of packages) {
    const rest = copyright === '' ? text : text.replace(copyright, '').trim();
    const key = rest.replace(/\s+/g, ' ');
    const known = texts.get(key);
    if (known) known.names.push(name);
    else texts.set(key, { names: [name], licence, text: rest.replace(/\n{3,}/g, '\n\n') });
  }
  return [...texts.values()].flatMap(({ names, licence, text }) => [
    `### ${licence}: ${names.join(', ')}`,
    `\`\`\`text\n${text}\n\`\`\``,
  ]);
}
