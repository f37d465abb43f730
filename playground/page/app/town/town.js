/** All that the page knows: people, bots, their chats, the clock, and whether the server is there. */

import { Chat } from "./chat.js";
import { readChats, readState, Unreachable } from "./server.js";
import { Stream } from "./stream.js";

/** @typedef {import("./types.js").Person} Person */

export class Town {
  /** @param {() => void} replaced called when another town answers at this address */
  constructor(replaced) {
    this.replaced = replaced;
    /** @type {Map<number, Person>} */
    this.people = new Map();
    /** @type {Map<number, import("./types.js").Bot>} */
    this.bots = new Map();
    /** @type {Map<number, Map<number, Chat>>} chats by person and number, as they are listed */
    this.chats = new Map();
    this.connected = true;
    /** @type {Set<() => void>} */
    this.watchers = new Set();
    /** @type {Set<(answer: any) => void>} */
    this.answerListeners = new Set();
    this.clockRead = { now: 0, at: 0 };
    this.announced = false;
    this.stream = new Stream({
      event: (type, data) => this.#apply(type, data),
      lost: () => this.#connected(false),
      back: (state) => this.#readAnew(state),
    });
  }

  /** Seconds since 1970 on the simulated clock, which runs on by itself between two readings. */
  get now() {
    return this.clockRead.now + (performance.now() - this.clockRead.at) / 1000;
  }

  /** @param {{now: number}} clock */
  setClock({ now }) {
    this.clockRead = { now, at: performance.now() };
    this.changed();
  }

  /**
   * Calls back after every change, once for all that changed in one go.
   * @param {() => void} watcher
   * @returns {() => void} ends it
   */
  watch(watcher) {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  changed = () => {
    if (this.announced) return;
    this.announced = true;
    queueMicrotask(() => {
      this.announced = false;
      for (const watcher of [...this.watchers]) watcher();
    });
  };

  async start() {
    const state = await readState();
    this.#readState(state);
    this.stream.after = state.seq;
  }

  /**
   * Shows these people: their chats are read and their events followed.
   * @param {number[]} people
   */
  async follow(people) {
    for (const person of [...this.chats.keys()]) {
      if (!people.includes(person)) this.chats.delete(person);
    }
    const fresh = people.filter((person) => !this.chats.has(person));
    this.stream.follow(people);
    await Promise.all(fresh.map((person) => this.#readChats(person)));
  }

  /**
   * @param {number} person
   * @param {number} chat
   */
  chat(person, chat) {
    return this.chats.get(person)?.get(chat);
  }

  /** @param {number} person */
  chatsOf(person) {
    return [...(this.chats.get(person)?.values() ?? [])];
  }

  /** @param {string} username */
  botNamed(username) {
    const wanted = username.toLowerCase();
    return [...this.bots.values()].find((bot) => bot.username.toLowerCase() === wanted);
  }

  /** @param {number} person */
  unreadOf(person) {
    return this.chatsOf(person).reduce((sum, chat) => sum + chat.unreadCount(), 0);
  }

  /** @param {any} state */
  #readState(state) {
    this.people = new Map(state.people.map((/** @type {Person} */ person) => [person.id, person]));
    this.bots = new Map(state.bots.map((/** @type {any} */ bot) => [bot.id, bot]));
    const now = typeof state.clock === "number" ? state.clock : state.clock.now;
    this.setClock({ now });
  }

  /** @param {number} person */
  async #readChats(person) {
    /** @type {import("./types.js").Summary[]} */
    const summaries = await readChats(person);
    const known = this.chats.get(person);
    const chats = summaries.map((summary) => {
      const chat = known?.get(summary.chat) ?? new Chat(person, summary, this.changed);
      chat.summary = summary;
      return /** @type {[number, Chat]} */ ([summary.chat, chat]);
    });
    this.chats.set(person, new Map(chats));
    this.changed();
  }

  /** @param {any} state */
  async #readAnew(state) {
    this.#readState(state);
    const shown = [...this.chats.keys()];
    if (state.seq < this.stream.after || shown.some((person) => !this.people.has(person))) {
      this.replaced();
      return;
    }
    await Promise.all(shown.map((person) => this.#readChats(person)));
    const open = shown.flatMap((person) => this.chatsOf(person)).filter((chat) => chat.loaded);
    for (const chat of open) chat.lastSeq = 0;
    await Promise.all(open.map((chat) => chat.load()));
    this.#connected(true);
  }

  /**
   * A chat that was not there before.
   * @param {string} type
   * @param {any} data
   */
  async #meet(type, data) {
    await this.#readChats(data.person);
    this.chat(data.person, data.chat)?.apply(type, data);
  }

  /**
   * Reading on the side may fail when the server goes away: everything is read anew when it is back.
   * @param {Promise<void>} reading
   */
  #meanwhile(reading) {
    reading.catch((error) => {
      if (!(error instanceof Unreachable)) throw error;
    });
  }

  /** @param {boolean} connected */
  #connected(connected) {
    this.connected = connected;
    this.changed();
  }

  /**
   * @param {string} type
   * @param {any} data
   */
  #apply(type, data) {
    if (type === "clock") this.setClock(data);
    else if (type === "person") this.people.set(data.shown.id, data.shown);
    else if (type === "bot") this.bots.set(data.shown.id, data.shown);
    else if (type === "reset") this.#meanwhile(readState().then((state) => this.#readAnew(state)));
    else if (type === "chat_gone") this.chats.get(data.person)?.delete(data.chat);
    else if (this.chats.has(data.person)) this.#applyToChat(type, data);
    this.changed();
  }

  /**
   * @param {string} type
   * @param {any} data
   */
  #applyToChat(type, data) {
    const chat = this.chat(data.person, data.chat);
    if (!chat) this.#meanwhile(this.#meet(type, data));
    else if (type === "chat") {
      chat.summary = data.summary;
      if (chat.loaded) this.#meanwhile(chat.load());
    } else chat.apply(type, data);
    if (type === "answer") for (const listener of this.answerListeners) listener(data);
  }
}
