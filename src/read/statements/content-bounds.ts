/** Sets the ends of contents by the sentence and the tree, where those are surer than the model. */
import { cueClassOf } from "./cue-classes.ts";
import { type Draft, lowerAt, type Run, runHolds, runsMeet } from "./draft.ts";
import { headOf } from "./speakers.ts";
import { hashText, QUOTE, type TokenFacts } from "./token-facts.ts";
import { relationNumber } from "./tree-facts.ts";

const OBJ = relationNumber("obj");
const IOBJ = relationNumber("iobj");
const CCOMP = relationNumber("ccomp");
/** After a closing "…, police said" stand so many words at most ("on Monday", "in a statement", "here"). */
const LONGEST_TAIL = 9;

/** Grows contents to the whole sentence before a closing "…, police said", and to the whole clause after a verb of saying. */
export function boundContents(facts: TokenFacts, drafts: readonly Draft[]): Draft[] {
  const owner = new Int32Array(facts.tokens.count).fill(-1);
  const extents = drafts.map((draft, k): Run => {
    const runs = [draft.sharesSource ? null : draft.source, draft.cue, ...draft.contents].filter((run) => run !== null);
    for (const run of runs) owner.fill(k, run.first, run.end);
    return { first: Math.min(...runs.map((run) => run.first)), end: Math.max(...runs.map((run) => run.end)) };
  });
  return drafts.map((given, k) => {
    const draft = withoutScraps(facts, withoutDay(facts, withoutHearer(facts, given)));
    /** True when nothing but this draft's own words and whole other drafts lie in a stretch. */
    const isFree = (stretch: Run) => {
      for (let i = stretch.first; i < stretch.end; i++) {
        const other = owner[i]!;
        if (other === -1 || other === k) continue;
        const sharing = draft.source !== null && drafts[other]!.source === draft.source;
        if (sharing || !runHolds(stretch, extents[other]!)) return false;
      }
      return true;
    };
    return (
      closingAttribution(facts, draft, isFree) ??
      clauseAfter(facts, draft, isFree) ??
      beforeVerb(facts, draft, isFree) ??
      withRejected(facts, draft)
    );
  });
}

// "told AFP six people had died", "assured investors that …": the hearer is no part of what they heard.
const TELLING = new Set([
  "told",
  "tells",
  "tell",
  "telling",
  "informed",
  "assured",
  "reminded",
  "warned",
  "notified",
  "advised",
  "convinced",
]);

function withoutHearer(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, tree } = facts;
  const { cue } = draft;
  const content = draft.contents[0];
  if (!cue || draft.contents.length !== 1 || content?.first !== cue.end || !TELLING.has(lowerAt(tokens, cue.end - 1)))
    return draft;
  const verb = cue.end - 1;
  for (let i = content.first; i < content.end; i++) {
    if (
      tree.heads[i] !== verb ||
      (tree.relations[i] !== OBJ && tree.relations[i] !== IOBJ) ||
      tree.left[i] !== content.first
    )
      continue;
    const first = tree.right[i]! + 1;
    if (first + 2 > content.end) return draft;
    const clause = headOf(facts, { first, end: content.end });
    return tree.relations[clause] === CCOMP || lowerAt(tokens, first) === "that"
      ? { ...draft, contents: [{ first, end: content.end }] }
      : draft;
  }
  return draft;
}

const DAYS = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "yesterday",
  "today",
  "tonight",
]);

/** "The police said Saturday both were dead": the day is when it was said. */
function withoutDay(facts: TokenFacts, draft: Draft): Draft {
  const content = draft.contents[0];
  if (!draft.cue || !content || content.first !== draft.cue.end || content.end - content.first < 4) return draft;
  if (!DAYS.has(lowerAt(facts.tokens, content.first))) return draft;
  return { ...draft, contents: [{ first: content.first + 1, end: content.end }, ...draft.contents.slice(1)] };
}

