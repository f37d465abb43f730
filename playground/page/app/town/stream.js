/** Live events: one stream for the people on screen, which comes back by itself when it broke. */

import { readState } from "./server.js";

const TYPES = [
  "message",
  "edited",
  "deleted",
  "keyboard",
  "action",
  "draft",
  "answer",
  "chat",
  "chat_gone",
  "person",
  "bot",
  "clock",
  "reset",
];
const FIRST_RETRY = 500;
const LONGEST_RETRY = 5000;

export class Stream {
  /**
   * @param {{event: (type: string, data: any) => void, lost: () => void,
   *   back: (state: any) => Promise<void>}} listener `back` reads everything anew
   */
  constructor(listener) {
    this.listener = listener;
    /** @type {number[]} */
    this.people = [];
    this.after = 0;
    this.retryIn = FIRST_RETRY;
    /** @type {EventSource | null} */
    this.source = null;
    this.retrying = 0;
  }

  /**
   * @param {number[]} people
   * @param {number} [after]
   */
  follow(people, after = this.after) {
    this.people = people;
    this.after = after;
    if (!this.retrying) this.#open();
  }

  #open() {
    this.source?.close();
    const query = this.people.map((person) => `person=${person}&`).join("");
    const source = new EventSource(`/sim/events?${query}after=${this.after}`);
    this.source = source;
    source.onopen = () => (this.retryIn = FIRST_RETRY);
    source.onerror = () => source === this.source && this.#lose();
    for (const type of TYPES) {
      source.addEventListener(type, (event) => {
        if (source !== this.source) return;
        const data = JSON.parse(/** @type {MessageEvent} */ (event).data);
        this.after = data.seq ?? this.after;
        this.listener.event(type, data);
      });
    }
  }

  #lose() {
    this.source?.close();
    this.source = null;
    this.listener.lost();
    this.retrying = window.setTimeout(() => this.#retry(), this.retryIn);
    this.retryIn = Math.min(this.retryIn * 1.6, LONGEST_RETRY);
  }

  async #retry() {
    try {
      const state = await readState();
      await this.listener.back(state);
      this.retrying = 0;
      this.follow(this.people, state.seq);
    } catch {
      this.#lose();
    }
  }
}
