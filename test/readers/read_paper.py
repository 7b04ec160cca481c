"""Says as JSON how the sheets of a workbook come onto paper and what stays in sight, as openpyxl reads it."""
import json
import sys

import openpyxl


def paper(sheet):
    return {
        "orientation": sheet.page_setup.orientation,
        "fits": [sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
        "repeats": sheet.print_title_rows,
        "filter": sheet.auto_filter.ref,
        "stays": sheet.freeze_panes,
    }


book = openpyxl.load_workbook(sys.argv[1])
json.dump({sheet.title: paper(sheet) for sheet in book}, sys.stdout)
