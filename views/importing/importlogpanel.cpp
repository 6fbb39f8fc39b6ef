// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importlogpanel.h"

#include "models/items/importlogmodel.h"
#include "models/session.h"
#include "views/importing/importing.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace views {
namespace {

// Rows that a person should look at: what failed, and what was read with a notice.
class ProblemFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    bool onlyProblems = false;

    void refilter() { invalidateFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const auto severity = sourceModel()->index(row, 0, parent).data(models::SeverityRole).toInt();
        return !onlyProblems || severity != static_cast<int>(models::Severity::Fine);
    }
};

} // namespace

ImportLogPanel::ImportLogPanel(models::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_model(new models::ImportLogModel(this))
    , m_shown(new ProblemFilter(this))
    , m_summary(new QLabel(tr("Nothing was imported since the program started."), this))
    , m_onlyProblems(new QCheckBox(tr("&Problems only"), this))
    , m_table(new QTreeView(this)) {
    m_shown->setSourceModel(m_model);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("importLog"));
    m_table->setAccessibleName(tr("Import log"));
    m_table->setModel(m_shown);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->resizeSection(models::ImportLogModel::File, 220);
    m_table->header()->setSectionResizeMode(models::ImportLogModel::Outcome, QHeaderView::ResizeToContents);
    auto* copy = new QPushButton(tr("&Copy as text"), this);
    copy->setProperty("flat", true);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 6);
    head->setSpacing(12);
    head->addWidget(m_summary, 1);
    head->addWidget(m_onlyProblems);
    head->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(copy, &QPushButton::clicked, this, &ImportLogPanel::copyAsText);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &ImportLogPanel::showOnlyProblems);
    connect(&session, &models::Session::importFinished, this, &ImportLogPanel::imported);
}

int ImportLogPanel::problemCount() const {
    return m_model->problemCount();
}

void ImportLogPanel::imported(const models::ImportSummary& summary) {
    m_model->add(summary);
    m_summary->setText(tr("%1 %2 in the case now; the import took %3 s.")
                           .arg(
                               importSentence(summary), tr("%n document(s)", nullptr, summary.documents),
                               locale().toString(summary.seconds, 'f', 1)));
}

void ImportLogPanel::showOnlyProblems(bool only) {
    auto* filter = static_cast<ProblemFilter*>(m_shown);
    filter->onlyProblems = only;
    filter->refilter();
}

void ImportLogPanel::copyAsText() const {
    QStringList lines;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_shown->columnCount(); ++column)
            cells.append(m_shown->index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace views
