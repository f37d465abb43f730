/** A small player for voice messages and music. */

import { el, svg } from "../parts/dom.js";
import { icon } from "../parts/icons.js";
import { runningTime } from "../dates.js";
import { say } from "../language.js";

const BARS = 34;

/**
 * Bars that look like speech; the same message always has the same ones.
 * @param {number} seed
 */
function bars(seed) {
  let state = (seed * 2654435761) % 4294967296;
  return Array.from({ length: BARS }, (_, index) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    const swell = 0.55 + 0.45 * Math.sin((index / BARS) * Math.PI * 3);
    const height = 3 + 17 * swell * (0.35 + 0.65 * (state / 4294967296));
    return svg("rect", { x: index * 4, y: (22 - height) / 2, width: 2.4, height, rx: 1.2 });
  });
}

/**
 * @param {number} seed
 * @param {import("../town/types.js").Media} media
 */
export function player(seed, { url, duration, file_name, kind }) {
  const audio = el("audio", { src: url, preload: "none" });
  const length = el("span", { class: "player__length" }, runningTime(duration ?? 0));
  const wave = svg(
    "svg",
    {
      class: "player__wave",
      viewBox: `0 0 ${BARS * 4} 22`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    },
    bars(seed),
  );
  const button = el(
    "button",
    { class: "player__button", type: "button", "aria-label": say("play"), disabled: !url },
    icon("play"),
  );
  const show = () => {
    button.replaceChildren(icon(audio.paused ? "play" : "pause"));
    button.setAttribute("aria-label", say(audio.paused ? "play" : "pause"));
  };
  button.addEventListener("click", () => {
    if (audio.paused) audio.play().catch(() => (length.textContent = say("cannotPlay")));
    else audio.pause();
  });
  for (const type of ["play", "pause", "ended"]) audio.addEventListener(type, show);
  audio.addEventListener("timeupdate", () => {
    const whole = duration || audio.duration || 1;
    wave.style.setProperty("--heard", `${Math.min(100, (audio.currentTime / whole) * 100)}%`);
    length.textContent = runningTime(audio.currentTime);
  });
  const name = kind === "audio" ? (file_name ?? say("audio")) : say("voiceMessage");
  return el(
    "div",
    { class: "player", role: "group", "aria-label": name },
    button,
    el(
      "div",
      { class: "player__body" },
      kind === "audio" && el("span", { class: "player__name", dir: "auto" }, name),
      wave,
      length,
    ),
    audio,
  );
}
