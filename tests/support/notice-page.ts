/** The page `NOTICE.md`: whose code is in the files that are released, and under which licence. */
import type { BundledPackage } from './bundle-parts';

/** @param released the packages in each file that is released, by the name of the file. */
export function noticePage(released: Readonly<Record<string, readonly BundledPackage[]>>): string {
  const packages = new Map(
    Object.values(released)
      .flat()
      .map((one) => [one.name, one]),
  );
  return [
    '# Notice',
    'Reference Desk is under the [MIT licence](LICENSE). This page names what others wrote and is part of the files that are released. It is made from what esbuild says it bundled; `tests/notice.test.ts` fails where it is no longer true, and writes it anew with `--update=all`.',
    ...Object.entries(released).flatMap(([file, all]) => [`## ${file}`, all.length > 0 ? table(all) : 'Nothing.']),
    ...(packages.size > 0 ? ['## Licences', ...licences([...packages.values()])] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function table(packages: readonly BundledPackage[]): string {
  return [
    '| name | version | licence | copyright |\n|---|---|---|---|',
    ...packages.map(
      ({ name, version, licence, copyright }) =>
        `| ${name}${name === 'esbuild' ? ' (the lines that join the modules)' : ''} | ${version} | ${licence} | ${copyright} |`,
    ),
  ].join('\n');
}

/** Each text once: many packages have the same one, but for the line that says whose it is. */
function licences(packages: readonly BundledPackage[]): string[] {
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
