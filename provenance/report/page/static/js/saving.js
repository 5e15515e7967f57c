/** Give a person a file to keep. @param {string} name @param {string} text */
function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Read a file of decisions. Throws an error that says what is wrong with it.
 * @param {string} text @returns {{document: string, location: string, corrections: Correction[]}}
 */
function readDecisions(text) {
  const file = parsed(text);
  if (file?.schema !== "provenance.corrections/1" || !Array.isArray(file.corrections)) {
    throw new Error("This is no file of decisions.");
  }
  const { document: first, location: place, corrections } = file;
  if (typeof first !== "string" || typeof place !== "string" || !corrections.every(isCorrection)) {
    throw new Error("The file of decisions is damaged.");
  }
  return { document: first, location: place, corrections: corrections.map(inOrder) };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {unknown} one @returns {one is Quote} */
function isQuote(one) {
  const { exact, prefix, suffix, start } = /** @type {Partial<Quote>} */ (one ?? {});
  return (
    [exact, prefix, suffix].every((words) => typeof words === "string") && Number.isInteger(start)
  );
}

/** @param {unknown} one @returns {one is Correction} */
function isCorrection(one) {
  const {
    of,
    decision,
    claim,
    by,
    at,
    words = null,
    names = [],
  } = /** @type {Partial<Correction>} */ (one ?? {});
  return (
    PARTS.includes(/** @type {Part} */ (of)) &&
    Object.hasOwn(SIGNS, String(decision)) &&
    isQuote(claim) &&
    typeof by === "string" &&
    typeof at === "string" &&
    (words === null || isQuote(words)) &&
    Array.isArray(names)
  );
}

/** The fields in the order of the file, so that the same decision is the same text. @param {Correction} one @returns {Correction} */
function inOrder({ of, decision, claim, by, at, remark = "", words = null, names = [] }) {
  return {
    of,
    decision,
    claim: ordered(claim),
    by,
    at,
    remark,
    words: words && ordered(words),
    names,
  };
}

/** @param {Quote} quote @returns {Quote} */
function ordered({ exact, prefix, suffix, start }) {
  return { exact, prefix, suffix, start };
}
