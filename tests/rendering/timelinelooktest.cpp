// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline looks like, feature by feature: contrast, sizes of letters and screens, shades, breaks, pinned
// lanes, what was known at a moment.
#include "models/core/calendar.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "views/rendering/contrast.h"
#include "views/rendering/glyphcache.h"
#include "views/rendering/timelineglyphs.h"
#include "views/rendering/timelineoverview.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelineplaces.h"
#include "views/rendering/timelinetext.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>
#include <algorithm>

using namespace rendering;

namespace {

const core::CauseTree& tree() {
    static const core::CauseTree loaded = core::CauseTree::builtIn();
    return loaded;
}

SceneRequest requestOf(const core::TimelineLayout& layout, QSizeF size, int pixels = 12) {
    SceneRequest request;
    request.range = withAir(layout.focus());
    request.size = size;
    request.font = QGuiApplication::font();
    request.font.setPixelSize(pixels);
    return request;
}

QImage painted(
    const core::TimelineLayout& layout, const TimelineScene& scene, Theme theme = Theme::Light, double ratio = 1,
    GlyphCache* cache = nullptr) {
    QImage image((scene.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintTimeline(painter, layout, scene, paletteOf(theme), cache);
    painter.end();
    const QString folder = qEnvironmentVariable("FAULTLINE_PICTURES");
    static int number = 0;
    if (!folder.isEmpty())
        image.save(
            QDir(folder).filePath(QStringLiteral("look-%1-%2.png").arg(QTest::currentTestFunction()).arg(++number)));
    return image;
}

// The strongest contrast with the ground within an area.
double strongest(const QImage& image, const QRect& area, const QColor& ground) {
    double best = 1;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.rect().contains(x, y))
                best = std::max(best, contrast(image.pixelColor(x, y), ground));
        }
    }
    return best;
}

// A case of documents with odd titles at one moment after the other.
core::SnapshotPtr titled(const QStringList& titles) {
    auto snapshot = std::make_shared<core::Snapshot>(*testsupport::emptySnapshot(true));
    core::Millis at = core::millisOf({2023, 6, 5, 10, 0, 0});
    for (const QString& title : titles) {
        core::DocumentRecord record;
        record.id = static_cast<core::DocumentId>(snapshot->documents.size() + 1);
        record.document.publisher = title.left(40).toStdString();
        record.document.title = title.toStdString();
        record.document.published = core::parseIso(core::isoText(at, core::ZoneState::Utc));
        core::ClaimRecord claim;
        claim.claim.cause = "power";
        claim.claim.speaker = title.toStdString();
        claim.claim.said = record.document.published;
        record.claims.push_back(claim);
        snapshot->documents.push_back(record);
        at += 7 * core::kHour;
    }
    core::buildEvents(*snapshot);
    return snapshot;
}

} // namespace

