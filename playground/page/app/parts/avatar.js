/** A round picture for a person, bot or group: its initials on a colour of its own. */

import { el } from "./dom.js";
import { icon } from "./icons.js";

const HUES = 8;

/** @param {number} id */
export const hueOf = (id) => Math.abs(id) % HUES;

/** @param {string} name */
function initials(name) {
  const words = name.split(/[\s_]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.map((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? "");
  return ((letters[0] ?? "?") + (letters.length > 1 ? letters[letters.length - 1] : "")).toUpperCase();
}

/**
 * @param {number} id
 * @param {string} name
 * @param {string} [mark] an icon in place of the initials
 */
export function avatar(id, name, mark) {
  return el(
    "span",
    { class: "avatar", "aria-hidden": "true", data: { hue: hueOf(id) } },
    mark ? icon(mark) : initials(name),
  );
}
