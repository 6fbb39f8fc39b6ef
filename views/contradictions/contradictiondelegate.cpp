// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contradictions/contradictiondelegate.h"

#include "models/items/contradictionmodel.h"
#include "models/items/labels.h"
#include "views/markup.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace views {
namespace {

using models::ContradictionModel;
using rendering::kGap;

constexpr int kAcross = 2 * kGap; // between cell and text
constexpr int kDown = kGap + 2;
constexpr std::size_t kShortReason = 90; // code points: three or four lines of the column
const QString kBreak = QStringLiteral("<br>");

} // namespace

ContradictionDelegate::ContradictionDelegate(
    const ContradictionModel& model, const core::CauseTree& causes, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_causes(causes)
    , m_colours(rendering::paletteOf(rendering::Theme::Light)) {}

QString ContradictionDelegate::sideHtml(const QModelIndex& index, bool expanded) const {
    const auto text = [&](models::Role role) { return escaped(index.data(role).toString()); };
    const core::Contradiction& each = m_model.contradiction(index.row());
    const core::ClaimRef& ref = index.column() == ContradictionModel::OtherSide ? each.b : each.a;
    const core::Claim& claim = m_model.snapshot()->claim(ref)->claim;
    const QColor cause = m_colours.cause(index.data(models::FamilyRole).toString());
    QString html =
        stanceHtml(claim, m_causes, m_colours) + QLatin1Char(' ') + bold(coloured(text(models::CauseTextRole), cause));
    if (claim.stance != core::Stance::Asserted)
        html += QLatin1Char(' ') + bold(escaped(models::stanceText(claim.stance, claim.weak)));
    html +=
        tr(" — %1, %2", "after a claim: speaker, when").arg(text(models::SpeakerTextRole), text(models::WhenTextRole));
    html += kBreak + faint(text(models::SourceTextRole), m_colours);
    if (!expanded)
        return html;
    html += kBreak + quoteHtml(claim, m_causes, m_colours);
    html += kBreak + faint(text(models::TitleRole), m_colours);
    html += kBreak + faint(escaped(howFoundText(claim)), m_colours);
    return html;
}

QString ContradictionDelegate::whyHtml(const core::Contradiction& each, bool expanded) const {
    QStringList lines;
    if (each.sameIncident == core::SameIncident::Possible)
        lines << bold(escaped(tr("May be two incidents.")));
    if (!expanded) { // the chief reason, short; the others show when the row opens
        if (!each.why.empty())
            lines << escaped(models::toQt(core::elided(each.why.front(), kShortReason)));
        return lines.join(QLatin1Char(' '));
    }
    for (const std::string& reason : each.why)
        lines << escaped(models::toQt(reason));
    const QStringList weak = weaknesses(each);
    if (!weak.isEmpty())
        lines << faint(escaped(tr("Weakened by:")), m_colours);
    for (const QString& reason : weak)
        lines << faint(escaped(reason), m_colours);
    return lines.join(kBreak);
}

QString ContradictionDelegate::stateHtml(const core::Contradiction& each, bool expanded) const {
    QString html = escaped(models::stateText(each.state));
    if (each.state == core::ContradictionState::Open)
        html = bold(html);
    html +=
        kBreak + faint(
                     escaped(tr("%1 · %2", "strength in words and as a figure")
                                 .arg(models::strengthText(each.strength), QLocale().toString(each.strength, 'f', 2))),
                     m_colours);
    if (!m_reasonsShown && each.sameIncident == core::SameIncident::Possible)
        html += kBreak + bold(escaped(tr("May be two incidents.")));
    if (!each.note.empty())
        html += kBreak + (expanded ? faint(escaped(tr("Note: %1").arg(models::toQt(each.note))), m_colours)
                                   : faint(escaped(tr("has a note")), m_colours));
    return html;
}

QString ContradictionDelegate::html(const QModelIndex& index) const {
    const core::Contradiction& each = m_model.contradiction(index.row());
    const bool expanded = each.id == m_expanded;
    switch (index.column()) {
    case ContradictionModel::Kind:
        return escaped(kindMark(each.kind) + QLatin1Char(' ') + models::kindText(each.kind));
    case ContradictionModel::OneSide:
    case ContradictionModel::OtherSide:
        return sideHtml(index, expanded);
    case ContradictionModel::Why:
        return whyHtml(each, expanded);
    default:
        return stateHtml(each, expanded);
    }
}

void ContradictionDelegate::lay(
    QTextDocument& document, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const core::Contradiction& each = m_model.contradiction(index.row());
    const bool dismissed = each.state == core::ContradictionState::Dismissed;
    document.setDocumentMargin(0);
    document.setDefaultFont(option.font);
    document.setUndoRedoEnabled(false);
    const QColor ink = dismissed ? m_colours.faintInk : m_colours.ink;
    document.setHtml(coloured(html(index), ink));
    document.setTextWidth(std::max(20, option.rect.width() - 2 * kAcross));
}

namespace {

// The height of the lines that fit into a row that is not as high as all of them: half a line cannot be read.
double wholeLines(const QTextDocument& document, double room) {
    double seen = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const double bottom = place.top() + block.layout()->lineAt(i).rect().bottom();
            if (bottom > room)
                return seen;
            seen = bottom;
        }
    }
    return room;
}

} // namespace

void ContradictionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? m_colours.selection : m_colours.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_colours.line);
    QTextDocument document;
    lay(document, option, index);
    const double seen = wholeLines(document, option.rect.height() - 2 * kDown - 1);
    painter->setClipRect(QRectF(option.rect.left(), option.rect.top(), option.rect.width(), kDown + seen));
    painter->translate(option.rect.left() + kAcross, option.rect.top() + kDown);
    document.documentLayout()->draw(painter, {});
    painter->restore();
}

QSize ContradictionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QTextDocument document;
    lay(document, option, index);
    return {option.rect.width(), static_cast<int>(document.size().height()) + 2 * kDown + 1};
}

} // namespace views
