import type { FirstPage } from '../first-page';
import * as common from '../../../words/en/common';
import * as say from '../../../words/en/graph-view';

export const graphStillReading: FirstPage = {
  icon: 'book-open',
  title: common.stillReadingYourNotes,
  paragraphs: [say.takesAMoment],
};

/** For a vault in which nobody was found. */
export const graphHowToBegin: FirstPage = {
  icon: 'network',
  title: common.whoIntroducedWhom,
  paragraphs: [say.hereWillBe],
  steps: [say.stepPeople, say.stepIntroducedBy, say.stepComeBack],
};
