/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL".split(
    " ",
  ),
);

/** The text of an element, one string a block (paragraph, heading, list item), white space made single. */
export function blocksOf(root: Element): string[] {
  const blocks: string[] = [];
  let current = "";
  const close = () => {
    const text = current.replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push(text);
    current = "";
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      current += node.nodeValue ?? "";
      return;
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).tagName;
    const isBlock = BLOCKS.has(name);
    if (isBlock) close();
    if (name === "BR") current += "\n";
    else for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return blocks;
}
