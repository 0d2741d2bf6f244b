/**
 * What a number says of its subject when no noun behind it tells: shapes of the words around it, with made-up examples.
 * `before` is matched at the end of the words in front of the number, `after` at the start of those behind it.
 * `standing` figures do not change from hour to hour: two that cannot both be true contradict each other. Others are measured anew.
 */
export interface FigureFrame {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly standing: boolean;
  /** Dimensions that the frame is for. */
  readonly of: readonly string[];
  readonly example: string;
}

export const FIGURE_FRAMES: readonly FigureFrame[] = [
  {
    name: "population",
    of: ["people", "count"],
    before: /\bpopulation (?:of|is|was|at|stands at)(?: [\w-]+){0,2} ?$/i,
    standing: true,
    example: "a population of about 40,000",
  },
  {
    name: "population",
    of: ["people", "count"],
    before: /\b(?:is |are )?home to(?: [\w-]+){0,2} ?$/i,
    after: /^ ?(?:people|inhabitants|residents|souls)?/i,
    standing: true,
    example: "home to 7,000 people",
  },
  {
    name: "population",
    of: ["people", "count"],
    before: /\b(?:has|have|had|with|its|where|of)(?: [\w-]+){0,2} ?$/i,
    after: /^ ?(?:residents|inhabitants|souls)\b(?! (?:had|have|has|were|was|left|fled|died))/i,
    standing: true,
    example: "the town has about 900 residents",
  },
  {
    name: "population",
    of: ["people", "count"],
    before:
      /\b(?:city|town|village|island|province|state|district|settlement|country|suburb) (?:of|with)(?: [\w-]+){0,2} ?$/i,
    after: /^ ?(?:people|inhabitants|residents)\b/i,
    standing: true,
    example: "a town of 5,000 people",
  },
  {
    name: "distance",
    of: ["length"],
    after: /^ ?(?:\([^)]{1,24}\) ?)?(?:to the )?(?:north|south|east|west|off|away|from|inland|outside)/i,
    standing: true,
    example: "30 miles south of the capital",
  },
  {
    name: "age",
    of: ["people", "count", "time"],
    after: /^[ -]?years?[ -]old\b/i,
    standing: true,
    example: "a 30-year-old teacher",
  },
  {
    name: "age",
    of: ["people", "count"],
    before: /\p{Lu}[\p{L}'’-]+, $/u,
    after: /^(?:,| (?:was|is|has|who)\b)/,
    standing: true,
    example: "Vera Lind, 34, was found",
  },
  {
    name: "magnitude",
    of: ["magnitude", "people", "count", "degree"],
    before:
      /\b(?:magnitude|strength|richter)[ -]*(?:of|at|was|is|measured|put|reached|on|s|ranging from|as| )*(?:at least|about|around|nearly|over|more than|up to|-| )*$/i,
    standing: false,
    example: "a magnitude of 5.4",
  },
  {
    name: "magnitude",
    of: ["magnitude", "people", "count", "degree"],
    after: /^[ -]{0,3}(?:magnitude|strength|degree quake|on the (?:open-ended )?richter)/i,
    standing: false,
    example: "a 5.4-magnitude quake",
  },
  {
    name: "magnitude",
    of: ["people", "count"],
    before:
      /\b(?:quakes?|earthquakes?|aftershocks?|tremors?|temblors?) (?:of|at|was|were|measured|measuring) (?:at least |about |around |nearly |over |more than |up to )*$/i,
    after: /^(?!\d)/,
    standing: false,
    example: "aftershocks of around 4.2",
  },
  {
    name: "magnitude",
    of: ["people", "count"],
    before: /\b(?:magnitude|strength) of [^.;,]{1,50} (?:at|was|to be) (?:about |around )*$/i,
    standing: false,
    example: "put the magnitude of the earthquake at 6.2",
  },
];
