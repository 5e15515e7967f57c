/** @type {Part[]} */
const PARTS = ["claim", "source", "chain"];

/** What a person decides of one claim. A part that was touched here is `fresh` until it is saved. */
class Entry {
  constructor() {
    this.by = "";
    this.remark = "";
    /** @type {Record<Part, {decision: Decision | "", right: string, at: string, fresh: boolean}>} */
    this.parts = { claim: undecided(), source: undecided(), chain: undecided() };
    this.cleared = new Set(/** @type {Part[]} */ ([]));
    /** @type {Part} the part that initials and remark go with where no part was touched */
    this.last = "claim";
  }

  get isDecided() {
    return PARTS.some((part) => this.parts[part].decision);
  }

  get isFresh() {
    return this.cleared.size > 0 || PARTS.some((part) => this.parts[part].fresh);
  }

  /** Take a decision from a file; what was decided here is newer, and holds. @param {Correction} correction */
  recall(correction) {
    if (!this.isFresh) {
      this.by = correction.by;
      this.remark = correction.remark;
      this.last = correction.of;
    }
    if (this.parts[correction.of].fresh || this.cleared.has(correction.of)) return;
    const right = correction.words ? correction.words.exact : correction.names.join(" > ");
    const { decision, at } = correction;
    this.parts[correction.of] = { decision, right, at, fresh: false };
  }

  /** @param {Part} part @param {Decision | ""} decision @param {string} right */
  decide(part, decision, right) {
    if (decision) this.last = part;
    if (decision) this.cleared.delete(part);
    else this.cleared.add(part);
    this.parts[part] = { decision, right, at: now(), fresh: decision !== "" };
  }

  /** Initials and remark go with what was decided last; alone, they leave the claim open. */
  annotate(/** @type {string} */ by, /** @type {string} */ remark) {
    this.by = by;
    this.remark = remark;
    const part = this.parts[this.last];
    if (part.decision === "open" && !remark) this.decide(this.last, "", "");
    else if (part.decision) this.parts[this.last] = { ...part, at: now(), fresh: true };
    else if (remark) this.decide("claim", "open", "");
  }

  /** All that was decided here is in a file now. */
  settle() {
    this.cleared.clear();
    for (const part of PARTS) this.parts[part].fresh = false;
  }
}

/** @returns {{decision: Decision | "", right: string, at: string, fresh: boolean}} */
function undecided() {
  return { decision: "", right: "", at: "", fresh: false };
}

/** The time in UTC, as `provenance review` writes it. */
function now() {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}

/** A chain as it is typed: The Harbour Gazette > inspection file. @param {string} typed */
function namesOf(typed) {
  return typed
    .split(">")
    .map((name) => name.trim())
    .filter(Boolean);
}
