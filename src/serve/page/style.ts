/** The page's look: paper and ink; a serif for what was said, a sans for what we say about it, a mono for references. */

/** Colours by day and by night; each text colour keeps a contrast of 4.5 or more on each paper it stands on. */
export const colours = {
  day: {
    paper: "#faf8f3",
    sheet: "#fffefb",
    ink: "#1d1c1a",
    soft: "#625d55",
    line: "#d3ccbe",
    hair: "#e9e4d9",
    same: "#22604f",
    more: "#335a8c",
    diff: "#8a5400",
    against: "#a8221a",
    alone: "#67615a",
    mark: "#fbe9a9",
    here: "#f4c94a",
  },
  night: {
    paper: "#171614",
    sheet: "#1f1d1a",
    ink: "#ece8df",
    soft: "#aaa397",
    line: "#45413a",
    hair: "#2d2a26",
    same: "#7fc4b1",
    more: "#9bbaea",
    diff: "#e6ae50",
    against: "#ff8f85",
    alone: "#b0a99d",
    mark: "#54450f",
    here: "#806512",
  },
} as const;

function variables(palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}

const frame = `
:root{color-scheme:light dark;${variables(colours.day)};
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Liberation Serif",Georgia,serif;
--sans:"Inter","Helvetica Neue","Liberation Sans",Arial,sans-serif;
--mono:"JetBrains Mono","DejaVu Sans Mono",Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{${variables(colours.night)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--serif);-webkit-font-smoothing:antialiased;overflow-wrap:break-word}
main{max-width:1360px;margin:0 auto;padding:26px 32px 80px}
a{color:inherit}
:focus-visible{outline:2px solid var(--more);outline-offset:3px;border-radius:2px}
h1,h2,h3,h4,p,ul,ol,dl,dd,blockquote,table{margin:0;padding:0}
.plain,.wordings,.told,.legend,.notes{list-style:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:16px;top:-60px;background:var(--ink);color:var(--paper);padding:10px 16px;font:15px var(--sans);z-index:20}
.skip:focus{top:10px}
.soft,small{color:var(--soft)}
.kick{font:600 11.5px/1.2 var(--sans);letter-spacing:.14em;text-transform:uppercase;color:var(--soft)}
.k-same{color:var(--same)}.k-more{color:var(--more)}.k-diff{color:var(--diff)}.k-against{color:var(--against)}.k-alone{color:var(--alone)}.k-ink{color:var(--ink)}
.mark{vertical-align:-1px;flex:none}
.glyph{vertical-align:-2px}
[data-words]{unicode-bidi:plaintext}
.ref{font:11.5px/1 var(--mono);color:var(--soft);text-decoration:none;border-bottom:1px dotted var(--soft);white-space:nowrap;padding:2px 0;margin-right:7px}
.ref:hover{color:var(--ink);border-bottom-style:solid}
.refs{display:inline}
.more-refs{display:inline;font:12px var(--sans);color:var(--soft)}
.num{font:600 14px/1.5 var(--sans);font-variant-numeric:tabular-nums;white-space:nowrap}
kbd{font:11px/1 var(--mono);border:1px solid var(--line);border-radius:3px;padding:1px 5px;background:var(--sheet)}
summary{cursor:pointer;font:13px/1.5 var(--sans);color:var(--soft)}
summary:hover{color:var(--ink)}
mark{color:inherit;background:linear-gradient(transparent 58%,var(--mark) 58%)}
`;

const head = `
.story{display:grid;grid-template-columns:minmax(0,1fr) minmax(340px,430px);gap:0 44px;align-items:start}
.story+.story{margin-top:70px}
.story-head{grid-column:1/-1;border-top:3px solid var(--ink);padding-top:14px;margin-bottom:6px}
.headline{font-size:clamp(27px,3.4vw,40px);line-height:1.12;font-weight:500;letter-spacing:-.012em;margin:10px 0 8px;max-width:26em;text-wrap:balance}
.tally{display:flex;flex-wrap:wrap;gap:6px 26px;font:14px/1.4 var(--sans);color:var(--soft);border-top:1px solid var(--line);padding-top:10px;margin-top:16px}
.tally div{display:flex;flex-direction:row-reverse;gap:6px;align-items:baseline}
.tally dd{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums}
.keys{font:12.5px/1.7 var(--sans);color:var(--soft);margin-top:8px;display:none}
.js .keys{display:block}
.index{border-top:3px solid var(--ink);padding:14px 0 40px}
.index ol{padding-left:1.4em}
.index li{padding:6px 0;font-size:19px}
.index .soft{font:14px var(--sans)}
.part{margin-top:34px}
.part-head{font:600 12.5px/1.3 var(--sans);letter-spacing:.1em;text-transform:uppercase;border-top:1px solid var(--ink);padding-top:8px;margin-bottom:10px;display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 16px}
.part-head small{font-weight:400;letter-spacing:0;text-transform:none;font-size:12.5px}
.sub-head{font:600 13px/1.4 var(--sans);color:var(--soft);margin:18px 0 4px}
.item{scroll-margin:90px}
.js .item{cursor:pointer}
.account{isolation:isolate}
.item.chosen:not(tr){position:relative}
.item.chosen:not(tr)::before{content:"";position:absolute;inset:0 -14px;z-index:-1;background:color-mix(in srgb,var(--mark) 34%,transparent);border-left:4px solid var(--here)}
tr.item.chosen{background:color-mix(in srgb,var(--mark) 34%,transparent)}
.fold>summary{padding:10px 0}
`;

