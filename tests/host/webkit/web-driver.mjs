import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** The key Enter, as WebDriver writes it. */
export const ENTER = '\uE007';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Milliseconds that one answer may take. */
const patience = 60_000;

/** As much of WebDriver as the run needs. Screenshots hang in WebKitGTK: the page is looked at by script. */
export class WebDriver {
  constructor(address) {
    this.address = address;
    this.session = '';
  }

  async ask(method, path, body) {
    const response = await fetch(`${this.address}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  async open(binary) {
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId, capabilities: made } = await this.ask('POST', '/session', { capabilities });
    this.session = `/session/${sessionId}`;
    await this.ask('POST', `${this.session}/timeouts`, { script: patience, pageLoad: patience });
    return `${made.browserName} ${made.browserVersion}`;
  }

  go(url) {
    return this.ask('POST', `${this.session}/url`, { url });
  }

  /** Runs a function in the page and waits for what it gives. */
  async run(inPage, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${inPage})(...[...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }));`;
    const { value, error } = await this.ask('POST', `${this.session}/execute/async`, { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** Types into an element, as a keyboard does. */
  async type(selector, text) {
    const found = await this.ask('POST', `${this.session}/element`, { using: 'css selector', value: selector });
    await this.ask('POST', `${this.session}/element/${found[ELEMENT]}/value`, { text });
  }

  async click(selector) {
    const found = await this.ask('POST', `${this.session}/element`, { using: 'css selector', value: selector });
    await this.ask('POST', `${this.session}/element/${found[ELEMENT]}/click`, {});
  }

  /** Resolves to what the function gives in the page once `isRight` holds of it. */
  async until(what, inPage, isRight) {
    let last;
    for (const end = Date.now() + patience / 2; Date.now() < end; await pause(200)) {
      last = await this.run(inPage);
      if (isRight(last)) return last;
    }
    throw new Error(`${what}: ${JSON.stringify(last)}`);
  }

  async close() {
    if (this.session) await this.ask('DELETE', this.session).catch(() => undefined);
  }
}

/** A program that runs until it is ended; resolves once `isReady` holds. Only this one process is ended. */
export async function startProgram(path, args, env, isReady) {
  const program = spawn(path, args, { env, stdio: 'ignore' });
  let gone = null;
  program.on('error', (error) => (gone = error.message));
  program.on('exit', (code) => (gone ??= `ended with ${code}`));
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(100)) {
    if (gone !== null) throw new Error(`${path}: ${gone}`);
    if (await isReady()) return () => program.kill();
  }
  program.kill();
  throw new Error(`${path} did not come up.`);
}
