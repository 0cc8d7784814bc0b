// A field that filters a list by words, without a server; where there is no script, all is there.
// <p data-filter="ID" data-count="{n} of {all}" hidden><input><span role="status"></span></p>
// filters the list items of #ID (or what data-items selects), and hides the sections left empty.
(() => {
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

  for (const form of document.querySelectorAll("[data-filter]")) {
    const list = document.getElementById(form.dataset.filter)
    const field = form.querySelector("input")
    const status = form.querySelector("[role=status]")
    const wanted = form.dataset.items || "li"
    const items = [...list.querySelectorAll(wanted)].map(item => [item, plain(item.textContent)])
    form.hidden = false
    field.addEventListener("input", () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean)
      let shown = 0
      for (const [item, text] of items) {
        item.hidden = !words.every(word => text.includes(word))
        shown += !item.hidden
      }
      for (const section of list.querySelectorAll("section")) section.hidden = !section.querySelector(`${wanted}:not([hidden])`)
      status.textContent = words.length ? form.dataset.count.replace("{n}", shown).replace("{all}", items.length) : ""
    })
  }
})()
