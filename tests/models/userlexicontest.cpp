// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userlexicon.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

using models::LazyUserLexicon;

namespace {

void writeUserLexicon(const QByteArray& text) {
    const QString name = models::userLexiconFile();
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class UserLexiconTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        QFile::remove(models::userLexiconFile());
        m_broken = 0;
    }

    void isReadAnewOnlyWhereItsTextChanged_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("nothing but a remark") << QByteArray("# mine\n");
        QTest::newRow("a word") << QByteArray("[events]\n~snurfle = hardware\n");
    }
    void isReadAnewOnlyWhereItsTextChanged() {
        QFETCH(QByteArray, text);
        if (!text.isEmpty())
            writeUserLexicon(text);
        LazyUserLexicon lexicon([this](const core::Error&) { ++m_broken; });
        const auto first = lexicon.get();
        QCOMPARE(lexicon.renew(), first); // a session renews with each analysis, for days
        QCOMPARE(lexicon.get(), first);

        writeUserLexicon("[events]\n~gronk = hardware\n");
        QCOMPARE(lexicon.get(), first); // what runs goes on with what it began with
        QVERIFY(lexicon.renew() != first);
        QCOMPARE(m_broken, 0);
    }

    void leavesNoneBehind() {
        LazyUserLexicon lexicon([this](const core::Error&) { ++m_broken; });
        writeUserLexicon("[events]\n~one = hardware\n");
        const std::weak_ptr<const analysis::Lexicon> earlier = lexicon.renew();
        writeUserLexicon("[events]\n~two = hardware\n");
        const auto now = lexicon.renew();
        QVERIFY(earlier.expired());
        QVERIFY(now);
    }

    void aBrokenFileIsToldAndTheLastServes() {
        LazyUserLexicon lexicon([this](const core::Error&) { ++m_broken; });
        writeUserLexicon("[events]\n~one = hardware\n");
        const auto before = lexicon.get();
        writeUserLexicon("[events]\n~one = nosuchcause\n");
        QCOMPARE(lexicon.renew(), before);
        QCOMPARE(m_broken, 1);
        QCOMPARE(lexicon.renew(), before);
        QCOMPARE(m_broken, 2); // each analysis says it
        writeUserLexicon("[events]\n~one = hardware\n");
        QCOMPARE(lexicon.renew(), before);
        QCOMPARE(m_broken, 2);
    }

private:
    int m_broken = 0;
};

FAULTLINE_TEST(UserLexiconTest)
#include "userlexicontest.moc"
