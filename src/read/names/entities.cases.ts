/** Made-up texts for who is who within a report: names of one entity, role nouns and pronouns with whom they stand for. */

interface EntityCase {
  readonly text: string;
  /** Surface forms that must be one entity, with nothing else in it. */
  readonly groups: readonly (readonly string[])[];
}

export const ENTITY_CASES: readonly EntityCase[] = [
  {
    text: "Dmitry Peskov spoke to reporters in Moscow. Peskov gave no details, and Peskov left.",
    groups: [["Dmitry Peskov", "Peskov"]],
  },
  {
    text: "Foreign Minister Fuad Hussein came to Baghdad. Fuad Hussein signed. Saddam Hussein had ruled Iraq for decades.",
    groups: [["Fuad Hussein"], ["Saddam Hussein"]],
  },
  {
    text: "The United States will leave Iraq. The US said so on Monday, and U.S. troops are packing.",
    groups: [["United States", "US", "U.S."], ["Iraq"]],
  },
  {
    text: "The World Health Organization (WHO) sent a team to Goma. The WHO said it was late.",
    groups: [["World Health Organization", "WHO"]],
  },
  {
    text: "Congressman John A. Boehner spoke in Ohio. John Boehner leads the House. Boehner is a Republican.",
    groups: [["John A. Boehner", "John Boehner", "Boehner"]],
  },
  {
    text: "Trooper William Hakim died in Woodburn. Bill Hakim was 51, and Hakim had three children.",
    groups: [["William Hakim", "Bill Hakim", "Hakim"]],
  },
  {
    text: "Prime Minister Mustafa al-Kadhimi flew to Washington. Mr. al-Kadhimi will meet Joe Biden.",
    groups: [["Mustafa al-Kadhimi", "al-Kadhimi"]],
  },
  {
    text: "Xi Jinping opened the congress in Beijing. Xi spoke for three hours.",
    groups: [["Xi Jinping", "Xi"]],
  },
];

interface ReferenceCase {
  readonly text: string;
  readonly phrase: string;
  /** The name of the person meant; null when the text does not decide. */
  readonly person: string | null;
}

export const ROLE_CASES: readonly ReferenceCase[] = [
  {
    text: "Russian presidential spokesman Dmitry Peskov declined to comment. There was no plan, the Kremlin spokesman said.",
    phrase: "the Kremlin spokesman",
    person: "Dmitry Peskov",
  },
  {
    text: "US President Joe Biden met Iraqi Prime Minister Mustafa al-Kadhimi. The US leader promised help.",
    phrase: "The US leader",
    person: "Joe Biden",
  },
  {
    text: "US President Joe Biden met Iraqi Prime Minister Mustafa al-Kadhimi. The prime minister was pleased.",
    phrase: "The prime minister",
    person: "Mustafa al-Kadhimi",
  },
  {
    text: "Iraqi President Barham Salih met US President Joe Biden in Baghdad. The president was pleased.",
    phrase: "The president",
    person: null,
  },
  {
    text: "Anna Lind, the foreign minister, flew to Cairo on Monday. The minister will stay for a week.",
    phrase: "The minister",
    person: "Anna Lind",
  },
  {
    text: "Oregon Gov. Ted Walker spoke in Salem. The governor asked for calm.",
    phrase: "The governor",
    person: "Ted Walker",
  },
  {
    text: "Police chief Omar Karimi spoke in Herat. The spokeswoman said nothing.",
    phrase: "The spokeswoman",
    person: null,
  },
  {
    text: "Republican nominee Ted Walker spoke in Ohio. The Democratic nominee stayed away.",
    phrase: "The Democratic nominee",
    person: null,
  },
  {
    text: "Republican nominee Ted Walker met Democratic nominee Anna Lind. The Republican nominee smiled.",
    phrase: "The Republican nominee",
    person: "Ted Walker",
  },
  {
    text: "French President Emmanuel Macron flew to Cairo. The German chancellor stayed at home.",
    phrase: "The German chancellor",
    person: null,
  },
];

export const PRONOUN_CASES: readonly ReferenceCase[] = [
  { text: "Dmitry Peskov met reporters in Moscow. He gave no details.", phrase: "He", person: "Dmitry Peskov" },
  {
    text: "Angela Merkel met Vladimir Putin in Sochi. She asked for patience.",
    phrase: "She",
    person: "Angela Merkel",
  },
  { text: "Sergei Lavrov and Vladimir Putin talked. They agreed, and he was pleased.", phrase: "he", person: null },
  { text: "“We are ready,” Michael Walker said. “He must decide,” Walker added.", phrase: "He", person: null },
  {
    text: "Maria Zakharova told reporters that she had not read the report.",
    phrase: "she",
    person: "Maria Zakharova",
  },
];
