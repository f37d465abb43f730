/** The sheet in which chosen files are looked at, given a caption and sent. */

import { el } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { fileSize } from "../dates.js";
import { say } from "../language.js";

/** @typedef {import("../phone.js").Phone} Phone */
/** @typedef {import("../town/server.js").Hand} Hand */

const ALBUM = 10;
const CAPTION = 1024;

/** @param {File} file */
const kindOf = ({ type }) =>
  type === "image/gif"
    ? "animation"
    : (/^(image|video|audio)\//.exec(type)?.[1].replace("image", "photo") ?? "document");

/** @param {File} file */
async function measures(file) {
  if (kindOf(file) !== "photo") return {};
  const bitmap = await createImageBitmap(file).catch(() => null);
  return bitmap ? { width: bitmap.width, height: bitmap.height } : {};
}

/**
 * Photos and videos that go out together go as albums; everything else one by one.
 * @param {Hand} hand
 * @param {File[]} files
 * @param {string} caption
 * @param {boolean} asFiles
 */
async function sendFiles(hand, files, caption, asFiles) {
  const together =
    !asFiles && files.length > 1 && files.every((file) => ["photo", "video"].includes(kindOf(file)));
  if (together) {
    for (let at = 0; at < files.length; at += ALBUM) {
      const part = files.slice(at, at + ALBUM);
      const words = at === 0 ? caption : "";
      if (part.length > 1) await hand.uploads("send/album", part, { caption: words });
      else await sendFiles(hand, part, words, false);
    }
    return;
  }
  for (const [at, file] of files.entries()) {
    const kind = asFiles ? "document" : kindOf(file);
    const fields = { caption: at === 0 ? caption : "", ...(asFiles ? {} : await measures(file)) };
    await hand.uploads(`send/${kind}`, [file], fields);
  }
}

/**
 * @param {File} file
 * @param {string[]} addresses object addresses to be given back when the sheet closes
 */
function preview(file, addresses) {
  if (!["photo", "animation"].includes(kindOf(file))) {
    return el(
      "div",
      { class: "file" },
      el(
        "span",
        { class: "file__mark", "aria-hidden": "true" },
        icon(kindOf(file) === "video" ? "video" : "document"),
      ),
      el(
        "span",
        { class: "file__words" },
        el("span", { class: "file__name", dir: "auto" }, file.name),
        el("span", { class: "file__size" }, fileSize(file.size)),
      ),
    );
  }
  const address = URL.createObjectURL(file);
  addresses.push(address);
  return el("img", { class: "preview__image", src: address, alt: file.name });
}

/**
 * @param {Phone} phone
 * @param {Hand} hand
 * @param {File[]} files
 * @param {boolean} [asFiles]
 */
export function openFiles(phone, hand, files, asFiles = false) {
  if (!files.length) return;
  /** @type {string[]} */
  const addresses = [];
  const title = say(files.length === 1 ? "sendOneFile" : "sendFiles", { count: files.length });
  const build = (/** @type {() => void} */ close) => {
    const caption = el("textarea", {
      rows: "2",
      maxlength: CAPTION,
      placeholder: say("captionHint"),
      "aria-label": say("caption"),
      dir: "auto",
      "data-first": true,
    });
    const raw = el("input", { type: "checkbox", checked: asFiles });
    const send = el("button", { class: "main-button", type: "submit" }, say("send"));
    const form = el(
      "form",
      { class: "preview" },
      el(
        "div",
        { class: "preview__files", data: { count: files.length } },
        files.map((file) => preview(file, addresses)),
      ),
      caption,
      el("label", { class: "check" }, raw, say("sendAsFile")),
      send,
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      send.disabled = true;
      send.classList.add("is-busy");
      const sent = await phone.attempt(() => sendFiles(hand, files, caption.value.trim(), raw.checked));
      send.disabled = false;
      send.classList.remove("is-busy");
      if (sent) close();
    });
    caption.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      form.requestSubmit();
    });
    return [form];
  };
  phone.layers.sheet(title, build, {
    onClose: () => addresses.forEach((address) => URL.revokeObjectURL(address)),
  });
}
