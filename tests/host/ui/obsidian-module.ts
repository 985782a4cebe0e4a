import type * as Api from 'obsidian';
import { dataMembers } from '../data/data-module';
import { guardMembers } from '../loader';
import { App } from './app';
import { basesMembers } from './bases/bases-module';
import { Plugin } from './plugin';
import { widgetMembers, type Conforms } from './widgets/widgets-module';
import { Editor } from './workspace/editor';
import { WorkspaceLeaf } from './workspace/leaf';
import { MarkdownView } from './workspace/markdown-view';
import { MarkdownPreviewView } from './workspace/preview-view';
import { FileView, ItemView, View } from './workspace/view';
import { Workspace } from './workspace/workspace';

/** Calls for the network that a plugin made; there must be none. */
export const networkCalls: string[] = [];

/** The module `obsidian` of the host. What it lacks throws with its name. */
export function createObsidianModule(): object {
  return guardMembers('obsidian', {
    ...dataMembers,
    ...widgetMembers,
    ...basesMembers,
    App,
    Editor,
    FileView,
    ItemView,
    MarkdownPreviewView,
    MarkdownView,
    Plugin,
    View,
    Workspace,
    WorkspaceLeaf,
    getLanguage: () => document.documentElement.lang || 'en',
    request: refuseNetwork,
    requestUrl: refuseNetwork,
  });
}

export type ConformingViews = [Conforms<MarkdownPreviewView, Api.MarkdownPreviewView>];

function refuseNetwork(request: unknown): never {
  networkCalls.push(JSON.stringify(request));
  throw new Error('The host has no network.');
}
