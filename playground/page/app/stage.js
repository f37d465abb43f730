/** The phones side by side, or one at a time with tabs where the window is narrow. */

import { say } from "./language.js";
import { avatar } from "./parts/avatar.js";
import { el, freshId, put } from "./parts/dom.js";
import { icon } from "./parts/icons.js";
import { openPeopleMenu } from "./people.js";
import { Phone } from "./phone.js";

/** @typedef {import("./town/types.js").PhoneSettings} PhoneSettings */

const KEPT = "sahut.phones";
const MOST_PHONES = 4;
const narrow = matchMedia("(max-width: 760px)");

export class Stage {
  /**
   * @param {import("./phone.js").Page} page
   * @param {PhoneSettings[]} first the phones shown at first
   */
  constructor(page, first) {
    this.page = page;
    this.town = page.town;
    this.roles = new Map(first.map(({ person, role }) => [person, role ?? ""]));
    /** @type {{phone: Phone, caption: HTMLElement, seat: HTMLElement, id: string}[]} */
    this.seats = [];
    this.active = 0;
    this.ready = false;
    this.phones = el("div", { class: "phones" });
    this.tabs = el("div", { class: "tabs", role: "tablist", "aria-label": say("phones") });
    this.tabs.addEventListener("keydown", (event) => this.#onTabKey(event));
    this.node = el("main", { class: "stage", id: "stage", tabindex: "-1" }, this.phones, this.tabs);
    this.unwatch = this.town.watch(() => this.show());
    this.onNarrow = () => this.show();
    narrow.addEventListener("change", this.onNarrow);
    document.addEventListener("visibilitychange", this.onNarrow);
  }

  /** @param {PhoneSettings[]} wanted */
  async open(wanted) {
    for (const { person } of wanted) this.#seat(person);
    await this.#follow();
    wanted.forEach(({ chat }, index) => {
      const { phone } = this.seats[index];
      const known = phone.chats.find(
        ({ summary }) => summary.chat === chat || summary.bot?.username === chat,
      );
      if (known) phone.openChat(known.id);
    });
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
    this.ready = true;
    this.show();
  }

  /** What this window showed when it was last left, as far as it still exists. */
  remembered() {
    /** @type {PhoneSettings[]} */
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
    return kept.filter(({ person }) => this.town.people.has(person));
  }

  #remember() {
    if (!this.ready) return;
    const kept = this.seats.map(({ phone }) => ({ person: phone.personId, chat: phone.where?.chat }));
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  }

