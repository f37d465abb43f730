/** What can be sent beside words: photos, videos, files, samples, a place, a contact, a recording. */

import { el } from "../parts/dom.js";
import { say } from "../language.js";
import { openFiles } from "./files.js";
import { openPlacePicker } from "./place-picker.js";
import { record } from "./recorder.js";
import { sampleAddress, sampleFile, sampleLabel, sampleNames } from "./samples.js";

/** @typedef {import("../phone.js").Phone} Phone */
/** @typedef {import("../town/server.js").Hand} Hand */

/**
 * Asks the browser for files.
 * @param {string} accept
 * @param {(files: File[]) => void} use
 */
function choose(accept, use) {
  const input = el("input", {
    type: "file",
    accept,
    multiple: true,
    class: "for-ear",
    tabindex: "-1",
    "aria-hidden": "true",
  });
  input.addEventListener("change", () => {
    use([...(input.files ?? [])]);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

/**
 * @param {Phone} phone
 * @param {Hand} hand
 */
function openSamples(phone, hand) {
  /** @type {Set<string>} */
  const chosen = new Set();
  const sheet = phone.layers.sheet(say("samplePhoto"), (close) => {
    const use = el("button", { class: "main-button", type: "button", disabled: true }, say("useSamples"));
    use.addEventListener("click", async () => {
      const files = await Promise.all([...chosen].map(sampleFile));
      close();
      openFiles(phone, hand, files);
    });
    const tiles = sampleNames.map((name) => {
      const tile = el(
        "button",
        { class: "sample", type: "button", "aria-pressed": "false" },
        el("img", { src: sampleAddress(name), alt: "" }),
        el("span", {}, sampleLabel(name)),
      );
      tile.addEventListener("click", () => {
        if (!chosen.delete(name)) chosen.add(name);
        tile.setAttribute("aria-pressed", String(chosen.has(name)));
        use.disabled = chosen.size === 0;
      });
      return tile;
    });
    return [el("p", { class: "hint" }, say("sampleHint")), el("div", { class: "samples" }, tiles), use];
  });
  return sheet;
}

/**
 * Asks before a number is handed over, as Telegram does.
 * @param {Phone} phone
 * @param {Hand} hand
 */
export function openContact(phone, hand) {
  const { name, phone: number } = phone.person;
  phone.layers.sheet(say("shareContact"), (close) => [
    el("p", {}, say("shareContactHint", { name, number: number ?? say("noNumber") })),
    el(
      "button",
      {
        class: "main-button",
        type: "button",
        "data-first": true,
        on: {
          click: () => {
            close();
            phone.attempt(() => hand.does("send/contact"));
          },
        },
      },
      say("shareMyContact"),
    ),
  ]);
}

/**
 * @param {Phone} phone
 * @param {Hand} hand
 * @param {HTMLElement} anchor
 */
export function openAttachMenu(phone, hand, anchor) {
  const files = (/** @type {File[]} */ chosen) => openFiles(phone, hand, chosen);
  phone.layers.menu(anchor, say("attach"), [
    { label: say("photoOrVideo"), icon: "photo", do: () => choose("image/*,video/*", files) },
    { label: say("samplePhoto"), icon: "light", do: () => openSamples(phone, hand) },
    {
      label: say("file"),
      icon: "document",
      do: () => choose("", (chosen) => openFiles(phone, hand, chosen, true)),
    },
    { label: say("location"), icon: "location", do: () => openPlacePicker(phone, hand) },
    { label: say("myContact"), icon: "person", do: () => openContact(phone, hand) },
    { label: say("recordVoice"), icon: "voice", do: () => record(phone, hand) },
    {
      label: say("voiceFile"),
      icon: "speaker",
      do: () =>
        choose("audio/*", ([voice]) => voice && phone.attempt(() => hand.uploads("send/voice", [voice], {}))),
    },
  ]);
}
