// On a bare page: the scheme and the interactive chart, if the address asks for them, and the
// height for the page around it.
// Message: { type: "exhibit-height", id, height } in CSS pixels, at first and after each change.
(() => {
  const asked = new URLSearchParams(location.search)
  const theme = asked.get("theme")
  if (theme === "light" || theme === "dark") document.documentElement.dataset.scheme = theme
  if (asked.has("interactive")) {
    const script = document.createElement("script")
    script.dataset.vega = document.currentScript.dataset.vega
    script.defer = true
    script.src = new URL("interactive.js", document.currentScript.src)
    document.documentElement.dataset.interactive = ""
    addEventListener("DOMContentLoaded", () => document.head.append(script))
  }
  addEventListener("DOMContentLoaded", () => {
    const exhibit = document.querySelector(".exhibit")
    const tell = () => {
      const height = document.documentElement.scrollHeight
      parent.postMessage({ type: "exhibit-height", id: exhibit.id, height }, "*")
    }
    new ResizeObserver(tell).observe(exhibit)
  })
})()
