/** One article of the page, with what the checker does there. Nothing is kept but in memory. */
class Sheet {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    const facts = given(element);
    this.desk = new Desk(facts);
    this.initials = "";
    /** @type {Map<Element, Row>} */
    this.rows = new Map();
    const choosing = new Choosing(element, facts);
    const place = element.querySelector(".drawing");
    if (place instanceof HTMLElement) new Drawing(choosing, facts, place);
    this.save = make("button", { type: "button" }, "Save");
    this.output = make("output", { "aria-live": "polite" });
    if (facts.claims.length) this.equip();
    choosing.arrive();
  }

  equip() {
    const bar = /** @type {HTMLElement} */ (this.element.querySelector(".desk"));
    const by = make("input", { maxlength: 40, autocomplete: "off" });
    by.addEventListener("input", () => {
      this.initials = by.value.trim();
    });
    const file = make("input", { type: "file", accept: ".json,application/json" });
    file.addEventListener("change", () => this.load(file));
    this.save.addEventListener("click", () => this.keep());
    bar.append(
      make("label", { class: "field" }, make("span", {}, "Your initials"), by),
      this.save,
      make("label", { class: "open" }, "Load…", file),
      this.output,
    );
    bar.hidden = false;
    this.watch();
    this.tell("");
  }

  /** Rows get their fields when they come near: thousands of them at once would be slow. */
  watch() {
    const root =
      getComputedStyle(this.element.querySelector(".apparatus") ?? this.element).overflowY ===
      "auto"
        ? this.element.querySelector(".apparatus")
        : null;
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          watcher.unobserve(target);
          this.row(/** @type {HTMLElement} */ (target));
        }
      },
      { root, rootMargin: "1500px 0px" },
    );
    for (const row of this.element.querySelectorAll(".finding")) watcher.observe(row);
  }

  /** @param {HTMLElement} element @returns {Row} */
  row(element) {
    const known = this.rows.get(element) ?? new Row(this, element);
    this.rows.set(element, known);
    return known;
  }

  /** Say whether a decision bears no initials. @param {Entry} entry */
  lacks(entry) {
    return entry.isFresh && entry.isDecided && !entry.by;
  }

  /** Something was decided, or taken back. */
  changed() {
    this.tell("");
    this.save.classList.toggle("unsaved", this.desk.isUnsaved);
  }

  /** @param {string} words */
  tell(words) {
    const { decided, entries, isUnsaved } = this.desk;
    const said =
      words || `${decided} of ${entries.length} decided${isUnsaved ? ", not saved" : ""}`;
    // The same words again would be read out again.
    if (this.output.textContent !== said) this.output.textContent = said;
  }

  /** Offer the file, or go to the first decision that cannot be kept. */
  keep() {
    const wrong = this.desk.entries.findIndex(
      (entry, index) => this.lacks(entry) || PARTS.some((part) => this.desk.trouble(index, part)),
    );
    if (wrong >= 0) {
      this.tell(
        `Claim ${wrong + 1}: ${this.lacks(this.desk.entries[wrong]) ? "say who decides" : "say what is right"}. Nothing was saved.`,
      );
      const row = this.row(
        /** @type {HTMLElement} */ (
          this.element.querySelector(`.finding[data-claim="${wrong + 1}"]`)
        ),
      );
      row.show();
      /** @type {HTMLElement | null} */ (row.row.querySelector("[aria-invalid]"))?.focus();
      return;
    }
    download(this.desk.facts.file, this.desk.file());
    this.desk.settle();
    this.save.classList.remove("unsaved");
    this.tell(`${counted(this.desk.log.length, "decision")} saved as ${this.desk.facts.file}`);
  }

  /** @param {HTMLInputElement} input */
  async load(input) {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      const { corrections, ...first } = readDecisions(await file.text());
      if (!this.desk.log.length) this.desk.first = first;
      const strange = this.desk.take(corrections);
      this.showAll();
      const lost = strange ? `; ${strange} not of these words, kept in the file` : "";
      this.tell(`${counted(corrections.length, "decision")} loaded${lost}`);
    } catch (error) {
      this.tell(`${file.name}: ${error instanceof Error ? error.message : error}`);
    }
    input.value = "";
  }

  showAll() {
    for (const element of this.element.querySelectorAll(".finding")) {
      const known = this.rows.get(element);
      if (known) known.show();
      else
        showWritten(
          /** @type {HTMLElement} */ (element),
          this.desk.entries[Number(element.getAttribute("data-claim")) - 1],
        );
    }
  }
}

document.documentElement.classList.add("scripted");
const sheets = [...document.querySelectorAll("article.sheet")].map(
  (element) => new Sheet(/** @type {HTMLElement} */ (element)),
);
addEventListener("beforeunload", (event) => {
  if (sheets.some((sheet) => sheet.desk.isUnsaved)) event.preventDefault();
});
