/**
 * Measures that can be brought to one unit, by the names that a reading gives them: `unit | dimension | factor`.
 * Factors are exact by international agreement (SI, the international yard and pound of 1959, the nautical mile of 1929).
 */
const TABLE = `
metre | length | 1
kilometre | length | 1000
centimetre | length | 0.01
millimetre | length | 0.001
inch | length | 0.0254
foot | length | 0.3048
yard | length | 0.9144
mile | length | 1609.344
nautical mile | length | 1852
square metre | area | 1
square kilometre | area | 1000000
square mile | area | 2589988.110336
acre | area | 4046.8564224
hectare | area | 10000
square feet | area | 0.09290304
litre | volume | 1
millilitre | volume | 0.001
gram | mass | 0.001
kilogram | mass | 1
tonne | mass | 1000
ton | mass | 1000
pound | mass | 0.45359237
ounce | mass | 0.028349523125
second | time | 1
minute | time | 60
hour | time | 3600
day | time | 86400
week | time | 604800
`;

/** The dimension of a unit, and what one of it is in the dimension's own unit. */
export const MEASURES: ReadonlyMap<string, { readonly dimension: string; readonly factor: number }> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [unit = "", dimension = "", factor = ""] = line.split("|").map((cell) => cell.trim());
      return [unit, { dimension, factor: Number(factor) }] as const;
    }),
);
