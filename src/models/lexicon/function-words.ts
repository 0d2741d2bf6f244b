/** Words that carry no matter of their own: they are passed over when two passages are compared. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up
  upon with within without under about after before between among against during through across along around near per via
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must
  he she it they we you i him her them us me his hers its their theirs our ours your yours my mine himself herself itself themselves
  who whom whose which what where when why how there here not no n't also too very just only even still already again more most
  some any all both each every other another such own same other others many several few while because since until though although however
  said say says saying told tell tells according mr mrs ms dr st et al s t d ll re ve m`.split(/\s+/),
);

/** Words that turn a passage into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none neither nor without cannot n't hardly barely nobody nothing".split(" "),
);

/** Words that open a clause of its own within a sentence. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  `but while when which who whom whose after before because where although though since until unless whereas if`.split(
    /\s+/,
  ),
);

/** Words under which something is supposed and not told as a fact. */
export const SUPPOSING_WORDS: ReadonlySet<string> = new Set("can could would may might if unless whether".split(" "));
