// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/evidencepanel.h"

#include "models/items/evidencemodel.h"
#include "models/items/labels.h"
#include "models/items/quoting.h"
#include "models/session.h"
#include "views/filtering.h"
#include "views/stanceglyph.h"
#include "views/tables/evidencedelegate.h"
#include "views/tables/frozentable.h"
#include "views/viewstate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

using models::EvidenceModel;

constexpr int kGlyphSize = 14;
constexpr int kNameWidth = 200;
constexpr int kNarrowName = 140; // where the causes need the room
constexpr int kRoomy = 700;
constexpr int kNarrowestCause = 92;
constexpr int kNarrowest = 48;
constexpr int kMeasuredRows = 40; // by which columns get their widths; the fullest rows come first

core::ClaimRef claimOf(const QListWidgetItem& quote) {
    return {quote.data(models::DocumentRole).toLongLong(), quote.data(models::ClaimRole).toInt()};
}

} // namespace

EvidencePanel::EvidencePanel(models::Session& session, ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_model(new EvidenceModel(session.causes(), this))
    , m_delegate(new EvidenceDelegate(this))
    , m_by(new QComboBox(this))
    , m_table(new FrozenTable(this))
    , m_quotes(new QListWidget(this))
    , m_comparison(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_stack(new QStackedLayout) {
    placeWidgets();
    connect(m_by, &QComboBox::activated, this, [this](int row) {
        m_model->setBy(static_cast<models::EvidenceBy>(m_by->itemData(row).toInt()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidencePanel::showQuotes);
    m_quotes->hide(); // until a cell is chosen, the causes have the room
    connect(m_table, &QTableView::clicked, this, &EvidencePanel::chooseCell);
    connect(m_table, &QTableView::activated, this, &EvidencePanel::chooseCell);
    connect(m_quotes, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(models::DocumentRole).isValid())
            m_state.selectClaim(claimOf(*item));
    });
    connect(m_quotes, &QListWidget::itemActivated, this, [this] { m_state.reveal(); });
    connect(m_model, &EvidenceModel::modelReset, this, [this] {
        m_quotes->clear();
        m_quotes->hide();
        m_table->resizeColumnsToContents();
        m_table->horizontalHeader()->resizeSection(EvidenceModel::Name, width() < kRoomy ? kNarrowName : kNameWidth);
        m_table->setColumnHidden(EvidenceModel::Grade, !m_model->anyGraded());
        for (int cause = EvidenceModel::FirstCause; cause < m_model->columnCount(); ++cause)
            m_table->setColumnWidth(cause, std::max(kNarrowestCause, m_table->columnWidth(cause)));
        showComparison();
        m_stack->setCurrentIndex(m_model->rowCount() == 0 && !m_model->isPending() ? 1 : 0);
        followSelection();
    });
    connect(m_model, &EvidenceModel::leftOutChanged, this, &EvidencePanel::showComparison);
    connect(&session, &models::Session::snapshotChanged, this, &EvidencePanel::refresh);
    connect(&state, &ViewState::filterChanged, this, &EvidencePanel::refresh);
    connect(&state, &ViewState::selectionChanged, this, &EvidencePanel::followSelection);
    connect(&state, &ViewState::themeChanged, this, &EvidencePanel::followTheme);
    connect(&state, &ViewState::zoneChanged, this, [this] { showQuotes(m_table->currentIndex()); });
    followTheme();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

QTableView* EvidencePanel::table() const {
    return m_table;
}

void EvidencePanel::placeWidgets() {
    m_by->addItem(tr("Speakers"), static_cast<int>(models::EvidenceBy::Speakers));
    m_by->addItem(tr("Sources"), static_cast<int>(models::EvidenceBy::Sources));
    m_by->addItem(tr("Documents"), static_cast<int>(models::EvidenceBy::Documents));
    m_by->setAccessibleName(tr("Rows of the matrix"));
    m_table->setAccessibleName(tr("Evidence matrix"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setFrozenDelegate(m_delegate);
    m_table->horizontalHeader()->setMinimumSectionSize(kNarrowest);
    m_table->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    m_quotes->setAccessibleName(tr("Quotes of the chosen cell"));
    m_quotes->setFrameShape(QFrame::NoFrame);
    m_quotes->setWordWrap(true);
    m_quotes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_comparison->setObjectName(QStringLiteral("faintText"));
    m_comparison->setWordWrap(true);
    m_comparison->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setObjectName(QStringLiteral("faintText"));
    m_hint->setText(tr("No claim about a cause is shown, so there is nothing to compare.\n"
                       "Clear search and filters with Ctrl+Shift+X, or import more articles."));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(2 * rendering::kGap, 6, 2 * rendering::kGap, 6);
    bar->setSpacing(2 * rendering::kGap);
    bar->addWidget(new QLabel(tr("Rows"), this));
    bar->addWidget(m_by);
    bar->addWidget(m_comparison, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_quotes);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* full = new QWidget(this);
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(m_hint);
    setLayout(m_stack);
    setFocusProxy(m_table);
}

void EvidencePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    followSelection(); // also where the matrix is as it was
}

// A matrix that nobody sees is not built: not at the start, nor at every key of a search.
void EvidencePanel::refresh() {
    if (!isVisible())
        return;
    m_model->setSnapshot(m_session.snapshot());
    m_model->setFilter(rowFilterOf(m_state));
}

void EvidencePanel::followSelection() {
    if (!isVisible())
        return;
    const std::vector<core::ClaimRef> claims = selectedClaims(*m_model->snapshot(), m_state.selection());
    QModelIndexList cells;
    for (const core::ClaimRef& each : claims) {
        if (const QModelIndex cell = m_model->cellOf(each); cell.isValid())
            cells << cell;
    }
    m_delegate->setMarked(cells);
    m_table->viewport()->update();
    if (cells.isEmpty())
        return;
    // A row or cell that holds what is selected already stays the current one.
    const auto holds = [&](const core::ClaimRef& each) { return std::ranges::find(claims, each) != claims.end(); };
    if (std::ranges::none_of(m_model->claims(m_table->currentIndex()), holds))
        m_table->setCurrentIndex(cells.front());
    const QSignalBlocker blocker(m_quotes);
    for (int row = 0; row < m_quotes->count(); ++row) {
        if (claimOf(*m_quotes->item(row)) == claims.front())
            m_quotes->setCurrentRow(row);
    }
}

void EvidencePanel::chooseCell(const QModelIndex& index) {
    if (const std::vector<core::ClaimRef> claims = m_model->claims(index); !claims.empty())
        m_state.selectClaim(claims.front());
}

void EvidencePanel::showQuotes(const QModelIndex& index) {
    const QSignalBlocker blocker(m_quotes);
    m_quotes->clear();
    m_quotes->setVisible(index.isValid());
    const rendering::Palette colours = rendering::paletteOf(m_state.theme());
    for (const core::ClaimRef& ref : m_model->claims(index)) {
        const core::DocumentRecord* record = m_model->snapshot()->document(ref.document);
        const core::ClaimRecord* claim = m_model->snapshot()->claim(ref);
        if (!record || !claim)
            continue;
        auto* item = new QListWidgetItem(
            models::quoted(models::toQt(claim->claim.text), tr("“%1”", "a quotation")) +
                tr(" — %1, %2", "after a quotation: speaker, when")
                    .arg(models::voiceText(*record, claim->claim), models::whenText(claim->claim.said, m_state.zone())),
            m_quotes);
        const QColor colour = colours.cause(models::toQt(m_session.causes().family(claim->claim.cause)));
        item->setIcon(stancePixmap(kGlyphSize, devicePixelRatioF(), claim->claim.stance, colour));
        item->setToolTip(models::claimSentence(m_session.causes(), *record, claim->claim, m_state.zone()));
        item->setData(models::DocumentRole, static_cast<qlonglong>(ref.document));
        item->setData(models::ClaimRole, ref.index);
    }
    if (m_quotes->count() == 0) {
        auto* hint = new QListWidgetItem(tr("Choose a cell with a mark to read what was said."), m_quotes);
        hint->setFlags(Qt::ItemIsEnabled);
        hint->setForeground(colours.faintInk);
    }
}

void EvidencePanel::showComparison() {
    const QString text = m_model->comparison();
    m_comparison->setText(
        text.isEmpty() ? tr("What is claimed, not what is true. Uncheck a row to see what hangs on it.") : text);
    m_comparison->setToolTip(m_comparison->text());
}

void EvidencePanel::followTheme() {
    m_delegate->setColours(rendering::paletteOf(m_state.theme()));
    m_table->viewport()->update();
    showQuotes(m_table->currentIndex());
}

} // namespace views
