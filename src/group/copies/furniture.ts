/** Lines of a page that are not its report: picture captions, credits, embedded posts, calls to subscribe. */
import type { Span } from "../../text/span.ts";

/** What marks a line as furniture, each with an example. */
const signs: readonly RegExp[] = [
  // "(AP Photo/Jane Roe)", "Photo by Jane Roe", "Photograph: Jane Roe/Reuters"
  /\b(?:AP|AFP|EPA|Pool) Photo\b|\bphoto(?:graph)?(?: by|:| \()|\bphoto credit\b/iu,
  // "Jane Roe/Getty Images", "REUTERS/Jane Roe", "Roe / AFP / Getty"
  /Getty Images|\/ ?Getty\b|\bREUTERS ?\/|\/ ?Reuters\b|\/ ?AFP\b|\bAFP ?\/|\/ ?EPA\b|\/ ?AP\)|\bvia AP\b|\bShutterstock\b/u,
  // "FILE - In this Jan. 5, 2012, file photo, a ship leaves port."
  /^\s*\(?FILE\b|\bfile photo\b|\bin this (?:\w+\W+){0,5}photo\b/iu,
  // "Image: The bridge after the flood", "Caption: …", "Video: …"
  /^\s*(?:image|caption|video|watch|photos?|credit|slideshow|gallery|play video|related|read more|more)\s*[:|]/iu,
  // "— Jane Roe (@janeroe) May 3, 2017"
  /\(@\w+\)|pic\.twitter\.com|\bt\.co\//u,
  // "Copyright 2017 The Example. All rights reserved. This material may not be published, broadcast, …"
  /\bcopyright\b|©|all rights reserved|may not be (?:published|reproduced)/iu,
  // "Sign up for our newsletter", "Click here to …", "Follow us on …"
  /\b(?:sign up|subscribe|click here|follow us|follow \w+ \w+ on|download the|newsletter)\b/iu,
];

/** Spans of the lines that are furniture; longer lines than a caption has are the report's own. */
export function furnitureLines(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const size = end - start;
    if (size > 0 && size <= 700) {
      const line = text.slice(start, end);
      if (signs.some((sign) => sign.test(line))) spans.push({ start, end });
    }
    start = end + 1;
  }
  return spans;
}
