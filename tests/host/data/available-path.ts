import type { Storage } from './storage';
import { baseNameOf, extensionOf, folderOf, joinPath, nameOf } from './vault-path';

/** `Ada 1.md` where `Ada.md` is taken: the first path that nothing lies at. */
export async function availablePath(storage: Storage, path: string): Promise<string> {
  const name = nameOf(path);
  const ending = extensionOf(name) === '' ? '' : `.${extensionOf(name)}`;
  for (let number = 0; ; number++) {
    const numbered = number === 0 ? name : `${baseNameOf(name)} ${number}${ending}`;
    const candidate = joinPath(folderOf(path), numbered);
    if (!(await storage.stat(candidate))) return candidate;
  }
}
