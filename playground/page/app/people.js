/** Whose phone is it: the menu that switches the person, and the sheet that adds one. */

import { say } from "./language.js";
import { el } from "./parts/dom.js";
import { addPerson } from "./town/server.js";

/** @typedef {import("./phone.js").Phone} Phone */

/**
 * @param {Phone} phone
 * @param {HTMLElement} anchor
 * @param {{roleOf: (person: number) => string, take: (person: number) => void, remove: (() => void) | null}} stage
 */
export function openPeopleMenu(phone, anchor, stage) {
  const people = [...phone.town.people.values()];
  /** @type {import("./parts/layers.js").MenuItem[]} */
  const items = people.map(({ id, name }) => ({
    label: [name, stage.roleOf(id)].filter(Boolean).join(" · "),
    icon: "person",
    checked: id === phone.personId,
    do: () => stage.take(id),
  }));
  items.push({ label: say("addPerson"), icon: "plus", do: () => openNewPerson(phone, stage.take) });
  if (stage.remove) items.push({ label: say("removePhone"), icon: "close", do: stage.remove });
  phone.layers.menu(anchor, say("switchPerson"), items);
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Record<string, any>} [props]
 */
const field = (name, label, props = {}) =>
  el(
    "label",
    { class: "field" },
    el("span", {}, label),
    el("input", { name, type: "text", maxlength: "64", autocomplete: "off", ...props }),
  );

/**
 * @param {Phone} phone
 * @param {(person: number) => void} take
 */
export function openNewPerson(phone, take) {
  phone.layers.sheet(say("addPerson"), (close) => {
    const form = el(
      "form",
      { class: "form" },
      field("first_name", say("firstName"), { required: true, "data-first": true }),
      field("last_name", say("lastName")),
      field("username", say("username"), {
        pattern: "[A-Za-z][A-Za-z0-9_]{3,31}",
        title: say("usernameHint"),
      }),
      field("phone", say("phoneNumber"), { type: "tel" }),
      el(
        "label",
        { class: "field" },
        el("span", {}, say("personLanguage")),
        el(
          "select",
          { name: "language" },
          el("option", { value: "id" }, "Indonesia"),
          el("option", { value: "en" }, "English"),
        ),
      ),
      el("button", { class: "main-button", type: "submit" }, say("addPerson")),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const filled = [...new FormData(form)].filter(([, value]) => value !== "");
      await phone.attempt(async () => {
        const person = await addPerson(Object.fromEntries(filled));
        phone.town.people.set(person.id, person);
        close();
        take(person.id);
      });
    });
    return [form];
  });
}
