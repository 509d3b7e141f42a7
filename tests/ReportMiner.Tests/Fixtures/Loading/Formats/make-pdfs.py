#!/usr/bin/env python3
"""Sets report.md as PDF: narrow.pdf and columns.pdf by WeasyPrint, office.pdf by LibreOffice from a Word document.

Needs Debian's packages weasyprint, libreoffice-writer-nogui and fonts-arphic-uming.
"""
import subprocess
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
FONT = "AR PL UMing CN"
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
PACKAGE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def blocks():
    rows = []
    for line in (HERE / "report.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
        elif line:
            if rows:
                yield "table", rows
                rows = []
            mark, _, text = line.partition(" ")
            yield (mark, text) if mark in ("#", "##", "###", ">") else ("p", line)


def web_page(style):
    def element(kind, content):
        if kind == "table":
            return "<table border=1>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in content) + "</table>"
        return {"#": f"<h1>{content}</h1>", ">": f"<p class=sign>{content}</p>"}.get(kind, f"<p>{content}</p>")

    return f"""<!DOCTYPE html><meta charset=utf-8><style>
        body {{ font-family: "{FONT}" }} p {{ text-indent: 2em; margin: 0; text-align: justify }} h1 {{ text-align: center; font-size: 1.4em; margin: 0 }}
        .sign {{ text-align: right; padding-right: 2em }} table {{ border-collapse: collapse; width: 100% }} td {{ text-align: center }} {style}
        </style>""" + "\n".join(element(kind, content) for kind, content in blocks())


def word_document():
    def paragraph(text, align="both", size=32, indent=True):
        first = f'<w:ind w:firstLine="{20 * size}"/>' if indent else ""
        fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}"/><w:sz w:val="{size}"/>'
        return f'<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/>{first}<w:jc w:val="{align}"/></w:pPr><w:r><w:rPr>{fonts}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'

    def element(kind, content):
        if kind == "table":
            borders = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
            cell = '<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>{}</w:tc>'
            rows = "".join("<w:tr>" + "".join(cell.format(paragraph(c, "center", indent=False)) for c in row) + "</w:tr>" for row in content)
            return f"<w:tbl><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>{rows}</w:tbl>"
        return {"#": paragraph(content, "center", 44, False), ">": paragraph(content, "right", indent=False)}.get(kind) or paragraph(content)

    body = "".join(element(kind, content) for kind, content in blocks())
    page = '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="800" w:footer="1000" w:gutter="0"/></w:sectPr>'
    footer = '<w:r><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> —</w:t></w:r>'
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{0}" Target="{1}"/></Relationships>'
    return {
        "[Content_Types].xml": f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{PACKAGE}.document.main+xml"/><Override PartName="/word/footer.xml" ContentType="{PACKAGE}.footer+xml"/></Types>',
        "_rels/.rels": relations.format("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": relations.format("footer", "footer.xml"),
        "word/document.xml": f"<w:document {NAMESPACE}><w:body>{body}{page}</w:body></w:document>",
        "word/footer.xml": f'<w:ftr {NAMESPACE}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{footer}</w:p></w:ftr>',
    }


def main():
    number = '@bottom-center { content: "— " counter(page) " —" }'
    styles = {
        "narrow": f"body {{ font-size: 12pt; line-height: 18pt }} @page {{ size: A5; margin: 12mm 35mm; {number} }}",
        "columns": f'body {{ font-size: 10.5pt; line-height: 16pt; columns: 2; column-gap: 8mm }} h1 {{ column-span: all }} @page {{ size: A4; margin: 20mm; @top-center {{ content: "青石县人民政府公报 2024年第1期" }} {number} }}',
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, style in styles.items():
            subprocess.run(["weasyprint", "-q", "-", str(HERE / f"{name}.pdf")], input=web_page(style).encode(), check=True)
        word = Path(folder) / "office.docx"
        with zipfile.ZipFile(word, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in word_document().items():
                package.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)
        subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(HERE), str(word)], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
