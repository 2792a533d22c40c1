#!/usr/bin/env python3
"""Builds data/sample/archives from data/sample/items.

    python3 data/sample/build.py           writes archives/, outlets.yaml and expected.json
    python3 data/sample/build.py --check   writes nothing; exits 1 if what is committed differs

Same items, same bytes: record ids and capture times are derived from the items by SHA-256, and gzip
members carry no time. README.md says how an item is written.
"""
import base64
import gzip
import hashlib
import io
import json
import struct
import sys
import unicodedata
import zlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from string import Template

from pages import OUTLETS, links, page

HERE = Path(__file__).resolve().parent
CUT_SHORT = "cut-short.warc.gz"
WRONG_LENGTH = "wrong-length.warc"
MISSING_BYTES = 300
CODINGS = {3: "gzip", 7: "chunked"}  # of the pages at these places in every twenty
AUTHORS = {
    "en": "Ada Marlow,Ben Tolliver,Carys Wynn,Dev Okafor,Elsie Grant,Hugo Farr".split(","),
    "fr": "Anaïs Lemaire,Bruno Castel,Camille Roussin,Denis Vauquelin".split(","),
    "de": "Jonas Reiter,Miriam Falk".split(","),
    "es": "Lucía Otero,Martín Saldaña,Pilar Arce".split(","),
}


@dataclass(frozen=True)
class Item:
    """One printing of one text: what an outlet published at a time, and when it was captured."""

    id: str
    outlet: str
    when: datetime
    title: str
    texts: tuple
    reported: str
    tags: tuple = ()
    author: str = ""
    agency: str = ""
    archive: str = ""
    edition: int = 1

    @property
    def site(self):
        return OUTLETS[self.outlet]

    @property
    def slug(self):
        """Of the first edition: a later version keeps its address."""
        return self.id

    @property
    def url(self):
        path = Template(self.site.path).substitute(
            y=self.when.year, m=f"{self.when.month:02d}", d=f"{self.when.day:02d}",
            slug=self.slug, n=10_000_000 + digest_number(self.outlet + self.slug) % 89_999_999)
        return f"https://www.{self.outlet}{path}"

    @property
    def captured(self):
        delay = 35 + digest_number(self.id + self.outlet) % 240 if self.edition == 1 else 20
        return (self.when + timedelta(minutes=delay)).astimezone(timezone.utc)


def digest_number(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6], "big")


# Items


def items():
    """Every printing that the items files ask for, in order of capture."""
    printings = []
    for file in sorted((HERE / "items").glob("*.md")):
        blocks = file.read_text(encoding="utf-8").split("\n----\n")
        for block in blocks:
            if block.strip():
                printings.extend(parse(block.strip("\n"), file.name))
    ids = [(item.id, item.outlet, item.edition) for item in printings]
    twice = {key for key in ids if ids.count(key) > 1}
    if twice:
        raise SystemExit(f"Item id used twice: {sorted(twice)}")
    return sorted(printings, key=lambda item: (item.captured, item.id, item.outlet))


def parse(block, file):
    """One item and its copies: header lines `key: value`, a blank line, paragraphs between blank lines."""
    head, _, text = block.partition("\n\n")
    header, copies, later = {}, [], []
    for line in head.split("\n"):
        key, _, value = line.partition(": ")
        if key == "copy":
            copies.append([part.strip() for part in value.split("|")])
        elif key == "later":
            later.append([part.strip() for part in value.split("|")])
        else:
            header[key] = value.strip()
    unknown = set(header) - {"id", "outlet", "date", "title", "reported", "tags", "author", "agency", "archive"}
    missing = {"id", "outlet", "date", "title", "reported"} - set(header)
    if unknown or missing:
        raise SystemExit(f"{file}: item {header.get('id')}: unknown {sorted(unknown)}, missing {sorted(missing)}")
    texts = tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())
    site = OUTLETS[header["outlet"]]
    names = AUTHORS[site.language]
    first = Item(
        id=header["id"], outlet=site.domain, when=datetime.fromisoformat(header["date"]), title=header["title"],
        texts=texts, reported=header["reported"], agency=header.get("agency", ""),
        tags=tuple(tag.strip() for tag in header.get("tags", "").split(",") if tag.strip()),
        author=header.get("author") or names[digest_number(header["id"]) % len(names)],
        archive=header.get("archive") or archive_of(site, datetime.fromisoformat(header["date"])))
    yield first
    for outlet, date, length, *title in copies:
        kept = len(texts) if length == "whole" else int(length)
        other = OUTLETS[outlet]
        when = datetime.fromisoformat(date)
        others = AUTHORS[other.language]
        yield replace(first, outlet=outlet, when=when, texts=texts[:kept], title=title[0] if title else first.title,
                      author=others[digest_number(outlet + first.id) % len(others)], archive=archive_of(other, when),
                      agency="Continental Press" if first.agency or site.kind == "wire" else site.name)
    for number, (date, title, addition) in enumerate(later, start=2):
        changed = replace(first, title=title, texts=texts + (addition,), edition=number)
        yield LaterItem(**{**changed.__dict__, "seen": datetime.fromisoformat(date)})


