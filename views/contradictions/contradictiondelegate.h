// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of the list of contradictions: several lines each, causes in their colours, and in the expanded row both quotes
// below their sides with how they were found, the reasons and what weakens them. GUI thread.

#include "models/core/causetree.h"
#include "models/core/incident.h"
#include "views/rendering/palette.h"

#include <QStyledItemDelegate>

class QTextDocument;

namespace models {
class ContradictionModel;
}

namespace views {

class ContradictionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ContradictionDelegate(const models::ContradictionModel& model, const core::CauseTree& causes, QObject* parent);

    void setColours(const rendering::Palette& colours) { m_colours = colours; }
    void setExpanded(core::ContradictionId id) { m_expanded = id; } // 0: none
    // Where the column of reasons is hidden, the chief doubt is told beside the state.
    void setReasonsShown(bool shown) { m_reasonsShown = shown; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // The height for the width of option.rect.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString html(const QModelIndex& index) const;
    QString sideHtml(const QModelIndex& index, bool expanded) const;
    QString whyHtml(const core::Contradiction& each, bool expanded) const;
    QString stateHtml(const core::Contradiction& each, bool expanded) const;
    void lay(QTextDocument& document, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const models::ContradictionModel& m_model;
    const core::CauseTree& m_causes;
    rendering::Palette m_colours;
    core::ContradictionId m_expanded = 0;
    bool m_reasonsShown = true;
};

} // namespace views
