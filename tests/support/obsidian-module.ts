/** As much of the module `obsidian` as parts without an interface need, from the host. */
export { TFile, TFolder } from '../host/data/abstract-file';
export { Component } from '../host/data/component';
export { Vault } from '../host/data/vault';
export { normalizePath } from '../host/data/vault-path';
export { parseYaml } from '../host/data/yaml';
export { default as moment } from 'moment';

export class MarkdownView {}
export class Modal {}
export class Notice {
  hide(): void {
    // Nothing is shown here.
  }
}
export class SuggestModal {}

export const getLanguage = (): string => 'en';
