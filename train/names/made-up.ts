/** Fills the made-up sentences with names at random, the same way each time: examples for training. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { COUNTRIES } from "../../src/models/lexicon/countries.ts";
import { ORGANISATIONS } from "../../src/models/lexicon/organisations.ts";
import { REGIONS } from "../../src/models/lexicon/regions.ts";
import { weightsFolder } from "../../src/models/models.ts";
import { tokenise } from "../../src/read/tokens/tokens.ts";
import { randomFrom } from "./chain.ts";
import { type Example, labelsOf } from "./corpora.ts";
import { FEASTS, GROUPS, PARTIES, SENTENCES, SOFTWARE, TITLES_BEFORE } from "./made-up-sentences.ts";
import { FAMILY_NAMES, FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "./romanised-names.ts";

const TYPES: Readonly<Record<string, string>> = { person: "PER", organisation: "ORG", place: "LOC", other: "MISC" };

interface Piece {
  readonly text: string;
  readonly type?: string;
}

/** `count` texts of two sentences. */
export function madeUpExamples(count: number, corpus: number, weight: number): Example[] {
  const random = randomFrom(7);
  const filler = createFiller(random);
  return Array.from({ length: count }, (_, i) => {
    const sentences = [0, 1].map((k) => SENTENCES[(i * 2 + k + Math.floor(random() * 7)) % SENTENCES.length]!);
    let text = "";
    const names: { start: number; end: number; type: string }[] = [];
    for (const sentence of sentences) {
      if (text !== "") text += "\n";
      for (const piece of filler(sentence)) {
        if (piece.type) names.push({ start: text.length, end: text.length + piece.text.length, type: piece.type });
        text += piece.text;
      }
    }
    const tokens = tokenise(text);
    const labels = labelsOf(tokens, names);
    return { id: `made-up-${i}`, genre: "made-up", tokens, labels, gold: labels, corpus, weight };
  });
}

