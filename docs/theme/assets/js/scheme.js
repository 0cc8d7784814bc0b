// Light or dark as the reader last chose on this site; without a choice the system decides.
(() => {
  const root = document.documentElement
  const kept = () => {
    try {
      return localStorage.getItem("scheme")
    } catch {
      return null
    }
  }
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
