/** The head of the page: whose playground it is, the simulated clock, and the page's own switches. */

import { clockTime, shortDay } from "./dates.js";
import { language, say } from "./language.js";
import { el, freshId, put } from "./parts/dom.js";
import { icon } from "./parts/icons.js";
import { isDark, switchTheme } from "./theme.js";
import { advanceClock } from "./town/server.js";

const HOUR = 3600;
/** @type {[string, number][]} */
const STEPS = [
  ["plusHour", HOUR],
  ["plusDay", 24 * HOUR],
  ["plusWeek", 7 * 24 * HOUR],
];

/**
 * @typedef {{title: string, switchLanguage: () => void, addPhone: () => void, tell: (text: string) => void,
 *   toggleTranscript: () => void}} HeaderDeeds
 */

export class Header {
  /**
   * @param {import("./town/town.js").Town} town
   * @param {HeaderDeeds} deeds
   */
  constructor(town, deeds) {
    this.town = town;
    this.deeds = deeds;
    this.time = el("time", { class: "clock__time" });
    this.day = el("span", { class: "clock__day" });
    this.steps = STEPS.map(([label, seconds]) =>
      el(
        "button",
        { class: "step", type: "button", on: { click: () => this.#advance(seconds) } },
        say(label),
      ),
    );
    this.working = el("span", { class: "for-ear", role: "status" });
    this.clock = el(
      "div",
      { class: "clock", role: "group", "aria-label": say("clock") },
      el("div", { class: "clock__now" }, this.day, this.time),
      el("div", { class: "clock__steps" }, this.steps),
      this.working,
    );
    const moreId = freshId("tools");
    const tools = el("div", { class: "head__tools", id: moreId }, this.#tools());
    const more = el(
      "button",
      {
        class: "round head__more",
        type: "button",
        "aria-label": say("pageMenu"),
        "aria-expanded": "false",
        "aria-controls": moreId,
      },
      icon("more"),
    );
    this.node = el(
      "header",
      { class: "head" },
      el(
        "div",
        { class: "brand" },
        el("img", { class: "brand__mark", src: "icon.svg", alt: "" }),
        el("div", {}, el("h1", {}, "Sahut"), deeds.title && el("p", {}, deeds.title)),
      ),
      this.clock,
      more,
      tools,
    );
    const expand = (/** @type {boolean} */ open) => {
      this.node.classList.toggle("is-open", open);
      more.setAttribute("aria-expanded", String(open));
    };
    more.addEventListener("click", () => expand(!this.node.classList.contains("is-open")));
    this.node.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.node.classList.contains("is-open")) return;
      expand(false);
      more.focus();
    });
    this.unwatch = town.watch(() => this.show());
    this.ticking = window.setInterval(() => this.show(), 1000);
    this.show();
  }

  #tools() {
    const theme = el("button", { class: "tool", type: "button" });
    const showTheme = () => {
      theme.title = say(isDark() ? "lightTheme" : "darkTheme");
      put(theme, icon(isDark() ? "light" : "dark"), el("span", {}, theme.title));
    };
    theme.addEventListener("click", () => {
      switchTheme();
      showTheme();
    });
    showTheme();
    const { deeds } = this;
    /**
     * @param {string} name
     * @param {string} label
     * @param {() => void} press
     */
    const tool = (name, label, press) =>
      el(
        "button",
        { class: "tool", type: "button", title: label, on: { click: press } },
        icon(name),
        el("span", {}, label),
      );
    const other =
      language() === "id" ? { label: "English", lang: "en" } : { label: "Bahasa Indonesia", lang: "id" };
    const languages = tool("language", other.label, deeds.switchLanguage);
    languages.lang = other.lang;
    return [
      tool("transcript", say("transcript"), deeds.toggleTranscript),
      tool("plus", say("addPhone"), deeds.addPhone),
      languages,
      theme,
    ];
  }

  show() {
    const { now } = this.town;
    const minute = new Date(Math.floor(now / 60) * 60_000).toISOString();
    if (this.time.dateTime === minute) return;
    this.time.dateTime = minute;
    this.time.textContent = clockTime(now);
    this.day.textContent = shortDay(now);
  }

  /** @param {number} seconds */
  async #advance(seconds) {
    this.#busy(true);
    try {
      this.town.setClock(await advanceClock(seconds));
    } catch (error) {
      this.deeds.tell(say("clockFailed", { reason: /** @type {Error} */ (error).message }));
    } finally {
      this.#busy(false);
    }
  }

  /** @param {boolean} busy */
  #busy(busy) {
    this.clock.classList.toggle("is-busy", busy);
    this.clock.setAttribute("aria-busy", String(busy));
    this.working.textContent = busy ? say("clockWorks") : "";
    for (const step of this.steps) step.setAttribute("aria-disabled", String(busy));
  }

  close() {
    this.unwatch();
    window.clearInterval(this.ticking);
    this.node.remove();
  }
}
