// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The selected document with what was found in it, and what the selected claim or time is. The text comes from the
// session when it is ready; until then, and for a text that is no longer wanted, nothing changes. Keys in the text: Y
// and X judge the selected claim, `.` and `,` go to the next and previous claim, C compares, E changes the selected
// time or claim, else the publication date. GUI thread.

#include "models/session.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace views {

class ClaimCard;
class FindBar;
class OutlineStrip;
class ReaderView;
class ViewState;
struct Desk;

class ReaderPanel : public QWidget {
    Q_OBJECT
public:
    ReaderPanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);

    void setSnapshot(const core::SnapshotPtr& snapshot);
    ReaderView* view() const { return m_view; }

public slots:
    // Selects the next place of the words in the document; false: it has none.
    bool find(const QString& words, bool backwards = false);
    void findInText(); // shows the line to find words in
    void findStep(bool backwards);
    void copyQuote(); // what is selected in the text, else the selected claim, with where it stands, to the clipboard
    void nextClaim() { stepClaim(1); }
    void previousClaim() { stepClaim(-1); }
    void confirmClaim();
    void rejectClaim();
    void editDate();
    void editClaim(); // the selected one
    void editTime();  // the selected one
    void compare();
    void showOriginal(); // of the selected document, in a window of its own
    void showVersions();

private:
    void followSelection();
    void takeText(const models::DocumentText& text);
    void showText(const core::DocumentRecord& record);
    void showHead(const core::DocumentRecord* record);
    void showCard();
    void showHint();
    void retheme();
    void rezone();
    FindBar& findBar(); // made when first wanted
    void reveal();
    void stepClaim(int step);
    void typed(int key);
    void takeVersions(core::DocumentId id, const std::vector<models::Version>& versions);
    core::ContradictionId contradictionToCompare() const; // 0: none
    Desk desk() const;

    models::Session& m_session;
    ViewState& m_state;
    core::SnapshotPtr m_snapshot;
    QLabel* m_place;
    QToolButton* m_date;
    QPushButton* m_compare;
    QToolButton* m_original;
    QToolButton* m_versions;
    ReaderView* m_view;
    OutlineStrip* m_outline;
    FindBar* m_find = nullptr;
    ClaimCard* m_card;
    core::DocumentId m_wanted = 0;              // its text has been asked for
    std::optional<models::DocumentText> m_text; // the text of what is shown
    core::DocumentRecord m_shown;               // as it was shown
    bool m_revealWanted = false;
    std::vector<models::Version> m_known; // versions of the selected document
    core::DocumentId m_knownOf = 0;
};

} // namespace views
