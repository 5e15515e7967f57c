/** Boxes of a tree: how wide and high they are, and words that fit in. Lengths in pixels. */
const BOX = { narrow: 158, wide: 236, height: 38, words: 32, across: 26, down: 9, root: 12 };
/** More boxes than this are no drawing any more; the table beside has them all. */
const MOST_BOXES = 240;

/** Words cut to the width of a box; all of them are in its title and in the table. @param {string} words @param {string} weight @param {number} width */
function cut(words, weight, width) {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return words;
  pen.font = `${weight} ${getComputedStyle(document.body).fontFamily}`;
  const points = Array.from(words);
  const most = width - BOX.words - 6;
  if (pen.measureText(words).width <= most) return words;
  while (points.length && pen.measureText(`${points.join("")}…`).width > most) points.pop();
  return `${points.join("").trimEnd()}…`;
}

/** How wide the boxes of a tree are, so that it fills the room it has. @param {number} deepest @param {number} room */
function widthOf(deepest, room) {
  const share = Math.floor((room - BOX.root - 8) / Math.max(1, deepest)) - BOX.across;
  return Math.max(BOX.narrow, Math.min(BOX.wide, share));
}

/** Numbers as a person writes them: 1–3, 7. @param {number[]} numbers */
function runs(numbers) {
  /** @type {[number, number][]} */
  const found = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
    .join(", ");
}

/** The sources that are drawn: those behind the most claims, and all on the way to them. @param {Source[]} tree */
function drawn(tree) {
  const order = tree.map((_, index) => index);
  if (tree.length <= MOST_BOXES) return new Set(order);
  // A source never stands behind more claims than the one before it, so no way is broken.
  order.sort((a, b) => tree[b].claims.length - tree[a].claims.length || a - b);
  return new Set(order.slice(0, MOST_BOXES));
}

/** @param {Source} source @param {number} index @param {number} width */
function boxOf(source, index, width) {
  const said = `${source.name}: ${source.kind === "none" ? "" : `${source.kind}, `}${counted(source.claims.length, "claim")}`;
  const small = `${source.kind === "none" ? "" : `${source.kind} · `}${runs(source.claims)}`;
  return draw(
    "g",
    {
      class: "box",
      role: "button",
      tabindex: -1,
      "aria-pressed": "false",
      "aria-label": said,
      "data-node": index,
    },
    draw("title", {}, `${source.name}\n${runs(source.claims)}`),
    draw("rect", { width, height: BOX.height, rx: 4 }),
    draw("use", { href: `#kind-${source.kind}`, x: 9, y: 11, width: 16, height: 16 }),
    draw("text", { x: BOX.words, y: 16 }, cut(source.name, "600 12px", width)),
    draw("text", { x: BOX.words, y: 30, class: "small" }, cut(small, "11px", width)),
  );
}