  #follow() {
    return this.town.follow(this.seats.map(({ phone }) => phone.personId));
  }

  /** @param {number} person */
  #seat(person) {
    const phone = new Phone(this.page, person, {
      moved: () => this.#remember(),
      choosePerson: (chosen, anchor) => this.#choosePerson(chosen, anchor),
    });
    const id = freshId("phone");
    phone.node.id = id;
    const caption = el("button", { class: "caption", type: "button", "aria-haspopup": "menu" });
    const seat = el("div", { class: "seat" }, caption, phone.node);
    caption.addEventListener("click", () => this.#choosePerson(phone, caption));
    this.phones.append(seat);
    this.seats.push({ phone, caption, seat, id });
  }

  /** Another phone, for somebody who is not on the stage yet. */
  async addPhone() {
    if (this.seats.length >= MOST_PHONES) return;
    const shown = new Set(this.seats.map(({ phone }) => phone.personId));
    const next =
      [...this.town.people.keys()].find((person) => !shown.has(person)) ?? this.seats[0].phone.personId;
    this.#seat(next);
    this.active = this.seats.length - 1;
    await this.#follow();
    this.#remember();
    const { phone, caption } = this.seats[this.active];
    this.show();
    this.#choosePerson(phone, narrow.matches ? phone.node : caption);
  }

  /**
   * @param {Phone} phone
   * @param {HTMLElement} anchor
   */
  #choosePerson(phone, anchor) {
    openPeopleMenu(phone, anchor, {
      roleOf: (person) => this.roles.get(person) ?? "",
      take: async (person) => {
        await this.town.follow([...this.seats.map((seat) => seat.phone.personId), person]);
        phone.setPerson(person);
        await this.#follow();
      },
      remove: this.seats.length > 1 ? () => this.#remove(phone) : null,
    });
  }

  /** @param {Phone} phone */
  async #remove(phone) {
    const gone = this.seats.find((seat) => seat.phone === phone);
    this.seats = this.seats.filter((seat) => seat !== gone);
    phone.close();
    gone?.seat.remove();
    this.active = Math.min(this.active, this.seats.length - 1);
    await this.#follow();
    this.#remember();
    this.show();
  }

  show() {
    this.phones.dataset.count = String(this.seats.length);
    this.seats.forEach(({ phone, caption, seat, id }, index) => {
      const isActive = index === this.active;
      seat.dataset.tone = String(index % MOST_PHONES);
      seat.hidden = narrow.matches && !isActive;
      if (narrow.matches) phone.node.setAttribute("role", "tabpanel");
      else phone.node.removeAttribute("role");
      phone.show();
      this.#showCaption(phone, caption);
      this.#showTab(phone, index, id);
    });
    while (this.tabs.children.length > this.seats.length) this.tabs.lastElementChild?.remove();
    this.tabs.hidden = !narrow.matches || this.seats.length < 2;
  }

  /**
   * @param {Phone} phone
   * @param {HTMLElement} caption
   */
  #showCaption({ person }, caption) {
    const role = this.roles.get(person.id) ?? "";
    const words = `${person.name} ${role}`;
    if (caption.dataset.words === words) return;
    caption.dataset.words = words;
    caption.setAttribute("aria-label", `${person.name}${role && `, ${role}`}. ${say("switchPerson")}`);
    put(
      caption,
      avatar(person.id, person.name),
      el(
        "span",
        { class: "caption__words" },
        el("strong", { dir: "auto" }, person.name),
        role && el("span", {}, role),
      ),
      icon("down"),
    );
  }

  /**
   * @param {Phone} phone
   * @param {number} index
   * @param {string} id
   */
  #showTab({ person, personId }, index, id) {
    const unread = this.town.unreadOf(personId);
    let tab = this.tabs.children[index];
    if (!tab) {
      tab = el("button", {
        class: "tab",
        type: "button",
        role: "tab",
        on: { click: () => this.#choose(index) },
      });
      this.tabs.append(tab);
    }
    const isActive = index === this.active;
    tab.setAttribute("aria-selected", String(isActive));
    tab.setAttribute("aria-controls", id);
    /** @type {HTMLElement} */ (tab).dataset.tone = String(index % MOST_PHONES);
    /** @type {HTMLElement} */ (tab).tabIndex = isActive ? 0 : -1;
    const words = `${person.name} ${unread}`;
    if (/** @type {HTMLElement} */ (tab).dataset.words === words) return;
    /** @type {HTMLElement} */ (tab).dataset.words = words;
    const role = this.roles.get(person.id) ?? "";
    put(
      tab,
      avatar(person.id, person.name),
      el(
        "span",
        { class: "tab__words" },
        el("span", { dir: "auto" }, person.first_name),
        role && el("small", {}, role),
      ),
      unread > 0 &&
        el("span", { class: "badge", "aria-label": say("unreadCount", { count: unread }) }, unread),
    );
  }

  /** @param {number} index */
  #choose(index) {
    this.active = index;
    this.show();
  }

  /** @param {KeyboardEvent} event */
  #onTabKey(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    this.#choose((this.active + step + this.seats.length) % this.seats.length);
    /** @type {HTMLElement} */ (this.tabs.children[this.active]).focus();
  }

  /**
   * A bot answered a tap: shown on every phone of that person that has the chat open.
   * @param {any} answer
   */
  showAnswer({ person, chat, text, show_alert, url }) {
    for (const { phone } of this.seats) {
      if (phone.personId !== person || phone.where?.chat !== chat) continue;
      if (text && show_alert) phone.layers.alert(text);
      else if (text) phone.toast(text);
      if (url) phone.follow(new URL(url));
    }
  }

  close() {
    this.unwatch();
    narrow.removeEventListener("change", this.onNarrow);
    document.removeEventListener("visibilitychange", this.onNarrow);
    for (const { phone } of this.seats) phone.close();
    this.node.remove();
  }
}