@dataclass(frozen=True)
class LaterItem(Item):
    """A later version of an address: same published date, changed headline, captured when it was seen."""

    seen: datetime = field(default=None)

    @property
    def captured(self):
        return (self.seen + timedelta(minutes=20)).astimezone(timezone.utc)


def archive_of(site, when):
    return "earlier-2023-2025.warc.gz" if when.replace(tzinfo=None) < datetime(2025, 9, 1) and site.kind in (
        "trade", "press", "wire") else site.archive


def related(item, everything):
    """Four headlines of the same outlet that were out before the item, as its page would link them."""
    earlier = {other.id: other for other in everything
               if other.outlet == item.outlet and other.id != item.id and other.when < item.when}
    chosen = sorted(earlier.values(), key=lambda other: digest_number(item.id + other.id))[:4]
    return [(other.url, other.title) for other in chosen]


def render(item, everything):
    text = page(item.site, title=item.title, texts=item.texts, author=item.author, when=item.when, url=item.url,
                tags=list(item.tags), related=related(item, everything), agency=item.agency)
    return text.encode(item.site.charset, "xmlcharrefreplace")


# WARC records


@dataclass(frozen=True)
class Record:
    type: str
    bytes: bytes
    capture: bool = False
    damaged: bool = False


def record(kind, when, block, fields, seed):
    """A WARC/1.1 record; `fields` is a list of pairs written in order after the fixed ones."""
    stamp = when.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    name = hashlib.sha256(f"{kind} {seed} {stamp}".encode()).hexdigest()
    uuid = f"{name[:8]}-{name[8:12]}-5{name[13:16]}-8{name[17:20]}-{name[20:32]}"
    head = [("WARC-Type", kind), ("WARC-Record-ID", f"<urn:uuid:{uuid}>"), ("WARC-Date", stamp), *fields,
            ("WARC-Block-Digest", sha1(block)), ("Content-Length", str(len(block)))]
    lines = "WARC/1.1\r\n" + "".join(f"{key}: {value}\r\n" for key, value in head) + "\r\n"
    return lines.encode() + block + b"\r\n\r\n"


def sha1(data):
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def warcinfo(archive, when):
    block = (f"software: dailies data/sample/build.py\r\nformat: WARC File Format 1.1\r\n"
             f"description: {archive}: invented pages with true news, made for tests and the demo\r\n"
             "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n").encode()
    return Record("warcinfo", record("warcinfo", when, block, [
        ("WARC-Filename", archive), ("Content-Type", "application/warc-fields")], archive))


