// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contradictions/compareview.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/contradictions/compareside.h"
#include "views/contradictions/decisions.h"
#include "views/contradictions/momentsview.h"
#include "views/elidedlabel.h"
#include "views/filtering.h"
#include "views/markup.h"
#include "views/reader/readerview.h"
#include "views/sidewindow.h"
#include "views/viewstate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace views {
namespace {

using rendering::kGap;

constexpr int kMiddleWidth = 300;

QPushButton* stepButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString reasonsHtml(const core::Contradiction& each, const rendering::Palette& colours) {
    QStringList html;
    const auto heading = [&](const QString& text) {
        html << QStringLiteral("<p>%1</p>").arg(faint(bold(escaped(text)), colours));
    };
    const auto line = [&](const QString& text) { html << QStringLiteral("<p>%1</p>").arg(escaped(text)); };
    heading(CompareView::tr("WHY IT IS SHOWN"));
    if (each.sameIncident == core::SameIncident::Possible)
        html << QStringLiteral("<p>%1</p>")
                    .arg(bold(escaped(CompareView::tr("It is not established that both speak of one incident."))));
    for (const std::string& reason : each.why)
        line(models::toQt(reason));
    heading(CompareView::tr("WHAT WEAKENS IT"));
    const QStringList weak = weaknesses(each);
    if (weak.isEmpty())
        line(CompareView::tr("Nothing: both sides are stated outright."));
    for (const QString& reason : weak)
        line(reason);
    html << QStringLiteral("<p>%1</p>")
                .arg(faint(
                    escaped(CompareView::tr("Strength %1 of 1").arg(QLocale().toString(each.strength, 'f', 2))),
                    colours));
    heading(CompareView::tr("NOTE"));
    return html.join(QString());
}

} // namespace

