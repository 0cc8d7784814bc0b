// The ledger of claims by element and by strength; what is chosen stands in the address.
(() => {
  const form = document.getElementById("claims-filter")
  const shown = document.getElementById("claims-shown")
  const lists = [...document.querySelectorAll("ul.claims[data-group]")]
  const all = document.querySelectorAll("ul.claims[data-group] > li").length

  const show = () => {
    const { element, strength } = form.elements
    let count = 0
    for (const list of lists) {
      let here = 0
      for (const claim of list.children) {
        const fits =
          (!element.value || claim.dataset.element === element.value) &&
          (!strength.value || claim.dataset.strength === strength.value)
        claim.hidden = !fits
        here += fits
      }
      list.hidden = list.previousElementSibling.hidden = !here
      count += here
    }
    shown.textContent = shown.dataset.said.replace("{shown}", count).replace("{all}", all)
  }

  const read = () => {
    const asked = new URLSearchParams(location.search)
    for (const field of form.querySelectorAll("select")) {
      const value = asked.get(field.name) ?? ""
      field.value = [...field.options].some(option => option.value === value) ? value : ""
    }
  }

  const write = () => {
    const address = new URL(location)
    for (const field of form.querySelectorAll("select")) {
      if (field.value) address.searchParams.set(field.name, field.value)
      else address.searchParams.delete(field.name)
    }
    address.hash = ""
    try {
      history.replaceState(null, "", address)
    } catch {
      // A page opened as a file keeps its address; the list is filtered all the same.
    }
  }

  // A link to one claim shows it, whatever the address filters.
  const reveal = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1))
    if (!target || target.offsetParent) return
    form.reset()
    show()
    target.scrollIntoView()
  }

  form.hidden = false
  read()
  show()
  reveal()
  form.addEventListener("change", () => {
    show()
    write()
  })
  form.addEventListener("reset", () => {
    setTimeout(() => {
      show()
      write()
    })
  })
  addEventListener("hashchange", reveal)
})()
