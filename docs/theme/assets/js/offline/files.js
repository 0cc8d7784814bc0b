// In a copy of the site on a disk, where a browser lets no page read a file: what a page would fetch
// comes as a script beside it, and the search works in the page. The published site loads it nowhere.
(() => {
  const root = new URL("../../../", document.currentScript.src)
  const bring = address =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script")
      script.src = address
      script.onload = () => resolve(script)
      script.onerror = () => reject(new TypeError(`${address} did not load`))
      document.head.append(script)
    })

  // Each script of a text hands it over while it runs, and is known by itself.
  const given = new WeakMap()
  self.offline = text => given.set(document.currentScript, text)
  self.fetch = async address => {
    const { protocol, host, pathname } = new URL(address, location)
    const script = await bring(`${protocol}//${host}${pathname}.js`)
    return new Response(given.get(script))
  }

  // Stands in for the worker that the search would start.
  self.Worker = class extends EventTarget {
    begun = bring(new URL("search/worker.js", root)).then(() =>
      self.searchInPage(data => this.dispatchEvent(new MessageEvent("message", { data }))),
    )

    postMessage(data) {
      this.begun.then(take => take(data))
    }
  }

  // The other language has a copy of its own: its switch leads to where that is said.
  addEventListener(
    "click",
    event => event.target.closest?.(".other-language") && event.stopImmediatePropagation(),
    { capture: true },
  )
})()
