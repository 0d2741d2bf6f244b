/** Words of organisations' and places' names that do not tell one from another. Written for this project. */

/** Legal forms, lower case without full stops, each with a space on both sides; the longest come first. */
export const legalForms: readonly string[] = `
public joint stock company|open joint stock company|closed joint stock company|joint stock company|limited liability company|limited liability partnership
public limited company|private limited company|limited partnership|societatea cu răspundere limitată|gesellschaft mit beschränkter haftung|aktiengesellschaft
société anonyme|sociedad anónima|sociedad limitada|società per azioni|spółka akcyjna|общество с ограниченной ответственностью|открытое акционерное общество
публичное акционерное общество|акционерное общество|pty ltd|co ltd|and co|sp z o o|sp zoo|sa de cv|incorporated|corporation|company|limited|oao|ooo|ojsc|pjsc|cjsc|jsc|pao|zao|ao
inc|corp|ltd|llc|llp|lp|plc|gmbh|ag|kg|sa|sarl|sas|srl|spa|nv|bv|ab|as|oy|oyj|ltda|sae|kk|co|pt|a/s|s a|b v|n v|ооо|оао|пао|зао|ао`
  .trim()
  .split(/[\n|]/u)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((form) => ` ${form} `);

/** Left out when names of bodies and places are compared. */
export const smallWords: ReadonlySet<string> = words(
  "the a an of for and in on at to de del la le les los das di du des do da el y e et und für von al и по в на",
);

/** Words that many bodies and places bear: they may be missing on one side, and alone they identify nothing. */
export const genericWords: ReadonlySet<string> = words(`
  group holding holdings international global worldwide office agency service services department dept ministry directorate administration authority
  company corporation oil party organisation organization association union committee council commission board bureau force forces
  city town village province governorate region district county state republic kingdom federation oblast island river mountain mount lake north`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
