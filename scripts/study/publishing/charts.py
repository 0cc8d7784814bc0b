"""The charts, drawn by Altair from the study's tables and rendered to SVG without a network."""

import altair as alt
import vl_convert

from study.datasets import Study
from study.findings import indicators
from study.languages import Language

ACCENT, QUIET = "#b26a00", "#5f7d8c"
SHARES_YEAR = 2022


def grdp_shares(study: Study, language: Language) -> alt.LayerChart:
    """Shares of GRDP by sector in percent, largest first, manufacturing in the accent colour."""
    frame = indicators.shares(study.table("grdp")).query("year == @SHARES_YEAR")
    names = study.table("sectors").set_index("code")[f"name_{language.code}"]
    frame = frame.assign(
        name=frame["sector"].map(names),
        label=[language.percent(share) for share in frame["share"]],
    )
    base = alt.Chart(frame[["sector", "name", "share", "label"]]).encode(
        x=alt.X("share:Q", axis=None, scale=alt.Scale(domain=[0, 48], zero=True)),
        y=alt.Y("name:N", sort="-x", title=None),
    )
    colour = alt.when(alt.datum.sector == "C").then(alt.value(ACCENT)).otherwise(alt.value(QUIET))
    bars = base.mark_bar().encode(color=colour)
    labels = base.mark_text(align="left", dx=4, fontSize=13).encode(text="label:N")
    chart = (bars + labels).properties(width=330, height=alt.Step(24))
    axis = {"labelFontSize": 13, "labelLimit": 0, "domain": False, "ticks": False}
    return chart.configure_axisY(**axis).configure_view(stroke=None)


FIGURES = {"grdp-shares": grdp_shares}


def render_svg(chart: alt.LayerChart) -> str:
    """The chart as SVG; no address may be fetched while it is drawn."""
    return vl_convert.vegalite_to_svg(chart.to_dict(), allowed_base_urls=[])
