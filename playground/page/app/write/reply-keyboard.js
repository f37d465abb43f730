/** The keyboard that a bot puts in the place of the letters. */

import { el } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { say } from "../language.js";

/** @type {Record<string, string>} */
const ICONS = { location: "location", contact: "phone", web_app: "link" };

/** Bots often put a picture of their own before the words. */
const PICTURED = /^\p{Extended_Pictographic}/u;

/**
 * @param {import("../town/types.js").Keyboard} keyboard
 * @param {(key: {text: string, kind: string, url?: string}) => void} press
 */
export function replyKeyboard(keyboard, press) {
  return el(
    "div",
    { class: "reply-keyboard", role: "group", "aria-label": say("answerKeyboard") },
    keyboard.rows.map((row) =>
      el(
        "div",
        { class: "keys__row" },
        row.map((key) =>
          el(
            "button",
            { class: "reply-key", type: "button", on: { click: () => press(key) } },
            ICONS[key.kind] && !PICTURED.test(key.text) && icon(ICONS[key.kind]),
            el("span", { dir: "auto" }, key.text),
          ),
        ),
      ),
    ),
  );
}
