/** The buttons under a message. */

import { el } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { say } from "../language.js";
import { safeAddress } from "./entities.js";

/** @typedef {import("../town/types.js").Message} Message */

/**
 * @param {Message} message
 * @param {string | undefined} tapped place of the button that waits for an answer
 * @param {import("./bubble.js").Deeds} deeds
 */
export function inlineKeyboard(message, tapped, deeds) {
  return el(
    "div",
    { class: "keys", role: "group", "aria-label": say("messageButtons") },
    message.buttons.map((row, line) =>
      el(
        "div",
        { class: "keys__row" },
        row.map((button, column) => key(message, button, `${line}.${column}`, tapped, deeds)),
      ),
    ),
  );
}

/**
 * @param {Message} message
 * @param {import("../town/types.js").Button} button
 * @param {string} at
 * @param {string | undefined} tapped
 * @param {import("./bubble.js").Deeds} deeds
 */
function key(message, button, at, tapped, deeds) {
  const looks = `key${button.style ? ` is-${button.style}` : ""}`;
  const words = el("span", { class: "key__text", dir: "auto" }, button.text);
  const url = button.kind === "url" ? safeAddress(button.url ?? "") : null;
  if (url) {
    const follow = (/** @type {Event} */ event) => deeds.follow(url) && event.preventDefault();
    return el(
      "a",
      {
        class: looks,
        href: url.href,
        target: "_blank",
        rel: "noopener noreferrer",
        data: { key: at },
        on: { click: follow },
      },
      words,
      icon("link"),
    );
  }
  const waits = tapped === at;
  return el(
    "button",
    {
      class: waits ? `${looks} is-waiting` : looks,
      type: "button",
      "aria-busy": waits && "true",
      data: { key: at },
      on: { click: () => deeds.tap(message, button, at) },
    },
    words,
    button.kind === "copy_text" && icon("copy"),
    waits && el("span", { class: "spinner", role: "progressbar", "aria-label": say("waitingForBot") }),
  );
}
