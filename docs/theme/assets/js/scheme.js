// On every page before anything is drawn: that scripts run here, and light or dark as the reader
// last chose on this site; without a choice the system decides. The build writes it into the page.
(() => {
  const root = document.documentElement
  const kept = () => {
    try {
      return localStorage.getItem("scheme")
    } catch {
      return null
    }
  }
  root.classList.replace("no-js", "js")
  if (kept()) root.dataset.scheme = kept()
  const isDark = () =>
    (root.dataset.scheme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark"
  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".scheme-switch")
    button.hidden = false
    button.addEventListener("click", () => {
      root.dataset.scheme = isDark() ? "light" : "dark"
      try {
        localStorage.setItem("scheme", root.dataset.scheme)
      } catch {
        // A browser that keeps nothing still changes this page.
      }
    })
  })
})()
