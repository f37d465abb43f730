/** A drawer with what bots, people and server did, read while it is open. */

import { clockTime } from "./dates.js";
import { say } from "./language.js";
import { el } from "./parts/dom.js";
import { icon } from "./parts/icons.js";
import { readTranscript, Unreachable } from "./town/server.js";

/**
 * @typedef {{n: number, at: number, kind: "call" | "update" | "act", bot?: string, method?: string,
 *   ok?: boolean, code?: number, what?: string, who?: string}} Entry
 */

const EVERY = 1500;
const MOST = 300;

export class Transcript {
  constructor() {
    this.after = 0;
    this.reading = 0;
    this.entries = el("ol", { class: "transcript__entries", tabindex: "0", "aria-label": say("transcript") });
    const close = el(
      "button",
      { class: "round", type: "button", "aria-label": say("close"), on: { click: () => this.toggle() } },
      icon("close"),
    );
    this.node = el(
      "aside",
      { class: "transcript", "aria-label": say("transcript"), hidden: true },
      el("header", {}, el("h2", {}, say("transcript")), close),
      this.entries,
    );
    this.node.addEventListener("keydown", (event) => event.key === "Escape" && this.toggle());
  }

  toggle() {
    this.node.hidden = !this.node.hidden;
    window.clearTimeout(this.reading);
    if (this.node.hidden) return;
    this.#read();
    this.entries.focus();
  }

  async #read() {
    try {
      /** @type {Entry[]} */
      const fresh = await readTranscript(this.after);
      this.#show(fresh);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
    this.reading = window.setTimeout(() => this.#read(), EVERY);
  }

  /** @param {Entry[]} fresh */
  #show(fresh) {
    const { entries } = this;
    const atEnd = entries.scrollHeight - entries.scrollTop - entries.clientHeight < 40;
    this.after = fresh.at(-1)?.n ?? this.after;
    entries.append(...fresh.slice(-MOST).map(line));
    while (entries.children.length > MOST) entries.firstElementChild?.remove();
    if (atEnd) entries.scrollTop = entries.scrollHeight;
  }

  close() {
    window.clearTimeout(this.reading);
    this.node.remove();
  }
}

/** @param {Entry} entry */
function line(entry) {
  const { kind, ok, code, method, what } = entry;
  const details = el(
    "details",
    {},
    el(
      "summary",
      { class: ok === false ? "is-refused" : null },
      el("time", {}, clockTime(entry.at)),
      el("b", {}, kind === "call" ? method : what),
      el("span", { dir: "auto" }, entry.bot ? `@${entry.bot}` : entry.who),
      ok === false && el("i", {}, code),
    ),
  );
  const unfold = () => details.append(el("pre", { tabindex: "0" }, JSON.stringify(entry, null, 2)));
  details.addEventListener("toggle", unfold, { once: true });
  return el("li", { data: { kind } }, details);
}
