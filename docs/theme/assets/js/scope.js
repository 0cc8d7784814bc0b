// What Material expects before its bundle runs, from a file instead of inline: where the site
// begins, a small store of this site's own in the browser, and the word that scripts run here.
(() => {
  document.documentElement.classList.replace("no-js", "js")
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
})()
