/** Times as the city reads them: in its zone, by the simulated clock. */

import { language } from "./language.js";

/** @type {string | undefined} */
let zone;

/** @param {string | undefined} name an IANA zone; one that the browser does not know is left out */
export function setZone(name) {
  try {
    new Intl.DateTimeFormat("id", { timeZone: name });
    zone = name;
  } catch {
    zone = undefined;
  }
}

/**
 * @param {number} seconds
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(seconds, options) {
  const locale = language() === "en" ? "en-GB" : "id-ID";
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(seconds * 1000);
}

/** @param {number} seconds */
export const clockTime = (seconds) => format(seconds, { hour: "2-digit", minute: "2-digit" });

/** @param {number} seconds */
export const dayKey = (seconds) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(seconds * 1000);

/** @param {number} seconds */
export const longDay = (seconds) =>
  format(seconds, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** @param {number} seconds */
export const shortDay = (seconds) =>
  format(seconds, { weekday: "short", day: "numeric", month: "short", year: "numeric" });

/** @param {number} seconds */
export const dayAndMonth = (seconds) => format(seconds, { day: "numeric", month: "short" });

/** @param {number} seconds */
export const fullTime = (seconds) => `${longDay(seconds)} ${clockTime(seconds)}`;

/**
 * Length of a recording, as 1:05.
 * @param {number} seconds
 */
export function runningTime(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** @param {number} bytes */
export function fileSize(bytes) {
  const locale = language() === "en" ? "en-GB" : "id-ID";
  const units = ["B", "KB", "MB", "GB"];
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${amount.toLocaleString(locale, { maximumFractionDigits: 1 })} ${units[unit]}`;
}
