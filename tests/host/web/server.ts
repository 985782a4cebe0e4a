import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { shared } from '../browser/launch-browser';
import { root } from '../root';
import { buildPage } from './build-page';
import { isText } from './file-kinds';
import { runsRightToLeft, type SessionOptions } from './session';

/** Where the built plugin lies. */
export interface PluginFiles {
  readonly mainJs: string;
  readonly styles: string;
}

interface Session {
  readonly options: SessionOptions;
  /** The folder that a persistent session writes to. */
  readonly folder: string | null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves pages of the host, on this machine only. */
export class HostServer {
  private readonly sessions = new Map<string, Session>();
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));
  private page: Promise<string> | null = null;
  private version: string | null = null;
  private icons: string | null = null;

  constructor(private readonly plugin: PluginFiles) {}

  /** Listens on the port, or on the first free one after it; gives the address. */
  async listen(port: number): Promise<string> {
    for (let at = port; ; at++) {
      try {
        return await this.tryPort(at);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || at > port + 100) throw error;
      }
    }
  }

  /** A new page; gives its path on the server. */
  add(options: SessionOptions, folder: string | null = null): string {
    const id = String(this.sessions.size + 1);
    this.sessions.set(id, { options, folder: folder === null ? null : resolve(folder) });
    return `/?session=${id}`;
  }

  /** So that a process may end while the server listens. */
  unref(): void {
    this.server.unref();
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private tryPort(port: number): Promise<string> {
    return new Promise((done, failed) => {
      this.server.once('error', failed);
      this.server.listen(port, '127.0.0.1', () => {
        this.server.removeListener('error', failed);
        const address = this.server.address();
        done(`http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : port)}`);
      });
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = (body: string | Buffer, type: string, isKept = false): void => {
      response.writeHead(200, {
        'content-type': types[type] ?? 'application/octet-stream',
        'cache-control': isKept ? 'max-age=31536000, immutable' : 'no-store',
      });
      response.end(body);
    };
    try {
      const [, area, id = '', what] = pathname.split('/');
      if (pathname === '/') send(this.index(searchParams.get('session') ?? '', await this.pageVersion()), '.html');
      // Under an address of its own for each version, so that a browser may keep what it has made of it.
      else if (pathname === '/page.js') send(await (this.page ??= pageScript()), '.js', true);
      else if (pathname === '/host.css') send(await readFile(join(root, 'tests/host/web/host.css')), '.css');
      else if (pathname === '/icons.json') send((this.icons ??= readIcons()), '.json');
      else if (pathname === '/plugin/main.js') send(await readFile(this.plugin.mainJs), '.js');
      else if (pathname === '/plugin/styles.css') send(await readFile(this.plugin.styles), '.css');
      else if (pathname === '/plugin/manifest.json') send(await readFile(join(root, 'manifest.json')), '.json');
      else if (area === 'fonts') {
        const family = id.startsWith('inter-') ? 'inter' : 'dejavu-sans';
        send(await readFile(join(root, 'node_modules/@fontsource', family, 'files', id)), extname(id), true);
      } else if (pathname === '/favicon.ico') response.writeHead(204).end();
      else if (area === 'session' && what === undefined)
        send(JSON.stringify(this.session(id.replace('.json', '')).options), '.json');
      else if (area === 'session' && what === 'events') this.tellChanges(this.session(id), response);
      else if (area === 'session' && request.method === 'POST') {
        await this.change(this.session(id), what ?? '', JSON.parse(await bodyOf(request)) as Record<string, string>);
        response.writeHead(204).end();
      } else response.writeHead(404).end('Not found.');
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  }

  private session(id: string): Session {
    const session = this.sessions.get(id);
    if (!session) throw new Error('There is no such session.');
    return session;
  }

  private async pageVersion(): Promise<string> {
    return (this.version ??= createHash('sha256')
      .update(await (this.page ??= pageScript()))
      .digest('hex')
      .slice(0, 16));
  }

  private index(id: string, version: string): string {
    const { theme, device, language, name } = this.session(id).options;
    const classes = [
      `theme-${theme}`,
      ...(device === 'desktop' ? [] : ['is-mobile', `is-${device}`]),
      ...(runsRightToLeft(language) ? ['mod-rtl'] : []),
    ].join(' ');
    const title = name.replace(/[<>&"]/g, '');
    return `<!doctype html>
<html lang="${language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/host.css">
<link rel="stylesheet" href="/plugin/styles.css">
</head>
<body class="${classes}">
<script src="/page.js?${version}"></script>
</body>
</html>
`;
  }

  private async change({ folder }: Session, what: string, given: Record<string, string>): Promise<void> {
    if (folder === null) throw new Error('This vault is a copy: nothing of it is kept.');
    const path = inside(folder, given['path'] ?? given['from'] ?? '');
    if (what === 'write') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, given['text'] ?? '');
    } else if (what === 'mkdir') await mkdir(path, { recursive: true });
    else if (what === 'remove') await rm(path, { recursive: true });
    else if (what === 'rename') await rename(path, inside(folder, given['to'] ?? ''));
    else throw new Error(`“${what}” is not known.`);
  }

  /** Tells a page of what other programs change in its folder, as it happens. */
  private tellChanges({ folder }: Session, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    if (folder === null) return;
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || name.split(sep).some((part) => part.startsWith('.'))) return;
      const path = name.split(sep).join('/');
      void changeAt(join(folder, name), path).then((change) => {
        if (change) response.write(`data: ${JSON.stringify(change)}\n\n`);
      });
    });
    response.on('close', () => watcher.close());
  }
}

/** What became of a path: a text that changed, something that is gone. Folders and files that are no text are nobody's news. */
async function changeAt(full: string, path: string): Promise<object | null> {
  const stats = await stat(full).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : undefined));
  if (stats === null) return { kind: 'removed', path };
  if (!stats?.isFile() || !isText(path)) return null;
  const text = await readFile(full, 'utf8').catch(() => null);
  return text === null ? null : { kind: 'changed', path, text };
}

/** A path within the folder; whatever leads out of it is refused. */
function inside(folder: string, path: string): string {
  const full = resolve(folder, path);
  if (full !== folder && !full.startsWith(folder + sep)) throw new Error(`“${path}” lies outside the vault.`);
  return full;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Bundled once for all tests of a run. */
async function pageScript(): Promise<string> {
  return (await shared('page.js')) ?? buildPage();
}

function readIcons(): string {
  const folder = join(root, 'node_modules/lucide-static/icons');
  if (!existsSync(folder)) throw new Error('The icons are missing: run npm ci.');
  const icons = readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8').replace(/<!--[\s\S]*?-->\s*/, '')]);
  return JSON.stringify(Object.fromEntries(icons));
}
