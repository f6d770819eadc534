import { spawn } from 'node:child_process';

/**
 * Starts a Chromium and speaks the DevTools protocol with it over a pipe: no port is open, and the browser ends with this
 * process. Branded Chrome loads an unpacked extension only this way. Gives {child, send(method, params, sessionId), on(listener)}.
 */
export function openPipe(program, flags) {
  const args = ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging', ...flags];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = [];
  let last = 0;
  let rest = '';

  const fail = (problem) => {
    for (const { reject } of waiting.values()) reject(problem);
    waiting.clear();
  };
  for (const stream of [input, output]) stream.on('error', fail);
  child.on('error', fail);
  child.on('exit', () => fail(new Error('the browser was closed')));
  output.setEncoding('utf8');
  output.on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) hear(message);
  });

  function hear(message) {
    if (message.id === undefined) return listeners.forEach((listener) => listener(message));
    const { resolve, reject, method } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) reject(new Error(`${method}: ${message.error.message}`));
    else resolve(message.result);
  }

  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject, method });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  return { child, send, on: (listener) => listeners.push(listener) };
}
