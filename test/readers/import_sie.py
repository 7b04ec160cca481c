"""Imports SIE files one after another into a small double-entry book, as a ledger system would, and says its balances as JSON."""
import json
import sys
import tempfile
from decimal import Decimal

from pysie_accounting.pysie import PySIE


def read(path):
    reader = PySIE()
    reader.sie_encoding = "CP437"
    # It wants a table of tax codes, which files for import have no use for.
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as codes:
        codes.write("SRU,Ink2\n")
        codes.flush()
        reader.open_trans(codes.name)
    reader.open(path)
    return reader.verifikat.items()


class Book:
    """Accounts with two sides. A verification is taken whole, or not at all when it does not balance."""

    def __init__(self):
        self.debit, self.credit, self.refused, self.taken = {}, {}, [], 0

    def take(self, day, number, rows):
        amounts = [(account, int(Decimal(amount) * 100)) for account, _, amount in rows]
        if sum(amount for _, amount in amounts) != 0:
            self.refused.append([day, number])
            return
        self.taken += 1
        for account, amount in amounts:
            side = self.debit if amount >= 0 else self.credit
            side[account] = side.get(account, 0) + abs(amount)

    def balances(self):
        accounts = sorted({*self.debit, *self.credit})
        return {account: [self.debit.get(account, 0), self.credit.get(account, 0)] for account in accounts}


through, *paths = sys.argv[1:]
book = Book()
for path in paths:
    for number, (day, _text, _registered, rows) in read(path):
        if day <= through:
            book.take(day, int(number), rows)
json.dump({"accounts": book.balances(), "refused": book.refused, "taken": book.taken}, sys.stdout)
