import type * as Api from 'obsidian';
import moment from 'moment';
import { TAbstractFile, TFile, TFolder } from './abstract-file';
import {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  getBlobArrayBuffer,
  hexToArrayBuffer,
} from './bytes';
import { Component } from './component';
import { Events } from './events';
import { FileManager } from './file-manager';
import { getFrontMatterInfo } from './frontmatter';
import {
  getLinkpath,
  iterateCacheRefs,
  iterateRefs,
  parseLinktext,
  stripHeading,
  stripHeadingForLink,
} from './link-text';
import { MetadataCache } from './metadata-cache';
import {
  getAllTags,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from './properties';
import { resolveSubpath } from './subpath';
import { Vault } from './vault';
import { normalizePath } from './vault-path';
import { parseYaml, stringifyYaml } from './yaml';

/** The version of Obsidian that the host follows. */
export const apiVersion = '1.13.1';

/** Whether the host is at least of that version. */
export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const own = apiVersion.split('.').map(Number);
  const differing = own.findIndex((part, index) => part !== (wanted[index] ?? 0));
  return differing < 0 || (own[differing] as number) > (wanted[differing] ?? 0);
}

/** All that the module `obsidian` exports and that needs no interface. */
export const dataMembers = {
  apiVersion,
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  Component,
  Events,
  FileManager,
  getAllTags,
  getBlobArrayBuffer,
  getFrontMatterInfo,
  getLinkpath,
  hexToArrayBuffer,
  iterateCacheRefs,
  iterateRefs,
  MetadataCache,
  moment,
  normalizePath,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseLinktext,
  parseYaml,
  requireApiVersion,
  resolveSubpath,
  stringifyYaml,
  stripHeading,
  stripHeadingForLink,
  TAbstractFile,
  TFile,
  TFolder,
  Vault,
} satisfies { [name in keyof typeof Api]?: unknown };

/** The functions among them have the types of obsidian.d.ts; the classes say so where they are declared. */
dataMembers satisfies Partial<
  Pick<
    typeof Api,
    | 'arrayBufferToBase64'
    | 'arrayBufferToHex'
    | 'base64ToArrayBuffer'
    | 'getAllTags'
    | 'getBlobArrayBuffer'
    | 'getFrontMatterInfo'
    | 'getLinkpath'
    | 'hexToArrayBuffer'
    | 'iterateCacheRefs'
    | 'iterateRefs'
    | 'normalizePath'
    | 'parseFrontMatterAliases'
    | 'parseFrontMatterEntry'
    | 'parseFrontMatterStringArray'
    | 'parseFrontMatterTags'
    | 'parseLinktext'
    | 'parseYaml'
    | 'requireApiVersion'
    | 'resolveSubpath'
    | 'stringifyYaml'
    | 'stripHeading'
    | 'stripHeadingForLink'
  >
>;
