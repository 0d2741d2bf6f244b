/** Words that stand with a name without being it: dropped when two names are compared. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame the president vice prime minister premier chancellor secretary senator sen rep
  representative congressman congresswoman governor gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt
  sergeant sgt corporal officer chief inspector superintendent admiral adm commander cmdr king queen prince princess pope bishop
  archbishop cardinal imam sheikh ayatollah rabbi reverend rev father sister speaker spokesman spokeswoman ambassador director
  trooper senior deputy sheriff attorney coach`.split(/\s+/),
);

/** Kinds of places and bodies: "Hormozgan province" is Hormozgan, "Woodburn police" the Woodburn Police Department. */
export const PLACE_KINDS: ReadonlySet<string> = new Set(
  "island isle province state region county district governorate oblast republic federation kingdom prefecture department territory valley river mountain peninsula".split(
    " ",
  ),
);
/** Of these, the kinds that news adds or leaves out for one place: a state may share its name with a city, an island seldom. */
export const SAME_PLACE_KINDS: ReadonlySet<string> = new Set(
  "island isle province prefecture governorate oblast region peninsula".split(" "),
);
export const BODY_KINDS: ReadonlySet<string> = new Set(
  "department dept agency office bank hospital university inc ltd corp corporation co company plc group news agency service society organisation organization".split(
    " ",
  ),
);

/** Kinds that make another thing of a name: a town is not its island, an ocean not its country. */
export const TELLING_KINDS: ReadonlySet<string> = new Set(
  "city town village gulf ocean sea coast port airport bay strait north south east west northern southern eastern western new".split(
    " ",
  ),
);
