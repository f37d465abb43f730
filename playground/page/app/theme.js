/** Light or dark: as the system has it until the reader chooses. */

const KEPT = "sahut.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

export const isDark = () => document.documentElement.dataset.theme === "dark";

function show() {
  const kept = localStorage.getItem(KEPT);
  document.documentElement.dataset.theme = kept ?? (system.matches ? "dark" : "light");
}

export function startTheme() {
  show();
  system.addEventListener("change", show);
}

export function switchTheme() {
  localStorage.setItem(KEPT, isDark() ? "light" : "dark");
  show();
}
