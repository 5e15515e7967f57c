/** The tree of sources, drawn: from the article outwards, left to right. */
class Drawing {
  /** @param {Choosing} choosing @param {Given} facts @param {HTMLElement} place */
  constructor(choosing, facts, place) {
    this.choosing = choosing;
    this.tree = facts.tree;
    this.shown = drawn(facts.tree);
    this.width = BOX.narrow;
    this.svg = this.paint(place.parentElement?.clientWidth ?? 0);
    const left = facts.tree.length - this.shown.size;
    const more = left
      ? ` ${counted(left, "source")} behind the fewest claims stand in the table alone.`
      : "";
    place.append(
      make(
        "figure",
        {},
        make("div", { class: "canvas" }, this.svg),
        make("figcaption", {}, `Choose a source to mark its claims; arrow keys move.${more}`),
      ),
    );
    place.hidden = false;
    choosing.followers.push((claims, node) => this.mark(claims, node));
    this.listen();
  }

  /** @param {number} room how wide it may be, if it can */
  paint(room) {
    const root = this.layout();
    const nodes = root.descendants();
    const top = Math.min(...nodes.map((node) => node.x)) - BOX.height / 2;
    const bottom = Math.max(...nodes.map((node) => node.x)) + BOX.height / 2;
    const deepest = Math.max(...nodes.map((node) => node.depth));
    this.width = widthOf(deepest, room);
    const width = BOX.root + deepest * (this.width + BOX.across) + 4;
    const height = bottom - top + 4;
    const svg = draw("svg", {
      width,
      height,
      viewBox: `-2 ${top - 2} ${width} ${height}`,
      role: "group",
      "aria-label": "Tree of sources",
    });
    for (const { source, target } of root.links()) svg.append(this.way(source, target));
    svg.append(
      draw(
        "g",
        { class: "root" },
        draw("title", {}, "The article"),
        draw("circle", { cx: BOX.root / 2, cy: 0, r: BOX.root / 2 }),
      ),
    );
    for (const node of nodes.slice(1)) {
      const box = boxOf(this.tree[node.data.index], node.data.index, this.width);
      box.setAttribute("transform", `translate(${this.left(node)}, ${node.x - BOX.height / 2})`);
      svg.append(box);
    }
    svg.querySelector(".box")?.setAttribute("tabindex", "0");
    return svg;
  }

  /** The article at the root, the sources by their parents; placed after Reingold and Tilford. */
  layout() {
    const rows = [{ index: -1, id: "root", parent: "" }];
    for (const index of [...this.shown].sort((a, b) => a - b)) {
      const { parent } = this.tree[index];
      rows.push({ index, id: String(index), parent: parent === null ? "root" : String(parent) });
    }
    const root = d3
      .stratify()
      .id((row) => row.id)
      .parentId((row) => row.parent)(rows);
    return d3
      .tree()
      .nodeSize([BOX.height + BOX.down, 1])
      .separation(() => 1)(root);
  }

  /** @param {Placed} source @param {Placed} target */
  way(source, target) {
    const from = source.depth ? this.left(source) + this.width : BOX.root;
    const to = this.left(target);
    const middle = (from + to) / 2;
    const line = `M${from} ${source.x}C${middle} ${source.x} ${middle} ${target.x} ${to} ${target.x}`;
    return draw("path", { class: "way", d: line, "data-node": target.data.index });
  }

  /** @param {Placed} node */
  left(node) {
    return BOX.root + BOX.across + (node.depth - 1) * (this.width + BOX.across);
  }

  listen() {
    this.svg.addEventListener("click", (event) => this.pick(event));
    this.svg.addEventListener("keydown", (event) =>
      this.pressed(/** @type {KeyboardEvent} */ (event)),
    );
  }

  /** @param {Event} event */
  pick(event) {
    const box = /** @type {Element} */ (event.target).closest(".box");
    if (!box) return;
    const node = Number(box.getAttribute("data-node"));
    this.focus(node);
    this.choosing.choose(this.tree[node].claims, "tree", false, node);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const here = Number(/** @type {Element} */ (event.target).getAttribute("data-node"));
    if (event.key === "Enter" || event.key === " ") this.pick(event);
    else {
      const next = this.beside(here, event.key);
      if (next === undefined) return;
      if (next !== null) this.focus(next);
    }
    event.preventDefault();
  }

  /** Where an arrow leads; null for nowhere, undefined for another key. @param {number} here @param {string} key */
  beside(here, key) {
    const { parent } = this.tree[here];
    const shown = [...this.shown].sort((a, b) => a - b);
    const beside = shown.filter((index) => this.tree[index].parent === parent);
    const at = beside.indexOf(here);
    switch (key) {
      case "ArrowLeft":
        return parent;
      case "ArrowRight":
        return shown.find((index) => this.tree[index].parent === here) ?? null;
      case "ArrowUp":
        return beside[at - 1] ?? null;
      case "ArrowDown":
        return beside[at + 1] ?? null;
      default:
        return undefined;
    }
  }

  /** One box is in the order of the tab key at a time. @param {number} node */
  focus(node) {
    for (const box of this.svg.querySelectorAll(".box")) {
      const here = box.getAttribute("data-node") === String(node);
      box.setAttribute("tabindex", here ? "0" : "-1");
      if (here) /** @type {SVGElement} */ (box).focus();
    }
  }

  /** Mark the ways of the claims chosen, here and in the table. @param {Set<number>} claims @param {number | null} node */
  mark(claims, node) {
    const way = new Set(node === null ? this.through(claims) : this.back(node));
    for (const one of this.choosing.sheet.querySelectorAll(".sources [data-node]")) {
      const index = Number(one.getAttribute("data-node"));
      one.classList.toggle("chosen", way.has(index));
      if (one.matches(".box")) one.setAttribute("aria-pressed", String(way.has(index)));
    }
  }

  /** @param {Set<number>} claims */
  through(claims) {
    const isOn = (/** @type {number} */ index) =>
      this.tree[index].claims.some((number) => claims.has(number));
    return this.tree.map((_, index) => index).filter(isOn);
  }

  /** @param {number} node */
  *back(node) {
    for (let at = /** @type {number | null} */ (node); at !== null; at = this.tree[at].parent)
      yield at;
  }
}

/** @typedef {{x: number, depth: number, data: {index: number, id: string, parent: string}}} Placed */
