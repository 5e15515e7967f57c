const SIGNS = { accepted: "✓", rejected: "✕", corrected: "✎", open: "…" };

/** What is in the fields as words: that is what is printed. @param {HTMLElement} row @param {Entry} entry */
function showWritten(row, entry) {
  const decided = PARTS.filter((part) => entry.parts[part].decision);
  const words = decided.map((part) => {
    const { decision, right } = entry.parts[part];
    return `${part} ${decision}${right ? `: ${right}` : ""}`;
  });
  write(row, ".status", words);
  write(row, ".initials", entry.by && decided.length ? [entry.by] : []);
  write(row, ".remark", entry.remark ? [entry.remark] : []);
  row.classList.toggle("rejected", entry.parts.claim.decision === "rejected");
  const sign = decided
    .map((part) => SIGNS[/** @type {Decision} */ (entry.parts[part].decision)])
    .join("");
  const head = row.querySelector(".no");
  if (sign) head?.setAttribute("data-decided", sign);
  else head?.removeAttribute("data-decided");
}

/** @param {HTMLElement} row @param {string} cell @param {string[]} words */
function write(row, cell, words) {
  row.querySelector(`${cell} .written`)?.replaceChildren(...words.map((one) => make("p", {}, one)));
}
