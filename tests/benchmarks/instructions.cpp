// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the program at a time, for callgrind: `benchmark_instructions PART` does the part's work inside
// `measured`, so that `--toggle-collect=measured` counts its instructions and nothing else. Each part has a baseline,
// which is a part as well; tests/benchmarks/run divides one by the other. The parts' names: `--list`.
#include "models/analysis/caseindex.h"
#include "models/analysis/documentanalysis.h"
#include "models/analysis/times.h"
#include "models/reading/reader.h"
#include "models/store/casefile.h"
#include "tests/benchmarks/syntheticarticles.h"
#include "tests/benchmarks/syntheticcase.h"
#include "tests/support/samplesnapshot.h"
#include "views/rendering/glyphcache.h"
#include "views/rendering/timelinepainter.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <array>
#include <cstdio>
#include <functional>
#include <unordered_map>

extern "C" [[gnu::noinline]] void measured(const std::function<void()>& work) {
    work();
}

namespace {

constexpr QSize kSize(1600, 900);
constexpr std::size_t kMarks = 20'000;
constexpr std::size_t kArticles = 300;
constexpr int kFrames = 4;

void must(bool did, const char* what) {
    if (!did) {
        std::fprintf(stderr, "%s\n", what);
        std::exit(2);
    }
}

struct Page {
    std::string name;
    std::string bytes;
};

std::vector<Page> samplePages() {
    std::vector<Page> pages;
    const QDir folder(QStringLiteral(PROJECT_DIR "/resources/samples"));
    for (const QString& name : folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        must(file.open(QIODevice::ReadOnly), "A sample cannot be read.");
        pages.push_back({name.toStdString(), file.readAll().toStdString()});
    }
    return pages;
}

std::vector<core::Document> sampleTexts(const analysis::Lexicon& lexicon) {
    std::vector<core::Document> documents;
    for (const Page& page : samplePages()) {
        auto read = reading::readBytes(page.bytes, page.name, lexicon);
        must(read.has_value(), "A sample cannot be read.");
        for (core::Document& each : read->documents)
            documents.push_back(std::move(each));
    }
    return documents;
}

// The baseline of what goes through texts: their words, counted.
void words() {
    const auto lexicon = analysis::loadLexicon();
    const std::vector<core::Document> documents = sampleTexts(*lexicon);
    measured([&] {
        std::unordered_map<std::string, int> counts;
        for (const core::Document& each : documents) {
            std::string word;
            for (const char c : each.body) {
                if (c > ' ') {
                    word += c;
                } else if (!word.empty()) {
                    ++counts[word];
                    word.clear();
                }
            }
        }
        must(!counts.empty(), "The samples are empty.");
    });
}

void pages() {
    const auto lexicon = analysis::loadLexicon();
    const std::vector<Page> all = samplePages();
    measured([&] {
        for (const Page& page : all)
            must(reading::readBytes(page.bytes, page.name, *lexicon).has_value(), "A sample cannot be read.");
    });
}

void times() {
    const auto lexicon = analysis::loadLexicon();
    const std::vector<core::Document> documents = sampleTexts(*lexicon);
    measured([&] {
        for (const core::Document& each : documents)
            must(!analysis::findTimes(each, *lexicon).empty(), "A sample has no times.");
    });
}

void claims() {
    const auto lexicon = analysis::loadLexicon();
    const std::vector<core::Document> documents = sampleTexts(*lexicon);
    measured([&] {
        for (const core::Document& each : documents)
            must(!analysis::analyseDocument(each, *lexicon).minhash.empty(), "A sample has no text.");
    });
}

void lexicon() {
    measured([] { must(analysis::loadLexicon() != nullptr, "There is no lexicon."); });
}

// 4,000 claims in one incident, from no findings to all of them.
void contradictions() {
    const auto lexicon = analysis::loadLexicon();
    const std::vector<core::DocumentRecord> records = benchmark::caseOf({400, 10});
    std::vector<core::DocumentId> ids;
    for (const core::DocumentRecord& each : records)
        ids.push_back(each.id);
    measured([&] {
        analysis::CaseIndex index(*lexicon);
        index.update({records, {}, {}}, ids);
    });
}

// The baseline of it: their fingerprints, each beside the next hundred.
void fingerprints() {
    const std::vector<core::DocumentRecord> records = benchmark::caseOf({400, 10});
    measured([&] {
        std::size_t same = 0;
        for (std::size_t i = 0; i < records.size(); ++i) {
            for (std::size_t j = i + 1; j < std::min(i + 100, records.size()); ++j) {
                for (std::size_t k = 0; k < records[i].minhash.size(); ++k)
                    same += records[i].minhash[k] == records[j].minhash[k] ? 1 : 0;
            }
        }
        must(same < records.size() * 12'800, "The fingerprints are all the same.");
    });
}

core::TimelineLayout layoutOf(const core::SnapshotPtr& snapshot) {
    return core::TimelineLayout::build(snapshot, core::CauseTree::builtIn());
}

void layout() {
    const core::SnapshotPtr snapshot = testsupport::bigSnapshot(kMarks);
    measured([&] { must(!layoutOf(snapshot).order().empty(), "The timeline is empty."); });
}

void frames() {
    const core::TimelineLayout made = layoutOf(testsupport::bigSnapshot(kMarks));
    QImage image(kSize, QImage::Format_RGB32);
    rendering::GlyphCache cache;
    const auto palette = rendering::paletteOf(rendering::Theme::Light);
    rendering::SceneRequest request;
    request.size = kSize;
    request.font = QGuiApplication::font();
    request.interactive = true;
    const auto draw = [&](int frame) {
        const core::TimeInterval extent = made.extent();
        const core::Millis length = (extent.latest - extent.earliest) / (1 << frame);
        request.range = {extent.earliest + length / 3, extent.earliest + length / 3 + length};
        const rendering::TimelineScene scene = rendering::makeTimelineScene(made, request);
        QPainter painter(&image);
        rendering::paintTimeline(painter, made, scene, palette, &cache);
    };
    draw(0); // loads the fonts
    measured([&] {
        for (int frame = 0; frame < kFrames; ++frame)
            draw(frame);
    });
}

// The baseline of both: a circle for each of the marks.
void eachMark() {
    const core::TimelineLayout made = layoutOf(testsupport::bigSnapshot(kMarks));
    QImage image(kSize, QImage::Format_RGB32);
    const core::TimeInterval extent = made.extent();
    const double perPixel = static_cast<double>(extent.latest - extent.earliest) / kSize.width();
    measured([&] {
        QPainter painter(&image);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::blue);
        for (const core::MarkPosition& at : made.order()) {
            const double x = static_cast<double>(made.mark(at).anchor() - extent.earliest) / perPixel;
            painter.drawEllipse(QPointF(x, 20 + at.lane * 28), 5, 5);
        }
    });
}

void import() {
    const QTemporaryDir folder;
    benchmark::SyntheticArticles source;
    const std::vector<std::string> texts = source.next(kArticles);
    auto file =
        store::CaseFile::open(folder.filePath(QStringLiteral("c.faultline")).toStdString(), store::OpenMode::Create);
    must(file.has_value(), "The case cannot be made.");
    measured([&] {
        std::vector<store::AnalysedDocument> made(texts.size());
        std::vector<store::AnalysedFile> files(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            made[i].document = benchmark::documentOf(i, texts[i]);
            const std::string name = std::to_string(i) + ".txt";
            files[i] = {{name, "txt", "sha" + name, texts[i]}, std::span(&made[i], 1)};
        }
        must(file->addAll(files).has_value(), "The articles cannot be added.");
    });
}

void bareFts() {
    const QTemporaryDir folder;
    benchmark::SyntheticArticles source;
    const std::vector<std::string> texts = source.next(kArticles);
    measured([&] { benchmark::fillBareFts(folder.filePath(QStringLiteral("bare.db")).toStdString(), texts); });
}

struct Part {
    const char* name;
    const char* baseline; // empty: it is one
    void (*work)();
};

constexpr std::array kParts = {
    Part{"words", "", words},
    Part{"fingerprints", "", fingerprints},
    Part{"each-mark", "", eachMark},
    Part{"bare-fts", "", bareFts},
    Part{"lexicon", "words", lexicon},
    Part{"pages", "words", pages},
    Part{"times", "words", times},
    Part{"claims", "words", claims},
    Part{"contradictions", "fingerprints", contradictions},
    Part{"layout", "each-mark", layout},
    Part{"frames", "each-mark", frames},
    Part{"import", "bare-fts", import},
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    const std::string_view asked = argc > 1 ? argv[1] : "--list";
    for (const Part& part : kParts) {
        if (asked == "--list")
            std::printf("%s\t%s\n", part.name, part.baseline);
        else if (asked == part.name)
            part.work();
    }
    return 0;
}
