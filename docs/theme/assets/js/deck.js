// The slides of a lesson one at a time, each with an address: keys and taps lead on. Without this
// script they stand one under another. In light alone, as their pictures are.
(() => {
  const root = document.documentElement
  root.dataset.scheme = "light"
  root.dataset.deck = ""
  addEventListener("DOMContentLoaded", () => {
    const slides = [...document.querySelectorAll(".slide")]
    const title = document.title
    const at = () => Math.max(0, slides.findIndex(one => `#${one.id}` === location.hash))
    // In place of the address before: back leads out of the slides.
    const go = place => {
      location.replace(`#${slides[Math.min(Math.max(place, 0), slides.length - 1)].id}`)
      show()
    }
    let noted = false
    const show = () => {
      const place = at()
      for (const one of slides) one.hidden = one !== slides[place]
      const notes = slides[place].querySelector("details")
      if (notes) notes.open = noted
      document.title = `${place + 1}/${slides.length} ${title}`
      slides[place].querySelector("h2").focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    const note = () => {
      const notes = slides[at()].querySelector("details")
      noted = !(notes ? notes.open : noted)
      if (notes) notes.open = noted
    }
    const full = () => document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.()
    // A slide that is higher than its window, as in large text, is scrolled to its end before.
    const below = () => root.scrollHeight - innerHeight - scrollY > 2
    const steps = {
      ArrowRight: [1], ArrowDown: [1, below], PageDown: [1, below], " ": [1, below],
      ArrowLeft: [-1], ArrowUp: [-1, () => scrollY > 2], PageUp: [-1, () => scrollY > 2],
      Home: [-slides.length], End: [slides.length],
    }
    addEventListener("keydown", event => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const { key, target } = event
      if (target.closest("details") && !/^n$/i.test(key)) return
      if (key === " " && target.closest("a")) return
      // Letters only where a slide has the focus: who speaks to a machine says them elsewhere.
      if (/^n$/i.test(key) && target.closest(".slide")) return note()
      if (/^f$/i.test(key) && target.closest(".slide")) return void full()
      const [step, scrolls] = key === " " && event.shiftKey ? steps.PageUp : steps[key] ?? []
      if (!step || scrolls?.()) return
      event.preventDefault()
      go(at() + step)
    })
    addEventListener("click", event => {
      if (event.target.closest("a, details") || String(getSelection())) return
      go(at() + (event.clientX < innerWidth / 3 ? -1 : 1))
    })
    addEventListener("hashchange", show)
    // The browser looks for the address of a slide by itself, and takes the focus with it.
    addEventListener("load", () => setTimeout(show))
    document.querySelector(".slide-keys").hidden = false
    show()
  })
})()
