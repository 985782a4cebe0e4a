// The entry of a bundle of its own, which the build puts into main.js as a text.
import { finish } from '../../model/steps';
import { arrangeInSteps, type ArrangeRequest } from '../arrange';

self.onmessage = ({ data }: MessageEvent<ArrangeRequest>) => {
  self.postMessage(finish(arrangeInSteps(data)));
};
