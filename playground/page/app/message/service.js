/** What happened in a group, as the server says it, in the reader's language. */

import { say } from "../language.js";

/** @type {[RegExp, string][]} */
const SENTENCES = [
  [/^(.+) created the group$/, "service.created"],
  [/^(.+) joined the group$/, "service.joined"],
  [/^(.+) left the group$/, "service.left"],
  [/^(.+) added (.+)$/, "service.added"],
  [/^(.+) removed (.+)$/, "service.removed"],
  [/^(.+) pinned a message$/, "service.pinned"],
  [/^(.+) changed the topic to (“.+”)$/, "service.topic"],
  [/^(.+) closed the topic$/, "service.closed"],
  [/^(.+) reopened the topic$/, "service.reopened"],
  [/^(.+) sent data from (“.+”)$/, "service.data"],
];

/** @param {string} sentence one that is not known stays as it is */
export function serviceWords(sentence) {
  for (const [pattern, key] of SENTENCES) {
    const found = pattern.exec(sentence);
    if (found) return say(key, { who: found[1], what: found[2] ?? "" });
  }
  return sentence;
}
