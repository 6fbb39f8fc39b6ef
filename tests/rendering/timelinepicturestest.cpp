// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline paints, feature by feature and theme by theme, against pictures that somebody has looked at
// (tests/rendering/pictures). With FAULTLINE_UPDATE_GOLDEN set they are written anew: look at them before committing.
#include "models/core/calendar.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "views/rendering/timelineoverview.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelinetray.h"

#include <QFileInfo>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>

using namespace rendering;

namespace {

constexpr QSize kSize(560, 320);
constexpr int kCell = 8; // pixels; letters may stand a pixel elsewhere with another version of their library
// At most a few cells may differ plainly, and not many faintly.
constexpr double kNear = 16;
constexpr double kMostOff = 0.004; // share of cells
constexpr double kFaint = 4;
constexpr double kMostFaint = 0.15;

const core::CauseTree& tree() {
    static const core::CauseTree loaded = core::CauseTree::builtIn();
    return loaded;
}

QFont fixedFont() {
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    return font;
}

core::Millis june(int day, int hour = 0) {
    return core::millisOf({2023, 6, day, hour, 0, 0});
}

// One picture: what is laid out, how it is looked at, what is painted over it.
struct Feature {
    core::SnapshotPtr snapshot = testsupport::sampleSnapshot();
    core::LaneArrangement arrangement = {};
    std::function<void(SceneRequest&, const core::TimelineLayout&)> ask = {};
    std::function<void(TimelineScene&)> spoil = {}; // takes the feature away: the picture must be told from it
};

QImage painted(const Feature& feature, Theme theme, bool spoilt = false) {
    const auto layout = core::TimelineLayout::build(feature.snapshot, tree(), {}, feature.arrangement);
    SceneRequest request;
    request.range = withAir(layout.focus());
    request.size = kSize;
    request.font = fixedFont();
    request.interactive = true;
    if (feature.ask)
        feature.ask(request, layout);
    TimelineScene scene = makeTimelineScene(layout, request);
    if (spoilt)
        feature.spoil(scene);
    QImage image(kSize, QImage::Format_RGB32);
    QPainter painter(&image);
    paintTimeline(painter, layout, scene, paletteOf(theme));
    if (scene.knownAt)
        paintKnownHandle(painter, scene, paletteOf(theme));
    return image;
}

void look(SceneRequest& request, core::Millis from, core::Millis to) {
    request.range = {from, to};
}

std::function<void(SceneRequest&, const core::TimelineLayout&)> selecting(core::ContradictionId id) {
    return [id](SceneRequest& request, const core::TimelineLayout& layout) {
        request.selection = timelineSelection(layout, id, 0, -1, -1);
        look(request, june(4), june(18));
    };
}

void withoutLinks(TimelineScene& scene) {
    scene.links.clear();
}
void withoutMarks(TimelineScene& scene) {
    scene.marks.resize(scene.marks.size() / 2);
}

Feature speakers() {
    Feature feature;
    feature.arrangement.below = core::LaneGroup::Speakers;
    feature.ask = [](SceneRequest& request, const core::TimelineLayout&) { request.scroll = 160; };
    feature.spoil = withoutMarks;
    return feature;
}

Feature pinned() {
    Feature feature;
    feature.arrangement.pinned = {{core::LaneGroup::Sources, "Packet Ledger"}};
    feature.ask = [](SceneRequest& request, const core::TimelineLayout&) { request.scroll = 60; };
    feature.spoil = [](TimelineScene& scene) { scene.pinnedBottom = scene.metrics.axisHeight; };
    return feature;
}

Feature folded() {
    Feature feature;
    feature.ask = [](SceneRequest& request, const core::TimelineLayout& layout) {
        request.fold = std::make_shared<core::TimeFold>(core::foldOf(layout.gaps(), layout.extent()));
        request.range = withAir(layout.extent(), request.fold.get());
    };
    feature.spoil = [](TimelineScene& scene) { scene.breaks.clear(); };
    return feature;
}

const std::vector<std::pair<const char*, Feature>>& features() {
    static const std::vector<std::pair<const char*, Feature>> all = {
        {"denial", {.ask = selecting(testsupport::kDenial), .spoil = withoutLinks}},
        {"reversal", {.ask = selecting(testsupport::kReversal), .spoil = withoutLinks}},
        {"week",
         {.ask = [](SceneRequest& request, const core::TimelineLayout&) { look(request, june(5), june(12)); },
          .spoil = [](TimelineScene& scene) { scene.shades.clear(); }}},
        {"hour",
         {.ask = [](SceneRequest& request, const core::TimelineLayout&) { look(request, june(5, 11), june(5, 13)); },
          .spoil = withoutMarks}},
        {"decades",
         {.snapshot = testsupport::bigSnapshot(300, 18000),
          .ask = [](SceneRequest& request, const core::TimelineLayout& l) { request.range = withAir(l.extent()); },
          .spoil = withoutMarks}},
        {"clusters",
         {.snapshot = testsupport::bigSnapshot(3000, 200),
          .ask = [](SceneRequest& request, const core::TimelineLayout& l) { request.range = withAir(l.extent()); },
          .spoil = withoutMarks}},
        {"bundles",
         {.snapshot = testsupport::bigSnapshot(40000, 2000),
          .ask = [](SceneRequest& request, const core::TimelineLayout& l) { request.range = withAir(l.extent()); },
          .spoil = withoutLinks}},
        {"known",
         {.ask = [](SceneRequest& request, const core::TimelineLayout&) { request.knownAt = june(6, 15); },
          .spoil = [](TimelineScene& scene) { scene.knownAt = june(4, 15); }}},
        {"now",
         {.ask = [](SceneRequest& request, const core::TimelineLayout&) { request.now = june(12); },
          .spoil = [](TimelineScene& scene) { scene.now.reset(); }}},
        {"speakers", speakers()},
        {"pinned", pinned()},
        {"folded", folded()},
    };
    return all;
}

constexpr std::array<std::pair<Theme, const char*>, 3> kThemes = {
    {{Theme::Light, "light"}, {Theme::Dark, "dark"}, {Theme::Contrast, "contrast"}}};

std::array<double, 3> meanOf(const QImage& image, int left, int top) {
    std::array<double, 3> sum{};
    int count = 0;
    for (int y = top; y < std::min(top + kCell, image.height()); ++y) {
        for (int x = left; x < std::min(left + kCell, image.width()); ++x, ++count) {
            const QRgb pixel = image.pixel(x, y);
            sum[0] += qRed(pixel);
            sum[1] += qGreen(pixel);
            sum[2] += qBlue(pixel);
        }
    }
    for (double& each : sum)
        each /= count;
    return sum;
}

// How far two pictures are apart: at most 1 where they are the same but for the drawing of letters.
double difference(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1000;
    int plain = 0;
    int faint = 0;
    int cells = 0;
    for (int y = 0; y < a.height(); y += kCell) {
        for (int x = 0; x < a.width(); x += kCell, ++cells) {
            const auto first = meanOf(a, x, y);
            const auto second = meanOf(b, x, y);
            double most = 0;
            for (std::size_t i = 0; i < first.size(); ++i)
                most = std::max(most, std::abs(first[i] - second[i]));
            plain += most > kNear;
            faint += most > kFaint;
        }
    }
    return std::max(plain / (kMostOff * cells), faint / (kMostFaint * cells));
}

void compare(const QImage& image, const QString& name) {
    const QString path = QStringLiteral(PROJECT_DIR "/tests/rendering/pictures/%1.png").arg(name);
    if (!qEnvironmentVariableIsEmpty("FAULTLINE_UPDATE_GOLDEN")) {
        QVERIFY(image.convertToFormat(QImage::Format_RGB888).save(path, "PNG", 0));
        return;
    }
    const QImage wanted(path);
    QVERIFY2(!wanted.isNull(), qPrintable(path + QStringLiteral(" is missing")));
    const double off = difference(image, wanted.convertToFormat(QImage::Format_RGB32));
    const QString kept = QDir::temp().filePath(name + QStringLiteral(".png"));
    if (off > 1)
        image.save(kept);
    QVERIFY2(off <= 1, qPrintable(QStringLiteral("%1 looks otherwise (%2 times the tolerance)").arg(kept).arg(off)));
}

} // namespace

