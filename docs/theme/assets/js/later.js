// The theme's scripts, a third of what a first view would weigh, serve its search, its drawer and
// the contents beside a page: they come when a reader turns to one of these. Until they are there
// the search opens, keeps what is typed, and closes, as it will with them.
(() => {
  const { content } = document.getElementById("later")
  const script = content.querySelector("script")
  const sheet = content.querySelector("[data-asked]")
  const before = document.createElement("script")
  Object.assign(before.dataset, document.currentScript.dataset)
  before.src = before.dataset.theme
  const drawer = document.getElementById("__drawer")
  const search = document.getElementById("__search")
  const query = document.querySelector(".md-search__input")
  const come = new AbortController()
  const until = (kind, listener) => addEventListener(kind, listener, { signal: come.signal })

  // A key that no field waits for.
  const isFree = ({ ctrlKey, metaKey, altKey, target }) =>
    !(ctrlKey || metaKey || altKey || target.closest?.("input, select, textarea"))
  const load = () => {
    if (script.isConnected) return
    // In this order, whichever arrives first.
    before.async = script.async = false
    if (!sheet.isConnected) document.head.append(sheet)
    document.body.append(before, script)
  }
  const follow = () => (search.checked ? query.focus() : query.blur())
  const shut = () => {
    drawer.checked = false
    drawer.dispatchEvent(new Event("change"))
  }
  const close = () => {
    search.checked = false
    query.blur()
    shut()
  }

  for (const kind of ["focusin", "pointerdown", "pointerover"]) {
    until(kind, ({ target }) => target.closest?.(".md-header, .md-sidebar") && load())
  }
  until("focusin", ({ target }) => target === query && (search.checked = true))
  until("change", ({ target }) => target === search && follow())
  until("submit", event => event.target === query.form && event.preventDefault())
  until("hashchange", close)
  until("keydown", event => {
    const { key } = event
    if (search.checked && ["Escape", "Tab"].includes(key)) return close()
    if (isFree(event) && ["f", "s", "/"].includes(key)) {
      event.preventDefault()
      query.focus()
    }
  })
  // The theme would look in the head of the page for where these keys lead.
  const TURNS = { p: "prev", ",": "prev", n: "next", ".": "next" }
  addEventListener("keydown", event => {
    const to = !search.checked && isFree(event) && content.querySelector(`a[rel=${TURNS[event.key]}]`)
    if (to) location.assign(new URL(to.getAttribute("href"), document.baseURI))
  })

  script.addEventListener("load", () => {
    come.abort()
    // At an address with a place in it the theme closes drawer and search 125 ms after it begins,
    // by a click that no reader made; one that opens answers a reader who is quick.
    const stay = event => {
      const closes = event.target.matches?.("[data-md-toggle]") && !event.target.checked
      if (closes && !event.isTrusted) event.preventDefault()
    }
    addEventListener("click", stay, { signal: AbortSignal.timeout(250) })
    // The theme begins at this event, long past by now; not bubbling, it reaches no listener of ours.
    document.dispatchEvent(new Event("DOMContentLoaded"))
  })

  // What lies under the open drawer is out of reach until it closes.
  const under = document.querySelectorAll(
    "[data-md-component=skip], .md-header__inner > :not(#__drawer), .chapter-bar, .md-content, .md-sidebar--secondary, .up, .md-footer",
  )
  const cover = () => {
    for (const one of under) one.inert = drawer.checked
  }
  drawer.addEventListener("change", cover)
  addEventListener("keydown", event => {
    const { key, target } = event
    // A switch looks like a button: Enter turns it as the space bar does.
    if (key === "Enter" && target.matches?.(".drawer-switch, .md-nav__toggle")) {
      event.preventDefault()
      target.checked = !target.checked
      target.dispatchEvent(new Event("change", { bubbles: true }))
    }
    if (key !== "Escape" || !drawer.checked) return
    shut()
    drawer.focus()
  })
  cover()

  // The same page in another language opens at the part that is read here: ids are the same in all.
  addEventListener("click", ({ target }) => {
    const link = target.closest?.(".other-language")
    if (!link) return
    const top = one => one.getBoundingClientRect().top
    const parts = [...document.querySelectorAll("article :is(h2, h3, figure)[id]")]
    // What the address names, where it stands in the window still; else the last part begun.
    const named = [...document.querySelectorAll("article :target")].filter(one => top(one) >= 0)
    const read = [...parts, ...named].filter(one => top(one) < innerHeight / 2).pop()
    link.hash = scrollY > 99 && read ? read.id : ""
  })

  // A question in the address is asked at once.
  if (new URLSearchParams(location.search).has("q")) load()
})()
