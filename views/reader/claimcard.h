// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the selected mark of the reader is and why it is there: a claim with speaker, cue words and rule, its verdict
// and the contradictions it stands in; or a time with its basis and rules. Shows and asks; the panel acts. GUI thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"
#include "models/items/labels.h"
#include "views/rendering/palette.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace views {

class ClaimCard : public QFrame {
    Q_OBJECT
public:
    explicit ClaimCard(const core::CauseTree& causes, QWidget* parent = nullptr);

    void setColours(const rendering::Palette& colours) { m_colours = colours; }
    void showClaim(const core::Snapshot& snapshot, const core::DocumentRecord& record, std::int32_t index);
    void setZone(models::DisplayZone zone) { m_zone = zone; } // of moments
    void showTime(const core::Snapshot& snapshot, const core::DocumentRecord& record, std::int32_t index);
    // Whether the letters on the buttons judge what is shown: not while they judge a contradiction in its list.
    void setLetters(bool letters);
    void clear(); // hides

signals:
    void confirmWanted();
    void rejectWanted();
    void editWanted();
    void claimWanted(std::int32_t index);               // another claim of the same words
    void contradictionWanted(core::ContradictionId id); // to see the other side
    void timeWanted(std::int32_t index);                // the time that the shown one was counted from
    void timeEditWanted();
    void zoneWanted();                    // of the document's clocks
    void dateWanted();                    // the document's publication date
    void whyWanted(const QString& topic); // what the manual says of a rule

private:
    void linkClicked(const QString& link);
    void showVerdict(core::ClaimVerdict verdict, bool writable);
    QString anchorHtml(const core::DocumentRecord& record, const core::TimeTrace& trace) const;
    QString zoneHtml(const core::TimeExpression& time, bool writable) const;
    QString headHtml(const core::DocumentRecord& record, std::int32_t index) const;
    QString contradictionsHtml(const core::Snapshot& snapshot, const core::ClaimRef& ref) const;

    const core::CauseTree& m_causes;
    rendering::Palette m_colours;
    models::DisplayZone m_zone = models::DisplayZone::Utc;
    QLabel* m_heading;
    QLabel* m_text;
    QPushButton* m_confirm;
    QPushButton* m_edit;
    QPushButton* m_reject;
    QPushButton* m_time;
    QPushButton* m_date;
    QLabel* m_verdict;
    QWidget* m_buttons;
    QFrame* m_box;
};

} // namespace views
