// Long lists: filtered by typed words and by choice, sorted, and opened where a link leads. Without
// this script the boxes filter, the folds open, and all rows are there in the order of the list.
(() => {
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
  const all = (within, wanted) => [...within.querySelectorAll(wanted)]

  for (const form of all(document, "[data-list]")) {
    const list = document.getElementById(form.dataset.list)
    const rows = all(list, form.dataset.rows).map((row, place) => ({ row, place, text: plain(row.textContent) }))
    const folds = all(list, "details.fold")
    const status = form.querySelector("[role=status]")
    const reset = form.querySelector("[type=reset]")
    const { words, order } = form.elements
    const boxes = all(form, "[data-pick]")
    const selects = all(form, "select")
    const choices = selects.filter(one => one !== order)

    const show = () => {
      const typed = plain(words.value).split(/\s+/).filter(Boolean)
      const left = new Set(boxes.filter(box => !box.checked).map(box => box.dataset.pick))
      const asked = choices.filter(one => one.value)
      for (const { row, text } of rows) {
        row.hidden =
          left.has(row.dataset.pick) ||
          asked.some(one => row.dataset[one.name] !== one.value) ||
          !typed.every(word => text.includes(word))
      }
      const asks = typed.length + left.size + asked.length
      for (const fold of folds) {
        const here = rows.filter(({ row }) => fold.contains(row) && !row.hidden).length
        fold.querySelector("[data-held]").dataset.held = here
        fold.hidden = !here
        if (asks) fold.open = true
      }
      const shown = rows.filter(({ row }) => !row.hidden).length
      // Where nothing is folded it shows what is left out, so that it stands where something is.
      reset.hidden = !folds.length && !asks && !order?.value
      status.textContent = asks ? form.dataset.count.replace("{n}", shown).replace("{all}", rows.length) : ""
    }

    const sort = () => {
      if (!order) return
      const [, down, key] = order.value.match(/^(-?)(.*)$/)
      const by = one => (key ? one.row.dataset[key] ?? "" : "")
      const sorted = [...rows].sort((a, b) => by(a).localeCompare(by(b)) || a.place - b.place)
      for (const { row } of down ? sorted.reverse() : sorted) row.parentElement.append(row)
    }

    // What is asked stands in the address, so that a filtered list can be linked.
    const read = () => {
      const asked = new URLSearchParams(location.search)
      const wanted = boxes.filter(box => asked.getAll(box.name).includes(box.value))
      for (const box of wanted.length ? boxes : []) box.checked = wanted.includes(box)
      for (const one of selects) {
        if (all(one, "option").some(option => option.value === asked.get(one.name))) one.value = asked.get(one.name)
      }
      words.value = asked.get("words") ?? ""
    }
    const write = () => {
      const address = new URL(location)
      for (const one of form.elements) address.searchParams.delete(one.name)
      for (const one of [words, ...selects]) if (one.value) address.searchParams.set(one.name, one.value)
      const picked = boxes.filter(box => box.checked)
      if (picked.length < boxes.length) for (const box of picked) address.searchParams.append(box.name, box.value)
      address.hash = ""
      try {
        history.replaceState(history.state, "", address)
      } catch {
        // A page opened as a file keeps its address; the list is filtered all the same.
      }
    }

    // A link to one row shows it, whatever is filtered or folded.
    const reveal = () => {
      const target = document.getElementById(location.hash.slice(1))
      if (!list.contains(target)) return
      if (target.closest("[hidden]")) {
        for (const box of boxes) box.checked = true
        for (const one of [words, ...choices]) one.value = ""
        show()
      }
      for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) at.open = true
      target.scrollIntoView()
    }

    const change = () => {
      show()
      sort()
      write()
    }
    for (const one of [form, ...all(form, "p")]) one.hidden = false
    form.addEventListener("submit", event => event.preventDefault())
    form.addEventListener("input", change)
    form.addEventListener("reset", () =>
      setTimeout(() => {
        for (const fold of folds) fold.open = true
        change()
      }),
    )
    read()
    show()
    sort()
    reveal()
    addEventListener("hashchange", reveal)

    // Paper shows what is folded, too; the event before a print is stopped for the theme's sake.
    let closed = []
    matchMedia("print").addEventListener("change", ({ matches }) => {
      if (matches) closed = all(list, "details:not([open])")
      for (const one of closed) one.open = matches
    })
  }
})()
