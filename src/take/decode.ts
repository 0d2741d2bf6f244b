import { detect } from "chardet";
import iconv from "iconv-lite";

/** Text with line ends made one kind, and a note where its charset had to be guessed; or why it is no text. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly note: string | null }
  | { readonly kind: "refused"; readonly rule: string; readonly reason: string };

/**
 * Bytes to text: a byte-order mark, then UTF-8, then the charset that the page declares, then the likeliest one.
 * A byte-order mark is dropped and CRLF becomes LF: from here on the text never changes.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0)
    return { kind: "refused", rule: "empty", reason: "is empty; leave it out, or check that it was saved whole." };
  const marked = byMark(bytes);
  if (marked !== null) return text(marked, null);
  if (isBinary(bytes)) {
    return {
      kind: "refused",
      rule: "binary",
      reason: "is not a text (it holds binary data); give its text, HTML or JSONL instead.",
    };
  }
  try {
    return text(new TextDecoder("utf-8", { fatal: true }).decode(bytes), null);
  } catch {
    const charset = declaredCharset(bytes) ?? detect(bytes) ?? "windows-1252";
    const known = iconv.encodingExists(charset) && !/^utf-?8$/i.test(charset) ? charset : "windows-1252";
    return text(
      iconv.decode(Buffer.from(bytes), known),
      `is not valid UTF-8 and was read as ${known}; save it as UTF-8 if words look wrong.`,
    );
  }
}

function text(raw: string, note: string | null): Decoded {
  return { kind: "text", text: raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), note };
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (a === 0xff && b === 0xfe) return iconv.decode(Buffer.from(bytes), "utf-16le");
  if (a === 0xfe && b === 0xff) return iconv.decode(Buffer.from(bytes), "utf-16be");
  return null;
}

/** Control characters that no text holds, in the first kilobytes. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  return odd > head.length / 50;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  // <meta charset="windows-1251"> or <meta http-equiv=… content="text/html; charset=windows-1251">
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1] ?? null;
}
