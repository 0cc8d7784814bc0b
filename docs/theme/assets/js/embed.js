// On a bare page: the scheme that the address asks for, and the height for the page around it.
// Message: { type: "exhibit-height", id, height } in CSS pixels, at first and after each change.
(() => {
  const theme = new URLSearchParams(location.search).get("theme")
  if (theme === "light" || theme === "dark") document.documentElement.dataset.scheme = theme
  addEventListener("DOMContentLoaded", () => {
    const exhibit = document.querySelector(".exhibit")
    const tell = () => {
      const height = document.documentElement.scrollHeight
      parent.postMessage({ type: "exhibit-height", id: exhibit.id, height }, "*")
    }
    new ResizeObserver(tell).observe(exhibit)
  })
})()
