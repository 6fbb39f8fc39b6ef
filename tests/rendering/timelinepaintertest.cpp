// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinepainter.h"
#include "models/core/calendar.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "views/rendering/timelinefigure.h"
#include "views/rendering/timelineglyphs.h"
#include "views/rendering/timelineoverview.h"
#include "views/rendering/timelinetext.h"
#include "views/rendering/timelinetray.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

using namespace rendering;

namespace {

const core::CauseTree& tree() {
    static const core::CauseTree loaded = core::CauseTree::builtIn();
    return loaded;
}

// FAULTLINE_PICTURES=folder keeps what the tests paint, to be looked at.
void keep(const QImage& image, const QString& name) {
    const QString folder = qEnvironmentVariable("FAULTLINE_PICTURES");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

SceneRequest requestOf(const core::TimelineLayout& layout, QSizeF size) {
    SceneRequest request;
    request.range = withAir(layout.focus());
    request.size = size;
    request.font = QGuiApplication::font();
    return request;
}

QImage painted(const core::TimelineLayout& layout, const TimelineScene& scene, Theme theme) {
    QImage image(scene.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta); // what is left of it was not painted
    QPainter painter(&image);
    paintTimeline(painter, layout, scene, paletteOf(theme));
    return image;
}

bool near(const QColor& a, const QColor& b, int tolerance = 40) {
    return std::abs(a.red() - b.red()) < tolerance && std::abs(a.green() - b.green()) < tolerance &&
           std::abs(a.blue() - b.blue()) < tolerance;
}

// How many of the circle's points have the colour.
double shareOfCircle(const QImage& image, QPointF middle, double radius, const QColor& colour) {
    int hits = 0;
    constexpr int kPoints = 64;
    for (int i = 0; i < kPoints; ++i) {
        const double angle = i * 2 * M_PI / kPoints;
        hits += near(
            image.pixelColor(
                qRound(middle.x() + radius * std::cos(angle) - 0.5),
                qRound(middle.y() + radius * std::sin(angle) - 0.5)),
            colour, 90);
    }
    return hits / double(kPoints);
}

const SceneMark* markOf(const TimelineScene& scene, const core::MarkPosition& at) {
    for (const SceneMark& mark : scene.marks) {
        if (mark.at.lane == at.lane && mark.at.row == at.row && at.index >= mark.fold.first &&
            at.index < mark.fold.first + mark.fold.marks)
            return &mark;
    }
    return nullptr;
}

} // namespace

class TimelinePainterTest : public QObject {
    Q_OBJECT
private slots:
    void pictures_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(808, 452), QSize(480, 452), QSize(1600, 900)})
                QTest::addRow("%dx%d %s", size.width(), size.height(), dark ? "dark" : "light") << size << dark;
        }
    }
    void pictures() {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::Dark : Theme::Light;
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        SceneRequest request = requestOf(layout, size);
        request.selection = timelineSelection(layout, testsupport::kDenial, 0, -1, -1);
        const TimelineScene scene = makeTimelineScene(layout, request);
        const QImage image = painted(layout, scene, theme);
        keep(image, QStringLiteral("timeline-%1-%2").arg(size.width()).arg(dark ? "dark" : "light"));
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                QVERIFY2(image.pixelColor(x, y) != QColor(Qt::magenta), "a place was not painted");
        }
        keep(
            renderTimelinePicture(*testsupport::sampleSnapshot(), size, theme),
            QStringLiteral("figure-%1-%2").arg(size.width()).arg(dark ? "dark" : "light"));
        const auto big = core::TimelineLayout::build(testsupport::bigSnapshot(20000), tree());
        keep(
            painted(big, makeTimelineScene(big, requestOf(big, size)), theme),
            QStringLiteral("big-%1-%2").arg(size.width()).arg(dark ? "dark" : "light"));
    }

    void stanceIsShape_data() {
        QTest::addColumn<int>("stance");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            for (const core::Stance stance : {core::Stance::Asserted, core::Stance::Denied, core::Stance::Suspected})
                QTest::addRow("%s %s", std::string(core::name(stance)).c_str(), dark ? "dark" : "light")
                    << int(stance) << dark;
        }
    }
    void stanceIsShape() {
        QFETCH(int, stance);
        QFETCH(bool, dark);
        const Palette palette = paletteOf(dark ? Theme::Dark : Theme::Light);
        const QColor colour = palette.cause(QStringLiteral("malicious"));
        QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.panel);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(30, 30);
        paintStance(painter, middle, 42, core::Stance(stance), false, colour, palette.panel);
        painter.end();
        const double ring = shareOfCircle(image, middle, 18, colour);
        const bool strike = near(image.pixelColor(35, 24), colour); // on the way to the upper right
        const bool hole = near(image.pixelColor(24, 24), palette.panel);
        switch (core::Stance(stance)) {
        case core::Stance::Asserted:
            QVERIFY(ring > 0.95 && !hole);
            break;
        case core::Stance::Denied:
            QVERIFY(ring > 0.95 && hole && strike);
            break;
        case core::Stance::Suspected:
            QVERIFY2(ring > 0.3 && ring < 0.8 && hole && !strike, qPrintable(QString::number(ring)));
            break;
        }
    }

    void causeIsColour() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        const TimelineScene scene = makeTimelineScene(layout, requestOf(layout, QSizeF(1600, 700)));
        const QImage image = painted(layout, scene, Theme::Light);
        const auto colourAt = [&](core::ClaimRef ref) {
            const SceneMark* mark = markOf(scene, layout.findClaim(ref));
            return mark && mark->fold.marks == 1 ? image.pixelColor(mark->rect.center().toPoint() - QPoint(3, 0))
                                                 : QColor();
        };
        QVERIFY(near(colourAt({testsupport::kConfirmation, 0}), QColor(0xc8, 0x38, 0x1f)));
        QVERIFY(near(colourAt({testsupport::kStatusPage, 1}), QColor(0x21, 0x66, 0xac)));
    }

    void impreciseTimesFade() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        SceneRequest request = requestOf(layout, QSizeF(1600, 700));
        request.range = {core::millisOf({2023, 5, 28, 0, 0, 0}), core::millisOf({2023, 6, 16, 0, 0, 0})};
        const TimelineScene scene = makeTimelineScene(layout, request);
        const QImage image = painted(layout, scene, Theme::Light);
        const SceneMark* bar = markOf(scene, layout.findTime(testsupport::kResearchers, 0));
        QVERIFY(bar && bar->kind == core::RowKind::Bars);
        const auto depth = [&](double share) { // how far from the ground; the bar's upper edge is free of dots
            const QColor pixel =
                image.pixelColor(qRound(bar->rect.left() + bar->rect.width() * share), qRound(bar->rect.top() + 2));
            return 255 - pixel.green();
        };
        QVERIFY2(depth(0.03) < depth(0.2), "the start fades in");
        QVERIFY2(depth(0.2) < depth(0.45), "towards the middle");
        QVERIFY2(depth(0.97) < depth(0.7), "the end fades out");
    }

    void everyFlaggedMarkIsSeenAtEveryZoom() {
        const auto layout = core::TimelineLayout::build(testsupport::bigSnapshot(6000, 2000), tree());
        const QColor alert = paletteOf(Theme::Light).alert;
        for (const core::Millis length :
             {core::kHour, core::kDay, 30 * core::kDay, 700 * core::kDay, 4000 * core::kDay}) {
            SceneRequest request = requestOf(layout, QSizeF(900, 1600));
            const core::Millis middle = layout.mark(layout.findClaim({1, 0})).anchor();
            request.range = {middle - length / 2, middle + length / 2};
            const TimelineScene scene = makeTimelineScene(layout, request);
            std::uint32_t flagged = 0;
            for (const SceneMark& mark : scene.marks)
                flagged += mark.fold.flagged;
            std::uint32_t wanted = 0;
            for (const core::MarkPosition& at : layout.order())
                wanted += layout.mark(at).flagged && request.range.contains(layout.mark(at).anchor());
            QVERIFY(flagged >= wanted && wanted > 0);
            const QImage image = painted(layout, scene, Theme::Light);
            const SceneMark* mark = markOf(scene, layout.findClaim({1, 0}));
            QVERIFY(mark);
            int red = 0;
            for (int y = -8; y <= 8; ++y) {
                for (int x = -8; x <= 8; ++x)
                    red += near(image.pixelColor(mark->rect.topRight().toPoint() + QPoint(x, y)), alert);
            }
            keep(image, QStringLiteral("flagged-%1").arg(length / core::kHour));
            QVERIFY2(
                red >= 4, qPrintable(QStringLiteral("the flash is not seen over %1 hours").arg(length / core::kHour)));
        }
    }

    void coordinatesStayNearTheView_data() {
        QTest::addColumn<core::Millis>("length");
        for (const core::Millis length :
             {core::Millis(1), core::kMinute, core::kDay, 3000 * core::kDay, 4000000 * core::kDay})
            QTest::addRow("%lld", static_cast<long long>(length)) << length;
    }
    void coordinatesStayNearTheView() {
        QFETCH(core::Millis, length);
        auto snapshot = std::make_shared<core::Snapshot>(*testsupport::sampleSnapshot());
        snapshot->documents.front().document.published->interval =
            core::TimeInterval{core::millisOf({-3000, 1, 1, 0, 0, 0}), core::millisOf({8000, 1, 1, 0, 0, 0})};
        core::buildEvents(*snapshot);
        const auto layout = core::TimelineLayout::build(snapshot, tree());
        const core::Millis middle = core::millisOf({2023, 6, 6, 14, 10, 0});
        SceneRequest request = requestOf(layout, QSizeF(700, 500));
        request.range = {middle - length / 2, middle + length / 2 + 1};
        const TimelineScene scene = makeTimelineScene(layout, request);
        for (const SceneMark& mark : scene.marks) {
            QVERIFY(mark.rect.width() >= 1 && mark.rect.left() > -2000 && mark.rect.right() < 4000);
            QVERIFY(mark.extent.isNull() || (mark.extent.left() > -2000 && mark.extent.right() < 4000));
        }
        for (const SceneLink& link : scene.links)
            QVERIFY(std::abs(link.path.boundingRect().left()) < 8000 && link.path.boundingRect().right() < 12000);
        QVERIFY(!painted(layout, scene, Theme::Dark).isNull());
    }

    void selectedContradictionSaysWhatItIs() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        SceneRequest request = requestOf(layout, QSizeF(808, 500));
        const TimelineScene plain = makeTimelineScene(layout, request);
        request.selection = timelineSelection(layout, testsupport::kDenial, 0, -1, -1);
        const TimelineScene chosen = makeTimelineScene(layout, request);
        QVERIFY(std::ranges::none_of(plain.links, &SceneLink::selected));
        for (const SceneLink& link : plain.links) // every kind has a line between its two marks
            QVERIFY(!link.path.isEmpty() && link.path.boundingRect().intersects(plain.plot()));
        QCOMPARE(chosen.links.back().id, core::ContradictionId(testsupport::kDenial));
        QVERIFY(chosen.links.back().selected && !chosen.links.back().pill.isNull());
        QCOMPARE(chosen.links.back().words, QStringLiteral("they disagree"));
        // The words cover nothing that is said.
        for (const SceneMark& mark : chosen.marks)
            QVERIFY(mark.kind == core::RowKind::Bars || !mark.rect.intersects(chosen.links.back().pill));
        QCOMPARE(std::ranges::count_if(chosen.marks, &SceneMark::selected), 2);
        // What is pointed at is found again.
        QCOMPARE(chosen.hit(chosen.links.back().pill.center()).link, &chosen.links.back());
        for (const SceneMark& mark : chosen.marks) {
            if (mark.kind == core::RowKind::Dots && chosen.plot().contains(mark.rect))
                QCOMPARE(chosen.hit(mark.rect.center()).mark, &mark);
        }
    }

    void labelsStayPut() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        SceneRequest request = requestOf(layout, QSizeF(808, 500));
        const TimelineScene here = makeTimelineScene(layout, request);
        const QImage before = painted(layout, here, Theme::Light);
        request.range.earliest += 5 * core::kHour;
        request.range.latest += 5 * core::kHour;
        const QImage after = painted(layout, makeTimelineScene(layout, request), Theme::Light);
        const QRect column(0, 31, int(here.metrics.labelWidth) - 1, 400);
        QCOMPARE(before.copy(column), after.copy(column));
        QVERIFY(before != after);
    }

    void aFigureUsesTheHeightItSays() {
        const core::SnapshotPtr snapshot = testsupport::sampleSnapshot();
        TimelineFigure options;
        options.font = QGuiApplication::font();
        const double wanted = neededHeight(500, snapshot, tree(), options);
        QVERIFY(wanted > 200);
        QImage image(500, 2000, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        QCOMPARE(paintTimelineFigure(painter, QRectF(0, 0, 500, 2000), snapshot, tree(), options), wanted);
        QVERIFY(paintTimelineFigure(painter, QRectF(0, 0, 500, 200), snapshot, tree(), options) <= 200);
        options.filter.documents = std::unordered_set<core::DocumentId>{};
        QVERIFY(neededHeight(500, snapshot, tree(), options) < wanted);
    }

    void theFigureIsVectorsInAPdf() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure.pdf"));
        {
            QPdfWriter writer(path);
            QPainter painter(&writer);
            const double scale = writer.logicalDpiX() / 96.0;
            painter.scale(scale, scale);
            TimelineFigure options;
            options.font = QGuiApplication::font();
            paintTimelineFigure(painter, QRectF(0, 0, 600, 700), testsupport::sampleSnapshot(), tree(), options);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 5000);
        QVERIFY2(!bytes.contains("/Subtype /Image"), "painted as a picture");
        QVERIFY(bytes.contains("/Subtype /Type0") || bytes.contains("/CIDFontType2"));
    }

    void theTrayShowsWhatIsKnown() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        const TrayScene wide = makeTrayScene(layout, 800, QGuiApplication::font(), 1, {testsupport::kNoYear});
        QCOMPARE(wide.heading, QStringLiteral("UNDATED — 2"));
        QCOMPARE(wide.chips.size(), std::size_t(2));
        QCOMPARE(wide.chips[0].known, QStringLiteral("set a date…"));
        QCOMPARE(wide.chips[1].known, QStringLiteral("“early June”, no year"));
        QVERIFY(wide.chips[0].flagged && wide.chips[1].selected && !wide.chips[0].selected);
        QVERIFY(!wide.chips[0].rect.intersects(wide.chips[1].rect));
        QVERIFY(wide.chips[1].rect.right() <= 800);
        const TrayScene narrow = makeTrayScene(layout, 330, QGuiApplication::font(), 1, {testsupport::kNoYear});
        QCOMPARE(narrow.chips.size() + narrow.hidden, std::size_t(2));
        QVERIFY(narrow.chips.back().selected); // what is selected is never among the hidden
        const TrayScene both =
            makeTrayScene(layout, 800, QGuiApplication::font(), 1, {testsupport::kNoYear, testsupport::kUndated});
        QVERIFY(both.chips[0].selected && both.chips[1].selected); // the two sides of a contradiction
    }

    void aDocumentWithoutATitleIsCalledAfterItsFile() {
        auto snapshot = std::make_shared<core::Snapshot>(*testsupport::sampleSnapshot());
        for (core::DocumentRecord& each : snapshot->documents) {
            each.document.title.clear();
            each.file = "/cases/of/mine/notes.txt";
        }
        const auto layout = core::TimelineLayout::build(snapshot, tree());
        const TrayScene tray = makeTrayScene(layout, 800, QGuiApplication::font(), 1, {});
        QCOMPARE(tray.chips[0].title, QStringLiteral("notes.txt"));
    }

    void tickLabelsAreTold_data() {
        QTest::addColumn<core::Millis>("length");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("label");
        QTest::newRow("hours") << 6 * core::kHour << "5 June 2023" << "03:00";
        QTest::newRow("days") << 5 * core::kDay << "June 2023" << "Tue 6";
        QTest::newRow("months") << 300 * core::kDay << "2023 – 2024" << "2024";
        QTest::newRow("years") << 5000 * core::kDay << "2023 – 2037" << "2026";
    }
    void tickLabelsAreTold() {
        QFETCH(core::Millis, length);
        const core::Millis start = core::millisOf({2023, 6, 5, 0, 0, 0});
        const core::TimeInterval range{start, start + length};
        const core::Axis axis = core::axisOf(range, 640, 60);
        QTEST(axisContext(range, axis, {}), "context");
        QStringList labels;
        for (const core::AxisTick& tick : axis.ticks)
            labels += tickLabel(axis, tick);
        QFETCH(QString, label);
        QVERIFY2(labels.contains(label), qPrintable(labels.join(u'|')));
    }

    void marksAreToldInOneSentence() {
        const auto layout = core::TimelineLayout::build(testsupport::sampleSnapshot(), tree());
        QCOMPARE(
            markSentence(layout, layout.findClaim({testsupport::kExplainer, 1})),
            QStringLiteral("6 June 2023, 14:10 UTC: Lumora denies Cyberattack, Packet Ledger; contradicts Grey Heron"));
        const core::MarkPosition at = layout.findClaim({testsupport::kExplainer, 1});
        const QString tip = markTooltip(layout, at, {at.index, 1, 1, 1, at.index});
        for (const char* part :
             {"Lumora denies", "It has seen nothing", "meta article:published_time", "deny.no-evidence"})
            QVERIFY2(tip.contains(QLatin1String(part)), qPrintable(tip));
    }
};

FAULTLINE_TEST(TimelinePainterTest)
#include "timelinepaintertest.moc"
