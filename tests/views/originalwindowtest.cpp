// SPDX-License-Identifier: GPL-3.0-or-later
// The original of a document, and its versions, as a person looks at them.
#include "tests/support/pdfsample.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kPatience = 20'000;

QByteArray page(const char* cause) {
    QByteArray html =
        "<html><head><title>Lumenmail goes down</title><link rel=canonical href=\"https://wire.example/lumenmail\">"
        "<meta property=\"article:published_time\" content=\"2023-06-05T10:00:00Z\"></head><body>"
        "<nav>Harbour Sport Weather</nav><article><h1>Lumenmail goes down</h1>"
        "<p>Lumenmail was down for six hours on Monday, and nobody could send a message to anybody "
        "else.</p><p>CAUSE</p>"
        "<p>The company said that all mail that was sent in these hours would be delivered by Tuesday.</p></article>"
        "</body></html>";
    return html.replace("CAUSE", cause);
}

template <typename Widget>
Widget* in(WindowFixture& f, const char* window, const char* name) {
    auto* top = f.find<QWidget>(window);
    return top ? top->findChild<Widget*>(QString::fromLatin1(name)) : nullptr;
}

int tabOf(const QTabWidget& tabs, const QString& text) {
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i) == text)
            return i;
    }
    return -1;
}

} // namespace

