import type { FirstPage } from '../../ui/first-page';
import { say } from '../../i18n/words';

/** For a vault in which nobody was found. */
export const graphHowToBegin = (): FirstPage => ({
  icon: 'network',
  title: say.shared.whoIntroducedWhom,
  paragraphs: [say.introductions.hereWillBe],
  steps: [say.introductions.stepPeople, say.introductions.stepIntroducedBy, say.introductions.stepComeBack],
});
