/**
 * The messages of a chat, in a live log. What did not change keeps its element; the arrow keys go from message
 * to message, and only the current one's buttons are tab stops.
 */

import { el } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { dayKey, longDay } from "../dates.js";
import { say } from "../language.js";
import { bubble, serviceLine } from "./bubble.js";

/** @typedef {import("../town/types.js").Message} Message */
/** @typedef {{key: string, parts: any[], build: () => HTMLElement}} Item */

const SAME_BREATH = 8 * 60;
const NEAR_END = 60;
const CONTROLS = "a[href], button, [role=button], summary, pre";

/**
 * @param {Message | undefined} a
 * @param {Message} b
 */
function sameBreath(a, b) {
  if (!a || a.service || b.service || a.from.id !== b.from.id) return false;
  return Math.abs(a.date - b.date) < SAME_BREATH && dayKey(a.date) === dayKey(b.date);
}

/**
 * Parts of one album stand together.
 * @param {Message[]} messages
 */
function gather(messages) {
  /** @type {Message[][]} */
  const bundles = [];
  for (const message of messages) {
    const last = bundles.at(-1);
    if (message.album && last?.[0].album === message.album) last.push(message);
    else bundles.push([message]);
  }
  return bundles;
}

export class MessageList {
  /**
   * @param {import("./bubble.js").Deeds} deeds
   * @param {{isGroup: boolean, onRead: () => void}} options
   */
  constructor(deeds, { isGroup, onRead }) {
    this.deeds = deeds;
    this.isGroup = isGroup;
    this.onRead = onRead;
    /** @type {Map<string, {parts: any[], node: HTMLElement}>} */
    this.drawn = new Map();
    /** @type {HTMLElement | null} */
    this.current = null;
    this.unseen = 0;
    this.log = el("div", {
      class: isGroup ? "log is-group" : "log",
      role: "log",
      "aria-live": "polite",
      "aria-relevant": "additions",
      "aria-label": say("messages"),
    });
    this.scroller = el("div", { class: "scroller" }, this.log);
    this.count = el("span", { class: "badge" });
    this.toEnd = el(
      "button",
      { class: "to-end round", type: "button", "aria-label": say("toNewest"), hidden: true },
      icon("down"),
      this.count,
    );
    this.node = el("div", { class: "messages" }, this.scroller, this.toEnd);
    this.toEnd.addEventListener("click", () => this.scrollToEnd(true));
    this.scroller.addEventListener("scroll", () => this.#noticeEnd());
    this.log.addEventListener("keydown", (event) => this.#onKey(event));
    this.log.addEventListener("focusin", (event) => {
      const item = /** @type {HTMLElement} */ (event.target).closest("[data-id]");
      if (item) this.#setCurrent(/** @type {HTMLElement} */ (item));
    });
    this.resized = new ResizeObserver(() => this.wasAtEnd && this.scrollToEnd(false));
    this.resized.observe(this.scroller);
    this.resized.observe(this.log);
    this.wasAtEnd = true;
  }

  close() {
    this.resized.disconnect();
  }

  get atEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  /** @param {boolean} smooth */
  scrollToEnd(smooth) {
    this.wasAtEnd = true;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth ? "smooth" : "instant" });
    this.#noticeEnd();
  }

