// The search's index and worker, held back until a reader turns to the search:
// Material's bundle asks for both on every page.
(() => {
  const asked = new Promise(resolve => {
    const isSearch = element => element.matches?.("#__search, .md-search__input")
    for (const event of ["change", "focusin"]) {
      addEventListener(event, ({ target }) => isSearch(target) && resolve())
    }
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
})()
