import { fileURLToPath } from 'node:url';

/** The folder of the project. Bundles of this file go to .cache/host/, which lies as deep as tests/host/. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
