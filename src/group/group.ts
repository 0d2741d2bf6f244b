/**
 * group: which reports tell of one event, and which take their words from which.
 * Takes reports with their readings, in any order; gives stories and copies, the same for every order.
 */
import type { Reading } from "../text/annotation.ts";
import type { Report } from "../text/report.ts";
import { findCopies } from "./copies/copies.ts";
import type { Grouping } from "./grouping.ts";
import { groupStories } from "./stories/stories.ts";

/** Groups reports into stories and finds the copies among them. */
export function group(items: readonly { readonly report: Report; readonly reading: Reading }[]): Grouping {
  return {
    stories: groupStories(items),
    copies: findCopies(
      items.map((item) => item.report),
      items.map((item) => item.reading),
    ),
  };
}
