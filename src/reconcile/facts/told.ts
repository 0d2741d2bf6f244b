import type { Entities } from "../entities/entities.ts";
import { changeDrafts } from "../events/changes.ts";
import { eventDrafts } from "../events/events.ts";
import { hearingDrafts } from "../events/hearings.ts";
import { identifiedDrafts } from "../events/identified.ts";
import { progressOf } from "../events/progress.ts";
import type { Draft } from "../findings/draft.ts";
import type { Weights } from "../passages/weights.ts";
import type { ReadoutStatement } from "../readout.ts";
import { disputeDrafts } from "../statements/disputes.ts";
import { exchangedDrafts } from "../statements/exchanged.ts";
import { namingDrafts } from "../statements/naming.ts";
import { opposedDrafts } from "../statements/opposed.ts";
import { statementDrafts } from "../statements/statement-drafts.ts";
import type { Telling } from "../telling.ts";
import { addressDrafts } from "./addresses.ts";
import { allClaims, claimGroups } from "./claims.ts";
import { describedDrafts } from "./described.ts";
import { factDrafts } from "./facts.ts";
import { besidesSharper, passagesJoined, withoutParts } from "./folding.ts";
import { quarterDrafts } from "./quarters.ts";
import { quotedSentences } from "./quoted-sentences.ts";
import { quoteDrafts } from "./quotes.ts";
import { sameQuoteDrafts } from "./same-quotes.ts";
import { twoSpeakerDrafts } from "./two-speakers.ts";

/** A story as it bears on what is told of it beside numbers and promises. */
export interface ToldStory {
  readonly tellings: readonly Telling[];
  readonly weigh: Weights;
  readonly entities: Entities;
  readonly statements: readonly ReadoutStatement[];
  readonly figures: {
    readonly drafts: readonly Draft[];
    /** Figures on which reports agree, as `report start`. */
    readonly agreed: ReadonlySet<string>;
  };
  readonly order: ReadonlyMap<string, number>;
}

/** How reports stand to each other in what they tell and quote, each passage told once and by the sharpest finding that there is. */
export function toldDrafts({ tellings, weigh, entities, statements, figures, order }: ToldStory): Draft[] {
  const claims = allClaims(tellings, weigh);
  const quoted = tellings.flatMap(quotedSentences);
  const quotes = quoteDrafts(quoted, order);
  const events = eventDrafts(tellings, order);
  const changes = changeDrafts(claims, tellings, order);
  const progress = progressOf(claims, tellings, weigh, order);
  // What one report tells as to come and others as done: the others agree among themselves
  const groups = claimGroups(claims, weigh).map((group) => group.filter(({ index }) => !progress.overtaken.has(index)));
  const facts = factDrafts(groups, tellings, figures.agreed, order);
  const isVerbatim = ({ why }: Draft) => why === "the same words";
  const same = passagesJoined([...sameQuoteDrafts(quoted, order), ...facts.filter(isVerbatim)], tellings, order);
  const differing = figures.drafts.filter(({ kind }) => kind === "difference" || kind === "contradiction");
  const sharper = [...quotes, ...events, ...changes, ...differing];
  return [
    ...quotes,
    ...withoutParts(same, same),
    ...twoSpeakerDrafts(quoted, entities, order),
    ...events,
    ...changes,
    ...progress.drafts,
    ...hearingDrafts(claims, tellings, order),
    ...identifiedDrafts(claims, tellings, order),
    ...addressDrafts(tellings, order),
    ...quarterDrafts(tellings, order),
    ...describedDrafts(claims, tellings, order),
    ...disputeDrafts(tellings, claims, weigh, entities, order),
    ...opposedDrafts(groups, tellings, weigh, order),
    ...exchangedDrafts(claims, tellings, order),
    ...besidesSharper(statementDrafts(statements, tellings, entities, order), quotes),
    ...namingDrafts(statements, tellings, order),
    ...withoutParts(
      besidesSharper(
        facts.filter((fact) => !isVerbatim(fact)),
        sharper,
      ),
      same,
    ),
  ];
}
