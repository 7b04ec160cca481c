"""Opens an Excel workbook with openpyxl and says as JSON what is in its cells, and of what type each of them is."""
import datetime
import json
import sys

import openpyxl


def cell(found):
    value = found.value
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"type": "day", "value": value.strftime("%Y-%m-%d"), "format": found.number_format}
    if isinstance(value, (int, float)):
        return {"type": "number", "value": value, "format": found.number_format}
    if value is None:
        return None
    return {"type": {"s": "text", "inlineStr": "text", "f": "formula"}.get(found.data_type, found.data_type), "value": value}


book = openpyxl.load_workbook(sys.argv[1])
json.dump({sheet.title: [[cell(found) for found in row] for row in sheet.iter_rows()] for sheet in book}, sys.stdout)
