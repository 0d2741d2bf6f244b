/** Makes names of all kinds at random for the made-up sentences, out of lists and syllables. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { COUNTRIES } from "../../src/models/lexicon/countries.ts";
import { ORGANISATIONS } from "../../src/models/lexicon/organisations.ts";
import { REGIONS } from "../../src/models/lexicon/regions.ts";
import { weightsFolder } from "../../src/models/models.ts";
import { WORDS_OF_TITLES } from "./made-up-sentences.ts";
import { FAMILY_NAMES, FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "./romanised-names.ts";

const ARABIC_PLACE_WORDS: readonly string[] =
  "Deir Tal Tell Ras Ain Umm Abu Kafr Beit Bab Wadi Khan Jabal Bani Shatt".split(" ");

/** Makers of names that draw on `random`, a source of numbers in [0, 1). */
export interface NameMaker {
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly person: () => { readonly full: string; readonly family: string };
  readonly demonym: () => string;
  readonly country: () => string;
  readonly city: () => string;
  readonly region: () => string;
  readonly invented: () => string;
  readonly village: () => string;
  readonly givenName: () => string;
  readonly plainFamily: () => string;
  readonly family: () => string;
  readonly ministry: () => string;
  readonly company: () => string;
  readonly university: () => string;
  readonly hospital: () => string;
  readonly agency: () => string;
  readonly outlet: () => string;
  readonly body: () => string;
  readonly team: () => string;
  readonly acronymBody: () => string;
  readonly work: () => string;
  readonly states: readonly string[];
}

/** A maker of names; the same numbers give the same names. */
export function createNameMaker(random: () => number): NameMaker {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const chance = (share: number) => random() < share;
  const given = listOf("given-names.txt");
  const families = listOf("family-names.txt");
  const cities = listOf("cities.txt");
  const countries = COUNTRIES.slice(0, 195);
  const demonym = () => pick(countries.filter((country) => country.demonyms.length > 0)).demonyms[0]!;
  const country = () =>
    chance(0.15)
      ? pick(["US", "U.S.", "United States", "UK", "Britain", "UAE"])
      : chance(0.1)
        ? inventedCountry()
        : pick(countries).name;
  // Regions that act like states stand in no list of countries.
  const inventedCountry = () => `${invented()}${pick(["ia", "stan", "land", ""])}`;
  const city = () =>
    chance(0.35)
      ? pick(countries.filter((one) => one.capital !== "")).capital
      : chance(0.1)
        ? invented()
        : pick(cities);
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
  // "Tal Afar", "Ras al-Ain": words that places begin with.
  const arabicPlace = () => `${pick(ARABIC_PLACE_WORDS)} ${chance(0.5) ? "al-" : ""}${invented()}`;
  const village = () =>
    chance(0.15)
      ? arabicPlace()
      : chance(0.55)
        ? invented()
        : chance(0.3)
          ? `${invented()} ${invented()}`
          : pick(cities);
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
      : `${chance(0.5) ? city() : plainFamily()} ${pick(["Times", "Post", "Herald", "News", "Journal", "Tribune", "TV", "Gazette", "Radio", "Today", "Independent", "Observer"])}`;
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
  const work = () => {
    const word = () => pick(WORDS_OF_TITLES);
    return pick([
      `The ${word()} of ${word()}`,
      `${word()} and ${word()}`,
      `A ${word()} in ${city()}`,
      `The ${word()}`,
      `${plainFamily()}'s ${word()}`,
      `${word()} ${word()}`,
      `${invented()}`,
      `The ${plainFamily()} ${word()}`,
    ]);
  };
  const states = REGIONS.slice(REGIONS.findIndex((one) => one.name === "Alabama")).map((one) => one.name);

  return {
    pick,
    chance,
    demonym,
    country,
    city,
    region,
    invented,
    village,
    givenName,
    plainFamily,
    family,
    person,
    ministry,
    company,
    university,
    hospital,
    agency,
    outlet,
    body,
    team,
    acronymBody,
    work,
    states,
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
