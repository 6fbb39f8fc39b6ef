// SPDX-License-Identifier: GPL-3.0-or-later
// A day's work in the tasks of docs/walk.md, done in the real window as a person does them, with keys and the mouse;
// the keys and clicks of each are counted and may not become more (docs/walk.md has them). Over the sample case and a
// few articles of its own; FAULTLINE_WALK_PILE names a folder of more, FAULTLINE_WALK_PICTURES one for a picture after
// each task (QT_SCALE_FACTOR=2 makes them as on a fine screen).
#include "models/items/labels.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/commandtable.h"
#include "views/contradictions/compareview.h"
#include "views/elidedlabel.h"
#include "views/help/helpwindow.h"
#include "views/sources/sourceswindow.h"
#include "views/tables/tablepanel.h"
#include "views/viewstate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocument>
#include <QUndoStack>
#include <QUndoView>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kPatience = 30'000;

const char* const kEarly =
    "---\ntitle: Ferrant Pay stood still\npublisher: Quayside Times\ndate: 2025-03-04\n---\n\n"
    "Ferrant Pay was down on Tuesday. The Ferrant Pay outage was caused by a power failure, Ferrant "
    "Pay said.\n";
const char* const kLater =
    "---\ntitle: Tills of the harbour closed\npublisher: Fenwick Gazette\ndate: 2025-03-05\n---\n\n"
    "Kestrel Tills could not take cards for hours. A power failure caused the Kestrel Tills outage, "
    "its owner said.\n";
const char* const kCopy =
    "---\ntitle: Group boasts of the fare gates\npublisher: Fenwick Gazette\ndate: 2025-10-15\n---\n\n"
    "Larkline was knocked out by a flood of traffic that Grey Lantern sent, the group said of the "
    "Larkline outage on Tuesday. A DDoS attack caused the outage, Grey Lantern said.\n";

// One person: what is done is counted.
class Person {
public:
    Person(WindowFixture& fixture, QString pictures)
        : m_f(fixture)
        , m_pictures(std::move(pictures)) {}

    void begin() { m_keys = m_clicks = 0; }
    int keys() const { return m_keys; }
    int clicks() const { return m_clicks; }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++m_keys;
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_f.window(), key, with);
        QCoreApplication::processEvents();
    }
    // Words are no count of keys: who knows them types them.
    void type(const QString& words) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QCoreApplication::processEvents();
    }
    void click(QAbstractItemView& view, const QModelIndex& index, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++m_clicks;
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, with, view.visualRect(index).center());
        QCoreApplication::processEvents();
    }
    void dragged() { ++m_clicks; }

    void picture(const QString& name) const {
        if (m_pictures.isEmpty())
            return;
        QTest::qWait(400); // for what settles
        QWidget* top = QApplication::activeModalWidget();
        const auto windows = QApplication::topLevelWidgets();
        m_f.window().grab().save(m_pictures + QLatin1Char('/') + name + QStringLiteral(".png"));
        for (QWidget* each : windows) {
            if (each != &m_f.window() && each->isVisible() && each->isWindow() && each->width() > 60)
                top = top ? top : each;
        }
        if (top)
            top->grab().save(m_pictures + QLatin1Char('/') + name + QStringLiteral("-front.png"));
    }

private:
    WindowFixture& m_f;
    QString m_pictures;
    int m_keys = 0;
    int m_clicks = 0;
};

} // namespace

class WalkTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() {
        m_person.reset();
        m_f.reset();
    }

    void everyTask_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const char* theme : {"light", "dark"}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)})
                QTest::addRow("%s-%dx%d", theme, size.width(), size.height()) << QString::fromLatin1(theme) << size;
        }
    }
    void everyTask() {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        m_f->trigger(qPrintable(QStringLiteral("theme.") + theme));
        m_f->window().resize(size);
        QString pictures = qEnvironmentVariable("FAULTLINE_WALK_PICTURES");
        if (!pictures.isEmpty()) {
            pictures += QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(QDir().mkpath(pictures));
        }
        m_person = std::make_unique<Person>(*m_f, pictures);
        using Task = void (WalkTest::*)();
        const struct {
            const char* name;
            Task task;
            int keys, clicks; // as docs/walk.md has them
        } tasks[] = {
            {"01-drop-a-folder", &WalkTest::dropAFolder, 0, 1},
            {"02-strongest-contradiction", &WalkTest::strongestContradiction, 1, 0},
            {"03-open-both-sides", &WalkTest::openBothSides, 1, 0},
            {"04-see-why", &WalkTest::seeWhy, 1, 0},
            {"05-dismiss-with-a-note", &WalkTest::dismissWithANote, 2, 0},
            {"06-correct-a-date", &WalkTest::correctADate, 2, 1},
            {"07-correct-twelve-speakers", &WalkTest::correctTwelveSpeakers, 3, 2},
            {"08-merge-two-incidents", &WalkTest::mergeTwoIncidents, 0, 1},
            {"09-mark-copies", &WalkTest::markCopies, 4, 0},
            {"10-grade-a-source", &WalkTest::gradeASource, 2, 0},
            {"11-save-a-view", &WalkTest::saveAView, 2, 0},
            {"12-known-at-noon", &WalkTest::knownAtNoon, 2, 0},
            {"13-find-a-phrase", &WalkTest::findAPhrase, 2, 0},
            {"14-export-what-is-shown", &WalkTest::exportWhatIsShown, 2, 0},
            {"15-undo-everything", &WalkTest::undoEverything, 2, 0},
        };
        for (const auto& each : tasks) {
            m_name = QString::fromLatin1(each.name);
            m_person->begin();
            (this->*each.task)();
            if (QTest::currentTestFailed())
                return;
            m_person->picture(m_name);
            qInfo("%s: %d keys, %d clicks", each.name, m_person->keys(), m_person->clicks());
            QVERIFY2(m_person->keys() <= each.keys && m_person->clicks() <= each.clicks, each.name);
            QStringList cut;
            (void)QTest::qWaitFor([&] { return (cut = cutTexts()).isEmpty(); }); // a job that is told of takes room
            QVERIFY2(cut.isEmpty(), qPrintable(m_name + QStringLiteral(": ") + cut.join(QStringLiteral("; "))));
            closeSideWindows();
        }
    }

