"""Checks a file for a bank against the published schema of the message it says it is, and says as JSON what is wrong."""
import importlib.util
import json
import os
import sys
from xml.etree import ElementTree

import xmlschema

path = sys.argv[1]
namespace = ElementTree.parse(path).getroot().tag[1:].split("}")[0]
message = namespace.rsplit(":", 1)[1]
# Found and not imported: only the schemas that the package brings are wanted.
package = os.path.dirname(importlib.util.find_spec("sepaxml").origin)
schema = xmlschema.XMLSchema(os.path.join(package, "schemas", f"{message}.xsd"))
read = schema.to_dict(path, validation="lax")[0]["CstmrCdtTrfInitn"]
payments = [one for batch in read["PmtInf"] for one in batch["CdtTrfTxInf"]]

json.dump(
    {
        "message": message,
        "wrong": [f"{one.path}: {one.reason}" for one in schema.iter_errors(path)],
        "payments": len(payments),
        "counted": int(read["GrpHdr"]["NbOfTxs"]),
        "sum": str(read["GrpHdr"]["CtrlSum"]),
    },
    sys.stdout,
    default=str,
)
