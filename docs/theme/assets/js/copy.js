// A button beside a text copies it; where the browser may not, it selects the text instead.
(() => {
  for (const button of document.querySelectorAll("[data-copy][hidden]")) {
    const text = document.getElementById(button.dataset.copy)
    const name = button.textContent
    button.hidden = false
    button.setAttribute("aria-live", "polite")
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent)
        button.textContent = button.dataset.copied
        setTimeout(() => { button.textContent = name }, 2000)
      } catch {
        getSelection().selectAllChildren(text)
      }
    })
  }
  // A heading's link leads to its own place, whose address it copies and says so.
  const copied = document.querySelector("[data-copied]")?.dataset.copied
  addEventListener("click", async event => {
    const link = event.target.closest?.(".heading-link")
    if (!link || !copied || event.ctrlKey || event.metaKey || event.shiftKey) return
    const said = document.createElement("span")
    said.className = "heading-said"
    said.setAttribute("role", "status")
    link.after(said)
    try {
      await navigator.clipboard.writeText(link.href)
      said.textContent = copied
    } catch {}
    setTimeout(() => said.remove(), 2000)
  })
  // A picture goes as it is, into a slide; where the browser may not, it stays a file to take away.
  for (const button of document.querySelectorAll("[data-picture]")) {
    if (!navigator.clipboard?.write) continue
    const name = button.textContent
    button.hidden = false
    button.setAttribute("aria-live", "polite")
    button.addEventListener("click", async () => {
      const picture = fetch(button.dataset.picture).then(answer => answer.blob())
      try {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })])
        button.textContent = button.dataset.copied
        setTimeout(() => { button.textContent = name }, 2000)
      } catch {
        button.hidden = true
      }
    })
  }
  // Where the reader has the page from, while it has no public address.
  for (const place of document.querySelectorAll("[data-here]")) {
    place.querySelector("code").textContent = location.href.split(/[?#]/)[0]
    place.hidden = false
  }
  // And what a snippet loads, if a browser may have it from there.
  for (const code of document.querySelectorAll("[data-example]")) {
    if (!location.protocol.startsWith("http")) continue
    const root = new URL(code.dataset.root, location).href
    code.textContent = code.textContent.replaceAll(code.dataset.example, root)
    for (const said of document.querySelectorAll("[data-seen]")) said.textContent = said.dataset.seen
  }
  const screen = document.querySelector(".screen")
  if (!screen) return
  // The whole screen without the browser's own bars, where it can.
  const full = screen.querySelector("[data-full]")
  if (document.fullscreenEnabled) {
    full.hidden = false
    full.addEventListener("click", () =>
      document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
    )
  }
  // What leads out of it shows as long as a reader does something, and never as it becomes full.
  const ways = screen.querySelector(".screen-ways")
  let rest = 0
  let at = ""
  const idle = () => {
    const stays = !document.fullscreenElement && ways.querySelector(":focus-visible")
    if (!stays) ways.dataset.idle = "yes"
  }
  const wake = () => {
    ways.dataset.idle = "no"
    clearTimeout(rest)
    rest = setTimeout(idle, 2000)
  }
  for (const kind of ["hashchange", "keydown", "focusin"]) addEventListener(kind, wake)
  // A finger that taps where they are hidden means none of them yet.
  let blind = false
  addEventListener("pointerdown", () => {
    blind = ways.dataset.idle === "yes"
    wake()
  })
  const unmeant = event => {
    if (blind) {
      event.preventDefault()
      event.stopPropagation()
    }
    blind = false
  }
  ways.addEventListener("click", unmeant, { capture: true })
  // Where the window grows under it, a pointer at rest is told of as if it had moved.
  addEventListener("pointermove", ({ screenX, screenY }) => {
    const now = `${screenX} ${screenY}`
    if (now !== at) wake()
    at = now
  })
  document.addEventListener("fullscreenchange", () => {
    clearTimeout(rest)
    idle()
  })
  wake()
  // To leave it is no step that the way back leads to again; Escape leaves it as its link does.
  const out = screen.querySelector(".screen-leave")
  out.addEventListener("click", event => {
    event.preventDefault()
    location.replace(out.hash)
  })
  addEventListener("keydown", event => {
    if (event.key === "Escape" && document.querySelector(".screen:target")) out.click()
  })
  addEventListener("hashchange", () => location.hash !== "#screen" && document.fullscreenElement && document.exitFullscreen())
})()
