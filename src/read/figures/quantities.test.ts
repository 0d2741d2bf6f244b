import { describe, expect, test } from "vitest";
import { boundsOf } from "./bounds.ts";
import { findQuantities } from "./quantities.ts";

/** `text: low best high unit`, with – for null. */
function shown(text: string): string {
  return findQuantities(text)
    .map((quantity) => {
      const { low, best, high } = boundsOf(quantity);
      const numbers = [low, best, high].map((value) => value ?? "–").join(" ");
      return `${text.slice(quantity.start, quantity.end)}: ${numbers}${quantity.unit ? ` ${quantity.unit.name}` : ""}`;
    })
    .join(" | ");
}

describe("units", () => {
  test.each([
    ["It cost $35,000.", "$35,000: 35000 35000 35000 USD"],
    [
      "It cost US$ 4.2b, €3, £1.2m and HK $5.",
      "US$ 4.2b: 4200000000 4200000000 4200000000 USD | €3: 3 3 3 EUR | £1.2m: 1200000 1200000 1200000 GBP | HK $5: 5 5 5 HKD",
    ],
    [
      "It cost 7.5 million Danish crowns and 40 yuan.",
      "7.5 million Danish crowns: 7500000 7500000 7500000 DKK | 40 yuan: 40 40 40 CNY",
    ],
    [
      "It cost $52 a barrel, then $8 per square metre.",
      "$52 a barrel: 52 52 52 USD per barrel | $8 per square metre: 8 8 8 USD per square metre",
    ],
    [
      "Some 60 per cent, 5%, 3 percentage points",
      "Some 60 per cent: – 60 – percent | 5%: 5 5 5 percent | 3 percentage points: 3 3 3 percentage point",
    ],
    [
      "a 10-metre boat, 58km, 13 nautical miles, 6,900-tonne",
      "10-metre: 10 10 10 metre | 58km: 58 58 58 kilometre | 13 nautical miles: 13 13 13 nautical mile | 6,900-tonne: 6900 6900 6900 tonne",
    ],
    [
      "at 100 km/h or 60mph, 500 sq ft",
      "100 km/h: 100 100 100 kilometre per hour | 60mph: 60 60 60 mile per hour | 500 sq ft: 500 500 500 square foot",
    ],
    [
      "about 28 degrees Celsius (82 degrees Fahrenheit)",
      "about 28 degrees Celsius (82 degrees Fahrenheit): – 28 – celsius | 82 degrees Fahrenheit: – 82 – fahrenheit",
    ],
    [
      "a magnitude of at least 5.9, a 6.1-magnitude quake",
      "magnitude of at least 5.9: 5.9 – – magnitude | 6.1-magnitude: 6.1 6.1 6.1 magnitude",
    ],
    ["He met 5 W. Lane, then 12 C.", "5: 5 5 5 | 12 C: 12 12 12 celsius"],
  ])("%s", (text, found) => expect(shown(text)).toBe(found));
});

describe("ranges and pairs", () => {
  test.each([
    ["between 10 and 20 boats", "between 10 and 20: 10 – 20"],
    ["4–5 million people", "4–5 million: 4000000 – 5000000"],
    [
      "$4-5bn, or $10 to $15 billion",
      "$4-5bn: 4000000000 – 5000000000 USD | $10 to $15 billion: 10000000000 – 15000000000 USD",
    ],
    ["40 percent to 70 percent of homes", "40 percent to 70 percent: 40 – 70 percent"],
    ["three or four boats", "three or four: 3 – 4"],
    ["It fell from 40 to 30.", "40: 40 40 40 | 30: 30 30 30"],
    ["priced from $40 to $90", "from $40 to $90: 40 – 90 USD"],
    ["in 2018 to 3.9 million", "2018: 2018 2018 2018 | 3.9 million: 3900000 3900000 3900000"],
    ["30 of the 80 wounded", "30: 30 30 30 | 80: 80 80 80"],
    ["a 242-190 seat lead", "242: 242 242 242 | 190: 190 190 190"],
  ])("%s", (text, found) => expect(shown(text)).toBe(found));
});

describe("bounds", () => {
  test.each([
    ["exactly 40", "exactly 40: 40 40 40"],
    ["about 40", "about 40: – 40 –"],
    ["at least 40", "at least 40: 40 – –"],
    ["more than 40", "more than 40: 40 – –"],
    ["40 or more", "40 or more: 40 – –"],
    ["up to 60%", "up to 60%: – – 60 percent"],
    ["nearly half a million", "nearly half a million: – – 500000"],
    ["dozens of boats", "dozens: 24 – –"],
    ["one in three", "one in three: 0.333 0.333 0.333"],
  ])("%s", (text, found) => expect(shown(text)).toBe(found));
});
