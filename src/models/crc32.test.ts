import { expect, test } from "vitest";
import { crc32 } from "./crc32.ts";

test.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["abc", 0x352441c2],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("the published sum of %j", (text, sum) => expect(crc32(new TextEncoder().encode(text))).toBe(sum));