/** "“I was asleep,” she said quietly": a word or two outside the marks beside the cue are no content. */
function withoutScraps(facts: TokenFacts, draft: Draft): Draft {
  const { quote } = facts;
  if (
    draft.contents.length < 2 ||
    !draft.contents.some((run) => quote[run.first] !== QUOTE.outside && run.end - run.first > 3)
  )
    return draft;
  return {
    ...draft,
    contents: draft.contents.filter((run) => run.end - run.first > 2 || quote[run.first] !== QUOTE.outside),
  };
}

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"].map(hashText));
/** A content grows after its end by so many tokens at most. */
const LONGEST_REST = 80;

/** A content that ends between a subject and its verb goes on to the end of the sentence. */
function beforeVerb(facts: TokenFacts, draft: Draft, isFree: (stretch: Run) => boolean): Draft | null {
  const { tokens, quote, tag } = facts;
  const content = draft.contents[draft.contents.length - 1];
  if (
    !draft.cue ||
    !content ||
    content.first < draft.cue.end ||
    content.end >= tokens.count ||
    !isSurelySaid(facts, draft.cue)
  )
    return null;
  const sentence = tokens.sentenceOf[content.end]!;
  if (
    sentence !== tokens.sentenceOf[content.end - 1] ||
    !FINITE.has(tag[content.end]!) ||
    quote[content.end] !== QUOTE.outside
  )
    return null;
  let end = tokens.sentenceStarts[sentence + 1]!;
  while (end > content.end && /^[.,;!?]$/u.test(lowerAt(tokens, end - 1))) end--;
  if (end - content.end > LONGEST_REST || !isFree({ first: content.end, end })) return null;
  return { ...draft, contents: [...draft.contents.slice(0, -1), { first: content.first, end }] };
}

// "dismissed concerns that …", "denied reports that …": what is rejected begins with its name.
const REJECTED = new Set([
  "concerns",
  "concern",
  "claims",
  "claim",
  "fears",
  "allegations",
  "reports",
  "suggestions",
  "accusations",
  "rumours",
  "rumors",
  "speculation",
  "criticism",
  "charges",
  "notions",
  "notion",
  "idea",
  "warnings",
]);

function withRejected(facts: TokenFacts, draft: Draft): Draft {
  const { cue } = draft;
  const content = draft.contents[0];
  if (!cue || !content || draft.contents.length > 1 || content.first < cue.end || content.first - cue.end > 3)
    return draft;
  if (lowerAt(facts.tokens, content.first) !== "that" || !REJECTED.has(lowerAt(facts.tokens, content.first - 1)))
    return draft;
  const noun = content.first - 1;
  let isDenied = false;
  for (let i = cue.first; i < cue.end; i++) isDenied ||= cueClassOf(lowerAt(facts.tokens, i))?.class === "denial";
  if (!isDenied) return draft;
  const end = Math.min(cue.end, noun);
  return end <= cue.first
    ? draft
    : { ...draft, cue: { first: cue.first, end }, contents: [{ first: end, end: content.end }] };
}

// ", a statement echoed by …", ", a surprisingly downbeat assessment": the reporter's words about what was said.
const SHELLS = new Set([
  "statement",
  "assessment",
  "claim",
  "remark",
  "comment",
  "warning",
  "view",
  "position",
  "admission",
  "prediction",
  "accusation",
  "stance",
  "assertion",
  "allegation",
  "suggestion",
]);
const NEAR_SHELL = 5;

/** Cuts from a content what the reporter says about it: ", a statement echoed by …". */
export function withoutShell(facts: TokenFacts, draft: Draft): Draft {
  const { tokens, quote } = facts;
  const contents = draft.contents.map((run) => {
    for (let i = run.end - 2; i > run.first + 2; i--) {
      if (lowerAt(tokens, i) !== "," || !/^an?$/u.test(lowerAt(tokens, i + 1)) || quote[i] !== QUOTE.outside) continue;
      for (let k = i + 2; k < Math.min(run.end, i + 2 + NEAR_SHELL); k++)
        if (SHELLS.has(lowerAt(tokens, k))) return { first: run.first, end: i };
    }
    return run;
  });
  return { ...draft, contents };
}

