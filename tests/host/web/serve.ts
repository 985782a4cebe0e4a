import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root';
import { HostServer } from './server';
import { sessionOfFolder } from './session';

const demo = join(root, 'tests/vault');
const firstPort = 5170;

export interface Served {
  readonly url: string;
  /** What to tell the user, in a line. */
  readonly words: string;
  readonly open: boolean;
}

/** Serves the vault that the arguments ask for. Throws where they make no sense, in words for a user. */
export async function serve(argv: readonly string[]): Promise<Served> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      vault: { type: 'string' },
      port: { type: 'string' },
      today: { type: 'string' },
      theme: { type: 'string' },
      device: { type: 'string' },
      language: { type: 'string' },
      'no-open': { type: 'boolean' },
    },
  });
  const folder = resolve(process.env['INIT_CWD'] ?? '', values.vault ?? demo);
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new Error(`There is no folder “${values.vault ?? folder}”.`);
  const port = values.port === undefined ? firstPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`“${values.port ?? ''}” is no port.`);
  if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today))
    throw new Error('Write --today as YYYY-MM-DD.');
  const persist = values.vault !== undefined;
  const enabled = await stat(join(folder, '.obsidian/plugins/reference-desk/data.json')).catch(() => null);
  const session = await sessionOfFolder(folder, {
    persist,
    // A folder in which nothing has been set yet, and the demo vault, see what somebody sees who has just enabled the plugin.
    justEnabled: enabled === null,
    today: values.today ?? null,
    theme: values.theme === 'dark' ? 'dark' : 'light',
    device: values.device === 'phone' || values.device === 'iphone' ? 'phone' : 'desktop',
    ios: values.device === 'iphone',
    language: values.language ?? 'en',
  });
  const server = new HostServer({ mainJs: join(root, 'main.js'), styles: join(root, 'styles.css') });
  const address = await server.listen(port);
  const url = address + server.add(session, persist ? folder : null);
  const what = persist
    ? `${relative(process.cwd(), folder) || folder}; what you change is written there`
    : 'the demo vault, as a copy: nothing you do is kept';
  return {
    url,
    words: `Reference Desk is at ${url} (${what}). Ctrl+C ends it.`,
    open: values['no-open'] !== true,
  };
}