const account = `
.find{display:grid;grid-template-columns:118px minmax(0,1fr);gap:0 16px;padding:14px 0;border-bottom:1px solid var(--hair)}
.kind{font:12px/1.4 var(--sans);padding-top:4px}
.kind .mark{display:block;margin-bottom:5px}
.kind b,.kind span{display:block}
.kind span{color:var(--soft)}
.about{font-size:18px;line-height:1.32;font-weight:500;margin-bottom:8px}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,230px),1fr));gap:12px 22px}
.side{font-size:15px;line-height:1.45;border-left:2px solid var(--line);padding-left:11px}
.side footer{font:12px/1.7 var(--sans);color:var(--soft);margin-top:3px}
.why{font:13px/1.5 var(--sans);color:var(--soft);margin-top:7px}
.scroll{overflow-x:auto;position:relative}
.syn{border-collapse:collapse;width:100%;font:14px/1.35 var(--sans)}
.syn thead th{vertical-align:bottom;font-weight:500;font-size:12px;color:var(--soft);padding:2px 1px 6px;border-bottom:1.5px solid var(--ink);text-align:left}
.syn .col a{display:flex;flex-direction:column;align-items:center;gap:5px;text-decoration:none;min-width:34px}
.syn .col span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:128px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.syn .col b{color:var(--ink);font-weight:600;order:2}
.syn .col small{order:3;font-size:10.5px;white-space:nowrap}
.syn tbody th[scope=row]{font:15px/1.35 var(--serif);text-align:left;padding:7px 12px 7px 0;min-width:180px;position:sticky;left:0;background:var(--paper);z-index:1}
.syn tbody th small{display:block;font:12px/1.4 var(--sans)}
.syn td{text-align:center;padding:7px 0;white-space:nowrap;font-variant-numeric:tabular-nums}
.syn tbody tr>*{border-bottom:1px solid var(--hair)}
.syn td a{text-decoration:none;display:inline-flex;flex-direction:column;align-items:center;gap:2px;padding:3px 2px;min-width:24px}
.syn td a:hover{background:var(--mark);color:var(--ink)}
.syn .val{display:block;font-size:12px}
.syn td:empty::after{content:"·";content:"·" / "not in it";color:var(--soft)}
.syn .grp th{font:600 11px/1 var(--sans);letter-spacing:.1em;text-transform:uppercase;color:var(--soft);text-align:left;padding:18px 0 6px;border-bottom-color:var(--line)}
.syn .item.chosen th{background:color-mix(in srgb,var(--mark) 50%,var(--paper));box-shadow:inset 3px 0 0 var(--here);padding-left:8px}
.letters{font:600 11.5px/1.3 var(--mono);color:var(--soft)}
.syn .origins>*{border-bottom:1px solid var(--hair);white-space:normal;padding:4px 1px}
.syn .origins th{border-bottom:1px solid var(--hair);font-size:12px;font-weight:400}
.legend{font:12px/1.6 var(--sans);color:var(--soft);display:flex;gap:4px 18px;flex-wrap:wrap;margin-top:10px}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:22px 30px}
.chart-head{font-size:16.5px;line-height:1.3;font-weight:500;display:flex;flex-wrap:wrap;gap:2px 8px;align-items:baseline;margin-bottom:4px}
.chart-head small{font:12.5px var(--sans)}
.chart{display:block;width:100%;max-width:460px;height:auto}
svg text{font:12px var(--sans);fill:currentColor}
.chart .tick{font-size:11px;fill:var(--soft)}
.chart .grid{stroke:var(--hair)}
.chart .axis{stroke:var(--ink)}
.value path{stroke:currentColor;stroke-width:1.8;fill:none}
.value .about-ring{fill:var(--paper);stroke:currentColor;stroke-width:1.8;stroke-dasharray:2.6 1.8}
.value text{font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.item.chosen .value text{stroke:none}
.values{margin-top:2px}
.list{border-collapse:collapse;width:100%;font:13.5px/1.45 var(--sans);margin-top:6px}
.list caption{text-align:left;font:600 13px/1.4 var(--sans);color:var(--soft);padding:14px 0 4px}
.list th,.list td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--hair);font-weight:400}
.list thead th{color:var(--soft);font-size:12px}
.list .said,.lines .said,.names th{font:15px/1.4 var(--serif)}
.names th{width:34%;font-weight:600}
.roles,.names .values{display:inline}
.roles{color:var(--soft)}
.names .roles{margin-left:8px}
.names .values{margin-left:8px}
.names summary{display:inline;text-decoration:underline dotted}
.lines>li{display:grid;grid-template-columns:minmax(84px,max-content) minmax(0,1fr);gap:2px 14px;padding:7px 0;border-bottom:1px solid var(--hair);align-items:baseline}
.part-provenance .lines{font:13.5px/1.5 var(--sans)}
.lines b{font:600 14px/1.5 var(--sans)}
.part-figures .lines{margin-top:14px}
.part-figures .lines>li{grid-template-columns:100px minmax(0,1fr)}
.part-figures .lines b{white-space:normal}
.axis-days{position:relative;display:flex;justify-content:space-between;font:11px var(--sans);color:var(--soft);margin-left:134px}
.promise{display:grid;grid-template-columns:118px minmax(0,1fr);gap:0 16px;padding:12px 0;border-bottom:1px solid var(--hair)}
.promise .about{margin-bottom:4px}
.state{font:600 12px/1.4 var(--sans);padding-top:4px}
.state small{display:block;font-weight:400}
.by{font:600 13px/1.5 var(--sans);margin-bottom:3px}
.bar{display:block;position:relative;height:12px;border-bottom:1px solid var(--hair);margin-bottom:3px}
.bar i{position:absolute;left:var(--from);width:calc(var(--to) - var(--from));min-width:4px;top:3px;bottom:2px;border-right:3px solid var(--ink);background:linear-gradient(90deg,var(--hair),var(--line))}
.bar::after{content:"";position:absolute;left:var(--last);top:0;bottom:0;border-left:1px dashed var(--soft)}
.bar.beyond i{border-right:0;right:0;width:auto;clip-path:polygon(0 0,calc(100% - 9px) 0,100% 50%,calc(100% - 9px) 100%,0 100%);background:linear-gradient(90deg,var(--hair),var(--soft))}
.axis-days .last{position:absolute;left:var(--at);transform:translateX(-50%)}
.told{font-size:15px;line-height:1.45}
.told li{padding:1px 0}
.days>div{display:grid;grid-template-columns:118px minmax(0,1fr);gap:0 16px;padding:10px 0;border-bottom:1px solid var(--hair)}
.days dt{font:600 13px/1.7 var(--sans);font-variant-numeric:tabular-nums}
.days li{padding:2px 0;font-size:15px;line-height:1.45}
.days .until{font:600 12px var(--sans)}
.speaker{margin-bottom:14px}
.speaker-name{font:600 17px/1.4 var(--serif);margin-top:12px}
.speaker-name small{font:13px var(--sans);margin-left:9px}
.say{display:grid;grid-template-columns:70px minmax(0,1fr);gap:0 14px;padding:8px 0;border-bottom:1px solid var(--hair)}
.when{font:12px/1.8 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums}
.when span{display:block}
.wordings>li+li{margin-top:7px;padding-top:5px;border-top:1px dotted var(--line)}
.say .said{font-size:16px}
.say .indirect{color:color-mix(in srgb,var(--ink) 86%,var(--paper))}
.how{font:12px/1.7 var(--sans);color:var(--soft)}
.origin-lines{display:block;width:100%;max-width:600px;height:auto;margin-top:4px}
.origin-lines .line{fill:none;stroke:var(--soft);stroke-width:1.2;opacity:.65}
.origin-lines .strong{font-weight:600}
.copy{font:14px/1.5 var(--sans);display:flex;flex-wrap:wrap;gap:2px 8px;align-items:center;padding-top:8px}
.copy b{font-weight:600}
.share{width:70px;height:6px;background:linear-gradient(var(--ink) 0 0) 0/var(--share) 100% no-repeat,var(--line)}
.notes{font:13.5px/1.5 var(--sans);color:var(--soft)}
.notes li{padding:3px 0}
`;