function createFiller(random: () => number): (sentence: string) => Piece[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const chance = (share: number) => random() < share;
  const given = listOf("given-names.txt");
  const families = listOf("family-names.txt");
  const cities = listOf("cities.txt");
  const countries = COUNTRIES.slice(0, 195);
  const demonym = () => pick(countries.filter((country) => country.demonyms.length > 0)).demonyms[0]!;
  const country = () =>
    chance(0.15) ? pick(["US", "U.S.", "United States", "UK", "Britain", "UAE"]) : pick(countries).name;
  const city = () => (chance(0.35) ? pick(countries.filter((one) => one.capital !== "")).capital : pick(cities));
  const region = () => pick(REGIONS).name;
  const syllable = () =>
    pick(
      "ba be bo da de di do fa ga go ha ho ja ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so sha ta te ti to va vo ya za zo kha zhi".split(
        " ",
      ),
    );
  const ending = () => pick("n r d sh b l m k z s n n d rd st ng ".split(" "));
  const invented = () =>
    capital(
      syllable() +
        (chance(0.7) ? pick(["n", "r", "", "l", "s", "m", ""]) : "") +
        syllable() +
        (chance(0.4) ? syllable() : "") +
        ending(),
    );
  const village = () => (chance(0.6) ? invented() : chance(0.3) ? `${invented()} ${invented()}` : pick(cities));
  const givenName = () =>
    chance(0.5) ? pick(chance(0.7) ? MALE_GIVEN_NAMES : FEMALE_GIVEN_NAMES) : chance(0.12) ? invented() : pick(given);
  const plainFamily = () => (chance(0.5) ? pick(FAMILY_NAMES) : chance(0.25) ? invented() : pick(families));
  const family = () =>
    chance(0.2)
      ? `${pick(["al-", "al-", "al-", "el-", "Al-", "al ", "Al "])}${chance(0.5) ? pick(FAMILY_NAMES) : invented()}`
      : plainFamily();
  const person = (): { full: string; family: string } => {
    const last = family();
    const kind = random();
    if (kind < 0.5) return { full: `${givenName()} ${last}`, family: last };
    if (kind < 0.6) return { full: `${givenName()} ${givenName()} ${last}`, family: last };
    if (kind < 0.67)
      return {
        full: `${givenName()} ${capital(String.fromCharCode(97 + Math.floor(random() * 26)))}. ${last}`,
        family: last,
      };
    if (kind < 0.7) return { full: `${pick(["T.J.", "J.", "A.", "M.K.", "J. R."])} ${last}`, family: last };
    if (kind < 0.79) {
      const father = pick(MALE_GIVEN_NAMES);
      return {
        full: `${pick(MALE_GIVEN_NAMES)} ${pick(["bin", "ibn", "ben", "bin", "Abu", "abu", "Abdul", "Abd", "ould"])} ${father}`,
        family: father,
      };
    }
    if (kind < 0.84) {
      const hyphened = `${capital(syllable())}${ending()}-${syllable()}${ending()}`;
      const first = pick("Kim Park Lee Moon Choi Yoon Cho Han Tsai Chen Wang".split(" "));
      return { full: `${first} ${hyphened}`, family: first };
    }
    if (kind < 0.9) {
      const first = pick("Xi Hu Wen Li Wang Zhang Liu Chen Yang Zhao Wu Zhou Xu Sun Ma Nguyen Tran Pham Le".split(" "));
      return {
        full: `${first} ${capital(syllable() + pick(["n", "ng", "", "o", "i"]) + (chance(0.6) ? syllable() : ""))}`,
        family: first,
      };
    }
    if (kind < 0.94)
      return {
        full: `${givenName()} ${pick(["van", "von", "de", "de la", "van der", "di", "da", "dos", "O'", "Mc"])} ${last}`.replace(
          /(O'|Mc) /,
          "$1",
        ),
        family: last,
      };
    if (kind < 0.97) return { full: `${givenName()} ${last}-${plainFamily()}`, family: last };
    return { full: `${pick(["Abu", "Umm", "Mullah", "Haji"])} ${givenName()} ${last}`, family: last };
  };
  const ministry = () => {
    const field = pick(
      "Defence Defense Foreign Interior Health Oil Finance Justice Energy Education Culture Water Transport Labour".split(
        " ",
      ),
    );
    return chance(0.6) ? `${field} Ministry` : `Ministry of ${field.replace("Foreign", "Foreign Affairs")}`;
  };
  const company = () =>
    chance(0.3)
      ? pick(
          "Boeing Airbus Gazprom Toyota Siemens Exxon BP Shell Microsoft Google Lukoil Rosneft Reliance Tata Huawei Samsung".split(
            " ",
          ),
        )
      : `${chance(0.5) ? invented() : plainFamily()} ${pick(["Bank", "Group", "Airlines", "Oil", "Energy", "Holdings", "Inc.", "Ltd", "Corp.", "Motors", "Industries", "Capital", "Telecom", "Steel", "& Co."])}`;
  const university = () =>
    pick([
      `University of ${city()}`,
      `${city()} University`,
      `${plainFamily()} University`,
      `${demonym()} Academy of Sciences`,
      `${city()} Institute of Technology`,
      `${plainFamily()} College`,
    ]);
  const hospital = () =>
    pick([
      `${city()} General Hospital`,
      `${plainFamily()} Hospital`,
      `${city()} Medical Center`,
      "St. Mary's Hospital",
    ]);
  const agency = () =>
    pick(
      "Reuters AP AFP TASS Interfax Xinhua IRNA ISNA PTI Anadolu Kyodo Yonhap KCNA DPA Bloomberg Tasnim Fars"
        .split(" ")
        .concat("RIA Novosti", "Associated Press", "Press Trust of India"),
    );
  const outlet = () =>
    chance(0.6)
      ? pick(
          "BBC CNN NBC CBS NPR RT Kommersant Dawn Haaretz Politico Newsweek"
            .split(" ")
            .concat(
              "Fox News",
              "Al Jazeera",
              "Al Arabiya",
              "Sky News",
              "Press TV",
              "New York Times",
              "Washington Post",
              "The Hindu",
              "Le Monde",
              "Der Spiegel",
            ),
        )
      : `${chance(0.5) ? city() : plainFamily()} ${pick(["Times", "Post", "Herald", "News", "Journal", "Tribune", "TV", "Gazette", "Radio", "Today"])}`;
  const commission = () =>
    `${chance(0.5) ? demonym() : "National"} ${pick("Elections Nuclear Football Sports Energy Space Security Atomic Geological Relief Refugee".split(" "))} ${pick("Commission Agency Council Institute Federation Authority Survey Board Committee Centre".split(" "))}`;
  const body = () => {
    const kind = random();
    if (kind < 0.3) return pick(ORGANISATIONS).name;
    if (kind < 0.45) return ministry();
    if (kind < 0.65) return commission();
    if (kind < 0.75) return university();
    if (kind < 0.9) return company();
    return `${pick([city(), country()])} ${pick(["Chamber of Commerce", "Fire Department", "City Council", "Police", "Human Rights Centre", "Supreme Court", "Refugee Council"])}`;
  };
  const team = () =>
    pick([
      `${city()} United`,
      `${city()} City`,
      `FC ${city()}`,
      `Real ${city()}`,
      `${city()} Rovers`,
      `${plainFamily()} Wanderers`,
    ]);
  const acronymBody = () =>
    `${pick("World National African Asian Arab Global Central".split(" "))} ${pick("Trade Energy Relief Justice Water Climate".split(" "))} ${pick("Council Organization Union Agency Fund".split(" "))}`;
  const states = REGIONS.slice(REGIONS.findIndex((one) => one.name === "Alabama")).map((one) => one.name);

  return (sentence) => {
    let last = "";
    let acronym = "";
    const raw = (slot: string): Piece => {
      switch (slot.replace(/\d$/, "")) {
        case "person": {
          const name = person();
          last = name.family;
          return { text: name.full, type: "PER" };
        }
        case "cityPerson": {
          last = city().split(" ").at(-1)!;
          return { text: `${givenName()} ${last}`, type: "PER" };
        }
        case "team":
          return { text: team(), type: "ORG" };
        case "software":
          return { text: pick(SOFTWARE), type: "MISC" };
        case "feast":
          return { text: pick(FEASTS), type: "MISC" };
        case "ship":
          return {
            text: chance(0.5) ? invented() : `${invented()} ${pick(["Star", "Queen", "Spirit"])}`,
            type: "MISC",
          };
        case "personCapitals": {
          const name = person();
          return { text: name.full.toUpperCase(), type: "PER" };
        }
        case "countryCapitals":
          return { text: country().toUpperCase(), type: "LOC" };
        case "family":
          return { text: slot.endsWith("1") || last === "" ? family() : last, type: "PER" };
        case "single":
          return { text: chance(0.5) ? pick(MALE_GIVEN_NAMES) : invented(), type: "PER" };
        case "surname":
          return { text: plainFamily() };
        case "country":
          return { text: country(), type: "LOC" };
        case "city":
          return { text: city(), type: "LOC" };
        case "region":
          return { text: region(), type: "LOC" };
        case "village":
          return { text: village(), type: "LOC" };
        case "place":
          return { text: pick([country, city, region, village])(), type: "LOC" };
        case "state":
          return { text: pick(states), type: "LOC" };
        case "county":
          return { text: plainFamily() };
        case "demonym":
          return { text: demonym() };
        case "body":
          return { text: body(), type: "ORG" };
        case "agency":
          return { text: agency(), type: "ORG" };
        case "outlet":
          return { text: outlet(), type: "ORG" };
        case "ministry":
          return { text: ministry(), type: "ORG" };
        case "company":
          return { text: company(), type: "ORG" };
        case "surnameBank":
          return { text: `${plainFamily()} ${pick(["Bank", "Savings Bank", "Credit Union"])}`, type: "ORG" };
        case "university":
          return { text: university(), type: "ORG" };
        case "hospital":
          return { text: hospital(), type: "ORG" };
        case "party":
          return { text: pick(PARTIES), type: "ORG" };
        case "group":
          return { text: pick(GROUPS), type: "ORG" };
        case "acronym": {
          return { text: acronym, type: "ORG" };
        }
        case "acronymAgain":
          return { text: acronym, type: "ORG" };
        case "title":
          return { text: pick(TITLES_BEFORE) };
        case "month":
          return {
            text: pick(
              "January February March April May June July August September October November December".split(" "),
            ),
          };
        case "weekday":
          return { text: pick("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ")) };
        case "number":
          return { text: String(1 + Math.floor(random() * 120)) };
        default:
          throw new Error(`The slot "${slot}" of a made-up sentence is unknown.`);
      }
    };
    const pieces: Piece[] = [];
    // A marked name, a slot, or the words between.
    for (const [part] of sentence.matchAll(/\[\w+ (?:[^\]])+\]|\{\w+\}|[^[{]+/g)) {
      const marked = /^\[(\w+) (.+)\]$/.exec(part);
      if (marked)
        pieces.push({
          text: marked[2]!.replace(/\{(\w+)\}/g, (_, slot: string) => raw(slot).text),
          type: TYPES[marked[1]!]!,
        });
      else if (!part.startsWith("{")) pieces.push({ text: part });
      else {
        const slot = part.slice(1, -1);
        if (slot === "body" && sentence.includes("{acronym}")) {
          const name = acronymBody();
          acronym = name
            .split(" ")
            .map((word) => word[0])
            .join("");
          pieces.push({ text: name, type: "ORG" });
        } else pieces.push(raw(slot));
      }
    }
    return pieces;
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function listOf(file: string): string[] {
  return readFileSync(join(dirname(weightsFolder()), "lexicon", file), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[0]!);
}
