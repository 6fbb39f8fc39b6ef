// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/lexiconrows.h"

#include "models/core/text.h"

#include <QFile>

namespace lexiconlines {
namespace {

constexpr std::size_t kFields = 4;

QString pathOf(const std::string& file) {
    return QStringLiteral(TEST_DATA_DIR "/lexicon/%1.tsv").arg(QString::fromStdString(file));
}

} // namespace

std::vector<Row> rowsOf(const std::string& file) {
    std::vector<Row> rows;
    QFile stored(pathOf(file));
    if (!stored.open(QIODevice::ReadOnly))
        return rows;
    const std::string text = stored.readAll().toStdString();
    for (const std::string_view row : core::split(text, '\n')) {
        const auto fields = core::split(row, '\t');
        if (!row.starts_with('#') && fields.size() == kFields)
            rows.push_back(
                {std::string(fields[0]), std::string(fields[1]), std::string(fields[2]), std::string(fields[3])});
    }
    return rows;
}

bool writeRows(const std::string& file, const std::vector<Row>& rows) {
    QFile stored(pathOf(file));
    if (!stored.open(QIODevice::WriteOnly))
        return false;
    std::string text = "# Section, line of the lexicon, a sentence that is read otherwise without the line, what is "
                       "read. No sentence:\n"
                       "# none was found. Written by FAULTLINE_UPDATE_GOLDEN=1 test_analysis lexiconrowstest, which "
                       "keeps the sentences\n"
                       "# that are here, also those put in by hand, and looks for some where a line has no row.\n";
    for (const Row& row : rows)
        text += row.section + "\t" + row.line + "\t" + row.sentence + "\t" + row.reading + "\n";
    return stored.write(QByteArray::fromStdString(text)) == static_cast<qint64>(text.size());
}

} // namespace lexiconlines