CompareView::CompareView(models::Session& session, ViewState& state, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_state(state)
    , m_model(session.causes())
    , m_title(new QLabel(this))
    , m_summary(new ElidedLabel(this))
    , m_decisions(new Decisions([this] { return Desk{m_session, m_state, m_model.snapshot()}; }, this))
    , m_a(new CompareSide(session.causes(), this))
    , m_b(new CompareSide(session.causes(), this))
    , m_moments(new MomentsView(session.causes(), this))
    , m_reasons(new QLabel(this))
    , m_note(new QPlainTextEdit(this)) {
    setWindowTitle(tr("Compare the two sides"));
    resizeWithinScreen(*this, {1240, 620});
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_a, 1);
    columns->addWidget(makeMiddle());
    columns->addWidget(m_b, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addLayout(columns, 1);
    makeKeys();
    connect(&session, &models::Session::snapshotChanged, this, [this] { m_model.setSnapshot(m_session.snapshot()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CompareView::refresh);
    connect(&session, &models::Session::textReady, this, &CompareView::takeText);
    connect(&session, &models::Session::caseOpened, this, &QWidget::close); // another one
    connect(&state, &ViewState::selectionChanged, this, &CompareView::refresh);
    connect(&state, &ViewState::themeChanged, this, &CompareView::refresh);
    connect(&state, &ViewState::zoneChanged, this, &CompareView::refresh);
    connect(&state, &ViewState::filterChanged, this, [this] { m_model.setFilter(rowFilterOf(m_state)); });
}

QWidget* CompareView::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(QStringLiteral("sidePanel"));
    top->setAttribute(Qt::WA_StyledBackground);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_summary->setObjectName(QStringLiteral("faintText"));
    auto* back = stepButton(tr("‹ Previous  ["), QStringLiteral("previous"), top);
    auto* on = stepButton(tr("Next  ] ›"), QStringLiteral("next"), top);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(4 * kGap, 2 * kGap, 4 * kGap, 2 * kGap);
    row->setSpacing(2 * kGap);
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(back);
    row->addWidget(on);
    row->addWidget(m_decisions);
    m_decisions->hideNote();
    connect(back, &QPushButton::clicked, this, &CompareView::previous);
    connect(on, &QPushButton::clicked, this, &CompareView::next);
    return top;
}

QWidget* CompareView::makeMiddle() {
    auto* inside = new QWidget;
    m_reasons->setTextFormat(Qt::RichText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setPlaceholderText(tr("Your note on this contradiction"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(96);
    m_note->installEventFilter(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(4 * kGap, 3 * kGap, 4 * kGap, 3 * kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_moments);
    layout->addWidget(m_reasons);
    layout->addWidget(m_note);
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kMiddleWidth);
    return scroll;
}

void CompareView::makeKeys() {
    const auto key = [this](const QKeySequence& keys, auto&& act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_BracketLeft), [this] { previous(); });
    key(QKeySequence(Qt::Key_BracketRight), [this] { next(); });
    key(QKeySequence(Qt::Key_Escape), [this] { close(); });
    key(QKeySequence(Qt::Key_N), [this] { m_note->setFocus(); });
    key(QKeySequence(Qt::Key_Y), [this] { m_decisions->accept(); });
    key(QKeySequence(Qt::Key_X), [this] { m_decisions->dismiss(); });
    // The text takes plain letters for itself.
    for (CompareSide* side : {m_a, m_b}) {
        const auto takeFont = [this, side] { side->view()->setFont(m_state.readerFont()); };
        connect(&m_state, &ViewState::readerFontChanged, side, takeFont);
        takeFont();
        connect(side, &CompareSide::whyWanted, &m_state, &ViewState::explain);
        connect(side->view(), &ReaderView::keyTyped, this, [this](int typed) {
            if (typed == Qt::Key_Y)
                m_decisions->accept();
            else if (typed == Qt::Key_X)
                m_decisions->dismiss();
            else if (typed == Qt::Key_N)
                m_note->setFocus();
        });
    }
}

void CompareView::present(const core::SnapshotPtr& snapshot) {
    m_model.setFilter(rowFilterOf(m_state));
    m_model.setSnapshot(snapshot);
    show();
    refresh();
    m_a->view()->setFocus();
    raise();
    activateWindow();
}

void CompareView::refresh() {
    if (!isVisible())
        return;
    QModelIndex row = m_model.indexOf(m_state.selection().contradiction);
    if (!row.isValid())
        row = m_model.indexOf(m_shown); // something else was selected meanwhile
    if (!row.isValid() && m_model.isPending())
        return;
    if (!row.isValid()) {
        close(); // the case was closed, or the contradiction is gone
        return;
    }
    fill(m_model.contradiction(row.row()), row.row() + 1);
}

void CompareView::fill(const core::Contradiction& each, int position) {
    if (m_shown != 0 && m_shown != each.id)
        keepNote();
    const bool another = m_shown != each.id;
    m_shown = each.id;
    const core::SnapshotPtr& snapshot = m_model.snapshot();
    const rendering::Palette colours = rendering::paletteOf(m_state.theme());
    m_title->setText(tr("Contradiction %1 of %2").arg(position).arg(m_model.rowCount()));
    m_summary->setText(tr("%1 · %2 · %3 · %4", "kind, strength, same incident or not, state")
                           .arg(
                               models::kindText(each.kind), models::strengthText(each.strength),
                               models::sameIncidentText(each.sameIncident), models::stateText(each.state)));
    m_decisions->setContradiction(each.id);
    m_a->setSide(snapshot, each.a, each.alsoA, colours, m_state.zone());
    m_b->setSide(snapshot, each.b, each.alsoB, colours, m_state.zone());
    m_moments->setClaims(snapshot->claim(each.a)->claim, snapshot->claim(each.b)->claim, colours);
    m_reasons->setText(reasonsHtml(each, colours));
    m_note->setEnabled(!snapshot->readOnly);
    if (another || !m_note->hasFocus())
        m_note->setPlainText(models::toQt(each.note));
    requestTexts();
}

void CompareView::requestTexts() {
    for (const CompareSide* side : {m_a, m_b}) {
        if (!side->hasText())
            m_session.requestText(side->document());
    }
}

void CompareView::takeText(const models::DocumentText& text) {
    if (!isVisible())
        return;
    m_a->takeText(text);
    m_b->takeText(text);
}

void CompareView::setOrder(int column, Qt::SortOrder order) {
    m_model.sort(column, order);
    refresh();
}

void CompareView::step(int by) {
    const int count = m_model.rowCount();
    const QModelIndex now = m_model.indexOf(m_shown);
    if (count == 0 || !now.isValid())
        return;
    const core::Contradiction& each = m_model.contradiction((now.row() + by + count) % count);
    m_state.select({each.id, each.a.document, each.a.index, -1});
}

void CompareView::keepNote() {
    const core::Contradiction* found = m_model.snapshot()->contradiction(m_shown);
    if (found && m_note->document()->isModified())
        setNote({m_session, m_state, m_model.snapshot()}, m_shown, m_note->toPlainText());
    m_note->document()->setModified(false);
}

bool CompareView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    return QWidget::eventFilter(watched, event);
}

void CompareView::closeEvent(QCloseEvent* event) {
    keepNote();
    m_shown = 0;
    QWidget::closeEvent(event);
}

} // namespace views
