/** The bots' commands: completed while a slash is being typed, or listed by the slash button. */

import { el, freshId, put } from "../parts/dom.js";
import { say } from "../language.js";

/** @typedef {import("../town/types.js").Command} Command */

export class CommandList {
  /**
   * @param {HTMLTextAreaElement} input
   * @param {(text: string) => void} send
   */
  constructor(input, send) {
    this.input = input;
    this.send = send;
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Command[]} */
    this.offered = [];
    this.chosen = 0;
    this.inGroup = false;
    this.id = freshId("commands");
    this.node = el("div", {
      class: "commands",
      id: this.id,
      role: "listbox",
      "aria-label": say("commands"),
      hidden: true,
    });
    for (const [name, value] of [
      ["aria-autocomplete", "list"],
      ["aria-haspopup", "listbox"],
      ["aria-controls", this.id],
    ]) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.#complete());
    input.addEventListener("blur", () => this.close());
  }

  /** @param {Command[]} commands they may come, or change, while one is typing */
  know(commands) {
    if (commands === this.commands) return;
    this.commands = commands;
    if (document.activeElement === this.input && this.input.value.startsWith("/")) this.#complete();
  }

  get isOpen() {
    return !this.node.hidden;
  }

  /** The slash button: all commands, or none again. */
  toggle() {
    this.input.focus();
    if (this.isOpen) this.close();
    else this.#offer(this.commands);
  }

  close() {
    this.#offer([]);
  }

  #complete() {
    const typed = /^\/(\w*)$/.exec(this.input.value);
    const start = typed?.[1].toLowerCase() ?? "";
    this.#offer(typed ? this.commands.filter(({ command }) => command.startsWith(start)) : []);
  }

  /** @param {Command[]} commands */
  #offer(commands) {
    this.offered = commands;
    this.chosen = 0;
    this.node.hidden = commands.length === 0;
    put(
      this.node,
      commands.map((command, index) => this.#option(command, index)),
    );
    this.#mark();
  }

  /**
   * @param {Command} command
   * @param {number} index
   */
  #option(command, index) {
    return el(
      "div",
      {
        class: "command",
        role: "option",
        id: `${this.id}-${index}`,
        on: {
          mousedown: (/** @type {Event} */ event) => event.preventDefault(),
          click: () => this.#choose(index),
        },
      },
      el("span", { class: "command__name" }, `/${command.command}`),
      el("span", { class: "command__words", dir: "auto" }, command.description),
    );
  }

  #mark() {
    [...this.node.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === this.chosen));
      if (index === this.chosen) option.scrollIntoView({ block: "nearest" });
    });
    if (this.isOpen) this.input.setAttribute("aria-activedescendant", `${this.id}-${this.chosen}`);
    else this.input.removeAttribute("aria-activedescendant");
  }

  /** @param {Command} command */
  #written({ command, bot }) {
    return this.inGroup ? `/${command}@${bot}` : `/${command}`;
  }

  /** @param {string} text */
  #write(text) {
    this.input.value = text;
    this.input.dispatchEvent(new Event("input"));
  }

  /** @param {number} index */
  #choose(index) {
    const text = this.#written(this.offered[index]);
    this.#write("");
    this.close();
    this.send(text);
  }

  /**
   * @param {KeyboardEvent} event
   * @returns {boolean} whether the key was meant for the list
   */
  onKey(event) {
    if (!this.isOpen) return false;
    const count = this.offered.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.chosen = (this.chosen + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
      this.#mark();
    } else if (event.key === "Tab" && !event.shiftKey) {
      this.#write(`${this.#written(this.offered[this.chosen])} `);
      this.close();
    } else if (event.key === "Enter") this.#choose(this.chosen);
    else if (event.key === "Escape") this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
}
