"""Saves all that MiniStack holds as one folder that is whole or not there.

MiniStack itself saves at a clean stop only, file by file, and says nothing when a file could not be written. Here a
save is a new folder beside the earlier ones; it gets its name when every file lies on the disk. S3's files are
never changed in place by MiniStack, so a save holds them by hard links, taken at the same instant as the rest.
"""
import copy
import errno
import json
import os
import shutil
import time

from ministack import app as cloud
from ministack.core import persistence

#: What the system says when a disk has no room, or a person no more of it.
FULL = [getattr(errno, name) for name in ("ENOSPC", "EDQUOT") if hasattr(errno, name)]

#: How many saves are kept: the last, and the one before it for the case that the disk breaks the last.
KEPT = 2


def write_whole(path, text):
    """Writes a file so that it lies on the disk when this returns."""
    with open(path, "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return os.path.getsize(path)


def sync_folder(path):
    try:
        opened = os.open(path, os.O_RDONLY)
    except OSError:
        return  # Windows opens no folders
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def link_tree(source, target, leave_out=lambda name: False):
    """The files of a folder under another one, as links; copied where the file system has none."""
    os.makedirs(target, exist_ok=True)
    if not os.path.isdir(source):
        return
    with os.scandir(source) as entries:
        for entry in entries:
            to = os.path.join(target, entry.name)
            if entry.is_dir(follow_symlinks=False):
                link_tree(entry.path, to)
            elif not leave_out(entry.name) and not entry.name.endswith((".tmp", ".lock")):
                try:
                    os.link(entry.path, to)
                except FileNotFoundError:
                    continue
                except OSError as cause:
                    if cause.errno in FULL:
                        raise
                    shutil.copy2(entry.path, to)


def sync_newer(folder, than):
    """S3's files come to the disk when the system likes; those that are new must lie there before a save is whole."""
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if os.path.getmtime(path) >= than:
                sync_folder(path)


def bodies_in_memory():
    """S3 objects that MiniStack could not write to the disk: it only warns in its log, and keeps them in memory."""
    s3 = cloud._loaded_modules.get("s3")
    buckets = s3._buckets._data.values() if s3 else ()
    return sum(1 for bucket in list(buckets) for one in list(bucket["objects"].values()) if one.get("body") is not None)


class Saves:
    """The saves of one state folder."""

    def __init__(self, folder, live, s3, owner_file, owner):
        self.folder, self.live, self.s3 = folder, live, s3
        self.owner_file, self.owner = owner_file, owner
        self.began = 0.0

    def numbers(self):
        names = os.listdir(self.folder) if os.path.isdir(self.folder) else []
        return sorted(int(name) for name in names if name.isdigit())

    def begin(self):
        """The instant of a save: nothing else runs on the loop meanwhile. Links S3's files."""
        number = max(self.numbers(), default=0) + 1
        part = os.path.join(self.folder, f"{number}.part")
        shutil.rmtree(part, ignore_errors=True)
        os.makedirs(part)
        try:
            link_tree(self.s3, os.path.join(part, "s3"))
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        return number, part, time.time()

    def still_owned(self):
        """Another start may have taken the folder over since: its saves must not be followed by ours."""
        try:
            with open(self.owner_file) as file:
                return json.load(file).get("id") == self.owner
        except (OSError, ValueError):
            return False

    def write(self, number, part, at, notes, alone, mails=None):
        """Writes the rest and gives the save its name. `alone`: nothing else runs, so that nothing need be copied first.

        Raises OSError where the disk is full, and whatever a service raises that cannot tell its state."""
        try:
            if bodies_in_memory():
                raise OSError(errno.ENOSPC, "S3 could not write its files")
            into = os.path.join(part, "cloud")
            deepcopy = copy.deepcopy
            if alone:
                copy.deepcopy = lambda one, memo=None: one
            try:
                states = {key: get() for key, get in cloud._build_persistence_save_dict().items()}
            finally:
                copy.deepcopy = deepcopy
            # Keys and the Lambdas' code lie there as files of their own.
            link_tree(self.live, into, leave_out=lambda name: name.endswith(".json"))
            sizes = {}
            for key, state in states.items():
                if state is None:
                    continue
                whole = {"__ministack_format__": persistence._state_format_version(key), "payload": state}
                text = json.dumps(whole, default=persistence._json_default)
                sizes[f"{key}.json"] = write_whole(os.path.join(into, f"{key}.json"), text)
            sync_newer(part, self.began - 5)
            about = {"at": at, "files": sizes, "notes": notes, "mails": mails}
            write_whole(os.path.join(part, "whole.json"), json.dumps(about))
            sync_folder(part)
            if not self.still_owned():
                raise RuntimeError("Another start has taken over the state folder.")
            os.rename(part, os.path.join(self.folder, str(number)))
            sync_folder(self.folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        for old in self.numbers()[:-KEPT]:
            shutil.rmtree(os.path.join(self.folder, str(old)), ignore_errors=True)
        return {"at": at, "bytes": sum(sizes.values())}


def trouble(cause):
    """Why a save failed, for the screen."""
    full = isinstance(cause, OSError) and cause.errno in FULL
    return {"full": full, "why": f"{type(cause).__name__}: {cause}"}

