/** Waits for the server, and for whoever starts it to say which phones are shown first. */

import { addPerson, readSettings, Unreachable } from "./server.js";

/** @typedef {import("./types.js").PageSettings} PageSettings */
/** @typedef {import("./types.js").PhoneSettings} PhoneSettings */
/** @typedef {import("./town.js").Town} Town */

const RETRY = 700;
const PREPARED_WITHIN = 10_000;

const pause = () => new Promise((done) => window.setTimeout(done, RETRY));

/**
 * Tries until the server is there.
 * @template T
 * @param {() => Promise<T>} read
 * @param {() => void} missed called each time it was not
 * @returns {Promise<T>}
 */
async function untilThere(read, missed) {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      missed();
      await pause();
    }
  }
}

/**
 * Settings with a title but without phones are those of a city where people are still moving in.
 * @param {Town} town
 * @param {() => void} missed
 * @returns {Promise<PageSettings>}
 */
export async function readWhenPrepared(town, missed) {
  const begun = performance.now();
  for (;;) {
    const settings = await untilThere(readSettings, missed);
    const isPrepared = !settings.title || Boolean(settings.phones?.length);
    if (isPrepared || performance.now() - begun > PREPARED_WITHIN) {
      await untilThere(() => town.start(), missed);
      return settings;
    }
    await pause();
  }
}

/**
 * The phones to begin with: those of the settings, else two people's, else one of somebody who moves in now.
 * @param {PageSettings} settings
 * @param {Town} town
 * @returns {Promise<PhoneSettings[]>}
 */
export async function firstPhones({ phones = [] }, town) {
  const wanted = phones.map((phone) => (typeof phone === "number" ? { person: phone } : phone));
  const known = wanted.filter(({ person }) => town.people.has(person));
  if (known.length) return known;
  if (!town.people.size) {
    const person = await addPerson({ first_name: "Warga" });
    town.people.set(person.id, person);
  }
  return [...town.people.keys()].slice(0, 2).map((person) => ({ person }));
}
