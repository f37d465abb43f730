/** Every call that the page makes to the control interface. */

/** The server refused, with a sentence that says what to do. */
export class Refused extends Error {}

/** The server could not be reached. */
export class Unreachable extends Error {}

/**
 * @param {string} path below `/sim`
 * @param {RequestInit} [options]
 * @returns {Promise<any>}
 */
async function call(path, options = {}) {
  let response;
  try {
    response = await fetch(`/sim${path}`, options);
  } catch (error) {
    throw new Unreachable(String(error));
  }
  const body = await response.json().catch(() => null);
  if (response.ok) return body;
  throw new Refused(body?.error ?? `${response.status} ${response.statusText}`);
}

/**
 * @param {string} path
 * @param {object | FormData} [body]
 * @param {string} [method]
 */
function send(path, body = {}, method = "POST") {
  if (body instanceof FormData) return call(path, { method, body });
  return call(path, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

export const readState = () => call("/state");

/** @returns {Promise<import("./types.js").PageSettings>} */
export const readSettings = () => call("/page-settings");

/** @param {number} person */
export const readChats = (person) => call(`/people/${person}/chats`);

/**
 * @param {number} person
 * @param {number} chat
 * @param {number} limit
 * @returns {Promise<import("./types.js").View>}
 */
export const readChat = (person, chat, limit) => call(`/people/${person}/chats/${chat}?limit=${limit}`);

/** @param {object} person */
export const addPerson = (person) => send("/people", person);

/** @param {number} seconds */
export const advanceClock = (seconds) => send("/clock/advance", { seconds });

/**
 * What bots, people and server did after an entry, as JSON lines.
 * @param {number} after
 */
export async function readTranscript(after) {
  const response = await fetch(`/sim/transcript?after=${after}`).catch((error) => {
    throw new Unreachable(String(error));
  });
  const lines = (await response.text()).split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

/** What one person can do in one chat; each deed is a path of docs/playground.md. */
export class Hand {
  /**
   * @param {number} person
   * @param {number} chat
   * @param {number | null} thread the forum topic written to
   */
  constructor(person, chat, thread) {
    this.chat = chat;
    this.path = `/people/${person}/chats/${chat}`;
    this.thread = thread;
  }

  /**
   * @param {string} deed
   * @param {Record<string, any>} [body] values of undefined are left out
   */
  does(deed, body = {}) {
    return send(`${this.path}/${deed}`, this.thread === null ? body : { thread: this.thread, ...body });
  }

  /**
   * Uploads files under one deed.
   * @param {string} deed
   * @param {File[]} files
   * @param {Record<string, string | number | undefined>} fields
   */
  uploads(deed, files, fields) {
    const form = new FormData();
    const all = this.thread === null ? fields : { thread: this.thread, ...fields };
    for (const [name, value] of Object.entries(all)) {
      if (value !== undefined && value !== "") form.append(name, String(value));
    }
    for (const file of files) form.append("file", file, file.name);
    return send(`${this.path}/${deed}`, form);
  }
}
