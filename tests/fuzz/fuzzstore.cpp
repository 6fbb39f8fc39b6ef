// SPDX-License-Identifier: GPL-3.0-or-later
// The query language, and the case file as a stranger may hand it over.
#include "models/analysis/caseanalysis.h"
#include "models/store/repair.h"
#include "models/store/searchquery.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/smallcase.h"
#include "tests/fuzz/targets.h"

#include <array>
#include <fstream>

namespace fuzz {
namespace {

namespace fs = std::filesystem;

void clear(const fs::path& path) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal", ".lock"})
        fs::remove(path.string() + ending, ignored);
}

fs::path written(const char* name, const std::string& bytes) {
    const fs::path path = scratchFolder() / name;
    clear(path);
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

store::CaseFile opened(const fs::path& path, store::OpenMode mode) {
    auto file = store::CaseFile::open(path, mode);
    require(file.has_value());
    return std::move(*file);
}

// A value, or a sentence.
template <typename T>
bool isTold(const core::Result<T>& result) {
    require(result || !result.error().message.empty());
    return result.has_value();
}

// What is understood must mean the same when it is typed, and any answer must fit its documents.
void query(const std::string& bytes) {
    static const core::CauseTree causes = core::CauseTree::builtIn();
    static store::CaseFile file = opened(written("query.faultline", smallCaseBytes()), store::OpenMode::ReadOnly);
    const store::QueryNode node = store::parseQuery(bytes, causes);
    const std::string text = store::queryText(node);
    require(core::isUtf8(text) && store::queryText(store::parseQuery(text, causes)) == text);
    const auto answer = file.search(bytes, 3);
    require(isTold(answer));
    require(answer->documents.size() == static_cast<std::size_t>(answer->total) && answer->total <= 3);
    for (const store::SearchHit& hit : answer->hits) {
        require(core::isUtf8(hit.snippet));
        for (const core::Span& mark : hit.snippetMarks)
            requireInside(mark, hit.snippet);
    }
}

void look(store::CaseFile& file) {
    (void)isTold(file.check());
    (void)isTold(file.sites());
    (void)isTold(file.unread());
    (void)isTold(file.caseFindings());
    (void)isTold(file.needsRefresh());
    (void)isTold(file.corrections());
    (void)isTold(file.history());
    (void)isTold(file.grades());
    (void)isTold(file.snapshot());
    for (const char* query : {"faulty OR port*", "cause:cyberattack -is:starred", "\"no evidence\" before:2024"})
        (void)isTold(file.search(query, 5));
    const auto records = file.documents();
    if (!isTold(records))
        return;
    for (const core::DocumentRecord& record : *records) {
        const auto document = file.document(record.id);
        (void)isTold(file.originalBytes(record.id));
        (void)isTold(file.earlierFiles(record.id));
        if (!isTold(document))
            continue;
        requireSound(*document);
        // Spans of findings are looked up in the text that is shown, and fit it or mean nothing.
        const core::OffsetMap map(document->body);
        for (const core::ClaimRecord& each : record.claims)
            require(map.codePoint(each.claim.span.end) <= document->body.size());
        for (const core::TimeRecord& each : record.times) {
            require(map.utf16(each.time.span.begin) <= document->body.size());
            (void)core::timeMark(document->body, each.time.span);
            (void)core::displayText(each.time.value);
        }
    }
}

void change(store::CaseFile& file) {
    static const store::AnalysedDocument more = analysedArticle("More", "2023-06-07", "The fire caused the outage.");
    (void)isTold(file.apply({core::CorrectionKind::DocumentTitle, "1", "One"}));
    (void)isTold(file.undoStep(1));
    (void)isTold(file.redoStep(2));
    (void)isTold(file.add({"1.txt", "txt", "other", more.document.body}, std::span(&more, 1)));
    (void)isTold(file.replaceFindings(2, more.findings));
    (void)isTold(file.reanalyse([](std::span<const core::Document> documents) {
        std::vector<analysis::DocumentFindings> findings;
        for (const core::Document& document : documents)
            findings.push_back(analysis::analyseDocument(document, lexicon()));
        return core::Result<std::vector<analysis::DocumentFindings>>(std::move(findings));
    }));
    const auto records = file.documents();
    if (isTold(records))
        (void)isTold(file.replaceCaseFindings(analysis::analyseCase({*records, {}, {}}, lexicon())));
}

// Damaged as the input says (tests/fuzz/damage.h), then opened, looked at, changed, taken into another case, rescued.
// What is rescued must be a whole case.
void casefile(const std::string& bytes) {
    const std::string damaged = damagedCase(smallCaseBytes(), bytes, scratchFolder() / "draft.faultline");
    const fs::path path = written("damaged.faultline", damaged);
    const fs::path own = written("own.faultline", smallCaseBytes());
    const fs::path rescued = scratchFolder() / "rescued.faultline";
    clear(rescued);
    if (auto file = store::CaseFile::open(path, store::OpenMode::ReadOnly); isTold(file))
        look(*file);
    (void)isTold(opened(own, store::OpenMode::ReadWrite).merge(path));
    if (isTold(store::rescueCase(path, rescued))) {
        auto file = opened(rescued, store::OpenMode::ReadWrite);
        look(file);
        require(file.snapshot().has_value() && file.search("outage", 5).has_value());
    }
    if (auto file = store::CaseFile::open(path, store::OpenMode::ReadWrite); isTold(file)) {
        change(*file);
        look(*file);
    }
    for (const fs::path& each : {path, own, rescued})
        clear(each);
}

} // namespace

std::vector<Target> storeTargets() {
    return {{"query", query}, {"casefile", casefile}};
}

} // namespace fuzz
