/** Claims chosen in one place are marked in all, and come into view in the others. */
class Choosing {
  /** @param {Element} sheet @param {Given} facts */
  constructor(sheet, facts) {
    this.sheet = sheet;
    this.facts = facts;
    this.prefix = sheet.getAttribute("data-prefix") ?? "";
    this.reading = /** @type {HTMLElement} */ (sheet.querySelector(".reading"));
    this.apparatus = /** @type {HTMLElement} */ (sheet.querySelector(".apparatus"));
    /** @type {Map<number, Element[]>} what shows each claim: its words in the article, and its row */
    this.shown = new Map();
    for (const one of sheet.querySelectorAll("[data-claim]")) {
      const number = Number(one.getAttribute("data-claim"));
      this.shown.set(number, [...(this.shown.get(number) ?? []), one]);
    }
    this.chosen = new Set(/** @type {number[]} */ ([]));
    /** @type {((claims: Set<number>, node: number | null) => void)[]} */
    this.followers = [];
    this.listen();
  }

  listen() {
    this.reading.addEventListener("click", (event) => this.clicked(event, ".claim[data-claim]"));
    this.apparatus.addEventListener("click", (event) =>
      this.clicked(event, ".finding[data-claim]"),
    );
    addEventListener("hashchange", () => this.arrive());
  }

  /** A click on words chooses; one on a link, a field or a summary does what that does. */
  clicked(/** @type {Event} */ event, /** @type {string} */ selector) {
    const target = /** @type {Element} */ (event.target);
    const claim = target.closest(selector);
    const link = target.closest("a, summary, input, select, textarea, label, button");
    if (!claim || (link && !link.matches("a.number")) || String(getSelection())) return;
    event.preventDefault();
    const number = Number(claim.getAttribute("data-claim"));
    history.replaceState(null, "", `#${this.prefix}claim-${number}`);
    this.choose([number], this.reading.contains(claim) ? "text" : "row", link !== null);
  }

  /** Follow the address: #claim-12 chooses claim 12. */
  arrive() {
    const found = new RegExp(`^#${this.prefix}(claim|text)-(\\d+)$`).exec(location.hash);
    if (found) this.choose([Number(found[2])], found[1] === "text" ? "text" : "row", false);
  }

  /**
   * @param {number[]} numbers @param {"text" | "row" | "tree"} from where it was chosen, which stays
   * @param {boolean} go whether a link was followed, so that one pane above the other moves too
   * @param {number | null} node the place in the tree that was chosen
   */
  choose(numbers, from, go, node = null) {
    this.mark(this.chosen, false);
    this.chosen = new Set(numbers);
    this.mark(this.chosen, true);
    for (const follow of this.followers) follow(this.chosen, node);
    const beside =
      this.apparatus.getBoundingClientRect().left >= this.reading.getBoundingClientRect().right - 1;
    if (!beside && !go) return;
    if (from !== "text") this.show(`text-${numbers[0]}`);
    if (from === "text") this.show(this.isAtTree() ? "" : `claim-${numbers[0]}`);
    if (go) this.focus(from === "text" ? `claim-${numbers[0]}` : `text-${numbers[0]}`);
  }

  /** @param {Set<number>} claims @param {boolean} chosen */
  mark(claims, chosen) {
    for (const number of claims) {
      for (const one of this.shown.get(number) ?? []) one.classList.toggle("chosen", chosen);
    }
  }

  /** Say whether the tree fills the pane, so that it moves there and not away from it. */
  isAtTree() {
    const tree = this.sheet.querySelector(".sources")?.getBoundingClientRect();
    const middle = innerHeight / 2;
    return tree !== undefined && tree.top < middle && tree.bottom > middle;
  }

  /** Bring a claim into view; without a name, what is chosen of the tree. @param {string} name */
  show(name) {
    const element = name
      ? document.getElementById(this.prefix + name)
      : this.sheet.querySelector(".drawing .box.chosen:last-of-type, .plain-table .chosen");
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element?.scrollIntoView({
      block: "nearest",
      inline: "nearest",
      behavior: still ? "auto" : "smooth",
    });
  }

  /** A link that is followed takes the focus along. @param {string} name */
  focus(name) {
    const link = document.getElementById(this.prefix + name)?.querySelector("a.number");
    if (link instanceof HTMLElement) link.focus({ preventScroll: true });
  }
}
