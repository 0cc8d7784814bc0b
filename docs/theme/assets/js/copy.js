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
  // The whole screen without the browser's own bars, where it can.
  const full = document.querySelector("[data-full]")
  if (full && document.fullscreenEnabled) {
    full.hidden = false
    full.addEventListener("click", () =>
      document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
    )
  }
  // Escape leaves the whole screen, as its link does.
  addEventListener("keydown", event => {
    if (event.key === "Escape") document.querySelector(".screen:target .screen-leave")?.click()
  })
  addEventListener("hashchange", () => location.hash !== "#screen" && document.fullscreenElement && document.exitFullscreen())
})()
