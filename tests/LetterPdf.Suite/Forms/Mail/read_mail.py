# Reads an e-mail with Python's own parser and says as JSON what is in it.
import email, email.header, email.policy, hashlib, json, sys

with open(sys.argv[1], "rb") as file:
    raw = file.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
# In a name of several encoded words, policy.default puts spaces between them, which the older decoder does not.
older = email.message_from_bytes(raw)
parts = list(mail.walk())
plain, html, pdf = parts[2], parts[3], parts[4]
json.dump(
    {
        "structure": [part.get_content_type() for part in parts],
        "defects": [
            str(defect)
            for part in parts
            for defect in [*part.defects, *(d for value in part.values() for d in getattr(value, "defects", []))]
        ],
        "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        "longestLine": max(len(line) for line in raw.split(b"\r\n")),
        "isAscii": raw.isascii(),
        "names": sorted(mail.keys()),
        "subject": mail["subject"],
        "to": [[address.display_name, address.addr_spec] for address in mail["to"].addresses] if mail["to"] else [],
        "toLine": str(email.header.make_header(email.header.decode_header(older["to"]))) if mail["to"] else "",
        "date": mail["date"].datetime.isoformat(),
        "messageId": mail["message-id"],
        "unsent": mail["x-unsent"],
        "language": mail["content-language"],
        "text": plain.get_content(),
        "textCharset": plain.get_content_charset(),
        "html": html.get_content(),
        "htmlCharset": html.get_content_charset(),
        "fileName": pdf.get_filename(),
        "disposition": pdf.get_content_disposition(),
        "pdf": hashlib.sha256(pdf.get_content()).hexdigest(),
    },
    sys.stdout,
)
