import type { FirstPage } from '../first-page';
import * as repeated from '../../../words/en/repeated';
import * as say from '../../../words/en/graph-view';

/** For a vault in which nobody was found. */
export const graphHowToBegin: FirstPage = {
  icon: 'network',
  title: repeated.whoIntroducedWhom,
  paragraphs: [say.hereWillBe],
  steps: [say.stepPeople, say.stepIntroducedBy, say.stepComeBack],
};
