/** How many code points are kept before and after: as `provenance.text.anchors` has it. */
const AROUND = 32;

/** A text whose places are counted in code points, as the program counts them. */
class Words {
  /** @param {string} text */
  constructor(text) {
    this.points = Array.from(text);
  }

  /** @param {number} start @param {number} end */
  words(start, end) {
    return this.points.slice(start, end).join("");
  }

  /** @param {number} start @param {number} end @returns {Quote} */
  quote(start, end) {
    return {
      exact: this.words(start, end),
      prefix: this.words(Math.max(0, start - AROUND), start),
      suffix: this.words(end, end + AROUND),
      start,
    };
  }

  /**
   * Words within the place given; null where they do not stand there.
   * @param {string} words @param {[number, number]} place @returns {Quote | null}
   */
  find(words, [start, end]) {
    const within = this.words(start, end);
    const at = words.trim() ? within.indexOf(words) : -1;
    if (at < 0) return null;
    const first = start + Array.from(within.slice(0, at)).length;
    return this.quote(first, first + Array.from(words).length);
  }
}

/** @param {Quote} one @param {Quote} other */
function isSameQuote(one, other) {
  return one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;
}
