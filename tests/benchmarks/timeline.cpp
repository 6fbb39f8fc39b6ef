// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline at 10,000 and 1,000,000 marks in 30 lanes, 1 % of them in contradictions, 10,000 links: 200 frames of
// zooming and panning at 1600x900 on a raster, against drawing each mark; the layout, the hit test, the memory. Ends
// with 1 when a target of the issue is missed.

#include "models/core/calendar.h"
#include "tests/benchmarks/ratio.h"
#include "views/rendering/glyphcache.h"
#include "views/rendering/timelineoverview.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelinetext.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <malloc.h>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace core;

constexpr int kFrames = 200;
constexpr int kLayouts = 5;
constexpr QSize kSize(1600, 900);
constexpr int kPublishers = 10;
constexpr int kDays = 3650;

// Of the processor, for one thread does all of it: what else the machine does is not counted.
double milliseconds(const std::function<void()>& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

double share(std::vector<double> values, double part) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

// Twenty causes and ten publishers: thirty lanes. Nine statements and a publication in each document.
SnapshotPtr caseOf(std::size_t marks, std::size_t links) {
    const CauseTree tree = CauseTree::builtIn();
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->casePath = "/benchmark";
    std::mt19937 random(5);
    const Millis start = millisOf({2014, 1, 1, 0, 0, 0});
    const auto moment = [](Millis at) {
        TimeValue value;
        value.interval = TimeInterval{at, at + kMinute};
        value.zone = ZoneState::Utc;
        value.granularity = Granularity::Minute;
        return value;
    };
    const std::size_t count = marks / 10;
    snapshot->documents.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        DocumentRecord record;
        record.id = static_cast<DocumentId>(i + 1);
        record.document.title = "Report " + std::to_string(i);
        record.document.publisher = "Publisher " + std::to_string(random() % kPublishers);
        const Millis at = start + static_cast<Millis>(random() % (kDays * 1440U)) * kMinute;
        record.document.published = moment(at);
        for (int c = 0; c < 9; ++c) {
            ClaimRecord claim;
            claim.claim.cause = tree.nodes()[random() % 20].name;
            claim.claim.speaker = "Speaker " + std::to_string(random() % 50);
            claim.claim.stance = static_cast<Stance>(random() % 3);
            claim.claim.said = moment(at + static_cast<Millis>(random() % 2880U) * kMinute);
            record.claims.push_back(std::move(claim));
        }
        snapshot->documents.push_back(std::move(record));
    }
    // One mark in a hundred is flagged, and on average each of them ends two links.
    const std::size_t flagged = std::max<std::size_t>(marks / 100, 2);
    const auto side = [&] {
        const auto id = static_cast<DocumentId>(1 + (random() % flagged) * count / flagged);
        return ClaimRef{id, 0};
    };
    for (std::size_t i = 0; i < links; ++i) {
        Contradiction each;
        each.id = static_cast<ContradictionId>(i + 1);
        each.kind = static_cast<ContradictionKind>(random() % 3);
        each.sameIncident = SameIncident::Established;
        each.a = side();
        do
            each.b = side();
        while (each.b == each.a);
        snapshot->findings.contradictions.push_back(std::move(each));
    }
    buildEvents(*snapshot);
    return snapshot;
}

// The script: all of it, closer and closer about a third of the way, a pan, and out again.
TimeInterval frameRange(TimeInterval extent, int frame) {
    const double length = static_cast<double>(extent.latest - extent.earliest);
    const double wave = 0.5 - 0.5 * std::cos(frame * 2 * M_PI / 100.0); // in and out twice
    const double factor = std::exp(wave * std::log(1.0 / 4000));
    const double middle = static_cast<double>(extent.earliest) + length * (0.34 + 0.1 * frame / kFrames);
    return {static_cast<Millis>(middle - length * factor / 2), static_cast<Millis>(middle + length * factor / 2)};
}

rendering::SceneRequest requestOf(TimeInterval range, double scroll) {
    rendering::SceneRequest request;
    request.range = range;
    request.size = kSize;
    request.scroll = scroll;
    request.font = QGuiApplication::font();
    request.interactive = true;
    return request;
}

// As many shapes as marks: what the layout saves.
double drawEach(const TimelineLayout& layout, QImage& image) {
    const TimeInterval extent = layout.extent();
    return milliseconds([&] {
        QPainter painter(&image);
        painter.setPen(Qt::NoPen);
        const double perPixel = static_cast<double>(extent.latest - extent.earliest) / kSize.width();
        for (const MarkPosition& at : layout.order()) {
            const TimelineMark& mark = layout.mark(at);
            const double x = static_cast<double>(mark.anchor() - extent.earliest) / perPixel;
            painter.setBrush(mark.flagged ? Qt::red : Qt::blue);
            painter.drawEllipse(QPointF(x, 20 + at.lane * 28), 5, 5);
        }
    });
}

