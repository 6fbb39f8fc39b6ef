// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a report names documents, sources, speakers and moments, and the number by which each document is cited.
// Holds references: lives no longer than the snapshot and the cause tree. Any thread.

#include "views/rendering/reportcontent.h"

#include <QSet>
#include <map>

namespace rendering {

// Texts of a report that are equal share their memory: thousands of rows say the same of a cause, and the list of
// events quotes what the appendix does.
class SharedTexts {
public:
    QString of(const QString& text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

class ReportNames {
public:
    // `filter` is what the snapshot was narrowed by.
    ReportNames(
        const core::Snapshot& snapshot, const core::CauseTree& causes, models::DisplayZone zone,
        const models::RowFilter& filter = {});

    const core::Snapshot& snapshot() const { return m_snapshot; }
    const core::CauseTree& causes() const { return m_causes; }
    // All, in the order of their dates, undated ones last, so that citations read in time.
    const std::vector<const core::DocumentRecord*>& documents() const { return m_order; }
    bool inScope(core::DocumentId id) const { return m_numbers.contains(id); }
    // What the filter lets through by itself: the other sides of contradictions are in scope and are not counted with
    // it, as in the window.
    const models::RowPredicate& displayed() const { return m_displayed; }
    int citation(core::DocumentId id) const { return m_numbers.at(id); } // of the snapshot only, from 1
    QString cited(core::DocumentId id) const;                            // "[3]"

    static QString source(const core::DocumentRecord& each); // the publisher, else the file's name
    QString date(const core::DocumentRecord& each) const;
    static QString title(const core::DocumentRecord& each);
    static QString shortTitle(const core::DocumentRecord& each); // where the whole stands elsewhere
    QString said(const core::Claim& claim) const;
    QString moment(const core::TimeValue& value) const;
    QString sourceCited(const core::DocumentRecord& each) const; // "Harbour Wire [3]"

private:
    const core::Snapshot& m_snapshot;
    const core::CauseTree& m_causes;
    models::DisplayZone m_zone;
    models::RowPredicate m_displayed;
    std::map<core::DocumentId, int> m_numbers;
    std::vector<const core::DocumentRecord*> m_order;
};

QString foldedText(std::string_view utf8); // with its white space simplified

} // namespace rendering
