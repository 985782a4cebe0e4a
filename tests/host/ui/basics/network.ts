/** Calls that a plugin made to the network. There must be none; the host reports them and refuses. */
export const networkCalls: string[] = [];

function refuse(name: string, request: string | { url: string }): never {
  const url = typeof request === 'string' ? request : request.url;
  networkCalls.push(url);
  throw new Error(`${name}: the host has no network, and the plugin asked for ${url}.`);
}

export const requestUrl = (request: string | { url: string }): never => refuse('requestUrl', request);
export const request = (given: string | { url: string }): never => refuse('request', given);
