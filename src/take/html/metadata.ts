/** Title, outlet, date and address that a page declares of itself: JSON-LD, then meta, then <time>, then the address. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** Reads a page's own description of itself; each field null where the page is silent. */
export function metadataOf(document: Document): PageMetadata {
  const article = jsonLdArticle(document);
  const meta = (...names: string[]) => firstMeta(document, names);
  const url = meta("og:url") ?? document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  return {
    title:
      textOf(article?.headline) ??
      meta("og:title", "twitter:title") ??
      (document.querySelector("title")?.textContent?.trim() || null),
    outlet: nameOf(article?.publisher) ?? meta("og:site_name", "application-name"),
    published:
      isoDate(textOf(article?.datePublished)) ??
      isoDate(
        meta(
          "article:published_time",
          "datePublished",
          "date",
          "pubdate",
          "dc.date",
          "dc.date.issued",
          "parsely-pub-date",
          "sailthru.date",
        ),
      ) ??
      isoDate(document.querySelector("time[datetime]")?.getAttribute("datetime") ?? null) ??
      dateInAddress(url),
    url,
  };
}

type Json = Readonly<Record<string, unknown>>;

function jsonLdArticle(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const nodes = Array.isArray(parsed) ? parsed : [parsed, ...graphOf(parsed)];
    const article = nodes.find(
      (node) =>
        typeof node === "object" && node !== null && /Article|Report|Posting/.test(String((node as Json)["@type"])),
    );
    if (article) return article as Json;
  }
  return null;
}

function graphOf(value: unknown): unknown[] {
  const graph = (value as Json | null)?.["@graph"];
  return Array.isArray(graph) ? graph : [];
}

function firstMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = element?.getAttribute("content")?.trim();
    if (content) return content;
  }
  return null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  if (typeof value === "string") return textOf(value);
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "object" && first !== null ? textOf((first as Json).name) : null;
}

/** An ISO date or date-time as it stands, checked; null for anything else. */
function isoDate(value: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    value ?? "",
  );
  if (!match) return null;
  return match[2] ? `${match[1]}T${match[2]}${match[3] ?? ""}` : match[1]!;
}

/** ".../2021/07/27/..." or ".../2021-07-27-..." */
function dateInAddress(url: string | null): string | null {
  const match = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:\D|$)/.exec(url ?? "");
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
