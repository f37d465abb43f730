/** Starts the page: reads what it is to show, puts it together, and does so again when the language changes. */

import { setZone } from "./dates.js";
import { Header } from "./header.js";
import { language, say, setLanguage, startLanguage } from "./language.js";
import { el, put } from "./parts/dom.js";
import { CityMap } from "./parts/map.js";
import { Stage } from "./stage.js";
import { startTheme } from "./theme.js";
import { firstPhones, readWhenPrepared } from "./town/prepared.js";
import { Town } from "./town/town.js";
import { Transcript } from "./transcript.js";

/** @typedef {import("./town/types.js").PhoneSettings} PhoneSettings */

const STAYS = 4200;

const root = /** @type {HTMLElement} */ (document.getElementById("page"));
const banner = el("div", { class: "banner", role: "alert", hidden: true });
const notes = el("div", { class: "notes", role: "status" });

/** @param {string} text */
function tell(text) {
  const note = el("div", { class: "toast" }, text);
  notes.append(note);
  window.setTimeout(() => note.remove(), STAYS);
}

/**
 * @param {boolean} connected
 */
function showConnection(connected) {
  if (banner.hidden === connected) return;
  banner.hidden = connected;
  put(banner, !connected && [el("span", { class: "spinner" }), say("serverGoneRetrying")]);
  if (connected) tell(say("serverBack"));
}

async function start() {
  startTheme();
  startLanguage(undefined);
  document.body.append(banner, notes);
  const town = new Town(() => location.reload());
  put(
    root,
    el(
      "div",
      { class: "empty", role: "status" },
      el("span", { class: "spinner" }),
      el("p", {}, say("loading")),
    ),
  );
  const settings = await readWhenPrepared(town, () => showConnection(false));
  startLanguage(settings.language);
  setZone(settings.time_zone);
  const map = new CityMap(settings);
  document.body.append(map.definition());
  const page = { town, map };
  const first = await firstPhones(settings, town);
  town.watch(() => showConnection(town.connected));

  /** @type {() => void} */
  let unmount = () => {};
  /** @param {PhoneSettings[]} [wanted] */
  async function mount(wanted) {
    unmount();
    const transcript = new Transcript();
    const stage = new Stage(page, first);
    const header = new Header(town, {
      title: settings.title ?? "",
      tell,
      addPhone: () => stage.addPhone(),
      switchLanguage: () => {
        setLanguage(language() === "id" ? "en" : "id");
        mount(stage.remembered());
      },
      toggleTranscript: () => transcript.toggle(),
    });
    const answered = (/** @type {any} */ answer) => stage.showAnswer(answer);
    town.answerListeners.add(answered);
    unmount = () => {
      town.answerListeners.delete(answered);
      stage.close();
      header.close();
      transcript.close();
    };
    document.title = settings.title ? `Sahut · ${settings.title}` : "Sahut";
    const skip = el("a", { class: "skip", href: "#stage" }, say("skipToPhones"));
    put(root, skip, header.node, el("div", { class: "table" }, stage.node, transcript.node));
    const phones = wanted?.length ? wanted : stage.remembered();
    await stage.open(phones.length ? phones : first);
  }
  await mount();
  root.removeAttribute("aria-busy");
}

start();
