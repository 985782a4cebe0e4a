import type { FirstPage } from '../first-page';

export const graphStillReading: FirstPage = {
  icon: 'book-open',
  title: 'Still reading your notes…',
  paragraphs: ['This takes a moment after Obsidian starts. The picture then draws itself.'],
};

/** For a vault in which nobody was found. */
export const graphHowToBegin: FirstPage = {
  icon: 'network',
  title: 'Who introduced whom',
  paragraphs: ['Here will be a picture of everybody you know, and through whom you met them.'],
  steps: [
    'Give a note about somebody the tag person.',
    'If somebody introduced you, say so in the properties of that note: introduced by: "[[Name]]".',
    'Come back here: each introduction is a line, and each name opens its note.',
  ],
};
