/**
 * The format of a trained model on disk: magic "RDOM", version, a JSON header, named typed arrays, and a CRC-32 over all.
 *
 * Layout, little-endian: 4 bytes magic · u32 version · u32 header length · header (UTF-8 JSON, padded with spaces
 * to a multiple of 8) · the arrays, each padded to 8 · u32 CRC-32 of everything before it.
 */
import { crc32 } from "node:zlib";

const MAGIC = 0x4d4f4452; // "RDOM" read as a little-endian u32
const VERSION = 1;

export type ModelArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

const KINDS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;
type Kind = keyof typeof KINDS;

/** A trained model: what it is (`kind`), what its trainer wrote about it, and its weights by name. */
export interface Model {
  readonly kind: string;
  /** Settings and lists the reader needs (tag names, template names, …). */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

interface Header {
  kind: string;
  settings: Record<string, unknown>;
  arrays: { name: string; kind: Kind; length: number; offset: number }[];
}

/** The bytes of a model file; the same model always gives the same bytes. */
export function encodeModel(model: Model): Uint8Array {
  const entries = Object.entries(model.arrays);
  let offset = 0;
  const arrays = entries.map(([name, array]) => {
    const entry = { name, kind: kindOf(array), length: array.length, offset };
    offset += padded(array.byteLength);
    return entry;
  });
  const headerText = JSON.stringify({ kind: model.kind, settings: model.settings, arrays } satisfies Header);
  const headerBytes = new TextEncoder().encode(headerText);
  const headerLength = padded(headerBytes.length + 4) - 4; // 12 + headerLength is a multiple of 8
  const bodyStart = 12 + headerLength;
  const bytes = new Uint8Array(bodyStart + offset + 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, headerLength, true);
  bytes.fill(0x20, 12, bodyStart);
  bytes.set(headerBytes, 12);
  entries.forEach(([, array], i) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), bodyStart + arrays[i]!.offset);
  });
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, bytes.length - 4)), true);
  return bytes;
}

/**
 * Reads a model file. `name` is used in sentences only.
 * @throws {Error} with a sentence that says what is wrong with the file, when it is foreign, damaged or of another version.
 */
export function decodeModel(bytes: Uint8Array, name: string, kind: string): Model {
  const refuse = (what: string) =>
    new Error(`The model file ${name} ${what}; install Readout again, or run \`npm run train\`.`);
  if (bytes.length < 20) throw refuse("is too short to be a model");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw refuse("is not a Readout model");
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw refuse(`has format version ${version}, and this program reads version ${VERSION}`);
  if (view.getUint32(bytes.length - 4, true) !== crc32(bytes.subarray(0, bytes.length - 4))) {
    throw refuse("is damaged (its checksum does not match)");
  }
  const bodyStart = 12 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, bodyStart))) as Header;
  if (header.kind !== kind) throw refuse(`holds a model of ${header.kind}, where one of ${kind} is wanted`);
  const arrays: Record<string, ModelArray> = {};
  for (const entry of header.arrays) {
    const Ctor = KINDS[entry.kind];
    const start = bytes.byteOffset + bodyStart + entry.offset;
    const size = entry.length * Ctor.BYTES_PER_ELEMENT;
    arrays[entry.name] =
      start % Ctor.BYTES_PER_ELEMENT === 0
        ? new Ctor(bytes.buffer as ArrayBuffer, start, entry.length)
        : new Ctor(bytes.slice(bodyStart + entry.offset, bodyStart + entry.offset + size).buffer);
  }
  return { kind: header.kind, settings: header.settings, arrays };
}

function kindOf(array: ModelArray): Kind {
  const found = (Object.keys(KINDS) as Kind[]).find((kind) => array.constructor === KINDS[kind]);
  if (!found) throw new Error(`A model holds typed arrays of 8 to 32 bits only, not ${array.constructor.name}.`);
  return found;
}

function padded(length: number): number {
  return (length + 7) & ~7;
}
