/** What stands on a page beside the article: dropped by element and class before Readability, by shape after it. */

/** Elements that never hold the article's own words. */
const NEVER = "script, style, noscript, template, figcaption, aside, nav, form, button, iframe, svg";

/** Words in a class or id that mark furniture; only short elements are dropped for them. */
const FURNITURE =
  /(?:^|[\s_-])(caption|related|newsletter|byline|recirc|promo|credit|share|social|subscribe|signup|comments?|breadcrumbs?|author-bio|trending|most-read|read-more|advert(?:isement)?)(?:$|[\s_-])/i;
const SHORT = 600;

/** Drops captions, asides and short furniture from a page, in place, before the article is looked for. */
export function dropBefore(document: Document): void {
  for (const element of document.querySelectorAll(NEVER)) if (!isJsonLd(element)) element.remove();
  for (const element of document.querySelectorAll("[class], [id]")) {
    if (
      element.tagName === "BODY" ||
      element.tagName === "HTML" ||
      element.tagName === "ARTICLE" ||
      element.tagName === "MAIN"
    )
      continue;
    const marks = `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`;
    if (FURNITURE.test(marks) && (element.textContent?.length ?? 0) < SHORT) element.remove();
  }
}

function isJsonLd(element: Element): boolean {
  return element.tagName === "SCRIPT" && element.getAttribute("type") === "application/ld+json";
}

/** Invitations that outlets put between paragraphs; each example is a whole block. */
const CALLS: readonly { readonly shape: RegExp; readonly example: string }[] = [
  {
    shape: /^(?:read (?:more|also|next)|see also|related|more:|watch|listen|also on)\b.{0,160}$/i,
    example: "Read more: What we know so far",
  },
  {
    shape: /^(?:sign up|subscribe|follow us|click here|join us|download|get the|support)\b.{0,200}$/i,
    example: "Sign up for our newsletter",
  },
  { shape: /^(?:share|print|email|advertisement|loading|close|menu|comments?)\W{0,3}$/i, example: "Advertisement" },
  { shape: /^(?:photo|image|picture|file photo|credit)\b[:\s].{0,160}$/i, example: "Photo: made-up agency" },
  { shape: /^(?:published|updated|posted|last (?:updated|modified))\b.{0,80}$/i, example: "Updated 3 May 2021, 10:00" },
];

/** Drops short blocks that are mostly links, or invitations, or only a date, from an extracted article, in place. */
export function dropAfter<E extends Element>(root: E): E {
  for (const element of root.querySelectorAll("p, li, div, h2, h3, h4, h5, ul, section")) {
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text === "" || text.length > 400) continue;
    if (isMostlyLinks(element, text) || isDateOnly(text) || CALLS.some(({ shape }) => shape.test(text)))
      element.remove();
  }
  return root;
}

function isMostlyLinks(element: Element, text: string): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += (link.textContent ?? "").trim().length;
  return linked > 0 && linked / text.length > 0.8 && (text.length < 200 || element.tagName !== "P");
}

/** "12 May 2021", "May 12, 2021 10:30 am EDT": a block with digits and no sentence. */
function isDateOnly(text: string): boolean {
  if (text.length > 60 || !/\d{4}/.test(text)) return false;
  return /^(?:\W|\d|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at|am|pm|a\.m\.|p\.m\.|[ecmpb][ds]?t|gmt|utc)+$/i.test(
    text,
  );
}
