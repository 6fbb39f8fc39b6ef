// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/smallcase.h"

#include "models/analysis/caseanalysis.h"
#include "tests/fuzz/targets.h"

#include <array>
#include <fstream>
#include <unistd.h>

namespace fuzz {
namespace {

namespace fs = std::filesystem;

class Scratch {
public:
    Scratch() {
        std::error_code problem;
        const fs::path base = fs::is_directory("/dev/shm", problem) ? fs::path("/dev/shm") : fs::temp_directory_path();
        m_path = base / ("faultline-fuzz-" + std::to_string(::getpid()));
        fs::create_directories(m_path);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

void fill(store::CaseFile& file) {
    const std::array articles = {
        analysedArticle(
            "Norvik outage blamed on a faulty update", "2023-06-05T14:00Z",
            "Norvik's booking service was down on 5 June 2023, and the outage stranded thousands.\n\n"
            "A faulty update caused the outage, Norvik said at 2 p.m. There is no evidence of an attack, it added."),
        analysedArticle(
            "Group says it attacked Norvik", "2023-06-06",
            "Norvik's booking service was down on 5 June 2023.\n\nThe outage was caused by a cyberattack, the ministry "
            "said on Tuesday. Norvik denied that a faulty update caused the outage."),
        analysedArticle("Früher: 東京の障害", "", "A power failure may have caused the outage in early June.")};
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const std::string name = std::to_string(i + 1) + ".txt";
        require(
            file.add({name, "txt", "hash" + name, articles[i].document.body}, std::span(&articles[i], 1)).has_value());
    }
    require(file.noteUnread(std::array{store::UnreadFile{"broken.pdf", "It is no PDF."}}, {}).has_value());
    const auto records = file.documents();
    require(records.has_value());
    const auto findings = analysis::analyseCase({*records, {}, {}}, lexicon());
    require(!findings.contradictions.empty() && !findings.incidents.empty());
    require(file.replaceCaseFindings(findings).has_value());
    using core::CorrectionKind;
    require(
        file.doStep(1, "title", std::array{core::Correction{CorrectionKind::DocumentTitle, "2", "Two"}}).has_value());
    require(file.doStep(2, "star", std::array{core::Correction{CorrectionKind::DocumentStar, "1", "1"}}).has_value());
    require(file.undoStep(2).has_value());
    require(file.apply({CorrectionKind::SavedSearch, "mine", "faulty OR attack"}).has_value());
    require(file.apply({CorrectionKind::SourceGrade, "Paper", "B"}).has_value());
}

} // namespace

const fs::path& scratchFolder() {
    static const Scratch scratch;
    return scratch.path();
}

const std::string& smallCaseBytes() {
    static const std::string bytes = [] {
        const fs::path path = scratchFolder() / "small.faultline";
        {
            auto file = store::CaseFile::open(path, store::OpenMode::Create);
            require(file.has_value());
            fill(*file);
            file->settle();
        }
        std::ifstream in(path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    }();
    return bytes;
}

store::AnalysedDocument analysedArticle(
    const std::string& title, const std::string& published, const std::string& body) {
    store::AnalysedDocument made;
    made.document.format = "txt";
    made.document.title = title;
    made.document.publisher = "Paper";
    made.document.body = body;
    made.document.published = core::parseIso(published);
    made.findings = analysis::analyseDocument(made.document, lexicon());
    return made;
}

} // namespace fuzz
