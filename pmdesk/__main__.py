"""argv, nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    if sys.argv[1:] == ["--set-pages"]:
        # The program itself, as the process that sets pages (formats/pdf.py).
        from pmdesk.formats import pdf_worker

        return pdf_worker.main()
    if sys.argv[1:] == ["--read-notes"]:
        # The same for the process that reads what reviewers wrote (formats/pdf_notes.py).
        from pmdesk.formats import pdf_notes_worker

        return pdf_notes_worker.main()
    if sys.argv[1:] == ["--draw-page"]:
        # And for the one that draws a page they wrote on (formats/pdf_picture.py).
        from pmdesk.formats import pdf_picture

        return pdf_picture.main()
    from pmdesk import cli

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
