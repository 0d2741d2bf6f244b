/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The page's script. `clientMain` is put into the page as its own source text, so it must stand alone:
 * no imports, nothing from this module outside the function.
 */

/** Makes the static page a place to work in: choosing lines, tabs, keys, deep links. */
export function clientMain(): void {
  const live = document.querySelector<HTMLElement>(".live");
  const narrow = matchMedia("(max-width: 1000px)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const stories = [...document.querySelectorAll<HTMLElement>(".story")].map(setUp);
  let current = stories[0];

  interface Place {
    readonly key: string;
    readonly report: string;
    readonly start: number;
    readonly end: number;
  }

  function placesFrom(keys: string): Place[] {
    return keys.split(" ").flatMap((key) => {
      const found = /^(\d+):(\d+)-(\d+)$/.exec(key);
      if (found === null) return [];
      return [{ key, report: found[1]!, start: Number(found[2]), end: Number(found[3]) }];
    });
  }

  function scrollTo(element: Element, block: ScrollLogicalPosition): void {
    element.scrollIntoView({ block, inline: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  }

  function setUp(story: HTMLElement) {
    const prefix = story.dataset.prefix ?? "";
    const aside = story.querySelector<HTMLElement>(".papers")!;
    const papers = new Map(
      [...aside.querySelectorAll<HTMLElement>(".paper")].map((paper) => [paper.dataset.report!, paper]),
    );
    const strip = aside.querySelector<HTMLElement>(".chips")!;
    const tabs = [...strip.querySelectorAll<HTMLAnchorElement>("a")];
    const line = aside.querySelector<HTMLElement>(".chosen-line")!;
    const close = aside.querySelector<HTMLButtonElement>(".close")!;
    let chosen: HTMLElement | null = null;
    let places: Place[] = [];
    let at = -1;

    strip.setAttribute("role", "tablist");
    for (const tab of tabs) {
      const paper = papers.get(tab.dataset.report!)!;
      tab.setAttribute("role", "tab");
      tab.id = `${paper.id}-tab`;
      tab.setAttribute("aria-controls", paper.id);
      paper.setAttribute("role", "tabpanel");
      paper.setAttribute("aria-labelledby", tab.id);
      paper.tabIndex = 0;
    }
    for (const link of story.querySelectorAll<HTMLElement>(".ref")) {
      const [place] = placesFrom(link.getAttribute("href")!.slice(1 + prefix.length));
      const name = tabs[Number(place?.report) - 1]?.title;
      if (place !== undefined)
        link.ariaLabel = `${name}, report ${place.report}, characters ${place.start} to ${place.end}`;
    }
    show(tabs[0]?.dataset.report ?? "");
    for (const item of items().slice(0, 1)) item.tabIndex = 0;

    function items(): HTMLElement[] {
      return [...story.querySelectorAll<HTMLElement>(".item")].filter((item) => item.getClientRects().length > 0);
    }

    function show(report: string): void {
      for (const tab of tabs) {
        const on = tab.dataset.report === report;
        tab.setAttribute("aria-selected", String(on));
        tab.tabIndex = on ? 0 : -1;
        papers.get(tab.dataset.report!)!.classList.toggle("off", !on);
      }
    }

    /** Wraps the characters of a place in marks: one for each run of text that they lie in. */
    function mark(place: Place): void {
      const paper = papers.get(place.report);
      for (const block of paper?.querySelectorAll<HTMLElement>("[data-start]") ?? []) {
        let offset = Number(block.dataset.start);
        if (offset >= place.end || offset + (block.textContent ?? "").length <= place.start) continue;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const runs: Text[] = [];
        while (walker.nextNode()) runs.push(walker.currentNode as Text);
        for (let run of runs) {
          const from = Math.max(place.start - offset, 0);
          const to = Math.min(place.end - offset, run.data.length);
          offset += run.data.length;
          if (from >= to) continue;
          if (to < run.data.length) run.splitText(to);
          if (from > 0) run = run.splitText(from);
          const element = document.createElement("mark");
          element.dataset.marks = place.key;
          run.replaceWith(element);
          element.append(run);
        }
      }
    }

    function unmark(): void {
      for (const element of aside.querySelectorAll("mark")) {
        const parent = element.parentNode!;
        element.replaceWith(...element.childNodes);
        parent.normalize();
      }
      for (const tab of tabs) tab.classList.remove("has");
      chosen?.classList.remove("chosen");
      chosen?.removeAttribute("aria-current");
    }

    function letGo(): void {
      unmark();
      chosen = null;
      places = [];
      line.textContent = "";
      aside.classList.remove("open");
      close.hidden = true;
      if (live !== null) live.textContent = "";
    }

    /** Marks all places of a choice and shows one of them. */
    function choose(item: HTMLElement | null, keys: string, wanted: string | null, openDrawer = true): void {
      unmark();
      chosen = item;
      places = placesFrom(keys);
      item?.classList.add("chosen");
      item?.setAttribute("aria-current", "true");
      // Longer spans first: a shorter one that lies within them is then marked inside them.
      for (const place of [...places].sort((a, b) => b.end - b.start - (a.end - a.start))) mark(place);
      const carriers = [...new Set(places.map((place) => place.report))];
      for (const tab of tabs) tab.classList.toggle("has", carriers.includes(tab.dataset.report!));
      const says = `in ${carriers.length} of ${tabs.length} reports`;
      line.textContent = `${says}${places.length > 1 ? `, ${places.length} places` : ""}`;
      const name = item?.querySelector("h2, h3, h4, h5, th, [data-words]")?.textContent?.trim().slice(0, 120) ?? "";
      if (live !== null) live.textContent = `${name === "" ? "Words" : name}: marked ${says}.`;
      if (narrow.matches && openDrawer) {
        aside.classList.add("open");
        close.hidden = false;
      }
      goTo(
        Math.max(
          0,
          places.findIndex((place) => place.key === wanted),
        ),
      );
      const hash = item?.id || (wanted === null ? "" : prefix + wanted);
      if (hash !== "") history.replaceState(null, "", `#${hash}`);
    }

    function goTo(next: number): void {
      const place = places[next];
      if (place === undefined) return;
      at = next;
      show(place.report);
      for (const element of aside.querySelectorAll("mark")) element.classList.remove("here");
      const here = aside.querySelectorAll<HTMLElement>(`mark[data-marks="${place.key}"]`);
      for (const element of here) element.classList.add("here");
      if (here[0] !== undefined) scrollWithin(here[0]);
    }

    /** Scrolls the sheet of reports, and the window only where the reports have no scroll of their own. */
    function scrollWithin(element: HTMLElement): void {
      const sheets = aside.querySelector<HTMLElement>(".sheets")!;
      if (getComputedStyle(aside).position === "static") {
        scrollTo(element, "center");
        return;
      }
      const gap = element.getBoundingClientRect().top - sheets.getBoundingClientRect().top;
      sheets.scrollTo({
        top: sheets.scrollTop + gap - sheets.clientHeight / 3,
        behavior: calm.matches ? "auto" : "smooth",
      });
    }

    function move(step: 1 | -1): void {
      const all = items();
      const focused = all.indexOf(document.activeElement?.closest<HTMLElement>(".item") ?? chosen ?? story);
      const next = all[focused < 0 ? (step > 0 ? 0 : all.length - 1) : focused + step];
      if (next === undefined) return;
      for (const item of all) if (item.tabIndex === 0) item.tabIndex = -1;
      next.tabIndex = 0;
      next.focus({ preventScroll: true });
      scrollTo(next, "nearest");
    }

    /** The next or previous place of the chosen line, around the end. */
    function step(by: 1 | -1): void {
      if (places.length > 0) goTo((at + by + places.length) % places.length);
    }

    /** A click on marked words of a report leads back to the first line that cites them. */
    function backTo(key: string): void {
      const item = items().find((one) => (one.dataset.at ?? "").split(" ").includes(key));
      choose(item ?? null, item?.dataset.at ?? key, key);
      if (item !== undefined && !narrow.matches) scrollTo(item, "center");
    }

    /** Follows a deep link; false where it leads nowhere in this story. */
    function follow(id: string): boolean {
      if (!id.startsWith(prefix)) return false;
      const rest = id.slice(prefix.length);
      const item = document.getElementById(id);
      if (/^\d+:\d+-\d+$/.test(rest)) {
        choose(null, rest, rest);
        return true;
      }
      if (item === null || !story.contains(item)) return false;
      if (item.classList.contains("paper")) {
        show(item.dataset.report ?? "");
        if (narrow.matches) aside.classList.add("open");
        close.hidden = !narrow.matches;
        return true;
      }
      for (let fold = item.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null)
        fold.open = true;
      if (item.classList.contains("item")) {
        choose(item, item.dataset.at ?? "", null);
        if (!narrow.matches) scrollTo(item, "center");
      }
      return true;
    }

    story.addEventListener("click", (event) => {
      current = api;
      const target = event.target as Element;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const tab = target.closest<HTMLElement>("[data-report]:not(.paper)");
      const link = target.closest<HTMLElement>('a[href^="#"]');
      const key = link?.getAttribute("href")?.slice(1 + prefix.length) ?? "";
      if (link !== null && placesFrom(key).length > 0) {
        event.preventDefault();
        const item = link.closest<HTMLElement>(".item");
        return choose(item, item?.dataset.at ?? key, key);
      }
      if (tab !== null) {
        event.preventDefault();
        show(tab.dataset.report ?? "");
        if (narrow.matches && !aside.contains(tab)) aside.classList.add("open");
        close.hidden = !aside.classList.contains("open");
        aside.querySelector(".sheets")?.scrollTo({ top: 0 });
        return;
      }
      if (target.closest("a, summary, button, details[open] .more-refs") !== null) return;
      if ((getSelection()?.toString() ?? "") !== "") return;
      const cited = target.closest<HTMLElement>(".cited");
      if (cited !== null) return backTo(cited.id.slice(prefix.length));
      const item = target.closest<HTMLElement>(".item");
      if (item !== null) choose(item, item.dataset.at ?? "", null);
    });
    story.addEventListener("focusin", () => {
      current = api;
    });
    close.addEventListener("click", letGo);
    strip.addEventListener("keydown", (event) => {
      const turn = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key];
      if (turn === undefined) return;
      event.preventDefault();
      const now = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
      const next = Math.abs(turn) > 1 ? (turn > 0 ? tabs.length - 1 : 0) : (now + turn + tabs.length) % tabs.length;
      show(tabs[next]?.dataset.report ?? "");
      tabs[next]?.focus();
    });

    const api = {
      move,
      step,
      letGo,
      follow,
      enter(item: HTMLElement): void {
        choose(item, item.dataset.at ?? "", null);
      },
    };
    return api;
  }

  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.metaKey || event.ctrlKey || event.altKey || target.closest("input, textarea, select") !== null) return;
    if (event.key === "j") current?.move(1);
    else if (event.key === "k") current?.move(-1);
    else if (event.key === "n") current?.step(1);
    else if (event.key === "p") current?.step(-1);
    else if (event.key === "Escape") current?.letGo();
    else if (event.key === "Enter" && target.classList.contains("item")) current?.enter(target);
    else return;
    event.preventDefault();
  });

  function followHash(): void {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // A hash that is no percent-encoding is taken as it stands.
    }
    if (id === "") return;
    for (const story of stories) {
      if (story.follow(id)) {
        current = story;
        return;
      }
    }
  }

  addEventListener("hashchange", followHash);
  document.documentElement.classList.add("js");
  followHash();
}
