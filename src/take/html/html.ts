/**
 * A web page as a report: Readability over linkedom, with what is not the article dropped before and after it,
 * text by blocks, and title, outlet and date from what the page declares.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Found } from "../make-report.ts";
import { blocksOf } from "./blocks.ts";
import { dropAfter, dropBefore } from "./clean.ts";
import { metadataOf } from "./metadata.ts";

/** Deeper nesting than any real page has; beyond it parsers recurse without end. */
const DEEPEST = 400;

/** True for what should be read as a page: by the file's ending, or by a tag at the head of the text. */
export function isHtml(path: string, text: string): boolean {
  if (/\.x?html?$/i.test(path)) return true;
  return (
    !/\.(txt|md|text)$/i.test(path) &&
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 1000))
  );
}

/** The article of a page. Where the page can't be parsed, its bare text is kept and `message` says so. */
export function reportFromHtml(html: string): Found {
  if (nestingOf(html) > DEEPEST) {
    return {
      ...bare(html),
      message: `nests its tags more than ${DEEPEST} deep, so its bare text was taken; check that it is a real page.`,
    };
  }
  try {
    return (
      articleOf(html) ?? {
        ...bare(html),
        message: "has no article that could be told from the rest of the page, so its whole text was taken.",
      }
    );
  } catch {
    return { ...bare(html), message: "is broken HTML, so its bare text was taken; check that it was saved whole." };
  }
}

function articleOf(html: string): Found | null {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const metadata = metadataOf(document);
  dropBefore(document);
  const article = new Readability(document, { charThreshold: 200 }).parse();
  if (!article?.content) return null;
  const { document: body } = parseHTML(`<html><body>${article.content}</body></html>`);
  const text = blocksOf(dropAfter(body.body)).join("\n\n");
  if (text === "") return null;
  return { ...metadata, text, title: metadata.title ?? article.title ?? null };
}

/** How deep the tags of a page nest at most, counted without parsing; void elements and comments left out. */
function nestingOf(html: string): number {
  const tag = /<(\/?)([a-z][a-z0-9-]*)\b[^<>]{0,4000}?(\/?)>/gi;
  let depth = 0;
  let deepest = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (match[3] === "/" || VOID.has(match[2]!.toLowerCase())) continue;
    depth = match[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
  "p",
  "li",
  "td",
  "tr",
  "th",
  "dd",
  "dt",
  "option",
]);

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The text of a page with its tags cut out: the last resort. */
function bare(html: string): Found {
  const text = html
    .replace(/<(script|style|noscript|template)\b[^>]{0,4000}>[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<\/?(?:p|div|br|h[1-6]|li|tr|section|article|blockquote)\b[^<>]{0,4000}>/gi, "\n\n")
    .replace(/<[^<>]{0,4000}>/g, "")
    .replace(/&(\w{2,5});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n\s*/g, "\n\n")
    .trim();
  return { text, title: null, outlet: null, published: null, url: null };
}