std::size_t heapInUse() {
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

struct Limits {
    double median, worst;
};

bool frames(const TimelineLayout& layout, const char* name, Limits limits, double& median) {
    QImage image(kSize, QImage::Format_RGB32);
    rendering::GlyphCache cache;
    std::vector<double> scenes; // the part of a frame before painting
    std::vector<double> times;
    std::vector<double> hits;
    const auto palette = rendering::paletteOf(rendering::Theme::Light);
    rendering::makeTimelineScene(layout, requestOf(frameRange(layout.extent(), 0), 0)); // fonts are loaded
    std::size_t glyphs = 0;
    for (int frame = 0; frame < kFrames; ++frame) {
        rendering::TimelineScene scene;
        const core::TimeInterval range = frameRange(layout.extent(), frame);
        scenes.push_back(
            milliseconds([&] { scene = rendering::makeTimelineScene(layout, requestOf(range, frame % 100 * 12.0)); }));
        const double painting = milliseconds([&] {
            QPainter painter(&image);
            rendering::paintTimeline(painter, layout, scene, palette, &cache);
        });
        times.push_back(scenes.back() + painting);
        glyphs = std::max(glyphs, scene.marks.size());
        hits.push_back(milliseconds([&] {
            const rendering::SceneHit hit = scene.hit({400.0 + frame * 5, 100.0 + frame * 3});
            if (hit.mark)
                rendering::markTooltip(layout, hit.mark->at, hit.mark->fold);
        }));
    }
    median = share(times, 0.5);
    const double worst = share(times, 0.99);
    const std::string what = std::string("timeline: ") + name;
    benchmark::row((what + ", frame median").c_str(), median, "ms", benchmark::Wanted::AtMost, limits.median);
    benchmark::row((what + ", frame p99").c_str(), worst, "ms", benchmark::Wanted::AtMost, limits.worst);
    benchmark::row((what + ", hover to tooltip p99").c_str(), share(hits, 0.99), "ms", benchmark::Wanted::AtMost, 1);
    const bool within = median <= limits.median && worst <= limits.worst;
    std::printf(
        "%s: frame median %.2f ms, p99 %.2f ms (limits %.0f / %.0f; scene %.2f ms, %zu glyphs at most): %s; hover to "
        "tooltip p99 %.3f "
        "ms (limit 1)\n",
        name, median, worst, limits.median, limits.worst, share(scenes, 0.5), glyphs, within ? "within" : "OVER",
        share(hits, 0.99));
    return within && share(hits, 0.99) <= 1;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const CauseTree tree = CauseTree::builtIn();
    bool within = true;
    double median = 0;
    {
        const TimelineLayout small = TimelineLayout::build(caseOf(10000, 100), tree);
        within = frames(small, "10,000 marks", {4, 4}, median) && within;
    }
    const SnapshotPtr snapshot = caseOf(1000000, 10000);
    TimelineLayout layout;
    std::vector<double> layouts;
    double memory = 0;
    for (int run = 0; run < kLayouts; ++run) {
        layout = {};
        const std::size_t before = heapInUse();
        layouts.push_back(milliseconds([&] { layout = TimelineLayout::build(snapshot, tree); }));
        memory = (static_cast<double>(heapInUse()) - static_cast<double>(before)) / 1048576;
    }
    const double built = share(layouts, 0.5);
    std::printf(
        "%zu marks in %zu lanes, %zu links: layout, median of %d: %.0f ms (%.0f to %.0f; limit 400): %s; memory "
        "%.0f MB (limit 120): %s\n",
        layout.order().size(), layout.lanes().size(), layout.links().size(), kLayouts, built, share(layouts, 0),
        share(layouts, 1), built <= 400 ? "within" : "OVER", memory, memory <= 120 ? "within" : "OVER");
    benchmark::row("timeline: layout of 1,000,000 marks, median of five", built, "ms", benchmark::Wanted::AtMost, 400);
    benchmark::row("timeline: memory of 1,000,000 marks", memory, "MB", benchmark::Wanted::AtMost, 120);
    within = built <= 400 && memory <= 120 && within;
    within = frames(layout, "1,000,000 marks", {8, 16}, median) && within;
    QImage image(kSize, QImage::Format_RGB32);
    const double each = drawEach(layout, image);
    std::printf(
        "drawing each of them: %.0f ms, %.0f times as long (at least 50): %s\n", each, each / median,
        each / median >= 50 ? "within" : "UNDER");
    benchmark::row(
        "timeline: frame of 1,000,000 marks against drawing each", each / median, "times as fast",
        benchmark::Wanted::AtLeast, 50);
    return within && each / median >= 50 ? 0 : 1;
}