const papers = `
.papers{position:sticky;top:0;margin-top:34px;max-height:100vh;display:flex;flex-direction:column}
.papers-head{flex:none;background:var(--paper)}
.chips{display:flex;flex-wrap:wrap;gap:4px;margin-bottom:6px;max-height:96px;overflow:auto;padding:3px}
.chips a{font:600 13px/1 var(--sans);text-decoration:none;color:var(--soft);border:1px solid var(--line);padding:7px 4px;min-width:30px;text-align:center;font-variant-numeric:tabular-nums;background:var(--paper)}
.chips .has{background:var(--mark);color:var(--ink);border-bottom:3px double var(--ink);padding-bottom:5px}
.chips [aria-selected=true]{color:var(--paper);background:var(--ink);border-color:var(--ink)}
.chips .has[aria-selected=true]{border-bottom-color:var(--here)}
.chosen-line{font:12px/1.5 var(--sans);color:var(--soft);min-height:1.5em}
.close{font:13px var(--sans);float:right;background:var(--sheet);color:var(--ink);border:1px solid var(--line);padding:6px 12px}
.sheets{overflow:auto;flex:1;min-height:0;position:relative}
.paper{background:var(--sheet);border:1px solid var(--line);padding:18px 22px 22px;margin-bottom:14px;scroll-margin-top:8px}
.paper-head{font:600 14px/1.4 var(--sans)}
.paper header{border-bottom:1px solid var(--hair);padding-bottom:8px;margin-bottom:12px}
.paper header .soft{font:12px/1.5 var(--sans)}
.paper .title{font-size:18px;line-height:1.28;font-weight:600;margin-bottom:10px}
.paper p[data-start]{font-size:15px;line-height:1.54;margin-bottom:9px;white-space:pre-wrap}
.paper p.title[data-start]{font-size:18px;line-height:1.28}
.js .cited{cursor:pointer}
.js .cited:hover:not(:has(.cited:hover)){text-decoration:underline dotted var(--soft) 1px;text-underline-offset:3px}
.cited:target{background:var(--mark)}
.editorial{color:var(--soft);border-bottom:1px dashed var(--soft)}
.paper mark{background:var(--mark);color:var(--ink);padding:1px 0}
.paper mark.here{background:var(--here);box-shadow:0 2px 0 var(--ink)}
.js .off{display:none}
`;

