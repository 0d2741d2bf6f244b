/**
 * stories: which reports tell of one event.
 * Takes reports in any order, with their readings where there are some; gives stories in the order of publication. Two similar events stay two.
 */
import type { Reading } from "../../text/annotation.ts";
import type { Report } from "../../text/report.ts";
import type { Story } from "../grouping.ts";
import { inOrder } from "../publication.ts";
import { StoryIndex } from "./story-index.ts";

export { StoryIndex } from "./story-index.ts";

/** So few reports were most likely chosen because they tell of one event: they part only when they share next to nothing. */
const handful = 12;
/** Measured on samples of 2 to 8: 1.3% of single events splinter, .5% of unlike pairs of events are joined. */
const joinFromInHandful = 0.07;

/** Groups reports by event; looks at them in the order of publication, then id, whatever order they come in. */
export function groupStories(items: readonly { readonly report: Report; readonly reading?: Reading }[]): Story[] {
  const index = new StoryIndex(items.length <= handful ? { joinFrom: joinFromInHandful } : {});
  const readings = new Map(items.map((item) => [item.report, item.reading]));
  for (const report of inOrder(items.map((item) => item.report))) index.add(report, readings.get(report));
  return index.stories();
}
