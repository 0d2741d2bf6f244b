import { type ParseArgsConfig, parseArgs } from "node:util";
import { ReadoutError } from "../readout-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** Options and inputs of a command; wrong usage becomes a sentence. */
export function parseArguments<O extends Options>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence = ""] = (error as Error).message.split(". ");
    throw new ReadoutError("usage", `${sentence}; see \`readout help\`.`);
  }
}

/** An ISO day that exists, or a sentence that says what is wrong with it. */
export function checkedDay(value: string | undefined, option: string): string | undefined {
  if (value === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay) throw new ReadoutError("usage", `${option} ${value} is no date; write it as 2021-07-27.`);
  return value;
}
