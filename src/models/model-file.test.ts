import { describe, expect, test } from "vitest";
import { decodeModel, encodeModel, type Model } from "./model-file.ts";

const model: Model = {
  kind: "sample",
  settings: { names: ["a", "ü"], bits: 3 },
  arrays: {
    bytes: Int8Array.from([-1, 2, 3]),
    plain: Uint8Array.from([255]),
    wide: Uint16Array.from([1, 65535]),
    signed: Int32Array.from([-5, 2 ** 30]),
    real: Float32Array.from([0.5]),
  },
};

describe("a model file", () => {
  test("gives back what was written, the same bytes each time", () => {
    const bytes = encodeModel(model);
    expect(decodeModel(bytes, "sample.bin", "sample")).toEqual(model);
    expect(encodeModel(model)).toEqual(bytes);
  });

  test("may begin anywhere in a buffer", () => {
    const bytes = encodeModel(model);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(decodeModel(moved.subarray(3), "sample.bin", "sample")).toEqual(model);
  });

  test("is refused when any one byte of it was changed", () => {
    const bytes = encodeModel(model);
    for (let i = 0; i < bytes.length; i += 5) {
      const damaged = bytes.slice();
      damaged[i]! ^= 0x10;
      expect(() => decodeModel(damaged, "sample.bin", "sample")).toThrow(/The model file sample\.bin (?:is|has)/);
    }
  });

  test("is refused when it was cut short", () => {
    expect(() => decodeModel(encodeModel(model).slice(0, -9), "sample.bin", "sample")).toThrow("is damaged");
    expect(() => decodeModel(new Uint8Array(3), "sample.bin", "sample")).toThrow("is too short to be a model");
  });

  test("is refused when it is another kind of file, version or model", () => {
    expect(() => decodeModel(new TextEncoder().encode("<!doctype html><title>x</title>"), "x.bin", "sample")).toThrow(
      "is not a Readout model",
    );
    const newer = encodeModel(model);
    newer[4] = 2;
    expect(() => decodeModel(newer, "x.bin", "sample")).toThrow(
      "has format version 2, and this program reads version 1",
    );
    expect(() => decodeModel(encodeModel(model), "x.bin", "tags")).toThrow(
      "holds a model of sample, where one of tags is wanted",
    );
  });

  test("holds no arrays of other kinds", () => {
    const odd = { ...model, arrays: { odd: Float64Array.from([1]) as unknown as Float32Array } };
    expect(() => encodeModel(odd)).toThrow("not Float64Array");
  });
});
