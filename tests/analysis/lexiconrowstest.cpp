// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every line of the lexicon has its rows (tests/data/lexicon), and the search for those that are missing:
// FAULTLINE_UPDATE_GOLDEN=1. A sentence is taken if it is read otherwise once the line is gone, or stands in the
// section that says the opposite; so a row shows that its line does something.
#include "tests/analysis/lexiconrows.h"
#include "tests/support/testmain.h"

#include <QtTest>

#include <map>
#include <set>

using namespace lexiconlines;

namespace {

using Key = std::pair<std::string, std::string>; // section and line

std::map<Key, std::vector<Row>> byLine(const std::string& file) {
    std::map<Key, std::vector<Row>> all;
    for (const Row& row : rowsOf(file))
        all[{row.section, row.line}].push_back(row);
    return all;
}

// One sentence that shows the line gone and the line flipped, or two, as plain as there are.
std::vector<Row> searched(const Line& line, const Words& whole) {
    const std::vector<std::string> sentences = sentencesFor(line);
    std::vector<Row> rows;
    if (line.file == "contradictions") {
        for (const std::string& sentence : sentences) {
            const std::string read = readingOf(line.file, sentence, whole);
            rows.push_back({line.section, line.name(), sentence, read});
        }
        return rows;
    }
    std::vector<Words> open = without(line);
    for (const std::string& sentence : sentences) {
        const std::string read = readingOf(line.file, sentence, whole);
        const auto shown =
            std::erase_if(open, [&](const Words& changed) { return readingOf(line.file, sentence, changed) != read; });
        if (shown > 0)
            rows.push_back({line.section, line.name(), sentence, read});
        if (open.empty())
            break;
    }
    if (rows.empty())
        rows.push_back({line.section, line.name(), "", ""});
    return rows;
}

// What is there keeps its sentences and is read anew; lines without a row get some.
void writeAnew(const std::string& file, const Words& whole) {
    const auto known = byLine(file);
    std::vector<Row> rows;
    std::set<Key> written; // a line may stand there twice
    for (const Line& line : lines()) {
        if (line.file != file || !written.insert({line.section, line.name()}).second)
            continue;
        const auto found = known.find({line.section, line.name()});
        const std::vector<Row> made = found == known.end() ? searched(line, whole) : found->second;
        for (Row row : made) {
            row.reading = row.sentence.empty() ? "" : readingOf(file, row.sentence, whole);
            rows.push_back(std::move(row));
        }
    }
    QVERIFY(writeRows(file, rows));
}

} // namespace

class LexiconRowsTest : public QObject {
    Q_OBJECT
private slots:
    void everySectionHasTemplates() {
        for (const Line& line : lines())
            QVERIFY2(
                !templatesOf(line).empty(),
                qPrintable(QStringLiteral("[%1] of resources/lexicon/en/%2.txt is new: give it sentences in "
                                          "tests/data/lexicon/templates.tsv, or \"-\" if its lines are no rules.")
                               .arg(QString::fromStdString(line.section), QString::fromStdString(line.file))));
    }
    void everyLineHasARow_data() {
        QTest::addColumn<QString>("file");
        for (const std::string& file : files())
            QTest::newRow(file.c_str()) << QString::fromStdString(file);
    }
    void everyLineHasARow() {
        QFETCH(QString, file);
        const std::string name = file.toStdString();
        if (qEnvironmentVariableIntValue("FAULTLINE_UPDATE_GOLDEN") != 0) {
            writeAnew(name, wholeLexicon());
            return;
        }
        const auto known = byLine(name);
        QStringList missing;
        for (const Line& line : lines()) {
            if (line.file == name && !known.contains({line.section, line.name()}))
                missing << QString::fromStdString("[" + line.section + "] " + line.name());
        }
        QVERIFY2(
            missing.isEmpty(),
            qPrintable(QStringLiteral("%1 lines of resources/lexicon/en/%2.txt have no sentence in "
                                      "tests/data/lexicon/%2.tsv: %3. Let them be found (FAULTLINE_UPDATE_GOLDEN=1 "
                                      "test_analysis lexiconrowstest) and read what was written.")
                           .arg(missing.size())
                           .arg(file, missing.mid(0, 5).join("; "))));
    }
};

FAULTLINE_TEST(LexiconRowsTest)
#include "lexiconrowstest.moc"