/** True for a cue with a word of saying that is a cue in most of its uses. */
export function isSurelySaid(facts: TokenFacts, cue: Run): boolean {
  for (let i = cue.first; i < cue.end; i++) {
    const found = cueClassOf(lowerAt(facts.tokens, i));
    if (facts.cueGrade[i]! >= 4 && found && found.class !== "attitude" && found.class !== "thought") return true;
  }
  return false;
}

/** "The road was flooded and the bridge shut, the council said on Monday." */
function closingAttribution(facts: TokenFacts, draft: Draft, isFree: (stretch: Run) => boolean): Draft | null {
  const { tokens } = facts;
  const { cue, source } = draft;
  if (!cue || !source || draft.contents.length > 1 || !isSurelySaid(facts, cue)) return null;
  const first = Math.min(cue.first, source.first);
  const end = Math.max(cue.end, source.end);
  const sentence = tokens.sentenceOf[first]!;
  const from = tokens.sentenceStarts[sentence]!;
  const to = tokens.sentenceStarts[sentence + 1]!;
  if (
    tokens.sentenceOf[end - 1] !== sentence ||
    (to - end > LONGEST_TAIL && !/^(?:exactly|just|much|as)$/u.test(lowerAt(tokens, end + 1))) ||
    lowerAt(tokens, first - 1) !== "," ||
    first - from < 4
  )
    return null;
  const content = draft.contents[0];
  // "…, mayor Ana Lind tells our reporter outside the station": who hears it is no content.
  const isHearer =
    content?.first === cue.end && TELLING.has(lowerAt(tokens, cue.end - 1)) && !holdsFinite(facts, content);
  // "…, the ministry reported, exactly as it had promised": a comparison of the reporter's.
  const isComparison =
    content !== undefined &&
    content.first - end <= 1 &&
    /^(?:exactly|just|much|as)$/u.test(lowerAt(tokens, content.first));
  const isTail =
    content !== undefined && content.first >= end && content.end - content.first > 2 && !isHearer && !isComparison;
  if (isTail || (content && tokens.sentenceOf[content.first] !== sentence)) return null;
  for (let i = end; i < to; i++) if (lowerAt(tokens, i) === "that" || lowerAt(tokens, i) === ":") return null;
  for (let i = from; i < first; i++) if (facts.quote[i] !== QUOTE.outside) return null;
  if (!isFree({ first: from, end: first - 1 })) return null;
  return { ...draft, contents: [{ first: from, end: first - 1 }] };
}

function holdsFinite({ tag }: TokenFacts, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) if (FINITE.has(tag[i]!)) return true;
  return false;
}

/** "The council said the road was flooded, with three cars stuck": the clause as far as the tree carries it. */
function clauseAfter(facts: TokenFacts, draft: Draft, isFree: (stretch: Run) => boolean): Draft | null {
  const { tokens, tree, quote } = facts;
  const { cue, contents } = draft;
  if (!cue || contents.length !== 1 || !isSurelySaid(facts, cue)) return null;
  const content = contents[0]!;
  if (content.first < cue.end || runsMeet(content, cue) || quote[content.first] !== QUOTE.outside) return null;
  const head = headOf(facts, content);
  if (tree.relations[head] !== CCOMP || tree.heads[head]! < cue.first || tree.heads[head]! >= cue.end) return null;
  let end = tree.right[head]! + 1;
  for (let i = content.end; i < end; i++) if (lowerAt(tokens, i) === "according") end = i;
  while (end > content.end && /^[.,;]$/u.test(lowerAt(tokens, end - 1))) end--;
  if (end <= content.end || end - content.end > LONGEST_REST) return null;
  if (!isFree({ first: content.end, end })) return null;
  return { ...draft, contents: [{ first: content.first, end }] };
}
