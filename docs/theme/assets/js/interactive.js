// A figure's interactive chart, when a reader asks for it: Vega and the chart come from this site
// and take the drawing's place at its size. Every point has a sentence, reached by pointer, by
// touch, by the arrow keys and by a screen reader.
(() => {
  const vegaAddress = new URL(document.currentScript.dataset.vega, location)
  const SVG = "http://www.w3.org/2000/svg"
  // How far from a point a finger may land, the room around an outline, the least it is across.
  const REACH = 24, AIR = 3, LEAST = 10
  // What a header may take of the window's top, and the height from which a point has far ends.
  const HEADER = 60, TALL = 120
  const KEYS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }

  const make = (tag, of = {}, ...parts) => {
    const made = Object.assign(document.createElement(tag), of)
    made.append(...parts)
    return made
  }

  const makeSvg = (tag, of) => {
    const made = document.createElementNS(SVG, tag)
    for (const [name, value] of Object.entries(of)) made.setAttribute(name, value)
    return made
  }

  // Once a page; after a failure it may be tried again.
  let loading
  const loadVega = () =>
    (loading ??= new Promise((resolve, reject) => {
      const script = make("script", { src: vegaAddress.href, onload: () => resolve(window.vega) })
      script.onerror = () => {
        loading = undefined
        script.remove()
        reject(new Error("Vega did not load"))
      }
      document.head.append(script)
    }))

  const loadChart = async address => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    return answer.json()
  }

  // The chart as a box that holds it and, over it, one element for each point.
  const draw = async (drawing, base, how) => {
    const still = drawing.querySelector("svg")
    const layout = drawing.classList.contains("exhibit-drawing--wide") ? "wide" : "narrow"
    const [vega, chart] = await Promise.all([loadVega(), loadChart(`${base}${layout}.vega.json`)])
    const box = make("div", { className: "exhibit-live is-coming", ariaLabel: still.ariaLabel })
    const canvas = make("div", { ariaHidden: "true" })
    box.setAttribute("role", "application")
    box.setAttribute("aria-describedby", how.id)
    box.append(canvas)
    const view = new vega.View(vega.parse(chart, null, { ast: true }), {
      expr: vega.expressionInterpreter,
      renderer: "svg",
      hover: false,
      loader: { load: refuse, sanitize: refuse },
    })
    // Out of the way until it is whole, so that it moves nothing.
    drawing.append(box)
    try {
      await view.initialize(canvas).runAsync()
      const svg = canvas.querySelector("svg")
      // Exactly the drawing's size, whatever the browser's type would make of it.
      for (const name of ["width", "height", "viewBox"]) svg.setAttribute(name, still.getAttribute(name))
      box.append(pointsOver(svg, chart.usermeta.told))
      box.classList.remove("is-coming")
      drawing.classList.add("is-interactive")
    } catch (error) {
      box.remove()
      throw error
    }
    return { box, close: () => {
      drawing.classList.remove("is-interactive")
      box.remove()
      view.finalize()
    } }
  }

  const refuse = async address => {
    throw new Error(`a chart may not ask for ${address}`)
  }

  // Points in reading order; several marks that say the same are one point.
  const pointsOver = (svg, told) => {
    const frame = svg.getBoundingClientRect()
    const scale = svg.viewBox.baseVal.width / frame.width
    const layer = makeSvg("svg", { class: "exhibit-points", viewBox: svg.getAttribute("viewBox") })
    const marks = new Map()
    for (const mark of svg.querySelectorAll("[aria-label]")) {
      const sentence = mark.getAttribute("aria-label")
      marks.set(sentence, [...(marks.get(sentence) ?? []), mark])
    }
    for (const parts of told) {
      const own = marks.get(parts.join("; "))
      if (!own) continue
      const point = makeSvg("g", { role: "img", tabindex: -1, "aria-label": parts.join("; ") })
      point.parts = parts
      for (const mark of own) {
        const at = mark.getBoundingClientRect()
        const width = Math.max(at.width * scale + 2 * AIR, LEAST)
        const height = Math.max(at.height * scale + 2 * AIR, LEAST)
        const x = ((at.left + at.right) / 2 - frame.left) * scale - width / 2
        const y = ((at.top + at.bottom) / 2 - frame.top) * scale - height / 2
        // A dot has a ring around it, a bar a frame: what is outlined is the point.
        const rx = Math.abs(width - height) < AIR ? width / 2 : 0
        point.append(makeSvg("rect", { x, y, width, height, rx }))
      }
      layer.append(point)
    }
    layer.firstElementChild?.setAttribute("tabindex", 0)
    return layer
  }

  // Says the point that has the focus, else the one under the pointer; both can be sent away.
  const listen = (box, close) => {
    const layer = box.querySelector(".exhibit-points")
    const points = [...layer.children]
    const said = make("div", { className: "exhibit-said", hidden: true, ariaHidden: "true" })
    box.append(said)
    let shown, leaving

    const hide = () => {
      shown?.classList.remove("is-said")
      shown = undefined
      said.hidden = true
    }
    const show = (point, pointer) => {
      clearTimeout(leaving)
      if (point === shown) return
      hide()
      shown = point
      point.classList.add("is-said")
      const [name, ...rest] = point.parts
      said.replaceChildren(make("b", {}, name), ...rest.map(text => make("span", {}, text)))
      said.hidden = false
      place(said, box, point, pointer)
    }
    const reach = point => {
      for (const one of points) one.setAttribute("tabindex", one === point ? 0 : -1)
      point.focus({ preventScroll: true })
    }
    const under = ({ clientX, clientY }) => {
      let best, least = REACH
      for (const point of points) {
        for (const rect of point.children) {
          const at = rect.getBoundingClientRect()
          const dx = Math.max(at.left - clientX, 0, clientX - at.right)
          const dy = Math.max(at.top - clientY, 0, clientY - at.bottom)
          const middle = Math.hypot(clientX - (at.left + at.right) / 2, clientY - (at.top + at.bottom) / 2)
          const distance = Math.hypot(dx, dy) + middle / 1e4
          if (distance < least) [best, least] = [point, distance]
        }
      }
      return best
    }
    const leave = () => {
      clearTimeout(leaving)
      leaving = setTimeout(() => {
        const focused = points.find(point => point === document.activeElement)
        if (!focused) hide()
      }, 400)
    }

    const keys = event => {
      if (event.key !== "Escape") return
      if (shown) hide()
      else if (box.contains(document.activeElement)) close()
      else return
      event.stopPropagation()
    }
    document.addEventListener("keydown", keys, true)
    box.addEventListener("keydown", event => {
      const step = KEYS[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      const now = points.indexOf(document.activeElement)
      const next = points[Math.min(Math.max(now + step, 0), points.length - 1)]
      reach(next)
      next.scrollIntoView({ block: "nearest" })
      show(next)
    })
    box.addEventListener("focusin", ({ target }) => points.includes(target) && show(target))
    box.addEventListener("focusout", ({ relatedTarget }) => !box.contains(relatedTarget) && leave())
    for (const kind of ["pointermove", "pointerdown"]) {
      box.addEventListener(kind, event => {
        if (said.contains(event.target)) return clearTimeout(leaving)
        const point = under(event)
        if (point) show(point, event)
        else leave()
      })
    }
    box.addEventListener("pointerleave", leave)
    box.addEventListener("click", event => {
      const point = !said.contains(event.target) && under(event)
      if (point) reach(point)
    })
    // By keyboard from the first point, which comes into the window; else from the first that is
    // in it, since nothing may scroll under a finger.
    const start = byKeyboard => {
      const seen = point => {
        const at = point.getBoundingClientRect()
        return at.bottom > HEADER && at.top < innerHeight
      }
      const first = (!byKeyboard && points.find(seen)) || points[0]
      if (byKeyboard) first?.scrollIntoView({ block: "nearest" })
      if (first) reach(first)
    }
    return { start, stop: () => document.removeEventListener("keydown", keys, true) }
  }

  // Above the whole point, or below where the window has no room; never out of the window's sides.
  // In a tall point it stands above the part that the pointer is on.
  const place = (said, box, point, { clientX: x, clientY: y } = {}) => {
    const frame = box.getBoundingClientRect(), whole = point.getBoundingClientRect()
    const rects = [...point.children].map(rect => rect.getBoundingClientRect())
    const on = rects.find(one => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom)
    const at = on && whole.height > TALL ? on : whole
    const middle = x !== undefined ? Math.min(Math.max(x, at.left), at.right) : (at.left + Math.min(at.right, at.left + 300)) / 2
    const most = Math.min(frame.right, document.documentElement.clientWidth) - said.offsetWidth
    const left = Math.max(Math.min(middle - said.offsetWidth / 2, most), Math.max(frame.left, 0))
    const above = at.top - said.offsetHeight - 1, below = at.bottom + 1
    const fits = below + said.offsetHeight < innerHeight
    const top = above >= HEADER ? above : fits ? below : Math.max(HEADER, frame.top)
    said.style.setProperty("left", `${left - frame.left}px`)
    said.style.setProperty("top", `${top - frame.top}px`)
  }

  for (const bar of document.querySelectorAll(".exhibit-open")) {
    const button = bar.querySelector("button"), status = bar.querySelector("[role=status]")
    const figure = bar.closest(".exhibit"), open = button.textContent
    const { chart, close: back, loading: wait, failed, how } = bar.dataset
    // For screen readers alone, which read it though it is hidden: its lines would move the page.
    const hint = make("span", { id: `${figure.id}-how`, textContent: how, hidden: true })
    button.after(hint)
    let live, busy = false

    const close = () => {
      live.stop()
      live.close()
      live = undefined
      button.textContent = open
      button.focus({ preventScroll: true })
    }
    button.addEventListener("click", async ({ detail }) => {
      if (busy) return
      if (live) return close()
      busy = true
      // The button says it to the eye, in room that is there already: as high as its longest text.
      button.style.setProperty("min-height", `${button.offsetHeight}px`)
      button.textContent = wait
      status.className = "visually-hidden"
      status.textContent = wait
      try {
        const drawing = [...figure.querySelectorAll(".exhibit-drawing")].find(one => one.getClientRects().length)
        const made = await draw(drawing, chart, hint)
        live = { ...made, ...listen(made.box, close) }
        status.textContent = ""
        button.textContent = back
        live.start(!detail)
      } catch (error) {
        button.textContent = open
        status.className = ""
        status.textContent = failed
      }
      busy = false
    })
    // The other layout has the drawing of its own.
    addEventListener("resize", () => live && !live.box.getClientRects().length && close())
    button.hidden = false
  }
})()
