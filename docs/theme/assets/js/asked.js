// What few readers turn to comes with the first who does, and answers what was pressed: a number, a
// term or a reference that opens where it stands, and a figure's interactive chart.
(() => {
  const own = document.currentScript
  const LINK = "a.fact-link, a.citation, a.term"
  const BUTTON = ".exhibit-open button"

  // How it looks comes with it; without that it is there all the same.
  const sheet = document.getElementById("later").content.querySelector("[data-asked]")
  const styles = new Promise(done => {
    for (const kind of ["load", "error"]) sheet.addEventListener(kind, done)
  })

  // Once a page; after a failure it may be tried again.
  const coming = {}
  const bring = name =>
    (coming[name] ??= new Promise((resolve, reject) => {
      const script = document.createElement("script")
      Object.assign(script.dataset, own.dataset)
      script.src = own.dataset[name]
      script.onload = resolve
      script.onerror = () => {
        delete coming[name]
        script.remove()
        reject(new Error(`${name} did not load`))
      }
      if (!sheet.isConnected) document.head.append(sheet)
      document.head.append(script)
    }).then(() => styles))

  const isPlain = event =>
    event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)

  const answer = (what, name, instead) => {
    const here = new AbortController()
    const on = (kind, listener) => document.addEventListener(kind, listener, { signal: here.signal })
    const come = () => bring(name).then(() => here.abort())
    on("click", event => {
      const asked = event.target.closest?.(what)
      if (!asked || !isPlain(event) || event.defaultPrevented) return
      event.preventDefault()
      const { detail } = event
      const again = new MouseEvent("click", { bubbles: true, cancelable: true, detail })
      come().then(() => asked.dispatchEvent(again), () => instead(asked))
    })
    for (const kind of ["pointerover", "focusin"]) {
      on(kind, ({ target }) => target.closest?.(what) && come().catch(() => {}))
    }
  }

  answer(LINK, "inPlace", link => location.assign(link.href))
  answer(BUTTON, "interactive", button => {
    const bar = button.closest(".exhibit-open")
    bar.querySelector("[role=status]").textContent = bar.dataset.failed
  })
  for (const button of document.querySelectorAll(BUTTON)) button.hidden = false
})()
