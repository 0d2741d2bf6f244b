/**
 * One article as an outlet published it. The text never changes after it was taken;
 * every span of every later stage points into it.
 */
export interface Report {
  /** Unique among the reports of a run; the file's stem, or the `id` that the input gave. */
  readonly id: string;
  readonly text: string;
  /** sha256 of the text and its source, as lower-case hex. */
  readonly sha256: string;
  /** The file, address or `-` it came from, as the user wrote it. */
  readonly input: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date-time with offset; null when the report carries none. */
  readonly published: string | null;
  /** BCP 47 language tag; `en` unless the input says otherwise. */
  readonly lang: string;
}
