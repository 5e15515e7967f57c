/**
 * What the page was given, and elements made without markup: no word can become a tag.
 *
 * @typedef {"claim" | "source" | "chain"} Part
 * @typedef {"accepted" | "rejected" | "corrected" | "open"} Decision
 * @typedef {{exact: string, prefix: string, suffix: string, start: number}} Quote
 * @typedef {{of: Part, decision: Decision, claim: Quote, by: string, at: string, remark: string,
 *   words: Quote | null, names: string[]}} Correction
 * @typedef {{at: [number, number], sentence: [number, number], chain: string[]}} Claim
 * @typedef {{name: string, kind: string, parent: number | null, claims: number[]}} Source
 * @typedef {{document: string, location: string, file: string, text: string, claims: Claim[],
 *   tree: Source[], corrections: Correction[]}} Given
 */

const SVG = "http://www.w3.org/2000/svg";

/** @param {Element} element @param {Record<string, string | number>} attributes @param {(Node | string)[]} children */
function fitted(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {Record<string, string | number>} attributes @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  fitted(element, attributes, children);
  return element;
}

/** @param {string} tag @param {Record<string, string | number>} attributes @param {(Node | string)[]} children */
function draw(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  fitted(element, attributes, children);
  return element;
}

/** @param {Element} sheet @returns {Given} */
function given(sheet) {
  return JSON.parse(sheet.querySelector("script.data")?.textContent ?? "");
}

/** @param {number} number @param {string} one */
function counted(number, one) {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
