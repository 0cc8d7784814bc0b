// A number, a term and a reference open where they stand: the entry that the link leads to, on the
// page of numbers, the glossary or the list of references, in a window of its own. Without this
// script, from file:// but for a copy that has such pages as scripts, or where anything fails, the
// link leads to that entry.
(() => {
  const can = location.protocol.startsWith("http") || "offline" in self
  const able = "popover" in HTMLElement.prototype && can
  if (!able) return
  const BESIDE = matchMedia("(min-width: 48em)")
  const LINKS = "a.fact-link, a.citation, a.term"
  const HEADING = /^H[1-6]$/
  const said = document.currentScript.dataset
  // Each page that lists entries, once for all links of this page.
  const listed = new Map()

  const list = address => {
    if (!listed.has(address)) {
      const page = fetch(address)
        .then(answer => (answer.ok ? answer.text() : Promise.reject(answer.status)))
        .then(text => new DOMParser().parseFromString(text, "text/html"))
      listed.set(address, page)
    }
    return listed.get(address)
  }

  // What a window shows of an entry, and its name: a number's whole entry; a term with all that
  // stands below its heading; a reference without the pages that cite it.
  const entryOf = at => {
    const entry = document.createElement("div")
    if (!HEADING.test(at.tagName)) {
      const copy = at.cloneNode(true)
      copy.querySelector(".backlinks")?.remove()
      if (at.tagName === "LI") entry.append(...copy.childNodes)
      else entry.append(copy)
      return [entry, copy.querySelector(".number-name")?.textContent]
    }
    const head = document.createElement("p")
    head.className = "in-place-name"
    head.textContent = at.firstChild.textContent
    entry.append(head)
    for (let next = at.nextElementSibling; next && !HEADING.test(next.tagName); next = next.nextElementSibling) {
      entry.append(next.cloneNode(true))
    }
    return [entry, head.textContent]
  }

  const made = (link, page) => {
    const [entry, name] = entryOf(page.getElementById(link.hash.slice(1)))
    for (const one of entry.querySelectorAll("[id]")) one.removeAttribute("id")
    const base = new URL(link.pathname, location)
    for (const one of entry.querySelectorAll("a")) one.href = new URL(one.getAttribute("href"), base)
    const pane = document.createElement("div")
    pane.className = "in-place"
    pane.dataset.print = "no"
    pane.popover = "auto"
    pane.tabIndex = -1
    pane.setAttribute("role", "dialog")
    pane.setAttribute("aria-label", name ?? link.textContent)
    const ways = document.createElement("div")
    ways.className = "in-place-ways"
    const whole = document.createElement("a")
    whole.href = link.href
    whole.textContent = said[link.matches(".fact-link") ? "number" : link.matches(".term") ? "term" : "reference"]
    const close = document.createElement("button")
    close.type = "button"
    close.textContent = said.close
    close.addEventListener("click", () => pane.hidePopover())
    ways.append(whole, close)
    pane.append(entry, ways)
    return pane
  }

  // Below the link, or above it where there is more room, and no higher than that room; within
  // the page's edges.
  const place = (pane, link) => {
    if (!BESIDE.matches) return
    const at = link.getBoundingClientRect()
    const whole = pane.getBoundingClientRect()
    const under = innerHeight - at.bottom - 12
    // What the header covers is none.
    const over = at.top - 66
    const below = whole.height <= under || under >= over
    const height = Math.min(whole.height, below ? under : over)
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - whole.width - 8))
    if (height < whole.height) pane.style.maxHeight = `${height}px`
    pane.style.left = `${left + scrollX}px`
    pane.style.top = `${(below ? at.bottom + 6 : at.top - height - 6) + scrollY}px`
  }

  // An open window is a step of its own in the browser's history, so that Back closes it and no
  // more; however it closes, the step goes too, unless the next window has taken it over.
  let opening = 0
  let back = Promise.resolve()
  const step = () => {
    if (history.state?.inPlace) return
    history.scrollRestoration = "manual"
    history.pushState({ inPlace: true }, "")
  }
  const unstep = () => {
    if (opening || document.querySelector(".in-place") || !history.state?.inPlace) return
    back = new Promise(done => addEventListener("popstate", done, { once: true }))
    history.back()
  }
  addEventListener("popstate", () => {
    history.scrollRestoration = "auto"
    if (!history.state?.inPlace) document.querySelector(".in-place")?.hidePopover()
  })

  // A link out of the window leaves from the page itself, to which Back then returns.
  const follow = async (event, pane) => {
    const link = event.target.closest("a")
    if (!link || !isPlain(event)) return
    event.preventDefault()
    pane.hidePopover()
    setTimeout(async () => {
      unstep()
      await back
      location.assign(link.href)
    })
  }

  const show = async link => {
    opening += 1
    try {
      const page = await list(link.href.split("#")[0])
      await back
      const pane = made(link, page)
      // After its link, so that the tab key goes from one to the other and on.
      link.after(pane)
      pane.addEventListener("toggle", event => {
        if (event.newState !== "closed") return
        const inside = pane.contains(document.activeElement) || document.activeElement === document.body
        pane.remove()
        if (inside) link.focus({ preventScroll: true })
        // A press on the next link closes this one before its click is told.
        setTimeout(unstep, 100)
      })
      pane.addEventListener("click", event => follow(event, pane))
      pane.showPopover()
      step()
      place(pane, link)
      pane.focus({ preventScroll: true })
    } catch {
      location.assign(link.href)
    }
    opening -= 1
  }

  const isPlain = event =>
    event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)

  document.addEventListener("click", event => {
    const link = event.target.closest?.(LINKS)
    if (!link || !isPlain(event) || event.defaultPrevented) return
    event.preventDefault()
    show(link)
  })
})()
