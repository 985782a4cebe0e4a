import { fit, type Camera, type Size } from '../camera';
import type { Layout } from '../tidy-layout';
import { READABLE } from './graph-folds';

const FIT_MARGIN = 24;
/** The overview is seen whole, however small. */
const OVERVIEW = 0.01;
/** Names keep their size there, so the outermost need room on both sides; of a narrow view not all of it. */
const [LEAST_BESIDE, MOST_BESIDE] = [64, 128];

/** Where to look so that the whole picture is in sight, or as much of it as can be read. */
export function fitLayout({ kind, bounds }: Layout, size: Size): Camera {
  const beside = Math.min(MOST_BESIDE, Math.max(LEAST_BESIDE, size.width / 8));
  const [margin, least] = kind === 'tidy' ? [FIT_MARGIN, READABLE] : [beside, OVERVIEW];
  return fit(bounds, size, margin, least, FIT_MARGIN);
}
