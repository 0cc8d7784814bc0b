// A number opens where it stands: its entry on the page of numbers, in a window of its own.
// Without this script, from file://, or where anything fails, the link leads to that entry.
(() => {
  const able = "popover" in HTMLElement.prototype && location.protocol.startsWith("http")
  if (!able) return
  const BESIDE = matchMedia("(min-width: 48em)")
  // The page of numbers, once for all numbers of this page.
  let listed

  const list = address => {
    listed ||= fetch(address)
      .then(answer => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then(text => new DOMParser().parseFromString(text, "text/html"))
    return listed
  }

  const made = (link, page) => {
    const entry = page.getElementById(link.hash.slice(1)).cloneNode(true)
    const said = page.querySelector("#numbers").dataset
    entry.removeAttribute("id")
    const base = new URL(link.pathname, location)
    for (const one of entry.querySelectorAll("a")) one.href = new URL(one.getAttribute("href"), base)
    const pane = document.createElement("div")
    pane.className = "number-window"
    pane.dataset.print = "no"
    pane.popover = "auto"
    pane.tabIndex = -1
    pane.setAttribute("role", "dialog")
    pane.setAttribute("aria-label", entry.querySelector(".number-name").textContent)
    const ways = document.createElement("div")
    ways.className = "number-window-ways"
    const whole = document.createElement("a")
    whole.href = link.href
    whole.textContent = said.whole
    const close = document.createElement("button")
    close.type = "button"
    close.textContent = said.close
    close.addEventListener("click", () => pane.hidePopover())
    ways.append(whole, close)
    pane.append(entry, ways)
    return pane
  }

  // Below the number, or above it where there is no room; within the page's edges.
  const place = (pane, link) => {
    if (!BESIDE.matches) return
    const at = link.getBoundingClientRect()
    const size = pane.getBoundingClientRect()
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - size.width - 8))
    const below = at.bottom + size.height + 12 < innerHeight || at.top < size.height + 60
    const top = below ? at.bottom + 6 : at.top - size.height - 6
    pane.style.left = `${left + scrollX}px`
    pane.style.top = `${top + scrollY}px`
  }

  const show = async link => {
    try {
      const pane = made(link, await list(link.href.split("#")[0]))
      // After its number, so that the tab key goes from one to the other and on.
      link.after(pane)
      pane.addEventListener("toggle", event => {
        if (event.newState !== "closed") return
        const inside = pane.contains(document.activeElement) || document.activeElement === document.body
        pane.remove()
        if (inside) link.focus({ preventScroll: true })
      })
      pane.showPopover()
      place(pane, link)
      pane.focus({ preventScroll: true })
    } catch {
      location.assign(link.href)
    }
  }

  document.addEventListener("click", event => {
    const link = event.target.closest?.("a.fact-link")
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (!link || !plain || event.defaultPrevented) return
    event.preventDefault()
    show(link)
  })
})()