  #noticeEnd() {
    this.wasAtEnd = this.atEnd;
    if (this.wasAtEnd) {
      this.unseen = 0;
      this.onRead();
    }
    this.toEnd.hidden = this.wasAtEnd;
    this.count.textContent = this.unseen ? String(this.unseen) : "";
  }

  /**
   * @param {{messages: Message[], tapped: Map<number, string>, drafts: any[], unreadFrom: number | null,
   *   more: (() => void) | null}} shown
   */
  show(shown) {
    const before = this.drawn.size;
    const grown = this.#draw(this.#items(shown));
    const [last] = shown.messages.slice(-1);
    if (last?.out && grown) this.wasAtEnd = true;
    if (this.wasAtEnd) this.scrollToEnd(false);
    else if (before) {
      this.unseen += grown;
      this.#noticeEnd();
    }
    if (!this.current?.isConnected || !this.log.contains(document.activeElement)) {
      const items = this.#stops();
      if (items.length) this.#setCurrent(items[items.length - 1]);
    }
  }

  /**
   * @param {Parameters<MessageList["show"]>[0]} shown
   * @returns {Item[]}
   */
  #items({ messages, tapped, drafts, unreadFrom, more }) {
    /** @type {Item[]} */
    const items = [];
    if (more) items.push({ key: "more", parts: [], build: () => moreButton(more) });
    const bundles = gather(messages);
    let day = "";
    bundles.forEach((bundle, index) => {
      const [message] = bundle;
      const today = dayKey(message.date);
      if (today !== day) items.push({ key: `day ${today}`, parts: [], build: () => dayLine(message.date) });
      day = today;
      if (bundle.some(({ message_id }) => message_id === unreadFrom)) {
        items.push({ key: "unread", parts: [unreadFrom], build: unreadLine });
      }
      const key = `message ${message.message_id}`;
      if (message.service) {
        items.push({ key, parts: [message], build: () => serviceLine(message) });
        return;
      }
      const stand = {
        first: !sameBreath(bundles[index - 1]?.[0], message),
        last: !bundles[index + 1] || !sameBreath(message, bundles[index + 1][0]),
        group: this.isGroup,
        tapped: tapped.get(message.message_id),
      };
      const parts = [...bundle, stand.first, stand.last, stand.tapped];
      items.push({ key, parts, build: () => bubble(bundle, stand, this.deeds) });
    });
    for (const draft of drafts) {
      items.push({ key: `draft ${draft.from.id}`, parts: [draft], build: () => draftBubble(draft) });
    }
    return items;
  }

  /**
   * @param {Item[]} items
   * @returns {number} how many new messages stand at the end
   */
  #draw(items) {
    const keys = new Set(items.map((item) => item.key));
    for (const [key, { node }] of this.drawn) {
      if (keys.has(key)) continue;
      node.remove();
      this.drawn.delete(key);
    }
    let grown = 0;
    let at = this.log.firstElementChild;
    for (const { key, parts, build } of items) {
      const known = this.drawn.get(key);
      const same = known?.parts.length === parts.length && known.parts.every((part, i) => part === parts[i]);
      let node = known?.node;
      if (!node || !same) {
        const fresh = build();
        if (node) {
          if (at === node) at = fresh;
          this.#exchange(node, fresh);
        } else if (!at) grown += 1;
        node = fresh;
        this.drawn.set(key, { parts, node });
      }
      if (node === at) at = node.nextElementSibling;
      else this.log.insertBefore(node, at);
    }
    return grown;
  }

  /**
   * A message that changed keeps the focus where it was: on the same button, or else on the message.
   * @param {HTMLElement} old
   * @param {HTMLElement} fresh
   */
  #exchange(old, fresh) {
    const focused = old.contains(document.activeElement)
      ? /** @type {HTMLElement} */ (document.activeElement)
      : null;
    const key = focused?.dataset.key;
    old.replaceWith(fresh);
    if (this.current === old) this.#setCurrent(fresh);
    if (!focused) return;
    const heir = key ? fresh.querySelector(`[data-key="${key}"]`) : null;
    /** @type {HTMLElement} */ (heir ?? fresh).focus({ preventScroll: true });
  }

  /** @returns {HTMLElement[]} */
  #stops() {
    return [...this.log.querySelectorAll("[data-id]")].map((node) => /** @type {HTMLElement} */ (node));
  }

  /** @param {HTMLElement} item */
  #setCurrent(item) {
    for (const other of this.#stops()) {
      const isIt = other === item;
      other.tabIndex = isIt ? 0 : -1;
      for (const control of other.querySelectorAll(CONTROLS)) {
        /** @type {HTMLElement} */ (control).tabIndex = isIt ? 0 : -1;
      }
    }
    this.current = item;
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const items = this.#stops();
    const at = items.indexOf(/** @type {HTMLElement} */ (event.target));
    if (at < 0) return;
    /** @type {Record<string, number>} */
    const targets = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: items.length - 1 };
    const target = items[targets[event.key]];
    if (!(event.key in targets) || !target) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} id */
  jump(id) {
    const target = this.#stops().find((node) => node.dataset.id === String(id));
    if (!target) return;
    target.scrollIntoView({ block: "center", behavior: "smooth" });
    target.focus({ preventScroll: true });
    target.classList.remove("is-shown");
    void target.offsetWidth;
    target.classList.add("is-shown");
  }
}

/** @param {() => void} more */
const moreButton = (more) =>
  el("button", { class: "pill", type: "button", on: { click: more } }, say("loadEarlier"));

/** @param {number} date */
const dayLine = (date) => el("div", { class: "day" }, el("span", {}, longDay(date)));

const unreadLine = () => el("div", { class: "unread-line" }, el("span", {}, say("unreadMessages")));

/** @param {any} draft */
const draftBubble = (draft) =>
  el(
    "div",
    { class: "row is-first is-last has-text is-draft" },
    el(
      "div",
      { class: "row__column" },
      el("div", { class: "bubble" }, el("div", { class: "bubble__text", dir: "auto" }, draft.text)),
    ),
  );
