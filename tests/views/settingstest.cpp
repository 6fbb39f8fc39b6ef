// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: what is chosen acts at once, is kept, and can be put back.
#include "models/dailybackup.h"
#include "models/importlimits.h"
#include "models/userlexicon.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/reader/readerview.h"
#include "views/settings/preferences.h"
#include "views/settings/settingsdialog.h"
#include "views/timeline/timelineview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWheelEvent>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

struct Settings {
    explicit Settings(WindowFixture& f, const char* command = "tools.settings") {
        f.trigger(command);
        dialog = f.window().findChild<views::SettingsDialog*>();
    }
    ~Settings() {
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void page(views::SettingsTopic topic) { dialog->showPage(topic); }
    template <typename Widget = QAbstractButton>
    Widget* find(const char* name) {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void defaults() { dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click(); }
    views::SettingsDialog* dialog;
};

void turnWheel(views::TimelineView* view, Qt::KeyboardModifiers with) {
    const QPointF at(view->viewport()->width() / 2.0, view->viewport()->height() / 2.0);
    QWheelEvent event(
        at, view->viewport()->mapToGlobal(at), QPoint(), QPoint(0, 120), Qt::NoButton, with, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &event);
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT
private slots:
    // At a text of twice the size the pages scroll; what closes them is always there.
    void aLowScreenKeepsTheButtons() {
        WindowFixture f;
        Settings settings(f);
        const QSize least = settings.dialog->minimumSizeHint();
        QVERIFY2(
            least.width() <= 512 && least.height() <= 350,
            qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }

    void themesActAtOnceAndStay() {
        WindowFixture f;
        {
            Settings settings(f);
            settings.find("theme.contrast")->click();
            QCOMPARE(f.state().theme(), rendering::Theme::Contrast);
            QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
            QCOMPARE(QApplication::palette().color(QPalette::WindowText), QColor(Qt::white));
            settings.find("theme.dark")->click();
            QCOMPARE(f.state().theme(), rendering::Theme::Dark);
            settings.find("theme.contrast")->click();
        }
        f.restart();
        QCOMPARE(f.state().theme(), rendering::Theme::Contrast);
        Settings settings(f);
        QVERIFY(settings.find("theme.contrast")->isChecked());
        f.trigger("theme.light"); // from the menu while the dialog is open
        QVERIFY(settings.find("theme.light")->isChecked());
        settings.defaults();
        QVERIFY(settings.find("theme.system")->isChecked());
    }

    // WCAG 2.1: 7 to 1 for text.
    void highContrastIsHigh() {
        const auto luminance = [](const QColor& colour) {
            const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
        };
        const rendering::Palette colours = rendering::paletteOf(rendering::Theme::Contrast);
        const auto contrast = [&](const QColor& a, const QColor& b) {
            const double x = luminance(a) + 0.05;
            const double y = luminance(b) + 0.05;
            return std::max(x, y) / std::min(x, y);
        };
        for (const QColor& ground : {colours.ground, colours.panel}) {
            for (const QColor& ink : {colours.ink, colours.faintInk, colours.accent, colours.alert, colours.line})
                QVERIFY2(contrast(ink, ground) >= 7, qPrintable(ink.name()));
            for (const char* family :
                 {"malicious", "technical", "power", "human-error", "third-party", "environment", "maintenance"})
                QVERIFY2(contrast(colours.cause(QLatin1String(family)), ground) >= 7, family);
        }
        QVERIFY(contrast(colours.ink, colours.selection) >= 7);
    }

    void readerTakesFontAndSize() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.state().selectDocument(f.documentOf(QStringLiteral("attack.md")));
        auto* reader = f.window().findChild<views::ReaderView*>();
        QTRY_VERIFY(reader->record().id != 0);
        const int before = reader->fontMetrics().height();
        {
            Settings settings(f);
            settings.find("ownReaderFont")->setChecked(true);
            settings.find<QSpinBox>("readerFontSize")->setValue(24);
            QVERIFY(reader->fontMetrics().height() > before);
            QCOMPARE(reader->font().pointSize(), 24);
        }
        f.restart();
        QCOMPARE(f.state().readerFont().pointSize(), 24);
        Settings settings(f);
        QVERIFY(settings.find("ownReaderFont")->isChecked());
        settings.defaults();
        QVERIFY(!settings.find("ownReaderFont")->isChecked());
        QCOMPARE(f.state().readerFont(), QFont());
    }

    void wheelZoomsWhereThatIsChosen() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        auto* view = f.window().findChild<views::TimelineView*>();
        QTRY_VERIFY(f.state().range() != core::TimeInterval{});
        const auto width = [&] { return f.state().range().latest - f.state().range().earliest; };
        const core::Millis whole = width();
        turnWheel(view, Qt::NoModifier);
        QCOMPARE(width(), whole);
        turnWheel(view, Qt::ControlModifier);
        QVERIFY(width() < whole);
        {
            Settings settings(f);
            settings.page(views::SettingsTopic::Timeline);
            settings.find("wheelZooms")->click();
        }
        const core::Millis zoomed = width();
        turnWheel(view, Qt::ControlModifier);
        QCOMPARE(width(), zoomed);
        turnWheel(view, Qt::NoModifier);
        QVERIFY(width() < zoomed);
        f.restart();
        QVERIFY(f.state().wheelZooms());
    }

    void datesInFiguresWhereThatIsChosen() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("tab.documents");
        auto* table = f.window().findChild<QAbstractItemView*>(QStringLiteral("documents"));
        const auto shows = [&](const QString& text) {
            for (QLabel* each : f.window().findChildren<QLabel*>()) {
                if (each->isVisible() && each->text().contains(text))
                    return true;
            }
            return false;
        };
        Q_UNUSED(table);
        f.state().selectDocument(f.documentOf(QStringLiteral("attack.md")));
        QTRY_VERIFY(shows(QStringLiteral("5 June 2023")));
        {
            Settings settings(f);
            settings.page(views::SettingsTopic::Times);
            settings.find("datesIso")->click();
            settings.find("zone.local")->click();
            QVERIFY(f.state().zone().local);
            QCOMPARE(f.state().zone().style, models::DateStyle::Iso);
        }
        QTRY_VERIFY(shows(QStringLiteral("2023-06-05")));
        f.restart();
        QVERIFY(f.state().zone().local);
        QCOMPARE(f.state().zone().style, models::DateStyle::Iso);
        Settings settings(f);
        settings.page(views::SettingsTopic::Times);
        settings.defaults();
        QVERIFY(f.state().zone() == views::Zone::Utc);
    }