class TimelineLookTest : public QObject {
    Q_OBJECT
private slots:
    void wordsAndMarksCanBeTold_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }
    void wordsAndMarksCanBeTold() {
        QFETCH(int, theme);
        const Palette palette = paletteOf(Theme(theme));
        for (const QColor& ground : {palette.panel, palette.ground}) {
            QVERIFY(contrast(palette.ink, ground) >= 4.5);
            QVERIFY(contrast(palette.faintInk, ground) >= 4.5);
            QVERIFY(contrast(palette.accent, ground) >= 3);
            QVERIFY(contrast(palette.alert, ground) >= 3);
        }
        QVERIFY(contrast(palette.panel, palette.accent) >= 4.5); // words of the cursor line
        QVERIFY(contrast(palette.ink, palette.selection) >= 4.5);
        for (const core::CauseNode& node : tree().nodes()) {
            if (!node.parent.empty())
                continue;
            const QString family = QString::fromStdString(node.name);
            const QColor colour = palette.cause(family);
            QVERIFY2(contrast(causeText(palette, family), palette.panel) >= 4.5, node.name.c_str());
            // Every stance, hedged or not, as it is painted.
            for (const core::Stance stance : {core::Stance::Asserted, core::Stance::Denied, core::Stance::Suspected}) {
                for (const bool weak : {false, true}) {
                    QImage image(40, 40, QImage::Format_RGB32);
                    image.fill(palette.panel);
                    QPainter painter(&image);
                    painter.setRenderHint(QPainter::Antialiasing);
                    paintStance(painter, {20, 20}, 14, stance, weak, colour, palette.panel);
                    painter.end();
                    QVERIFY2(strongest(image, image.rect(), palette.panel) >= 3, node.name.c_str());
                }
            }
        }
    }

    void paintedMarksStandOut_data() { wordsAndMarksCanBeTold_data(); }
    void paintedMarksStandOut() {
        QFETCH(int, theme);
        const Palette palette = paletteOf(Theme(theme));
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        const TimelineScene scene = makeTimelineScene(layout, requestOf(layout, QSizeF(1400, 900)));
        const QImage image = painted(layout, scene, Theme(theme));
        std::size_t seen = 0;
        for (const SceneMark& mark : scene.marks) {
            const QRect area = mark.rect.toAlignedRect().adjusted(-1, -1, 1, 1);
            if (!image.rect().contains(area) || !scene.plot().contains(mark.rect))
                continue;
            QVERIFY2(
                strongest(image, area, palette.panel) >= 3,
                qPrintable(QStringLiteral("kind %1 at %2").arg(int(mark.kind)).arg(area.x())));
            ++seen;
        }
        QVERIFY(seen > 10);
    }

    void anyLettersOnAnyScreen_data() {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QSize>("size");
        for (const int pixels : {12, 24}) {
            for (const double ratio : {1.0, 1.5, 2.0}) {
                for (const QSize size : {QSize(808, 500), QSize(480, 400)})
                    QTest::addRow("%d px at %.1f, %d wide", pixels, ratio, size.width()) << pixels << ratio << size;
            }
        }
    }
    void anyLettersOnAnyScreen() {
        QFETCH(int, pixels);
        QFETCH(double, ratio);
        QFETCH(QSize, size);
        const QString far = QStringLiteral("A title that never ends ").repeated(13);
        const QStringList odd = {
            QStringLiteral("انقطاع خدمة البريد الإلكتروني في أوروبا"), QStringLiteral("邮件服务在欧洲和北美中断数小时"),
            far, QStringLiteral("Short")};
        for (const core::SnapshotPtr& snapshot : {testsupport::sampleSnapshot(), titled(odd)}) {
            const auto layout = core::TimelineLayout::build(snapshot, tree());
            SceneRequest request = requestOf(layout, size, pixels);
            request.interactive = true;
            const TimelineScene scene = makeTimelineScene(layout, request);
            QVERIFY(scene.plot().width() > size.width() * 0.5);
            for (std::size_t i = 0; i < scene.marks.size(); ++i) {
                const SceneMark& mark = scene.marks[i];
                if (mark.kind == core::RowKind::Bars)
                    continue;
                for (std::size_t j = i + 1; j < scene.marks.size(); ++j) {
                    const bool sameRow = scene.marks[j].at.lane == mark.at.lane && scene.marks[j].at.row == mark.at.row;
                    QVERIFY2(
                        !sameRow || !scene.marks[j].rect.adjusted(0.6, 0, -0.6, 0).intersects(mark.rect),
                        "two glyphs of a row overlap");
                }
            }
            for (std::size_t i = 1; i < scene.lanes.size(); ++i)
                QVERIFY(scene.lanes[i].rect.top() >= scene.lanes[i - 1].rect.bottom() - 0.5);
            QVERIFY(!zoneRect(scene).intersects(knownHandle(scene)));
            GlyphCache cache;
            QVERIFY(!painted(layout, scene, Theme::Light, ratio, &cache).isNull());
        }
    }

    void nothingSticksOutBehindACluster() {
        const auto layout = core::TimelineLayout::build(testsupport::bigSnapshot(3000, 200), tree());
        SceneRequest request = requestOf(layout, QSizeF(900, 9000));
        request.range = withAir(layout.extent());
        const TimelineScene scene = makeTimelineScene(layout, request);
        std::uint32_t told = 0;
        int clusters = 0;
        for (const SceneMark& mark : scene.marks) {
            told += mark.fold.events;
            const bool cluster = mark.kind == core::RowKind::Dots && mark.fold.marks > 1;
            clusters += cluster ? 1 : 0;
            for (const SceneMark& bar : scene.marks) {
                const bool narrow = bar.kind == core::RowKind::Bars && bar.rect.width() < scene.metrics.glyph();
                QVERIFY(!cluster || !narrow || bar.fold.flagged > 0 || !bar.rect.intersects(mark.rect));
            }
        }
        QVERIFY(clusters > 10);
        std::uint32_t all = 0;
        for (const core::MarkPosition& at : layout.order())
            all += static_cast<std::uint32_t>(layout.eventsOf(at).size());
        QCOMPARE(told, all);
    }

    void numbersFitTheirGlyphs() {
        QStringList many; // at one moment: more than a lane has rows for
        for (int i = 0; i < 60; ++i)
            many << QStringLiteral("Report %1").arg(i);
        auto snapshot = std::make_shared<core::Snapshot>(*titled(many));
        for (core::DocumentRecord& record : snapshot->documents)
            record.claims.front().claim.said = snapshot->documents.front().document.published;
        core::buildEvents(*snapshot);
        const auto layout = core::TimelineLayout::build(snapshot, tree());
        const TimelineScene scene = makeTimelineScene(layout, requestOf(layout, QSizeF(900, 4000)));
        const QFontMetricsF font(scene.metrics.countFont());
        int seen = 0;
        for (const SceneMark& mark : scene.marks) {
            if (mark.kind != core::RowKind::Overflow)
                continue;
            ++seen;
            QVERIFY(font.horizontalAdvance(QLatin1Char('+') + countText(mark.fold.events)) < mark.rect.width());
        }
        QVERIFY(seen > 0);
    }

    void aFewLettersAreNoWords_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("letters"); // there is room for
        QTest::addColumn<bool>("said");
        QTest::newRow("short, whole") << QStringLiteral("Hi") << 4 << true;
        QTest::newRow("dots only") << QStringLiteral("The card terminals that stopped") << 2 << false;
        QTest::newRow("a letter and dots") << QStringLiteral("The card terminals that stopped") << 3 << false;
        QTest::newRow("enough to know it by") << QStringLiteral("The card terminals that stopped") << 12 << true;
        QTest::newRow("no room") << QStringLiteral("Title") << -3 << false;
    }
    void aFewLettersAreNoWords() {
        QFETCH(QString, words);
        QFETCH(int, letters);
        QFETCH(bool, said);
        const QFontMetricsF font(QGuiApplication::font());
        QCOMPARE(!wordsIn(font, words, letters * font.averageCharWidth()).isEmpty(), said);
    }

    void cachedGlyphsLookTheSame() {
        const auto layout = core::TimelineLayout::build(testsupport::bigSnapshot(3000, 200), tree());
        const TimelineScene scene = makeTimelineScene(layout, requestOf(layout, QSizeF(900, 700)));
        GlyphCache cache;
        const QImage plain = painted(layout, scene);
        painted(layout, scene, Theme::Light, 1, &cache);
        const QImage cached = painted(layout, scene, Theme::Light, 1, &cache);
        // At whole pixels instead of parts of them; nothing is missing, nothing is elsewhere.
        qint64 difference = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x)
                difference += std::abs(qGray(plain.pixel(x, y)) - qGray(cached.pixel(x, y)));
        }
        const double mean = double(difference) / (plain.width() * plain.height());
        QVERIFY2(mean < 6, qPrintable(QString::number(mean)));
    }

    void nightsAndWeekendsAreShaded() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        SceneRequest request = requestOf(layout, QSizeF(1400, 500));
        const core::Millis monday = core::millisOf({2023, 6, 5, 0, 0, 0});
        request.range = {monday, monday + 7 * core::kDay};
        const TimelineScene scene = makeTimelineScene(layout, request);
        const QImage image = painted(layout, scene);
        const auto shade = [&](int day, int hour) { // how dark the lowest free line of the first lane is there
            const double x = scene.scale.x(monday + day * core::kDay + hour * core::kHour + 20 * core::kMinute);
            return qGray(image.pixel(qRound(x), qRound(scene.lanes.back().rect.bottom()) - 2));
        };
        QVERIFY2(shade(1, 2) < shade(1, 15), "a night is darker than the day");
        QVERIFY2(shade(5, 15) < shade(1, 15), "Saturday is darker than Tuesday");
        // In another zone the night is at another hour.
        request.offset = [](core::Millis) { return 6 * core::kHour; };
        const TimelineScene east = makeTimelineScene(layout, request);
        const auto nights = [](const TimelineScene& of) {
            std::vector<core::Millis> begins;
            for (const SceneShade& each : of.shades) {
                if (each.kind == ShadeKind::Night && each.from > of.scale.left)
                    begins.push_back(of.scale.at(each.from) % core::kDay / core::kHour);
            }
            return begins;
        };
        QVERIFY(!nights(scene).empty() && nights(scene).front() >= 21);
        QVERIFY(!nights(east).empty() && nights(east).front() <= 16);
        // Where a year is as wide as the view there are none.
        request.range = {monday, monday + 3000 * core::kDay};
        QVERIFY(makeTimelineScene(layout, request).shades.empty());
    }

    void theFirstDayInViewIsNamed() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        SceneRequest request = requestOf(layout, QSizeF(1000, 300));
        const core::Millis dawn = core::millisOf({2023, 6, 5, 5, 0, 0});
        request.range = {dawn, dawn + 6 * core::kDay};
        const core::Axis days = makeTimelineScene(layout, request).axis;
        QVERIFY(days.ticks.front().running && days.ticks.front().at == dawn);
        QCOMPARE(days.ticks.front().civil.day, 5);
        // Not where the day's own tick is as near, nor where the axis is of one day and says so beside it.
        request.range = {dawn - 4 * core::kHour, dawn + 6 * core::kDay};
        const core::Axis early = makeTimelineScene(layout, request).axis;
        QVERIFY(early.ticks.front().running);
        request.range.earliest = dawn + 18 * core::kHour;
        QVERIFY(!makeTimelineScene(layout, request).axis.ticks.front().running);
        request.range = {dawn, dawn + core::kHour};
        QVERIFY(!makeTimelineScene(layout, request).axis.ticks.front().running);
    }

    // However close the ticks are, the year that begins is named.
    void theYearThatBeginsIsNamed() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        const core::Millis before = core::millisOf({2023, 12, 28, 4, 0, 0});
        int close = 0; // ticks
        for (int width = 800; width <= 1400; width += 40) {
            SceneRequest request = requestOf(layout, QSizeF(width, 200));
            request.range = {before, before + 7 * core::kDay};
            const TimelineScene scene = makeTimelineScene(layout, request);
            const QImage image = painted(layout, scene);
            const auto tick = std::ranges::find(scene.axis.ticks, core::TickUnit::Year, &core::AxisTick::begins);
            QVERIFY(tick != scene.axis.ticks.end() && tick + 1 != scene.axis.ticks.end());
            const double x = scene.scale.x(tick->at);
            const double next = scene.scale.x((tick + 1)->at);
            close += next - x < 65 ? 1 : 0;
            const QRect place(qRound(x) + 4, 3, qRound(next - x) - 8, qRound(scene.metrics.axisHeight) - 10);
            QVERIFY2(
                strongest(image, place, paletteOf(Theme::Light).ground) >= 4.5, qPrintable(QString::number(width)));
        }
        QVERIFY(close > 0);
    }

    void emptyStretchesAreFolded() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        QVERIFY(!layout.gaps().empty());
        SceneRequest request = requestOf(layout, QSizeF(1200, 500));
        request.range = withAir(layout.extent());
        const TimelineScene open = makeTimelineScene(layout, request);
        request.fold = std::make_shared<core::TimeFold>(core::foldOf(layout.gaps(), layout.extent()));
        request.range = withAir(layout.extent(), request.fold.get());
        const TimelineScene folded = makeTimelineScene(layout, request);
        QVERIFY(open.breaks.empty() && !folded.breaks.empty());
        QVERIFY(folded.breaks.back().words.contains("months") || folded.breaks.back().words.contains("years"));
        for (const SceneBreak& each : folded.breaks) {
            QVERIFY(each.rect.width() > 8 && each.rect.width() < 200);
            for (const core::AxisTick& tick : folded.axis.ticks)
                QVERIFY2(!each.gap.contains(tick.at), "a tick in a break");
        }
        // What stood close together has room, and positions are their own way back.
        const auto width = [&](const TimelineScene& scene) {
            return scene.scale.x(core::millisOf({2023, 6, 9, 0, 0, 0})) -
                   scene.scale.x(core::millisOf({2023, 6, 5, 0, 0, 0}));
        };
        QVERIFY(width(folded) > 8 * width(open));
        for (double x = folded.scale.left; x < 1200; x += 7)
            QVERIFY(std::abs(folded.scale.x(folded.scale.at(x)) - x) < 0.5);
        // Every stretch between breaks that has room for it says its date.
        double from = folded.scale.left;
        for (std::size_t i = 0; i <= folded.breaks.size(); ++i) {
            const double to = i < folded.breaks.size() ? folded.breaks[i].rect.left() : request.size.width();
            const bool named = std::ranges::any_of(folded.axis.ticks, [&](const core::AxisTick& tick) {
                const double x = folded.scale.x(tick.at);
                return x >= from - 1 && x < to;
            });
            QVERIFY(to - from < 60 || named);
            from = i < folded.breaks.size() ? folded.breaks[i].rect.right() : to;
        }
        // Ticks grow from left to right and do not crowd.
        for (std::size_t i = 1; i < folded.axis.ticks.size(); ++i)
            QVERIFY(folded.scale.x(folded.axis.ticks[i].at) > folded.scale.x(folded.axis.ticks[i - 1].at));
        // And at half the width, too, where neither the break nor the day has room.
        SceneRequest narrow = request;
        narrow.size.setWidth(600);
        const TimelineScene half = makeTimelineScene(layout, narrow);
        const QImage image = painted(layout, half);
        for (std::size_t i = 0; i < half.breaks.size(); ++i) {
            const int left = qRound(half.breaks[i].rect.right());
            const double end = i + 1 < half.breaks.size() ? half.breaks[i + 1].rect.right() : 540;
            const QRect place(left, 3, qRound(end) - left, qRound(half.metrics.axisHeight) - 12);
            if (place.width() > 60)
                QVERIFY(strongest(image, place, paletteOf(Theme::Light).ground) >= 9);
        }
        painted(layout, folded);
        // Fifty years with two busy days.
        SceneRequest zoomed = request;
        zoomed.range = folded.scale.stretched(0.2, 600, folded.scale.at(600));
        QVERIFY(std::abs(makeTimelineScene(layout, zoomed).scale.x(folded.scale.at(600)) - 600) < 1);
    }

    void pinnedLanesStay() {
        core::LaneArrangement arrangement;
        arrangement.pinned = {{core::LaneGroup::Sources, "Packet Ledger"}};
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree(), {}, arrangement);
        SceneRequest request = requestOf(layout, QSizeF(808, 360));
        const TimelineScene top = makeTimelineScene(layout, request);
        QVERIFY(top.lanes[0].pinned && top.pinnedBottom > top.metrics.axisHeight);
        const QImage first = painted(layout, top);
        const QRect strip(
            0, qRound(top.metrics.axisHeight) + 2, 808, qRound(top.pinnedBottom - top.metrics.axisHeight) - 6);
        // Also not where a mark lies half under it.
        for (request.scroll = 3; request.scroll < 160; request.scroll += 7) {
            const TimelineScene below = makeTimelineScene(layout, request);
            QCOMPARE(below.lanes[0].rect, top.lanes[0].rect);
            QVERIFY(std::abs(below.lanes.back().rect.bottom() - top.lanes.back().rect.bottom()) > 1);
            QVERIFY2(
                first.copy(strip) == painted(layout, below).copy(strip),
                "what is pinned does not change when the rest scrolls");
            // What lies under it is not hit.
            for (const SceneMark& mark : below.marks) {
                const QPointF middle = mark.rect.center();
                const SceneHit hit = below.hit(middle);
                if (middle.y() < below.pinnedBottom && hit.mark)
                    QCOMPARE(hit.mark->at.lane, 0);
            }
            QVERIFY(below.laneAt({400, top.lanes[0].rect.center().y()})->lane == 0);
        }
    }

    void whatWasNotKnownFades() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        SceneRequest request = requestOf(layout, QSizeF(1200, 700));
        const TimelineScene all = makeTimelineScene(layout, request);
        QVERIFY(std::ranges::none_of(all.marks, &SceneMark::later));
        request.knownAt = core::millisOf({2023, 6, 6, 0, 0, 0});
        const TimelineScene then = makeTimelineScene(layout, request);
        const auto markOf = [&](const TimelineScene& scene, core::ClaimRef ref) {
            const core::MarkPosition at = layout.findClaim(ref);
            return *std::ranges::find_if(scene.marks, [&](const SceneMark& mark) {
                return mark.at.lane == at.lane && mark.at.row == at.row && at.index >= mark.fold.first &&
                       at.index < mark.fold.first + mark.fold.marks;
            });
        };
        const SceneMark group = markOf(then, {testsupport::kGroupClaims, 0});
        const SceneMark denial = markOf(then, {testsupport::kExplainer, 1});
        QVERIFY(!group.later && denial.later);
        QVERIFY2(then.links.empty(), "a contradiction needs both its sides");
        QCOMPARE(group.fold.flagged, 0U);
        QVERIFY(markOf(all, {testsupport::kGroupClaims, 0}).fold.flagged > 0);
        const QImage image = painted(layout, then);
        const QColor panel = paletteOf(Theme::Light).panel;
        QVERIFY(strongest(image, group.rect.toRect(), panel) > 3);
        QVERIFY(strongest(image, denial.rect.toRect().adjusted(1, 1, -1, -1), panel) < 2);
        // When the second side is told, the contradiction is there.
        request.knownAt = core::millisOf({2023, 6, 6, 15, 0, 0});
        const TimelineScene later = makeTimelineScene(layout, request);
        QVERIFY(!later.links.empty());
        QVERIFY(markOf(later, {testsupport::kGroupClaims, 0}).fold.flagged > 0);
    }

    void manyLinksAreBundled() {
        const auto layout = core::TimelineLayout::build(testsupport::bigSnapshot(40000, 2000), tree());
        QVERIFY(layout.links().size() > 150);
        SceneRequest request = requestOf(layout, QSizeF(900, 700));
        request.range = withAir(layout.extent());
        request.selection = timelineSelection(layout, layout.links()[3].id, 0, -1, -1);
        const TimelineScene scene = makeTimelineScene(layout, request);
        QVERIFY(scene.links.size() <= 81);
        QVERIFY(std::ranges::any_of(scene.links, [](const SceneLink& link) { return link.count > 1; }));
        QVERIFY(scene.links.back().selected);
        QCOMPARE(scene.links.back().count, 1U);
        for (const SceneLink& link : scene.links)
            QVERIFY(link.count == 1 || link.words.contains(QString::number(link.count)));
        painted(layout, scene);
    }

    void spansAreTold_data() {
        QTest::addColumn<core::Millis>("length");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << core::Millis(4) << "less than a second";
        QTest::newRow("minutes") << 23 * core::kMinute << "23 minutes";
        QTest::newRow("one hour") << core::kHour + 60 * core::kSecond << "1 hour 1 minute";
        QTest::newRow("days") << 2 * core::kDay + 3 * core::kHour + core::kMinute << "2 days 3 hours";
        QTest::newRow("years") << 800 * core::kDay << "2 years 70 days";
    }
    void spansAreTold() {
        QFETCH(core::Millis, length);
        QTEST(spanText(length), "words");
    }
};

FAULTLINE_TEST(TimelineLookTest)
#include "timelinelooktest.moc"
