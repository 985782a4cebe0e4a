import { ENTER } from './web-driver.mjs';

/** Each begins with the demo vault as it is, in a page of its own. */
export const uses = [
  ['inserts the prep template for a person', insertPrep],
  ['finds a follow-up and opens its note', findFollowUp],
  ['paints the graph, and arranges the network in its worker', paintGraph],
];

async function start(web) {
  const isStarted = () => document.body.classList.contains('is-started');
  await web.until('The host did not start', isStarted, Boolean);
  await web.run(() => {
    window.failures = [];
    window.addEventListener('error', ({ message }) => window.failures.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => window.failures.push(String(reason)));
    return window.host.settled();
  });
}

const command = (web, id) =>
  web.run((wanted) => {
    if (!window.host.app.commands.executeCommandById(`reference-desk:${wanted}`))
      throw new Error(`no command ${wanted}`);
  }, id);

const settled = (web) => web.run(() => window.host.settled());

async function hasNoErrors(web) {
  const failures = await web.run(() => window.failures);
  if (failures.length > 0) throw new Error(failures.join('\n  '));
}

function expect(what, isRight, found) {
  if (!isRight) throw new Error(`${what}: ${JSON.stringify(found)}`);
}

async function insertPrep(web) {
  await start(web);
  await web.run(async () => {
    await window.host.write('In WebKit.md', '');
    await window.host.settled();
    await window.host.openNote('In WebKit.md');
    await window.host.settled();
  });
  await command(web, 'insert-prep-template');
  await web.until(
    'No list of people',
    () => document.querySelectorAll('.prompt .suggestion-item').length,
    (n) => n > 10,
  );
  await web.type('.prompt-input', 'ruth aber');
  const rows = () => [...document.querySelectorAll('.prompt .suggestion-title')].map((row) => row.textContent);
  await web.until('Nobody found', rows, ([first]) => first === 'Ruth Abernethy');
  await web.type('.prompt-input', ENTER);
  await settled(web);
  const text = await web.until(
    'No text',
    () => window.host.read('In WebKit.md'),
    (read) => read.includes('Ruth Abernethy'),
  );
  expect('Not the whole template', text.split('\n').length > 10 && !text.includes('{{'), text);
  await hasNoErrors(web);
}

async function findFollowUp(web) {
  await start(web);
  await command(web, 'open-follow-ups');
  const rows = () => [...document.querySelectorAll('.prompt .reference-desk-row-person')].map((row) => row.textContent);
  const all = await web.until('No follow-ups', rows, (found) => found.length > 5);
  const notes = () => [...document.querySelectorAll('.prompt .suggestion-note')].map((row) => row.textContent);
  const reasons = await web.run(notes);
  expect('A row without a reason', reasons.length === all.length && reasons.every(Boolean), reasons);
  const last = all[all.length - 1];
  await web.type('.prompt-input', last);
  await web.until('The search finds nobody', rows, (found) => found[0] === last);
  await web.type('.prompt-input', ENTER);
  await web.until(
    'No note was opened',
    () => window.host.activeNote()?.path ?? null,
    (path) => path !== null,
  );
  await settled(web);
  await hasNoErrors(web);
}

async function paintGraph(web) {
  await start(web);
  await command(web, 'open-introductions-graph');
  await settled(web);
  const colours = () => {
    const canvas = document.querySelector('.reference-desk-graph-canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const found = new Set();
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] > 0) found.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    return found.size;
  };
  await web.until('Nothing is painted', colours, (count) => count > 10);
  // Whatever falls back to slices would be arranged, too: the worker is what is tried here.
  await web.run(() => {
    window.answers = 0;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (...message) {
      this.addEventListener('message', () => window.answers++);
      return postMessage.apply(this, message);
    };
  });
  await web.click('.reference-desk-graph-layouts button:last-child');
  const caption = () => document.querySelector('.reference-desk-graph-caption').textContent;
  await web.until('The network is not arranged', caption, (words) => /connections? through meetings/.test(words));
  const answers = await web.run(() => window.answers);
  expect('The worker did not answer', answers > 0, answers);
  await settled(web);
  await web.until('Nothing is painted of the network', colours, (count) => count > 10);
  await hasNoErrors(web);
}
