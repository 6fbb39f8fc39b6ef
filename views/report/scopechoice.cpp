// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/scopechoice.h"

#include "views/rendering/palette.h"
#include "views/report/reportscope.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace views {

ScopeChoice::ScopeChoice(
    const models::Session& session, const ViewState& state, const rendering::ReportView& view, QWidget* parent)
    : QWidget(parent)
    , m_displayedScope(displayedScope(session, state, view))
    , m_displayed(new QRadioButton(tr("What is &displayed"), this))
    , m_whole(new QRadioButton(tr("The &whole case"), this)) {
    const bool isNarrowed = !isWhole(m_displayedScope);
    m_displayed->setObjectName(QStringLiteral("scopeDisplayed"));
    m_whole->setObjectName(QStringLiteral("scopeWhole"));
    m_displayed->setEnabled(isNarrowed);
    (isNarrowed ? m_displayed : m_whole)->setChecked(true);
    auto* narrowed = new QLabel(
        isNarrowed ? scopeInWords(m_displayedScope) : tr("Nothing is filtered, so both are the same."), this);
    narrowed->setWordWrap(true);
    narrowed->setTextFormat(Qt::PlainText);
    narrowed->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rendering::kGap);
    layout->addWidget(m_displayed);
    layout->addWidget(m_whole);
    layout->addWidget(narrowed);
    connect(m_whole, &QRadioButton::toggled, this, &ScopeChoice::changed);
}

rendering::ReportScope ScopeChoice::scope() const {
    return m_whole->isChecked() ? rendering::ReportScope() : m_displayedScope;
}

} // namespace views
