// Words found by their roots, in the search's worker: dipasarkan by pemasaran, markets by marketing.
// A plugin of lunr; Material loads the one that the index names (site/search.py).
const byRoots = stemmer => function () {
  // What is left of a short word says nothing: p of pe, or nothing at all.
  const stem = word => {
    const root = stemmer(word)
    return root.length < 3 ? word : root
  }

  // A word that its root does not begin is indexed under both: Material looks for beginnings. Both
  // tell which word stands there.
  const withRoot = token => {
    const word = String(token)
    const root = stem(word)
    token.metadata.word = word
    return word.startsWith(root) ? token : [token, token.clone(() => root)]
  }
  this.metadataWhitelist.push("word")
  lunr.Pipeline.registerFunction(withRoot, "withRoot")
  this.pipeline.reset()
  this.searchPipeline.reset()
  this.pipeline.add(withRoot)

  let rooted = true
  let asked = []
  let said = []
  const { parse } = lunr.QueryParser.prototype
  lunr.QueryParser.prototype.parse = function () {
    const query = parse.call(this)
    query.clauses = meant(query.clauses)
    said = query.clauses.map(clause => clause.term.replace(/\*$/, ""))
    if (rooted) query.clauses.forEach(clause => (clause.term = beginningOfRoot(clause.term)))
    asked = query.clauses
    return query
  }
  // What readers type stands for what the pages say (typed.js, of a language); for nothing where it
  // only asks, unless nothing else is left.
  const meant = clauses => {
    const asked = clauses.map(({ term }) => term.replace(/\*$/, ""))
    const pair = place => typed[asked.slice(place, place + 2).join(" ")]
    const words = clauses.flatMap((clause, place) => {
      // Two words may mean what neither does.
      if (place && pair(place - 1) !== undefined) return []
      const end = clause.term.endsWith("*") ? "*" : ""
      const instead = (pair(place) ?? typed[asked[place]] ?? asked[place]).split(" ").filter(Boolean)
      return instead.map(one => ({ ...clause, term: one + end }))
    })
    return words.length ? words : clauses
  }
  const beginningOfRoot = term => (term.endsWith("*") ? `${stem(term.slice(0, -1))}*` : term)

  // As long as a word is being typed it may have a root of no word: then it counts as it stands.
  const { search } = lunr.Index.prototype
  lunr.Index.prototype.search = function (text) {
    const found = search.call(this, text)
    if (found.length) return allFirst(found.map(once))
    rooted = false
    const asTyped = search.call(this, text)
    rooted = true
    return allFirst(asTyped.map(once))
  }

  // A word as it was typed counts for more than another of its root: latihan than pelatihan. What
  // begins neither so nor with the root is further off: for harga, titles with penghargaan come
  // behind those with harganya.
  const AS_TYPED = 3
  const FAR = 0.01
  // A section with all words stands before one whose page has them all, and that before the rest:
  // by more than the title of a page weighs.
  const SECTION = 1e18
  const PAGE = 1e9
  const allFirst = found => {
    const terms = asked.map(clause => clause.term.replace(/\*$/, ""))
    const pages = new Map()
    const near = []
    const has = found.map(result => {
      const { ref } = result
      const words = Object.keys(result.matchData.metadata)
      const weight = (sum, term, place) => sum * nearness(result, term, said[place])
      near.push(terms.reduce(weight, 1))
      const here = terms.filter(term => words.some(word => word.startsWith(term)))
      const page = ref.split("#")[0]
      pages.set(page, new Set([...(pages.get(page) ?? []), ...here]))
      return here.length
    })
    const all = new Set(terms).size
    found.forEach((result, place) => {
      result.score *= near[place]
      if (has[place] === terms.length) result.score *= SECTION
      else if (pages.get(result.ref.split("#")[0]).size === all) result.score *= PAGE
    })
    return found
  }

  // How near what stands in a section comes to what was typed; where it comes near, what is further
  // off is not marked.
  const nearness = ({ matchData }, term, typed) => {
    const answers = Object.keys(matchData.metadata).filter(word => word.startsWith(term))
    const fields = answers.flatMap(word => Object.values(matchData.metadata[word]))
    const stand = fields.flatMap(found => found.word)
    // Or is most of it: wawancara of diwawancarai.
    const isMost = word => word.includes(term) && term.length > 0.7 * word.length
    const isNear = word => word.startsWith(term) || word.startsWith(typed) || isMost(word)
    if (!stand.length) return 1
    if (!stand.some(isNear)) return FAR
    for (const found of fields) found.position = found.position.filter((_, place) => isNear(found.word[place]))
    return answers.includes(typed) ? AS_TYPED : 1
  }

  // A place that a word and its root both fill is marked once.
  const once = result => {
    const seen = new Set()
    for (const fields of Object.values(result.matchData.metadata)) {
      for (const [field, found] of Object.entries(fields)) {
        const first = found.position.map(place => {
          const name = `${field} ${place}`
          return !seen.has(name) && seen.add(name)
        })
        for (const kind of ["position", "word"]) found[kind] = found[kind].filter((_, place) => first[place])
      }
    }
    return result
  }
}
