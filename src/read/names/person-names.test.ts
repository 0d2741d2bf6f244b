import { describe, expect, test } from "vitest";
import { familyAt, isSamePerson } from "./person-names.ts";

const words = (name: string) => name.replaceAll("-", " - ").split(" ");

describe("the family name", () => {
  test.each([
    ["Dmitry Peskov", "Peskov"],
    ["Xi Jinping", "Xi"],
    ["Kim Jong-un", "Kim"],
    ["Nguyen Phu Trong", "Nguyen"],
    ["Lee Harris", "Harris"],
    ["Mustafa al-Kadhimi", "Kadhimi"],
    ["Ferdinand Marcos Jr.", "Marcos"],
  ])("%s: %s", (name, family) => {
    expect(words(name)[familyAt(words(name))]).toBe(family);
  });
});

describe("one person under two full names", () => {
  test.each([
    ["John A. Boehner", "John Boehner"],
    ["William Hakim", "Bill Hakim"],
    ["Masoud Dalman", "Massoud Dalman"],
    ["Mohammed bin Salman", "Mohammed bin Salman al-Saud"],
    ["T. Simons", "Tom Simons"],
  ])("%s = %s", (a, b) => {
    expect(isSamePerson(words(a), words(b))).toBe(true);
  });

  test.each([
    ["Fuad Hussein", "Saddam Hussein"],
    ["Bill Clinton", "Hillary Clinton"],
    ["Omar Karimi", "Omar Karami"],
    ["Peskov", "Peskov"],
  ])("%s is not known to be %s", (a, b) => {
    expect(isSamePerson(words(a), words(b))).toBe(false);
  });
});
