// SPDX-License-Identifier: GPL-3.0-or-later
// What a tooltip says can be read in every theme.
#include "tests/support/testmain.h"
#include "views/rendering/contrast.h"
#include "views/theme.h"

#include <QApplication>
#include <QLabel>
#include <QToolTip>
#include <QtTest>

class ToolTipTest : public QObject {
    Q_OBJECT
private slots:
    void canBeRead_data() {
        QTest::addColumn<rendering::Theme>("theme");
        QTest::newRow("light") << rendering::Theme::Light;
        QTest::newRow("dark") << rendering::Theme::Dark;
        QTest::newRow("contrast") << rendering::Theme::Contrast;
    }
    void canBeRead() {
        QFETCH(rendering::Theme, theme);
        const rendering::Palette colours = rendering::paletteOf(theme);
        QApplication::setPalette(views::applicationPalette(colours));
        qApp->setStyleSheet(views::applicationStyleSheet(colours));
        QLabel window(QStringLiteral("timeline"));
        window.show();
        QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), QStringLiteral("MMMM 6 June 2023 MMMM"), &window);
        QTRY_VERIFY(QToolTip::isVisible());
        QWidget* tip = nullptr;
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each->inherits("QTipLabel"))
                tip = each;
        }
        QVERIFY(tip);
        const QImage picture = tip->grab().toImage();
        const QColor ground = picture.pixelColor(3, 3); // between the frame and the words
        double best = 1;
        for (int y = 3; y < picture.height() - 3; ++y) {
            for (int x = 3; x < picture.width() - 3; ++x)
                best = std::max(best, rendering::contrast(picture.pixelColor(x, y), ground));
        }
        QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
        QToolTip::hideText();
    }
    void cleanupTestCase() { qApp->setStyleSheet(QString()); }
};

FAULTLINE_TEST(ToolTipTest)
#include "tooltiptest.moc"