private:
    core::SnapshotPtr snapshot() const { return m_f->session().snapshot(); }
    std::size_t corrections() const { return snapshot()->corrections.size(); }
    bool settled(std::size_t count) const {
        return QTest::qWaitFor([&] { return corrections() == count && !m_f->session().isBusy(); }, kPatience);
    }
    void closeSideWindows() {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (each != &m_f->window() && each->isVisible())
                each->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::setActiveWindow(&m_f->window());
    }
    // Texts of labels and buttons that have less room than they need and do not end in "…".
    static QStringList cutTexts() {
        QStringList cut;
        for (QWidget* each : QApplication::allWidgets()) {
            const auto* label = qobject_cast<QLabel*>(each);
            const auto* button = qobject_cast<QAbstractButton*>(each);
            const bool chip = button && button->text().endsWith(QChar(0x00D7)); // these end in "…" by themselves
            const bool elides = chip || qobject_cast<views::ElidedLabel*>(each) || (label && label->wordWrap());
            const QString text = label ? label->text() : button ? button->text() : QString();
            if (each->isVisible() && !elides && !text.isEmpty() && each->width() + 1 < each->minimumSizeHint().width())
                cut.append(QStringLiteral("“%1” has %2 of %3")
                               .arg(text)
                               .arg(each->width())
                               .arg(each->minimumSizeHint().width()));
        }
        return cut;
    }
    views::TablePanel* list(int tab) const {
        QWidget* page = m_f->window().findChild<QTabWidget*>()->widget(tab);
        auto* panel = qobject_cast<views::TablePanel*>(page);
        return panel ? panel : page->findChild<views::TablePanel*>();
    }
    template <typename Dialog>
    Dialog* front() const {
        return qobject_cast<Dialog*>(QApplication::activeModalWidget());
    }

    void dropAFolder() {
        QDir folder(m_f->path(QStringLiteral("pile")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QStringList from{QStringLiteral(PROJECT_DIR "/resources/samples")};
        if (const QString more = qEnvironmentVariable("FAULTLINE_WALK_PILE"); !more.isEmpty())
            from.append(more);
        for (const QString& each : from) {
            for (const QFileInfo& file : QDir(each).entryInfoList(QDir::Files))
                QFile::copy(file.filePath(), folder.filePath(file.fileName()));
        }
        m_f->write(QStringLiteral("pile/early.md"), kEarly);
        m_f->write(QStringLiteral("pile/later.md"), kLater);
        m_f->write(QStringLiteral("pile/copy.md"), kCopy);
        QVERIFY(m_f->newCase());
        QSignalSpy finished(&m_f->session(), &models::Session::importFinished);
        m_person->dragged();
        QVERIFY(m_f->drop({folder.path()}));
        QVERIFY(finished.count() > 0 || finished.wait(kPatience));
        QVERIFY(snapshot()->documents.size() >= 14);
        QVERIFY(!snapshot()->findings.contradictions.empty());
        QTRY_VERIFY(m_f->state().range() != core::TimeInterval{});
    }

    void strongestContradiction() {
        m_person->press(Qt::Key_BracketRight);
        QCOMPARE(m_f->state().selection().contradiction, snapshot()->findings.contradictions.front().id);
    }

    void openBothSides() {
        m_person->press(Qt::Key_C);
        auto* compare = m_f->window().findChild<views::CompareView*>();
        QVERIFY(compare);
        QTRY_VERIFY(compare->isVisible());
        // The reasons stand between the two sides.
        const core::Contradiction* found = snapshot()->contradiction(m_f->state().selection().contradiction);
        QVERIFY(found && !found->why.empty());
        QString reasons;
        for (const QLabel* each : compare->findChildren<QLabel*>()) {
            QTextDocument text;
            text.setHtml(each->isVisible() ? each->text() : QString());
            reasons += text.toPlainText() + QLatin1Char('\n');
        }
        for (const std::string& each : found->why)
            QVERIFY2(reasons.contains(models::toQt(each)), qPrintable(reasons));
    }

    // The manual explains the rule, at one key.
    void seeWhy() {
        m_person->press(Qt::Key_F1, Qt::ShiftModifier);
        const auto manual = [] {
            for (QWidget* each : QApplication::topLevelWidgets()) {
                if (auto* window = qobject_cast<views::HelpWindow*>(each); window && window->isVisible())
                    return window->topic();
            }
            return QString();
        };
        QTRY_VERIFY(!manual().isEmpty());
        QVERIFY2(manual().contains(QStringLiteral("contradictions")), qPrintable(manual()));
    }

    void dismissWithANote() {
        const core::ContradictionId id = m_f->state().selection().contradiction;
        const std::size_t before = corrections();
        m_person->press(Qt::Key_X);
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_person->type(QStringLiteral("The second account is about something else."));
        m_person->picture(m_name + QStringLiteral("-asked"));
        m_person->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(settled(before + 2));
        const core::Contradiction* found = snapshot()->contradiction(id);
        QVERIFY(found && found->state == core::ContradictionState::Dismissed && !found->note.empty());
    }

    void correctADate() {
        m_f->trigger("tab.documents");
        const core::DocumentId id = m_f->documentOf(QStringLiteral("09-tin-whistle-column.txt"));
        QTableView* table = list(2)->table();
        const std::size_t before = corrections();
        m_person->click(*table, rowOf(*table, snapshot()->document(id)->document.title));
        QCOMPARE(m_f->state().selection().document, id);
        m_person->press(Qt::Key_E);
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_person->type(QStringLiteral("2025-10-26"));
        m_person->picture(m_name + QStringLiteral("-asked"));
        m_person->press(Qt::Key_Return);
        QVERIFY(settled(before + 1));
        QCOMPARE(
            snapshot()->document(id)->document.published->interval->earliest,
            core::parseIso("2025-10-26")->interval->earliest);
    }

    void correctTwelveSpeakers() {
        m_f->trigger("tab.claims");
        QTableView* table = list(1)->table();
        const std::size_t before = corrections();
        m_person->click(*table, table->model()->index(0, 0));
        m_person->click(*table, table->model()->index(11, 0), Qt::ShiftModifier);
        m_person->press(Qt::Key_E);
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_person->press(Qt::Key_P, Qt::AltModifier);
        m_person->type(QStringLiteral("Larkline press office"));
        m_person->picture(m_name + QStringLiteral("-asked"));
        m_person->press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return corrections() > before; }, kPatience));
        QCOMPARE(corrections(), before + 12);
    }

    void mergeTwoIncidents() {
        const auto incidentOf = [&](const char* file) {
            return snapshot()->document(m_f->documentOf(QString::fromLatin1(file)))->incident;
        };
        const core::IncidentId one = incidentOf("early.md");
        const core::IncidentId other = incidentOf("later.md");
        QVERIFY(one != 0 && other != 0 && one != other);
        auto* incidents = m_f->find<QListView>("incidents");
        const auto row = [&](core::IncidentId id) {
            const QAbstractItemModel& model = *incidents->model();
            for (int i = 0; i < model.rowCount(); ++i) {
                if (model.index(i, 0).data(models::IncidentRole).toLongLong() == id)
                    return model.index(i, 0);
            }
            return QModelIndex();
        };
        QVERIFY(row(one).isValid() && row(other).isValid());
        m_person->dragged();
        incidents->scrollTo(row(other));
        const std::unique_ptr<QMimeData> data(incidents->model()->mimeData({row(one)}));
        QDragEnterEvent enter(
            incidents->visualRect(row(other)).center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(incidents->viewport(), &enter);
        QDropEvent drop(
            incidents->visualRect(row(other)).center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(incidents->viewport(), &drop);
        QTRY_COMPARE(incidentOf("early.md"), incidentOf("later.md"));
    }

    void markCopies() {
        const core::DocumentId copy = m_f->documentOf(QStringLiteral("copy.md"));
        const std::size_t before = corrections();
        m_f->state().selectDocument(copy);
        m_person->press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sources = m_f->window().findChild<views::SourcesWindow*>();
        QVERIFY(sources);
        auto* table = sources->findChild<QTableView*>(QStringLiteral("sources"));
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Fenwick Gazette"));
        m_person->press(Qt::Key_I, Qt::AltModifier);
        auto* copies = sources->findChild<QComboBox*>(QStringLiteral("copiesOutlet"));
        QVERIFY(copies->hasFocus());
        m_person->type(QStringLiteral("signal box"));
        m_person->press(Qt::Key_Return);
        QVERIFY(settled(before + 1));
        QCOMPARE(copies->currentText(), QStringLiteral("The Signal Box"));
        const int origin = snapshot()->document(copy)->origin;
        QVERIFY(origin >= 0);
        QCOMPARE(snapshot()->document(m_f->documentOf(QStringLiteral("04-grey-lantern.txt")))->origin, origin);
    }

    void gradeASource() {
        m_f->state().selectDocument(m_f->documentOf(QStringLiteral("09-tin-whistle-column.txt")));
        const std::size_t before = corrections();
        m_person->press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sources = m_f->window().findChild<views::SourcesWindow*>();
        auto* table = sources->findChild<QTableView*>(QStringLiteral("sources"));
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("The Tin Whistle"));
        m_person->press(Qt::Key_E);
        QVERIFY(settled(before + 1));
    }

    void saveAView() {
        const std::size_t before = corrections();
        m_person->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_person->type(QStringLiteral("All of Larkline"));
        m_person->press(Qt::Key_Return);
        QVERIFY(settled(before + 1));
        QVERIFY(m_f->find<QListWidget>("savedSearches")->isVisible());
    }

    void knownAtNoon() {
        m_person->press(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_person->type(QStringLiteral("2025-10-15 12:00"));
        m_person->press(Qt::Key_Return);
        QCOMPARE(m_f->state().filter().knownAt, std::optional(core::parseIso("2025-10-15T12:00Z")->interval->earliest));
        QTRY_VERIFY(list(0)->table()->model()->rowCount() < int(snapshot()->findings.contradictions.size()));
        m_person->picture(m_name + QStringLiteral("-answer"));
    }

    void findAPhrase() {
        m_person->press(Qt::Key_F, Qt::ControlModifier);
        m_person->type(QStringLiteral("more cheese"));
        QTRY_VERIFY(m_f->find<QListView>("searchHits") && m_f->find<QListView>("searchHits")->isVisible());
        QTRY_VERIFY(m_f->find<QListView>("searchHits")->model()->rowCount() > 0);
        m_person->picture(m_name + QStringLiteral("-hits"));
        m_person->press(Qt::Key_Return);
        QTRY_COMPARE(m_f->state().selection().document, m_f->documentOf(QStringLiteral("11-lighthouse-market.txt")));
    }

    void exportWhatIsShown() {
        m_person->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_person->picture(m_name + QStringLiteral("-asked"));
        m_person->press(Qt::Key_Return);
        QTRY_VERIFY(front<QFileDialog>());
        const QString path = m_f->path(QStringLiteral("shown.html"));
        auto* dialog = front<QFileDialog>();
        emit dialog->fileSelected(path); // the desktop's own window on most desktops
        if (QWidget* left = QApplication::activeModalWidget())
            left->close();
        QTRY_VERIFY(QFileInfo(path).size() > 0);
    }

    void undoEverything() {
        m_person->press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        auto* steps = m_f->window().findChild<QUndoView*>();
        QVERIFY(steps && steps->hasFocus());
        m_person->picture(m_name + QStringLiteral("-history"));
        m_person->press(Qt::Key_Home);
        QTRY_COMPARE(m_f->state().undoStack()->index(), 0);
        QVERIFY(settled(0));
    }

    static QModelIndex rowOf(const QTableView& table, const std::string& title) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                if (table.model()->index(row, column).data().toString() == QString::fromStdString(title))
                    return table.model()->index(row, column);
            }
        }
        return {};
    }

    std::unique_ptr<WindowFixture> m_f;
    std::unique_ptr<Person> m_person;
    QString m_name;
};

FAULTLINE_TEST(WalkTest)
#include "walktest.moc"
