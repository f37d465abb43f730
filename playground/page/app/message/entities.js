/** Turns a text and its entities (offsets in UTF-16 units, as in a JavaScript string) into nodes. */

import { el } from "../parts/dom.js";
import { say } from "../language.js";

/** @typedef {import("../town/types.js").Entity} Entity */
/** @typedef {import("../town/types.js").TextDeeds} TextDeeds */

/** @type {Record<string, keyof HTMLElementTagNameMap>} */
const PLAIN_TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  blockquote: "blockquote",
};

/** These stand on lines of their own, so that the line break after them would show as an empty line. */
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/**
 * An address that may be opened, or null: a text must never smuggle in `javascript:` or `data:`.
 * @param {string} address
 */
export function safeAddress(address) {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  try {
    const url = new URL(full);
    return ["http:", "https:", "tg:", "mailto:", "tel:"].includes(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} address
 * @param {Node[]} content
 * @param {TextDeeds} deeds
 */
function link(address, content, deeds) {
  const url = safeAddress(address);
  if (!url) return el("span", {}, content);
  const away = url.protocol === "http:" || url.protocol === "https:";
  return el(
    "a",
    {
      href: url.href,
      target: away && "_blank",
      rel: "noopener noreferrer",
      title: url.href,
      on: {
        click: (/** @type {Event} */ event) => {
          if (deeds.follow(url)) event.preventDefault();
        },
      },
    },
    content,
  );
}

/**
 * @param {Node[]} content
 * @returns {HTMLElement}
 */
function spoiler(content) {
  const inside = el("span", { class: "spoiler__text", inert: true }, content);
  const cover = el(
    "span",
    {
      class: "spoiler",
      role: "button",
      tabindex: "0",
      "aria-label": say("spoiler"),
      on: { click: reveal, keydown: onKey },
    },
    inside,
  );
  /** @param {Event} event */
  function reveal(event) {
    event.stopPropagation();
    inside.inert = false;
    cover.classList.add("is-open");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
    cover.removeEventListener("click", reveal);
  }
  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if ((event.key !== "Enter" && event.key !== " ") || cover.classList.contains("is-open")) return;
    event.preventDefault();
    reveal(event);
  }
  return cover;
}

/**
 * A piece of text that does something when pressed.
 * @param {Node[]} content
 * @param {() => void} press
 */
function pressable(content, press) {
  return el("button", { class: "text-button", type: "button", on: { click: press } }, content);
}

/**
 * @param {Entity} entity
 * @param {string} covered the text under the entity
 * @param {Node[]} content
 * @param {TextDeeds} deeds
 * @returns {Node}
 */
function wrap(entity, covered, content, deeds) {
  const tag = PLAIN_TAGS[entity.type];
  if (tag) return el(tag, {}, content);
  switch (entity.type) {
    case "expandable_blockquote":
      return el("blockquote", { class: "is-long" }, content);
    case "pre":
      return el("pre", { tabindex: "0" }, el("code", { data: { language: entity.language } }, content));
    case "spoiler":
      return spoiler(content);
    case "url":
      return link(covered, content, deeds);
    case "text_link":
      return link(entity.url ?? "", content, deeds);
    case "email":
      return link(`mailto:${covered}`, content, deeds);
    case "phone_number":
      return link(`tel:${covered.replace(/[^\d+]/g, "")}`, content, deeds);
    case "code":
      return el(
        "code",
        {},
        pressable(content, () => deeds.copy(covered)),
      );
    case "bot_command":
      return pressable(content, () => deeds.command(covered));
    case "mention":
      return pressable(content, () => deeds.mention(covered.slice(1)));
    case "text_mention":
    case "hashtag":
    case "cashtag":
      return el("span", { class: "text-mark" }, content);
    default:
      return el("span", {}, content);
  }
}

/**
 * Entities come flat and may lie within each other. One that reaches over the end of the one around it
 * is cut there and goes on after it.
 * @param {string} text
 * @param {Entity[] | undefined} entities
 * @param {TextDeeds} deeds
 * @returns {Node[]}
 */
export function richText(text, entities, deeds) {
  const waiting = (entities ?? [])
    .map((entity) => ({
      entity,
      from: Math.max(0, entity.offset),
      to: Math.min(text.length, entity.offset + entity.length),
    }))
    .filter((span) => span.from < span.to);
  const inOrder = () => waiting.sort((a, b) => a.from - b.from || b.to - a.to);
  inOrder();

  /**
   * @param {number} from
   * @param {number} to
   * @returns {Node[]}
   */
  function build(from, to) {
    /** @type {Node[]} */
    const nodes = [];
    let at = from;
    while (waiting.length && waiting[0].from < to) {
      const span = /** @type {typeof waiting[0]} */ (waiting.shift());
      if (span.to > to) {
        waiting.push({ ...span, from: to });
        inOrder();
        span.to = to;
      }
      if (span.from > at) nodes.push(document.createTextNode(text.slice(at, span.from)));
      nodes.push(wrap(span.entity, text.slice(span.from, span.to), build(span.from, span.to), deeds));
      at = span.to;
      if (BLOCKS.has(span.entity.type) && at < to && text[at] === "\n") at += 1;
    }
    if (at < to) nodes.push(document.createTextNode(text.slice(at, to)));
    return nodes;
  }

  return build(0, text.length);
}
