// What Material expects before its bundle runs, from a file instead of inline: where the site
// begins, and a small store of this site's own in the browser.
(() => {
  const scope = new URL(document.currentScript.dataset.base, location)
  const name = (key, base) => `${base.pathname}.${key}`
  window.__md_scope = scope
  window.__md_hash = text => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0)
  window.__md_get = (key, store = localStorage, base = scope) => JSON.parse(store.getItem(name(key, base)))
  window.__md_set = (key, value, store = localStorage, base = scope) => {
    try {
      store.setItem(name(key, base), JSON.stringify(value))
    } catch {
      // A browser that keeps nothing still reads the page.
    }
  }
})();
// For paper the theme would open whatever is folded: it hears of paper from nobody.
(() => {
  const { matchMedia } = window
  window.matchMedia = query => matchMedia.call(window, query === "print" ? "not all" : query)
  addEventListener("beforeprint", event => event.stopImmediatePropagation())
})();
// The search's index and worker, held back until a reader turns to the search: Material's bundle
// asks for both when it begins.
(() => {
  const asked = new Promise(resolve => {
    const isSearch = element => element.matches?.("#__search, .md-search__input")
    for (const event of ["change", "focusin"]) {
      addEventListener(event, ({ target }) => isSearch(target) && resolve())
    }
    // Who turned to it first of all is in it by now.
    if (document.getElementById("__search").checked || isSearch(document.activeElement)) resolve()
  })

  const { open, send } = XMLHttpRequest.prototype
  const indexes = new WeakSet()
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    if (String(address).endsWith("search/search_index.json")) indexes.add(this)
    return open.call(this, method, address, ...rest)
  }
  XMLHttpRequest.prototype.send = function (body) {
    if (!indexes.has(this)) return send.call(this, body)
    asked.then(() => send.call(this, body))
  }

  // Stands in for the worker that it starts when asked.
  const Started = window.Worker
  window.Worker = class extends EventTarget {
    constructor(address) {
      super()
      this.worker = asked.then(() => {
        const worker = new Started(address)
        worker.addEventListener("message", ({ data }) => this.dispatchEvent(new MessageEvent("message", { data })))
        return worker
      })
    }

    postMessage(message) {
      this.worker.then(worker => worker.postMessage(message))
    }
  }
})();
// Who follows what the search found and comes back finds the words again: they stand in the address,
// where the theme looks for them, and from where it takes them once the search is closed.
addEventListener(
  "click",
  ({ target }) => {
    if (!target.closest?.(".md-search-result__link")) return
    const address = new URL(location)
    address.searchParams.set("q", document.querySelector(".md-search__input").value)
    try {
      history.replaceState(history.state, "", address)
    } catch {
      // A page opened as a file keeps its address.
    }
  },
  { capture: true },
);
(() => {
  // The theme asks at each key; what is pasted or spoken comes without one.
  const query = document.querySelector(".md-search__input")
  query.addEventListener("input", () => query.dispatchEvent(new Event("keyup")))
  // Where nothing was found it names pages that something is found on: each leads there.
  const said = document.querySelector(".md-search-result__meta")
  const pages = [...document.querySelectorAll(".md-nav a")]
  new MutationObserver(() => {
    const [says, names] = said.textContent.split(/(?<=: )/)
    if (said.firstElementChild || !names) return
    const links = names.split(", ").flatMap((name, place) => {
      const link = document.createElement("a")
      const page = pages.find(one => one.textContent.trim() === name)
      if (page) link.href = page.href
      link.textContent = name
      return place ? [", ", link] : [link]
    })
    said.replaceChildren(says, ...links)
  }).observe(said, { childList: true })
})();
(() => {
  // The tab key goes through what the search found, as the arrows do in the theme, which closes at
  // it; before the first and after the last it is left to the theme. At any other key the theme
  // goes back to the field: not at the one that turns the tab key round.
  const search = document.getElementById("__search")
  const query = document.querySelector(".md-search__input")
  const RESULTS = ".md-search-result :is(:not(details) > [href], summary, details[open] [href])"
  addEventListener(
    "keydown",
    event => {
      if (!search.checked || !["Shift", "Tab"].includes(event.key)) return
      if (event.key === "Shift") return event.stopPropagation()
      const stops = [query, ...document.querySelectorAll(RESULTS)]
      const here = stops.indexOf(document.activeElement)
      const next = here < 0 ? undefined : stops[here + (event.shiftKey ? -1 : 1)]
      if (!next) return
      event.preventDefault()
      event.stopPropagation()
      next.focus()
    },
    { capture: true },
  )
})()
