/** The language of the page's own words; what bots write is theirs. */

import { en } from "./words-en.js";
import { id } from "./words-id.js";

/** @type {Record<string, Record<string, string>>} */
export const words = { id, en };

const KEPT = "sahut.language";
let current = "id";

/** @param {string | undefined} wanted used unless the reader chose before */
export function startLanguage(wanted) {
  const kept = localStorage.getItem(KEPT);
  setLanguage(kept ?? wanted ?? "id", false);
}

export const language = () => current;

/**
 * @param {string} code
 * @param {boolean} [keep]
 */
export function setLanguage(code, keep = true) {
  current = code in words ? code : "id";
  document.documentElement.lang = current;
  if (keep) localStorage.setItem(KEPT, current);
}

/**
 * A word or sentence in the reader's language, with `{name}` places filled.
 * @param {string} key
 * @param {Record<string, string | number>} [places]
 */
export function say(key, places = {}) {
  const pattern = words[current][key];
  if (pattern === undefined) throw new Error(`no words for "${key}"`);
  return pattern.replace(/\{(\w+)\}/g, (_, name) => String(places[name]));
}
