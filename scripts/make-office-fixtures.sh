#!/bin/sh
# Makes the office documents that tests read, with LibreOffice (Debian: libreoffice-writer-nogui, -impress-nogui,
# -calc-nogui), out of test/audit/fixtures/sources. The results are kept in the repository: run this after a source changed.
set -eu
cd "$(dirname "$0")/../test/audit/fixtures"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

convert() {
	soffice -env:UserInstallation="file://$profile" --headless --convert-to "$1" --outdir . ${3:+"--infilter=$3"} "$2"
}

convert 'odt:writer8' sources/plan.html 'HTML (StarWriter)'
convert 'docx:MS Word 2007 XML' plan.odt
convert 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"harbour"}}' plan.docx
mv plan.pdf locked.pdf
convert 'pdf:writer_pdf_Export' plan.odt
convert 'odp:impress8' sources/deck.fodp
convert 'pptx:Impress MS PowerPoint 2007 XML' deck.odp
convert 'ods:calc8' sources/goals.csv
convert 'xlsx:Calc MS Excel 2007 XML' goals.ods
