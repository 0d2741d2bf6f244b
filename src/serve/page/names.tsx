/** Names with every spelling that reports use, so that a join can be checked. */
import type { VNode } from "preact";
import type { Entity } from "../../reconcile/readout.ts";
import { count } from "../plain-words.ts";
import { Folded, Part } from "./part.tsx";
import { firstPerReport, reportCount, type StoryView, shown } from "./story-view.ts";
import { itemProps, Refs } from "./words.tsx";

const shownNames = 12;
const types: Readonly<Record<Entity["type"], string>> = {
  person: "People",
  organisation: "Organisations",
  place: "Places",
  other: "Other names",
};

/** People, organisations and places, the most reported first. */
export function Names({ view }: { readonly view: StoryView }): VNode | null {
  const { entities } = view.readout;
  if (entities.length === 0) return null;
  return (
    <Part view={view} name="names" title="Names" note="with their spellings, and in how many reports each stands">
      {(Object.keys(types) as Entity["type"][]).map((type) => {
        const some = entities
          .filter((entity) => entity.type === type)
          .sort((a, b) => b.variants.length - a.variants.length || reportCount(b.mentions) - reportCount(a.mentions));
        return some.length === 0 ? null : <NameTable key={type} view={view} type={type} entities={some} />;
      })}
    </Part>
  );
}

function NameTable(props: {
  readonly view: StoryView;
  readonly type: Entity["type"];
  readonly entities: readonly Entity[];
}): VNode {
  return (
    <Folded
      items={props.entities}
      shown={props.type === "person" ? shownNames : 6}
      what={types[props.type].toLowerCase()}
      wrap={(some) => (
        <table class="list names">
          <caption>{types[props.type]}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">name</th>
              <th scope="col">spellings and roles</th>
            </tr>
          </thead>
          <tbody>
            {some.map((entity) => (
              <NameRow key={entity.id} view={props.view} entity={entity} />
            ))}
          </tbody>
        </table>
      )}
    />
  );
}

function NameRow({ view, entity }: { readonly view: StoryView; readonly entity: Entity }): VNode {
  const variants = entity.variants.length > 1 ? entity.variants : [];
  const roles = [...new Map(entity.roles.map((role) => [role.text, role])).values()];
  return (
    <tr {...itemProps(view, entity.id, entity.mentions)}>
      <th scope="row" dir="auto">
        {shown(entity.name)}
      </th>
      <td>
        {variants.map((variant, index) => (
          <span key={variant.text}>
            {index === 0 ? "" : " · "}
            <span class="said" dir="auto">
              {shown(variant.text)}
            </span>{" "}
            <span class="soft">{variant.reports}</span>
          </span>
        ))}
        {variants.length === 0 ? <span class="soft">{count(reportCount(entity.mentions), "report")} </span> : null}
        {roles.length === 0 ? null : (
          <span class="roles" dir="auto">
            {roles
              .slice(0, 4)
              .map((role) => shown(role.text))
              .join(" · ")}{" "}
          </span>
        )}
        <details class="values">
          <summary>places{entity.merges.length === 0 ? "" : ", and why these are one"}</summary>
          {entity.merges.map((merge) => (
            <p key={merge} class="why" dir="auto">
              {shown(merge)}
            </p>
          ))}
          <Refs view={view} places={firstPerReport(entity.mentions)} />
        </details>
      </td>
    </tr>
  );
}
