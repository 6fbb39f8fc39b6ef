// SPDX-License-Identifier: GPL-3.0-or-later
// The manual: every link in it leads somewhere, every rule that the analysis prints is explained by id, F1 and "why?"
// open the page that a person needs.
#include "views/help/help.h"
#include "models/analysis/documentanalysis.h"
#include "models/analysis/lexicon.h"
#include "models/analysis/rulewords.h"
#include "tests/support/testmain.h"
#include "tests/views/panelfixture.h"
#include "tests/views/windowfixture.h"
#include "views/dialogs/datedialog.h"
#include "views/help/helpwindow.h"
#include "views/help/manual.h"
#include "views/help/ruleguide.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

views::HelpWindow* shownHelp() {
    for (QWidget* each : QApplication::topLevelWidgets()) {
        auto* help = qobject_cast<views::HelpWindow*>(each);
        if (help && help->isVisible())
            return help;
    }
    return nullptr;
}

QString pageText(const views::HelpWindow* help) {
    return help ? help->findChild<QTextBrowser*>()->toPlainText() : QString();
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT
private slots:
    void goesFromClaimToCertainty() {
        const views::Manual manual(QStringLiteral("en"));
        QVERIFY(manual.pages().size() >= 12);
        for (const views::ManualPage& page : manual.pages()) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
            QVERIFY2(page.text.size() > 400, qPrintable(page.name));
        }
        QVERIFY(manual.has(QStringLiteral("03-claims.md")));
        QVERIFY(manual.has(QStringLiteral("07-certainty.md#strength-of-a-contradiction")));
        QVERIFY(!manual.has(QStringLiteral("07-certainty.md#no-such-heading")));
        // Another language without pages of its own has the English ones.
        QCOMPARE(views::Manual(QStringLiteral("xx")).pages().size(), manual.pages().size());
    }

    void everyLinkLeadsSomewhere() {
        const views::Manual manual(QStringLiteral("en"));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const views::ManualPage& page : manual.pages()) {
            for (auto it = link.globalMatch(page.text); it.hasNext(); ++links) {
                const QString target = it.next().captured(1);
                QVERIFY2(manual.has(target), qPrintable(page.name + QStringLiteral(": ") + target));
            }
        }
        QVERIFY(links >= 8);
    }

    void everyPanelLeadsToAPageThatExists() {
        const views::Manual manual(QStringLiteral("en"));
        const QString source = read(QStringLiteral(PROJECT_DIR "/views/help/help.cpp"));
        static const QRegularExpression page(QStringLiteral("\"(\\d\\d-[a-z]+\\.md[^\"]*)\""));
        int pages = 0;
        for (auto it = page.globalMatch(source); it.hasNext(); ++pages) {
            const QString target = it.next().captured(1);
            QVERIFY2(manual.has(target), qPrintable(target));
        }
        QVERIFY(pages > 20);
    }

    // A claim's rule is a stance and a pattern of a list: all three stances of every pattern are explained.
    void everyRuleOfClaimsIsExplained() {
        const views::RuleGuide guide{views::Manual(QStringLiteral("en"))};
        const QStringList decisive = {
            QStringLiteral("events"),     QStringLiteral("things"),       QStringLiteral("ambiguous"),
            QStringLiteral("statements"), QStringLiteral("frames-right"), QStringLiteral("frames-left"),
            QStringLiteral("negations"),  QStringLiteral("denials"),      QStringLiteral("denials-after"),
            QStringLiteral("hedges"),     QStringLiteral("hedges-after"), QStringLiteral("unknown"),
            QStringLiteral("effects")};
        int rules = 0;
        for (const char* file : {"lexicon/en/claims.txt", "lexicon/en/causes.txt"}) {
            const analysis::LexiconFile lexicon = analysis::LexiconFile::builtIn(file);
            for (const analysis::LexiconSection& section : lexicon.sections()) {
                if (!decisive.contains(QString::fromStdString(section.name)))
                    continue;
                for (const analysis::LexiconEntry& entry : section.entries) {
                    const QString words = QString::fromStdString(analysis::ruleWords(entry.key));
                    for (const char* verb : {"assert.", "deny.", "suspect."}) {
                        const QString id = QString::fromLatin1(verb) + words;
                        const QString text = guide.explain(id);
                        QVERIFY2(text.contains(QString::fromStdString(section.name)), qPrintable(id));
                        ++rules;
                    }
                }
            }
        }
        QVERIFY(rules > 3000);
        QVERIFY(!guide.explain(QStringLiteral("deny.withdrawn")).isEmpty());
        QVERIFY(guide.explain(QStringLiteral("deny.no such rule")).isEmpty());
        QVERIFY(guide.explain(QStringLiteral("deny.qqqq")).isEmpty());
        QVERIFY(guide.explain(QStringLiteral("praise.due-to")).isEmpty());
    }

    // Ids of times are literals of the rules that read them.
    void everyRuleOfTimesIsExplained() {
        const views::RuleGuide guide{views::Manual(QStringLiteral("en"))};
        static const QRegularExpression assigned(QStringLiteral("\\brule = ([^;]*);"));
        static const QRegularExpression literal(QStringLiteral("\"([a-z]+(?:[.-][a-z]+)*)\""));
        static const QRegularExpression dotted(
            QStringLiteral("\"((?:clock|date|time|relative|range|shift|season|decade|part)(?:[.-][a-z]+)+)\""));
        QSet<QString> ids;
        QDirIterator files(QStringLiteral(PROJECT_DIR "/models/analysis"), {QStringLiteral("time*.cpp")});
        while (files.hasNext()) {
            const QString source = read(files.next());
            for (auto it = assigned.globalMatch(source); it.hasNext();) {
                for (auto in = literal.globalMatch(it.next().captured(1)); in.hasNext();)
                    ids.insert(in.next().captured(1));
            }
            for (auto it = dotted.globalMatch(source); it.hasNext();)
                ids.insert(it.next().captured(1));
        }
        QVERIFY(ids.size() > 60);
        for (const QString& id : std::as_const(ids))
            QVERIFY2(!guide.explain(id).isEmpty(), qPrintable(id));
    }

    // What the analysis prints for real sentences of many kinds.
    void rulesThatFireAreExplained() {
        const views::RuleGuide guide{views::Manual(QStringLiteral("en"))};
        core::Document document;
        document.format = "txt";
        document.published = core::parseIso("2023-06-07T09:00Z");
        document.body =
            "The outage of Lumenmail on Monday at 5:30 pm was caused by a faulty update, the company said yesterday. "
            "It was not an attack, a spokesperson said two hours later. A group called Black Tide claimed "
            "responsibility "
            "last week.\n\nIt may have been a power failure, an expert said on 5 June 2023. The regulator ruled out "
            "sabotage. The third week of July was quiet; from 2 to 4 May nothing happened, as every Friday.\n\nAn "
            "earlier version said that hackers were to blame. That was wrong.";
        const auto lexicon = analysis::loadLexicon();
        const analysis::DocumentFindings found = analysis::analyseDocument(document, *lexicon);
        QVERIFY(found.claims.size() >= 3);
        QVERIFY(found.times.size() >= 5);
        for (const core::Claim& each : found.claims)
            QVERIFY2(!guide.explain(QString::fromStdString(each.rule)).isEmpty(), each.rule.c_str());
        for (const core::TimeExpression& each : found.times) {
            for (const std::string& rule : each.rules)
                QVERIFY2(!guide.explain(QString::fromStdString(rule)).isEmpty(), rule.c_str());
        }
    }

    void searchFindsPagesAndRules() {
        views::HelpWindow help;
        help.showTopic(QStringLiteral("01-start.md"));
        help.show();
        auto* search = help.findChild<QLineEdit*>(QStringLiteral("helpSearch"));
        auto* hits = help.findChild<QListWidget*>(QStringLiteral("helpHits"));
        QVERIFY(!hits->isVisible());
        QTest::keyClicks(search, QStringLiteral("denies covers"));
        QTRY_VERIFY(hits->isVisible());
        QVERIFY(hits->count() > 0);
        QVERIFY(hits->item(0)->text().contains(QStringLiteral("Contradictions")));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(help.topic(), QStringLiteral("06-contradictions.md#denial"));
        search->setText(QStringLiteral("ruled-out"));
        bool rule = false;
        for (int i = 0; i < hits->count(); ++i)
            rule = rule || hits->item(i)->text().contains(QStringLiteral("deny."));
        QVERIFY(rule);
        search->setText(QStringLiteral("zzzzqqq"));
        QCOMPARE(hits->count(), 1); // says that there is nothing
        search->clear();
        QVERIFY(help.findChild<QTreeWidget*>()->isVisible());
    }

    void linksAndStepsLeadBackAndForth() {
        views::HelpWindow help;
        help.show();
        help.showTopic(QStringLiteral("01-start.md"));
        auto* page = help.findChild<QTextBrowser*>();
        emit page->anchorClicked(QUrl(QStringLiteral("09-timeline.md")));
        QCOMPARE(help.topic(), QStringLiteral("09-timeline.md"));
        QVERIFY(pageText(&help).startsWith(QStringLiteral("The timeline")));
        emit page->anchorClicked(QUrl(QStringLiteral("https://example.org/"))); // nothing from outside
        QCOMPARE(help.topic(), QStringLiteral("09-timeline.md"));
        QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help.topic(), QStringLiteral("01-start.md"));
        QTest::keyClick(&help, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(help.topic(), QStringLiteral("09-timeline.md"));
        // A heading is scrolled to.
        help.resize(700, 300);
        help.showTopic(QStringLiteral("14-rules.md#why-something-is-no-claim"));
        QTRY_VERIFY(page->verticalScrollBar()->value() > 500);
        help.showTopic(QStringLiteral("rule:no.such-rule"));
        QVERIFY(pageText(&help).contains(QStringLiteral("No rule of this version")));
    }

    void f1OpensThePageOfWhatHasTheFocus() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        f.trigger("tab.evidence");
        f.trigger("help.here");
        QVERIFY(shownHelp());
        QCOMPARE(shownHelp()->topic(), QStringLiteral("11-evidence.md"));
        shownHelp()->close();
        QApplication::setActiveWindow(&f.window());
        f.trigger("edit.find");
        f.trigger("help.here");
        QCOMPARE(shownHelp()->topic(), QStringLiteral("08-search.md"));
        shownHelp()->close();
        // In a dialog, which keeps the window's own keys from acting.
        QApplication::setActiveWindow(&f.window());
        f.state().selectDocument(f.documentOf(QStringLiteral("denial.txt")));
        f.trigger("edit.date");
        auto* dialog = f.window().findChild<views::DateDialog*>();
        QVERIFY(dialog);
        QApplication::setActiveWindow(dialog);
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(shownHelp());
        QCOMPARE(shownHelp()->topic(), QStringLiteral("04-times.md"));
        shownHelp()->close();
        dialog->reject();
    }

    void whyLeadsToTheRule() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const core::DocumentId id = f.documentOf(QStringLiteral("denial.txt"));
        const auto& claims = f.session().snapshot()->document(id)->claims;
        QVERIFY(!claims.empty());
        f.state().selectClaim({id, 0});
        f.trigger("help.why");
        QVERIFY(shownHelp());
        const QString rule = QString::fromStdString(claims.front().claim.rule);
        QCOMPARE(shownHelp()->topic(), QStringLiteral("rule:") + rule);
        QVERIFY(pageText(shownHelp()).startsWith(rule));
        shownHelp()->close();
        // The link on the card of the claim.
        f.state().clearSelection();
        f.state().selectClaim({id, 0});
        QLabel* card = nullptr;
        QTRY_VERIFY([&] {
            for (QLabel* each : f.window().findChildren<QLabel*>()) {
                if (each->isVisible() && each->text().contains(QStringLiteral("rule:")))
                    card = each;
            }
            return card != nullptr;
        }());
        emit card->linkActivated(QStringLiteral("rule:") + rule);
        QVERIFY(shownHelp());
        QCOMPARE(shownHelp()->topic(), QStringLiteral("rule:") + rule);
        shownHelp()->close();
    }
};

FAULTLINE_TEST(HelpTest)
#include "helptest.moc"
