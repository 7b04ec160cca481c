"""Reads a SIE file with pysie-accounting and says as JSON what that found; the checksum is reckoned anew by zlib."""
import json
import re
import sys
import tempfile
import zlib

from pysie_accounting.pysie import PySIE

path = sys.argv[1]
reader = PySIE()
reader.sie_encoding = "CP437"
# It wants a table of tax codes, which files for import have no use for.
with tempfile.NamedTemporaryFile("w", suffix=".csv") as codes:
    codes.write("SRU,Ink2\n")
    codes.flush()
    reader.open_trans(codes.name)
reader.open(path)

raw = open(path, "rb").read()
head, rest = raw.split(b"#KSUMMA\r\n", 1)
between, last = rest.rsplit(b"#KSUMMA ", 1)
fields = re.findall(rb'"([^"]*)"|([^\s{}"]+)', between)

json.dump(
    {
        "organisation": {"name": reader.fnamn, "number": reader.orgnr},
        "verifications": [
            {
                "number": int(number),
                "day": day,
                "text": text,
                "registered": registered,
                "transactions": [{"account": account, "objects": objects, "amount": amount} for account, objects, amount in rows],
            }
            for number, (day, text, registered, rows) in reader.verifikat.items()
        ],
        "head": head.decode("cp437"),
        "checksum": {"written": int(last), "reckoned": zlib.crc32(b"".join(quoted or bare for quoted, bare in fields))},
    },
    sys.stdout,
)