const places = `
@media (max-width:1000px){
main{padding:18px 16px 60px}
.story{display:block}
.papers{position:static;max-height:none;display:block}
.sheets{overflow:visible}
.js .papers.open{position:fixed;inset:auto 0 0 0;z-index:10;height:58vh;max-height:58vh;margin:0;display:flex;background:var(--paper);border-top:3px solid var(--ink);padding:8px 14px 0;box-shadow:0 -8px 24px rgb(0 0 0/.22)}
.js .papers.open .part-head{border:0;padding:6px 0 0;margin-bottom:4px}
.js .papers.open .sheets{overflow:auto}
.js .papers.open .papers-head{display:grid;grid-template-columns:1fr auto}
.js .papers.open .chips,.js .papers.open .chosen-line{grid-column:1/-1}
.js .papers.open .chips{flex-wrap:nowrap}
.js .papers.open .chips a{flex:none}
.js:has(.papers.open) body{padding-bottom:58vh}
.refs{line-height:1.9}
.ref{padding:4px 0}
}
@media (max-width:640px){
.find,.promise,.days>div,.say{grid-template-columns:minmax(0,1fr)}
.kind{display:flex;flex-wrap:wrap;gap:0 8px;align-items:baseline;padding:0 0 5px}
.kind .mark{margin:0}
.axis-days{margin-left:0}
.syn tbody th[scope=row]{min-width:130px;max-width:42vw;font-size:14px}
.keys{display:none!important}
.item.chosen:not(tr)::before{inset:0 -10px}
.paper{padding:14px 14px 16px}
.list th,.list td{padding-right:8px;overflow-wrap:anywhere}
.list .num{white-space:normal}
}
@media (prefers-reduced-motion:no-preference){.item{transition:background-color .15s}}
@media print{
:root{${variables({ ...colours.day, paper: "#ffffff", sheet: "#ffffff" })};color-scheme:light}
@page{margin:16mm}
body{background:none;font-size:10.5pt}
main{max-width:none;padding:0}
.story{display:block}
.papers{position:static;max-height:none;display:block;break-before:page}
.sheets{overflow:visible}
.js .off{display:block}
.keys,.js .keys,.chips,.close,.skip,.chosen-line,details[open]>summary{display:none}
.refs{line-height:inherit}
.ref{padding:0;border:0}
.paper{border:0;border-top:1px solid var(--line);padding:12px 0;columns:2;column-gap:24px}
.paper header{column-span:all}
.find,.promise,.say,.charts>li,.days>div,tr{break-inside:avoid}
.part-head,.speaker-name,.about,.chart-head{break-after:avoid}
.scroll{overflow:visible}
.syn tbody th[scope=row]{position:static;min-width:0}
.syn{font-size:9pt}
.item.chosen:not(tr)::before{content:none}
tr.item.chosen,.syn .item.chosen th{background:none;box-shadow:none}
*{print-color-adjust:exact}
}
`;

/** The page's style sheet. */
export const style = [frame, head, account, papers, places].join("").replace(/\n+/g, "\n");
