import { type LayoutTask, settle } from './layout.ts';

/** Lays out away from the page, which stays quick meanwhile. Answers each task with places by id. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => self.postMessage(settle(data)));
