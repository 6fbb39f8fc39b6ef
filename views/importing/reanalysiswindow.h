// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a new analysis of the whole case has changed: claims found, gone or read otherwise, contradictions, and the
// corrections that rest on them. A row leads to its words. GUI thread.

#include "models/reanalysis.h"
#include "views/sidewindow.h"

class QTreeWidget;

namespace views {

class ViewState;

// "12 documents analysed again: 2 claims found, 1 gone, …"
QString reanalysisSentence(const models::ReanalysisSummary& summary);

class ReanalysisWindow : public SideWindow {
    Q_OBJECT
public:
    ReanalysisWindow(
        models::Session& session, ViewState& state, const models::ReanalysisSummary& summary, QWidget* parent);

private:
    struct Row {
        core::DocumentId document = 0;
        std::optional<core::Claim> was;
        std::optional<core::Claim> is;
        QString what; // instead of the document's title
    };
    void addClaims(const models::ReanalysisSummary& summary);
    void addContradictions(const models::ReanalysisSummary& summary);
    void addCorrections(const models::ReanalysisSummary& summary);
    void addGroup(const QString& title, const std::vector<Row>& rows);
    QString told(const std::optional<core::Claim>& claim) const;
    void reveal(core::DocumentId document, const QString& words);

    models::Session& m_session;
    ViewState& m_state;
    core::SnapshotPtr m_snapshot; // as it was analysed
    QTreeWidget* m_tree;
};

} // namespace views
