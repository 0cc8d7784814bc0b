// A notebook is read: the theme's scripts, a third of the page's weight, are for its search,
// so they come when a reader first reaches for the head of the page or a key of the search.
(() => {
  const header = document.querySelector(".md-header")
  const kinds = ["focusin", "pointerdown", "pointerover"]
  const ofSearch = event => ["f", "s", "/"].includes(event.key) && load()
  const load = () => {
    kinds.forEach(kind => header.removeEventListener(kind, load))
    removeEventListener("keydown", ofSearch)
    const scripts = [...document.getElementById("later").content.querySelectorAll("script[src]")]
    const made = scripts.map(one => {
      const script = document.createElement("script")
      script.src = one.getAttribute("src")
      script.async = false
      return document.body.appendChild(script)
    })
    // The theme begins at this event, long past by now; not bubbling, it reaches no listener of ours.
    made.at(-1).addEventListener("load", () => document.dispatchEvent(new Event("DOMContentLoaded")))
  }
  document.documentElement.classList.add("searchable")
  kinds.forEach(kind => header.addEventListener(kind, load))
  addEventListener("keydown", ofSearch)
})()
