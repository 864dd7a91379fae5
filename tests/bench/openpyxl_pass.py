# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of the import: openpyxl reads every cell of a table once and keeps nothing. openpyxl_pass.py FILE"""

import sys

import openpyxl

cells = 0
for row in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True):
    cells += len(row)
print(cells)