def request(url, when):
    host, _, path = url.removeprefix("https://").partition("/")
    block = f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: sample-crawler/1.0\r\nAccept: */*\r\n\r\n".encode()
    return Record("request", record("request", when, block, [
        ("WARC-Target-URI", url), ("Content-Type", "application/http; msgtype=request")], url))


def response(url, when, payload, content_type="text/html; charset=utf-8", status="200 OK", coding="", seed=""):
    """An HTTP response; `coding` gzip or chunked sends the payload as servers do, digest of what was sent decoded."""
    headers = [("Server", "sample"), ("Content-Type", content_type)]
    body = payload
    if coding == "gzip":
        body = member(payload)
        headers.append(("Content-Encoding", "gzip"))
    if coding == "chunked":
        pieces = [payload[at:at + 4096] for at in range(0, len(payload), 4096)]
        body = b"".join(f"{len(piece):x}\r\n".encode() + piece + b"\r\n" for piece in pieces) + b"0\r\n\r\n"
        headers.append(("Transfer-Encoding", "chunked"))
    else:
        headers.append(("Content-Length", str(len(body))))
    block = f"HTTP/1.1 {status}\r\n".encode() + "".join(
        f"{key}: {value}\r\n" for key, value in headers).encode() + b"\r\n" + body
    payload_digest = sha1(body if coding == "gzip" else payload)
    return Record("response", record("response", when, block, [
        ("WARC-Target-URI", url), ("WARC-Payload-Digest", payload_digest),
        ("Content-Type", "application/http; msgtype=response")], url + seed), capture=True)


def revisit(url, when, first, payload):
    stamp = first.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    block = b"HTTP/1.1 200 OK\r\nServer: sample\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    return Record("revisit", record("revisit", when, block, [
        ("WARC-Target-URI", url), ("WARC-Payload-Digest", sha1(payload)),
        ("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"),
        ("WARC-Refers-To-Target-URI", url), ("WARC-Refers-To-Date", stamp),
        ("Content-Type", "application/http; msgtype=response")], url), capture=True)


def metadata(url, when):
    block = b"via: https://www.reelpost.example/\r\nhopsFromSeed: L\r\nfetchTimeMs: 212\r\n"
    return Record("metadata", record("metadata", when, block, [
        ("WARC-Target-URI", url), ("Content-Type", "application/warc-fields")], url))


def content_type(site):
    return "text/html" if site.declared == "meta" else f"text/html; charset={site.charset}"


def article(item, everything, coding=""):
    return response(item.url, item.captured, render(item, everything), content_type(item.site), coding=coding,
                    seed=str(item.edition))


# Records that are no article


def picture():
    """A PNG of 8 by 8 grey pixels."""
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = b"".join(b"\0" + b"\x80" * 8 for _ in range(8))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)) + chunk(
        b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def front_page(outlet, everything):
    """An outlet's front page: headlines only."""
    shown = [(item.url, item.title) for item in everything if item.outlet == outlet and item.edition == 1][-12:]
    name = OUTLETS[outlet].name
    return (f"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{name}</title></head><body>"
            f"<h1>{name}</h1><ul>\n{links(shown)}\n</ul></body></html>\n").encode()


CONSENT = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Your choices</title></head><body>
<h1>Before you continue</h1>
<p>We and our partners use cookies and similar technologies to store and access information on your device,
to measure audiences and to show you personalised advertising. You can accept, reject or manage your choices.</p>
<p><button>Accept all</button> <button>Reject all</button> <button>Manage choices</button></p>
</body></html>
""".encode()

NOT_FOUND = b"<!DOCTYPE html>\n<html><head><title>Not found</title></head><body><h1>404</h1><p>This page has moved on.</p></body></html>\n"


def extras(archive, printings, everything):
    """What a crawler brings home besides articles: pairs of time and record."""
    when = printings[-1].captured + timedelta(hours=1)
    host = f"https://www.{printings[-1].outlet}"
    found = []
    if archive == "trades.warc.gz":
        first = next(item for number, item in enumerate(printings)
                     if item.outlet == "reelpost.example" and number % 20 not in CODINGS)
        found += [
            response(f"{host}/robots.txt", when, b"User-agent: *\nDisallow: /private/\n", "text/plain"),
            response("https://www.reelpost.example/img/lead.jpg", when, picture(), "image/png"),
            response("https://www.reelpost.example/2025/film/news/gone/", when, NOT_FOUND, status="404 Not Found"),
            response("https://www.reelpost.example/", when, front_page("reelpost.example", everything)),
            revisit(first.url, when, first.captured, render(first, everything)),
            metadata(first.url, when),
        ]
    if archive == "press.warc.gz":
        found += [
            response("https://www.harbourtimes.example/consent", when, CONSENT),
            response("https://www.signalandframe.example/old", when, b"", status="301 Moved Permanently"),
        ]
    return found


# Archives


def member(data):
    """One gzip member without a time or a name."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflate.compress(data) + deflate.flush()
    return b"\x1f\x8b\x08\0\0\0\0\0\x02\xff" + packed + struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def warc(archive, printings, everything):
    """The records of one WARC file: warcinfo, a request before every tenth page, and the pages."""
    records = [warcinfo(archive, printings[0].captured)]
    for number, item in enumerate(printings):
        if number % 10 == 0:
            records.append(request(item.url, item.captured))
        records.append(article(item, everything, CODINGS.get(number % 20, "")))
    records += extras(archive, printings, everything)
    if archive == WRONG_LENGTH:
        records[-2] = understate(records[-2])
    if archive == CUT_SHORT:
        records[-1] = replace(records[-1], damaged=True)
    return records


def understate(broken):
    """The same record announcing fewer bytes than it has, so that a reader looks for the next one too early."""
    head, gap, rest = broken.bytes.partition(b"\r\n\r\n")
    length = next(line for line in head.split(b"\r\n") if line.startswith(b"Content-Length"))
    told = b"Content-Length: " + str(int(length.split(b": ")[1]) - MISSING_BYTES).encode()
    return replace(broken, bytes=head.replace(length, told) + gap + rest, damaged=True)


def pack(archive, records):
    if not archive.endswith(".gz"):
        return b"".join(entry.bytes for entry in records)
    packed = [member(entry.bytes) for entry in records]
    if archive == CUT_SHORT:
        packed[-1] = packed[-1][:len(packed[-1]) * 2 // 3]
    return b"".join(packed)


def sidecar(item):
    value = {"url": item.url, "outlet": item.outlet, "published": item.when.isoformat(),
             "captured": item.captured.strftime("%Y-%m-%dT%H:%M:%SZ"), "language": item.site.language}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def json_lines(printings):
    lines = []
    for item in printings:
        lines.append(json.dumps({
            "url": item.url, "title": item.title, "text": "\n".join(item.texts), "date": item.when.isoformat(),
            "lang": item.site.language, "source": item.site.name, "authors": [item.author]}, ensure_ascii=False))
    return member(("\n".join(lines) + "\n").encode())


def text_file(item):
    parts = [item.title, *item.texts, "Partagez cet article", "Laisser un commentaire"]
    return ("\n\n".join(parts) + "\n").encode()


def build():
    """Every file of the sample by its path below data/sample, and what is expected of each archive."""
    everything = items()
    files, expected = {}, {}
    for archive in sorted({item.archive for item in everything}):
        printings = [item for item in everything if item.archive == archive]
        where = f"archives/{archive}"
        count = {"records": len(printings), "captures": len(printings), "pages": len(printings), "damaged": 0}
        if archive.endswith((".warc", ".warc.gz")):
            records = warc(archive, printings, everything)
            files[where] = pack(archive, records)
            kinds = sorted({entry.type for entry in records})
            count = {"records": len(records), "captures": sum(entry.capture for entry in records),
                     "pages": len(printings), "damaged": sum(entry.damaged for entry in records),
                     "types": {kind: sum(entry.type == kind for entry in records) for kind in kinds}}
        elif archive.endswith(".jsonl.gz"):
            files[where] = json_lines(printings)
        elif archive.endswith(".txt"):
            files[where] = text_file(printings[0])
            files[where + ".meta.json"] = sidecar(printings[0])
        else:
            for item in printings:
                files[f"{where}/{item.slug}.html"] = render(item, everything)
                files[f"{where}/{item.slug}.html.meta.json"] = sidecar(item)
        expected[archive] = count
    files["outlets.yaml"] = outlets()
    files["expected.json"] = summary(everything, expected)
    return files


def outlets():
    lines = ["# The sample's outlets. They are invented; written by build.py from pages.py.\n", "outlets:\n"]
    for site in OUTLETS.values():
        lines.append(f"  - {{domain: {site.domain}, name: \"{site.name}\", country: {site.country}, "
                     f"zone: {site.zone}, kind: {site.kind}}}\n")
    return "".join(lines).encode()


def summary(everything, archives):
    first = {item.id: item for item in everything if item.edition == 1}
    firsts = [item for item in everything if item.edition == 1]
    def by(key):
        names = sorted({key(item) for item in firsts})
        return {name: sum(key(item) == name for item in firsts) for name in names}
    value = {"items": len(first), "printings": len(firsts), "later-versions": len(everything) - len(firsts),
             "by-language": by(lambda item: item.site.language), "by-outlet": by(lambda item: item.outlet),
             "by-month": by(lambda item: item.when.strftime("%Y-%m")), "archives": archives}
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def unpacked(path, data):
    """What a file says, whatever the zlib that packed it."""
    if not path.endswith(".gz"):
        return data
    reader, said = gzip.GzipFile(fileobj=io.BytesIO(data)), []
    try:
        while block := reader.read(512):
            said.append(block)
    except (EOFError, zlib.error):
        pass
    return b"".join(said)


def main():
    files = build()
    committed = {str(file.relative_to(HERE)) for file in (HERE / "archives").rglob("*") if file.is_file()}
    stale = sorted(committed - set(files))
    if sys.argv[1:] == ["--check"]:
        differing = [path for path, data in files.items() if not (HERE / path).is_file()
                     or unpacked(path, (HERE / path).read_bytes())[:100_000] != unpacked(path, data)[:100_000]]
        if differing or stale:
            raise SystemExit(f"Not what the items give, run data/sample/build.py: {sorted(differing) + stale}")
        return
    for path in stale:
        (HERE / path).unlink()
    for path, data in files.items():
        (HERE / path).parent.mkdir(parents=True, exist_ok=True)
        (HERE / path).write_bytes(data)
    print(files["expected.json"].decode(), end="")


if __name__ == "__main__":
    main()