    void limitsAndBackupsAreKept() {
        WindowFixture f;
        {
            Settings settings(f, "tools.limits");
            settings.find<QSpinBox>("limitSeconds")->setValue(77);
            settings.page(views::SettingsTopic::Backups);
            settings.find<QSpinBox>("backupsKept")->setValue(3);
            settings.find("dailyBackup")->setChecked(false);
        }
        QCOMPARE(models::importLimits().seconds, 77);
        QCOMPARE(models::backupChoice(), (models::BackupChoice{false, 3}));
        Settings settings(f);
        settings.page(views::SettingsTopic::Reading);
        settings.defaults();
        settings.page(views::SettingsTopic::Backups);
        settings.defaults();
        QCOMPARE(models::importLimits().seconds, reading::ReadLimits{}.seconds);
        QCOMPARE(models::backupChoice(), models::BackupChoice{});
    }

    void ownWordsAreCheckedAndSaved() {
        QFile::remove(models::userLexiconFile());
        WindowFixture f;
        Settings settings(f);
        settings.page(views::SettingsTopic::Words);
        auto* edit = settings.find<QPlainTextEdit>("ownWords");
        auto* verdict = settings.find<QLabel>("wordsVerdict");
        auto* save = settings.find("saveWords");
        QTRY_VERIFY(!verdict->text().isEmpty());
        edit->setPlainText(QStringLiteral("[no-such-list]\nfish in the intake = environment\n"));
        QTRY_VERIFY2(
            verdict->text().contains(QStringLiteral("line 1")) ||
                verdict->text().contains(QStringLiteral("no-such-list")),
            qPrintable(verdict->text()));
        QVERIFY(!save->isEnabled());
        edit->setPlainText(QStringLiteral("[events]\nfish in the intake = environment\n"));
        QTRY_VERIFY2(save->isEnabled(), qPrintable(verdict->text()));
        save->click();
        QTRY_VERIFY(QFile::exists(models::userLexiconFile()));
        QTRY_VERIFY(verdict->text().startsWith(QStringLiteral("Saved")));
        edit->clear();
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(!QFile::exists(models::userLexiconFile()));
    }
};

FAULTLINE_TEST(SettingsTest)
#include "settingstest.moc"
