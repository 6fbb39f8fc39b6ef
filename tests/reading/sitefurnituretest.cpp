// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sitefurniture.h"
#include "tests/support/testmain.h"

#include <QtTest>

class SiteFurnitureTest : public QObject {
    Q_OBJECT
    reading::ReadingLexicon m_words = reading::ReadingLexicon::builtIn();

    static core::Document story(int number, const std::string& last, const std::string& host = "quay.example") {
        const std::string n = std::to_string(number);
        core::Document document;
        document.title = "Story " + n;
        document.url = "https://" + host + "/" + n;
        document.body = "Boat " + n + " stood still on Monday.\n\nIts captain, number " + n +
                        ", said so.\n\nThe same words of background.\n\nNobody knew why boat " + n +
                        " stood.\n\nBoat " + n + " sails again, we hear.\n\nIt was cold for crew " + n + ".\n\nCrew " +
                        n + " had soup.";
        if (!last.empty())
            document.body += "\n\n" + last;
        return document;
    }

private slots:
    void whatEndsEveryStoryOfASiteIsTheSites() {
        const std::string house = "We are the Quay Post, and we sail on Sundays too.";
        reading::SiteFurniture furniture(m_words);
        for (int i = 0; i < 3; ++i)
            furniture.learn(story(i, house));
        core::Document document = story(1, house);
        document.headings.push_back({0, 4});
        document.parts.push_back({{0, document.body.size()}, {}, "all"});
        QCOMPARE(furniture.drop(document), 1);
        QCOMPARE(document.body, story(1, "").body); // background in the middle stays
        QCOMPARE(document.parts[0].span.end, document.body.size());
        QCOMPARE(document.headings.size(), std::size_t{1});
    }
    void twoStoriesOrOtherSitesAreNoProof() {
        const std::string house = "We are the Quay Post, and we sail on Sundays too.";
        reading::SiteFurniture furniture(m_words);
        furniture.learn(story(1, house));
        furniture.learn(story(1, house)); // the same story again
        furniture.learn(story(2, house));
        furniture.learn(story(3, house, "other.example"));
        core::Document document = story(2, house);
        QCOMPARE(furniture.drop(document), 0);
    }
    void correctionsStay() {
        const std::string note = "Correction: an earlier version of this article named the wrong boat.";
        reading::SiteFurniture furniture(m_words);
        for (int i = 0; i < 4; ++i)
            furniture.learn(story(i, note));
        core::Document document = story(1, note);
        QCOMPARE(furniture.drop(document), 0);
    }
    void versionsOfOneStoryAreLeftAlone() {
        reading::SiteFurniture furniture(m_words);
        core::Document document = story(1, "");
        for (int i = 0; i < 4; ++i) {
            document.title = "Headline " + std::to_string(i);
            furniture.learn(document);
        }
        const std::string before = document.body;
        QCOMPARE(furniture.drop(document), 0);
        QCOMPARE(document.body, before);
    }
};

FAULTLINE_TEST(SiteFurnitureTest)
#include "sitefurnituretest.moc"
