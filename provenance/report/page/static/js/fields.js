/** The checker's fields of one row. They are made when the row comes near, and show its entry. */
class Row {
  /** @param {Sheet} sheet @param {HTMLElement} row */
  constructor(sheet, row) {
    this.sheet = sheet;
    this.row = row;
    this.index = Number(row.getAttribute("data-claim")) - 1;
    this.entry = sheet.desk.entries[this.index];
    /** @type {Map<Part, HTMLSelectElement>} */
    this.selects = new Map();
    /** @type {Map<Part, HTMLTextAreaElement>} */
    this.rights = new Map();
    this.by = make("input", {
      maxlength: 40,
      autocomplete: "off",
      "aria-label": this.label("initials"),
    });
    this.remark = make("textarea", { rows: 1, dir: "auto", "aria-label": this.label("remark") });
    this.fill();
    this.show();
  }

  /** @param {string} what */
  label(what) {
    return `Claim ${this.index + 1}: ${what}`;
  }

  fill() {
    const status = make("div", { class: "fields" });
    for (const part of PARTS) status.append(this.choice(part));
    for (const part of PARTS) status.append(this.right(part));
    this.put(".status", status);
    this.put(
      ".initials",
      make(
        "div",
        { class: "fields" },
        make("label", { class: "field" }, make("span", {}, "Initials"), this.by),
      ),
    );
    this.put(
      ".remark",
      make(
        "div",
        { class: "fields" },
        make("label", { class: "field" }, make("span", {}, "Remark"), this.remark),
      ),
    );
    this.by.addEventListener("input", () => this.annotated(this.by.value.trim()));
    this.remark.addEventListener("input", () =>
      this.annotated(this.sheet.initials || this.entry.by),
    );
  }

  /** @param {string} cell @param {Element} fields */
  put(cell, fields) {
    this.row.querySelector(cell)?.append(fields);
  }

  /** @param {Part} part */
  choice(part) {
    const select = make("select", { "aria-label": this.label(part) });
    const decisions = [
      "",
      "accepted",
      "rejected",
      "corrected",
      ...(part === "claim" ? ["open"] : []),
    ];
    for (const decision of decisions)
      select.append(make("option", { value: decision }, decision || "–"));
    select.addEventListener("change", () => this.decided(part));
    this.selects.set(part, select);
    return make(
      "label",
      { class: "field" },
      make("span", {}, part[0].toUpperCase() + part.slice(1)),
      select,
    );
  }

  /** @param {Part} part */
  right(part) {
    const says = {
      claim: "right words, copied from the sentence",
      source: "right source",
      chain: "right chain, nearest first: A > B",
    }[part];
    const area = make("textarea", { rows: 1, dir: "auto", "aria-label": this.label(says) });
    area.addEventListener("input", () => this.decided(part));
    this.rights.set(part, area);
    const wrong = make("span", { class: "wrong", role: "alert" });
    return make(
      "label",
      { class: "field right" },
      make("span", {}, says[0].toUpperCase() + says.slice(1)),
      area,
      wrong,
    );
  }

  /** @param {Part} part */
  decided(part) {
    const decision = /** @type {Decision | ""} */ (this.selects.get(part)?.value ?? "");
    const area = this.rights.get(part);
    if (!area) return;
    if (decision === "corrected" && !area.value) area.value = this.isSaid(part);
    this.entry.decide(part, decision, decision === "corrected" ? area.value : "");
    this.entry.by = this.sheet.initials || this.entry.by;
    this.show();
    this.sheet.changed();
  }

  /** @param {string} by who remarks, or who is said to decide */
  annotated(by) {
    this.entry.annotate(by, this.remark.value.trim());
    this.show();
    this.sheet.changed();
  }

  /** What the analysis says, to be put right. @param {Part} part */
  isSaid(part) {
    const { at, chain } = this.sheet.desk.facts.claims[this.index];
    if (part === "claim") return this.sheet.desk.text.words(...at);
    return part === "chain" ? chain.join(" > ") : (chain.at(-1) ?? "");
  }

  /** Show the entry in the fields, but leave alone what is being typed. */
  show() {
    for (const part of PARTS) this.showPart(part);
    for (const [field, value] of /** @type {[HTMLInputElement, string][]} */ ([
      [this.by, this.entry.by],
      [this.remark, this.entry.remark],
    ])) {
      if (field.value.trim() !== value) field.value = value;
    }
    this.mark(this.by, this.sheet.lacks(this.entry));
    showWritten(this.row, this.entry);
  }

  /** @param {Part} part */
  showPart(part) {
    const { decision, right } = this.entry.parts[part];
    const select = this.selects.get(part);
    const area = this.rights.get(part);
    if (!select || !area) return;
    select.value = decision;
    if (decision === "corrected" && area.value !== right) area.value = right;
    const field = /** @type {HTMLElement} */ (area.parentElement);
    field.hidden = decision !== "corrected";
    const trouble = this.sheet.desk.trouble(this.index, part);
    /** @type {HTMLElement} */ (field.querySelector(".wrong")).textContent = trouble;
    this.mark(area, trouble !== "");
  }

  /** @param {HTMLElement} field @param {boolean} wrong */
  mark(field, wrong) {
    if (wrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}
