"""What each table shows, from the data; a table's function bears its id.

economy     the regency's product
output      what the cluster makes and earns
government  what government spends, asks for and gives
evidence    what the study rests on, and what stands beside it
"""

from __future__ import annotations

from generator.findings import named
from study.tables import economy, evidence, government, output

TABLES = named((economy, evidence, government, output))
