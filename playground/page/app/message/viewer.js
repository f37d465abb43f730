/** Photos and videos at their full size, above everything. */

import { el } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { say } from "../language.js";

/** @typedef {import("../town/types.js").Message} Message */

/** @param {Message} message */
function large({ media, from }) {
  const url = media?.url ?? "";
  if (media?.kind === "photo") return el("img", { src: url, alt: say("photoFrom", { name: from.name }) });
  return el("video", {
    src: url,
    controls: true,
    autoplay: true,
    "aria-label": say("videoFrom", { name: from.name }),
  });
}

/**
 * @param {Message[]} messages
 * @param {number} start
 */
export function openViewer(messages, start) {
  let at = start;
  const stage = el("div", { class: "viewer__stage" });
  const caption = el("p", { class: "viewer__caption", dir: "auto" });
  /** @param {number} step */
  const go = (step) => {
    at = (at + step + messages.length) % messages.length;
    stage.replaceChildren(large(messages[at]));
    caption.textContent = messages[at].text;
  };
  /**
   * @param {string} label
   * @param {string} name
   * @param {() => void} press
   */
  const button = (label, name, press) =>
    el(
      "button",
      { class: "round", type: "button", "aria-label": say(label), on: { click: press } },
      icon(name),
    );
  const dialog = el(
    "dialog",
    { class: "viewer", "aria-label": say("photoViewer") },
    stage,
    caption,
    el(
      "div",
      { class: "viewer__tools" },
      messages.length > 1 && [button("previous", "back", () => go(-1)), button("next", "next", () => go(1))],
      button("close", "close", () => dialog.close()),
    ),
  );
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") go(-1);
    if (event.key === "ArrowRight") go(1);
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target === stage) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  go(0);
  document.body.append(dialog);
  dialog.showModal();
}
