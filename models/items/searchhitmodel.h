// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The answer to a search as a list, best first; hits whose document is not in the snapshot are left out. GUI thread.

#include "models/items/labels.h"
#include "models/items/roles.h"
#include "models/items/rowfilter.h"
#include "models/store/casefile.h"

#include <QAbstractListModel>
#include <QList>
#include <QPoint>
#include <QString>
#include <vector>

namespace models {

class SearchHitModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchHitModel(QObject* parent = nullptr);

    void setAnswer( // one reset
        const core::SnapshotPtr& snapshot, const store::SearchAnswer& answer, DisplayZone zone);
    void clear();
    QString understood() const { return m_understood; }

    int rowCount(const QModelIndex& parent = {}) const override;
    // DocumentRole, TitleRole, SourceTextRole, WhenTextRole, ScoreRole, QuoteRole (the snippet) with QuoteMarksRole.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        core::DocumentId document = 0;
        QString title, source, when, snippet;
        QList<QPoint> marks;
        double score = 0;
    };
    std::vector<Row> m_rows;
    QString m_understood;
};

} // namespace models