class TimelinePicturesTest : public QObject {
    Q_OBJECT
private slots:
    void eachFeatureInEachTheme_data() {
        QTest::addColumn<int>("feature");
        QTest::addColumn<int>("theme");
        for (std::size_t f = 0; f < features().size(); ++f) {
            for (std::size_t t = 0; t < kThemes.size(); ++t)
                QTest::addRow("%s-%s", features()[f].first, kThemes[t].second) << int(f) << int(t);
        }
    }
    void eachFeatureInEachTheme() {
        QFETCH(int, feature);
        QFETCH(int, theme);
        const auto& [name, what] = features()[std::size_t(feature)];
        const auto& [palette, themeName] = kThemes[std::size_t(theme)];
        compare(painted(what, palette), QStringLiteral("%1-%2").arg(name, themeName));
    }

    // The tolerance lets no feature be lost.
    void aLostFeatureIsSeen_data() { eachFeatureInEachTheme_data(); }
    void aLostFeatureIsSeen() {
        QFETCH(int, feature);
        QFETCH(int, theme);
        const Feature& what = features()[std::size_t(feature)].second;
        const Theme palette = kThemes[std::size_t(theme)].first;
        const double off = difference(painted(what, palette), painted(what, palette, true));
        QVERIFY2(off > 1, qPrintable(QString::number(off)));
    }

    void overviewAndTray_data() {
        QTest::addColumn<int>("theme");
        for (std::size_t t = 0; t < kThemes.size(); ++t)
            QTest::addRow("%s", kThemes[t].second) << int(t);
    }
    void overviewAndTray() {
        QFETCH(int, theme);
        const auto& [kind, themeName] = kThemes[std::size_t(theme)];
        const Palette palette = paletteOf(kind);
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        QImage image(kSize.width(), 130, QImage::Format_RGB32);
        image.fill(palette.panel);
        QPainter painter(&image);
        const OverviewScene overview =
            makeOverviewScene(layout, layout.focus(), QSizeF(kSize.width(), overviewHeight(fixedFont())), fixedFont());
        paintOverview(painter, layout, overview, palette);
        painter.translate(0, overview.size.height() + 4);
        const TrayScene tray = makeTrayScene(layout, kSize.width(), fixedFont(), 1, {testsupport::kNoYear});
        paintTray(painter, tray, kSize.width(), palette, true);
        painter.end();
        compare(image, QStringLiteral("overview-%1").arg(themeName));
    }
};

FAULTLINE_TEST(TimelinePicturesTest)
#include "timelinepicturestest.moc"
