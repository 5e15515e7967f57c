/** The decisions on one article: those of its file, in their order, and what was decided here. */
class Desk {
  /** @param {Given} facts */
  constructor(facts) {
    this.facts = facts;
    this.text = new Words(facts.text);
    /** @type {{document: string, location: string}} of the version that was reviewed first */
    this.first = { document: facts.document, location: facts.location };
    /** @type {Entry[]} */
    this.entries = facts.claims.map(() => new Entry());
    /** @type {Correction[]} */
    this.log = [];
    this.take(facts.corrections);
  }

  get isUnsaved() {
    return this.entries.some((entry) => entry.isFresh);
  }

  get decided() {
    return this.entries.filter((entry) => entry.isDecided).length;
  }

  /** @param {number} index @returns {Quote} */
  quote(index) {
    return this.text.quote(...this.facts.claims[index].at);
  }

  /**
   * Take decisions of a file and return how many are of claims that this sheet does not show.
   * They stay in the file all the same. What was decided here is newer, and holds.
   * @param {Correction[]} corrections
   */
  take(corrections) {
    const known = new Set(this.log.map((one) => JSON.stringify(one)));
    const strange = new Set(corrections.filter((one) => !known.has(JSON.stringify(one))));
    this.log = [...this.log, ...strange].sort(byTime);
    const places = this.places();
    for (const correction of this.log) {
      const index = this.place(correction.claim, places);
      if (index === null) continue;
      strange.delete(correction);
      this.entries[index].recall(correction);
    }
    return strange.size;
  }

  /** Claims by their words. @returns {Map<string, number[]>} */
  places() {
    const found = new Map();
    for (const [index, claim] of this.facts.claims.entries()) {
      const words = this.text.words(...claim.at);
      found.set(words, [...(found.get(words) ?? []), index]);
    }
    return found;
  }

  /**
   * The claim with these very words between these; never a lookalike.
   * @param {Quote} quote @param {Map<string, number[]>} places @returns {number | null}
   */
  place(quote, places) {
    const same = (places.get(quote.exact) ?? []).filter((index) =>
      isSameQuote(quote, this.quote(index)),
    );
    if (same.length === 1) return same[0];
    return same.find((index) => this.facts.claims[index].at[0] === quote.start) ?? null;
  }

  /** What is wrong with the decision on one part, in words; "" where nothing is. @param {number} index @param {Part} part */
  trouble(index, part) {
    const { decision, right, fresh } = this.entries[index].parts[part];
    if (!fresh || decision !== "corrected") return "";
    if (part !== "claim") return namesOf(right).length ? "" : "Say what is right.";
    const found = this.text.find(right, this.facts.claims[index].sentence);
    return found ? "" : "Copy the words from the claim's sentence.";
  }

  /** All decisions, as the file keeps them. */
  corrections() {
    const places = this.places();
    const kept = this.log.filter((one) => {
      const index = this.place(one.claim, places);
      return index === null || !this.entries[index].cleared.has(one.of);
    });
    const fresh = this.entries.flatMap((entry, index) => this.fresh(entry, index));
    return [...kept, ...fresh.sort(byTime)];
  }

  /** @param {Entry} entry @param {number} index @returns {Correction[]} */
  fresh(entry, index) {
    return PARTS.filter((part) => entry.parts[part].fresh).map((part) => {
      const { decision, right, at } = entry.parts[part];
      const corrected = decision === "corrected";
      const sentence = this.facts.claims[index].sentence;
      return {
        of: part,
        decision: /** @type {Decision} */ (decision),
        claim: this.quote(index),
        by: entry.by,
        at,
        remark: entry.remark,
        words: corrected && part === "claim" ? this.text.find(right, sentence) : null,
        names:
          corrected && part !== "claim" ? (part === "chain" ? namesOf(right) : [right.trim()]) : [],
      };
    });
  }

  /** The file's text, the same that `provenance review` writes. */
  file() {
    const file = {
      schema: "provenance.corrections/1",
      ...this.first,
      corrections: this.corrections(),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  }

  /** What was decided here has been written to a file. */
  settle() {
    this.log = this.corrections();
    for (const entry of this.entries) entry.settle();
  }
}

/** What was decided later holds, in whatever order files are loaded. @param {Correction} one @param {Correction} other */
function byTime(one, other) {
  return Date.parse(one.at) - Date.parse(other.at) || 0;
}