class OriginalWindowTest : public QObject {
    Q_OBJECT
private slots:
    void thePageShowsWhatWasLeftOutAndWhy() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import({f.write(QStringLiteral("a.html"), page("A disk was full, the company said on Monday."))}));
        f.state().selectDocument(f.documentOf(QStringLiteral("a.html")));
        f.trigger("go.original");
        auto* text = in<QTextBrowser>(f, "originalWindow", "originalPage");
        QVERIFY(text);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("Left out: navigation")), kPatience);
        const auto* window = f.find<QWidget>("originalWindow");
        f.trigger("go.original"); // there already: it comes to the front
        QCOMPARE(f.window().findChildren<QWidget*>(QStringLiteral("originalWindow")).size(), 1);
        QVERIFY2(
            window->height() <= window->screen()->availableSize().height(),
            qPrintable(QString::number(window->height()))); // 800 here; as wished it is higher
        QVERIFY(text->toPlainText().contains(QStringLiteral("Harbour Sport Weather")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("A disk was full")));
        auto* extracted = in<QTextBrowser>(f, "originalWindow", "extracted");
        QVERIFY(extracted->toPlainText().contains(QStringLiteral("A disk was full")));
        QVERIFY(extracted->toPlainText().contains(QStringLiteral("meta article:published_time")));
        QVERIFY(!extracted->toPlainText().contains(QStringLiteral("Harbour Sport")));
        QVERIFY(
            in<QPlainTextEdit>(f, "originalWindow", "originalSource")->toPlainText().contains(QStringLiteral("<nav>")));
        auto* tabs = in<QTabWidget>(f, "originalWindow", "originalTabs");
        QVERIFY2(!tabs->isTabVisible(tabOf(*tabs, QStringLiteral("Pages"))), "only a PDF has pages");
        in<QCheckBox>(f, "originalWindow", "showLeftOut")->click();
        QVERIFY(!text->toPlainText().contains(QStringLiteral("Harbour Sport")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("A disk was full")));
    }
    void thePagesOfAPdfAreDrawn() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import({f.write(
            QStringLiteral("a.pdf"), QByteArray::fromStdString(testsupport::pdf(
                                         {{"Lumenmail goes down", "Nobody could send a message on Monday."},
                                          {"A disk was full since Sunday."}})))}));
        f.state().selectDocument(f.documentOf(QStringLiteral("a.pdf")));
        f.trigger("go.original");
        auto* picture = in<QLabel>(f, "originalWindow", "pagePicture");
        QTRY_VERIFY_WITH_TIMEOUT(!picture->pixmap(Qt::ReturnByValue).isNull(), kPatience);
        const QImage first = picture->pixmap(Qt::ReturnByValue).toImage();
        auto* number = in<QSpinBox>(f, "originalWindow", "pageNumber");
        QCOMPARE(number->maximum(), 2);
        const QString extracted = in<QTextBrowser>(f, "originalWindow", "extracted")->toPlainText();
        QVERIFY2(extracted.contains(QStringLiteral("1 January 2019, 00:00 UTC")), qPrintable(extracted));
        number->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(picture->pixmap(Qt::ReturnByValue).toImage() != first, kPatience);
    }
    void whyNothingCouldBeReadStandsWhereItWould() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import({f.write(QStringLiteral("a.html"), page("A disk was full, the company said on Monday."))}));
        const core::DocumentId id = f.documentOf(QStringLiteral("a.html"));
        f.state().selectDocument(id);
        f.trigger("go.original");
        auto* head = in<QLabel>(f, "originalWindow", "originalHead");
        QVERIFY(head);
        emit f.session().originalFailed(id + 1, QStringLiteral("another one"));
        QVERIFY(!head->text().contains(QStringLiteral("another one")));
        emit f.session().originalFailed(id, QStringLiteral("It is damaged."));
        QCOMPARE(head->text(), QStringLiteral("It is damaged."));
    }
    void versionsOfAnAddressCanBeCompared() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(
            {f.write(QStringLiteral("a.html"), page("A cyberattack took the service down, the company said.")),
             f.write(
                 QStringLiteral("b.html"), page("A cyberattack may have taken the service down, the company said."))}));
        f.state().selectDocument(f.documentOf(QStringLiteral("b.html")));
        auto* button = f.find<QToolButton>("showVersions");
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), kPatience);
        QCOMPARE(button->text(), QStringLiteral("Version 2 of 2…"));
        button->click();
        auto* text = in<QTextBrowser>(f, "versionsWindow", "versionsText");
        QVERIFY(text);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("Softened")), kPatience);
        QVERIFY(text->toPlainText().contains(QStringLiteral("may have taken")));
        // The other way round the claim is firmer.
        auto* before = in<QComboBox>(f, "versionsWindow", "versionBefore");
        auto* after = in<QComboBox>(f, "versionsWindow", "versionAfter");
        before->setCurrentIndex(1);
        after->setCurrentIndex(0);
        emit f.session().comparingFailed(f.documentOf(QStringLiteral("b.html")), QStringLiteral("It is damaged."));
        QCOMPARE(text->toPlainText(), QStringLiteral("It is damaged.")); // until it is compared
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("Hardened")), kPatience);
    }
    void anOpenReaderLearnsOfARevisionThatComesIn() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(
            {f.write(QStringLiteral("a.html"), page("A cyberattack took the service down, the company said."))}));
        f.state().selectDocument(f.documentOf(QStringLiteral("a.html")));
        QSignalSpy ready(&f.session(), &models::Session::versionsReady);
        QVERIFY(ready.wait(kPatience));
        auto* button = f.find<QToolButton>("showVersions");
        QVERIFY(!button->isVisible());
        QVERIFY(f.import({f.write(
            QStringLiteral("b.html"), page("A cyberattack may have taken the service down, the company said."))}));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), kPatience);
        QCOMPARE(button->text(), QStringLiteral("Version 1 of 2…"));
    }
    void anEarlierStateOfTheSameFileIsKeptAndCompared() {
        WindowFixture f;
        QVERIFY(f.newCase());
        const QString file =
            f.write(QStringLiteral("a.html"), page("A cyberattack took the service down, the company said."));
        QVERIFY(f.import({file}));
        f.state().selectDocument(f.documentOf(QStringLiteral("a.html")));
        f.write(QStringLiteral("a.html"), page("Engineers are at work, the company said on Monday evening."));
        QVERIFY(f.import({file}));
        QCOMPARE(f.session().snapshot()->documents.size(), std::size_t{1});
        auto* button = f.find<QToolButton>("showVersions");
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), kPatience);
        button->click();
        auto* text = in<QTextBrowser>(f, "versionsWindow", "versionsText");
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("Vanished")), kPatience);
        QVERIFY(text->toPlainText().contains(QStringLiteral("Engineers are at work")));
    }
    void oneVersionOffersNothingToCompare() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.state().selectDocument(f.session().snapshot()->documents.front().id);
        QSignalSpy ready(&f.session(), &models::Session::versionsReady);
        QVERIFY(ready.wait(kPatience));
        QVERIFY(!f.find<QToolButton>("showVersions")->isVisible());
    }
};

FAULTLINE_TEST(OriginalWindowTest)
#include "originalwindowtest.moc"
