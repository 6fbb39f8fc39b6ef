// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importlogpanel.h"

#include "models/items/importlogmodel.h"
#include "models/session.h"
#include "views/importing/importing.h"
#include "views/rendering/palette.h"
#include "views/tables/rowdelegate.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace views {
namespace {

// By outcome and by words in any column.
class LogFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    QSet<int> severities; // empty: all
    QString words;

    void refilter() { invalidateFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const auto severity = sourceModel()->index(row, 0, parent).data(models::SeverityRole).toInt();
        if (!severities.isEmpty() && !severities.contains(severity))
            return false;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(words, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }
};

QList<int> severitiesOf(int choice) {
    using models::Severity;
    switch (choice) {
    case 1:
        return {static_cast<int>(Severity::Problem), static_cast<int>(Severity::Notice)};
    case 2:
        return {static_cast<int>(Severity::Problem)};
    case 3:
        return {static_cast<int>(Severity::Fine), static_cast<int>(Severity::Notice)};
    default:
        return {};
    }
}

// Rows as in the other lists; a message does not repeat the file that stands beside it, and is cut at its end.
class LogDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int margins = 4 * rendering::kGap; // that of the cell and what the style keeps free beside its text
        return {
            RowDelegate::sizeHint(option, index).width() + margins, option.fontMetrics.height() + 3 * rendering::kGap};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        RowDelegate::initStyleOption(option, index);
        if (index.column() != models::ImportLogModel::Message)
            return;
        option->textElideMode = Qt::ElideRight;
        const QString file = index.data(models::KeyRole).toString();
        for (const char after : {' ', '/'}) { // "files.zip is empty.", and "files.zip/notes.html is empty."
            if (!file.isEmpty() && option->text.startsWith(file + QLatin1Char(after)))
                option->text.remove(0, file.size() + 1);
        }
    }
};

} // namespace

ImportLogPanel::ImportLogPanel(models::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new models::ImportLogModel(this))
    , m_shown(new LogFilter(this))
    , m_summary(new QLabel(tr("Nothing was imported since the program started."), this))
    , m_outcome(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_retry(new QPushButton(tr("&Retry"), this))
    , m_copy(new QPushButton(tr("&Copy as text"), this))
    , m_table(new QTreeView(this)) {
    m_shown->setSourceModel(m_model);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_outcome->setObjectName(QStringLiteral("logOutcome"));
    m_outcome->setAccessibleName(tr("Which files are shown"));
    m_outcome->addItems({tr("All files"), tr("Problems and notices"), tr("Not read"), tr("In the case")});
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the log by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(180);
    m_retry->setObjectName(QStringLiteral("logRetry"));
    m_retry->setToolTip(tr("Read the selected files again, or all that could not be read"));
    m_table->setObjectName(QStringLiteral("importLog"));
    m_table->setAccessibleName(tr("Import log"));
    m_table->setModel(m_shown);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegate(new LogDelegate(this));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->resizeSection(models::ImportLogModel::File, 220);
    m_table->header()->setSectionResizeMode(models::ImportLogModel::Outcome, QHeaderView::ResizeToContents);
    m_copy->setObjectName(QStringLiteral("logCopy"));
    for (QPushButton* each : {m_copy, m_retry})
        each->setProperty("flat", true);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 6);
    head->setSpacing(12);
    head->addWidget(m_summary, 1);
    head->addWidget(m_words);
    head->addWidget(m_outcome);
    head->addWidget(m_retry);
    head->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_copy, &QPushButton::clicked, this, &ImportLogPanel::copyAsText);
    connect(m_retry, &QPushButton::clicked, this, &ImportLogPanel::retry);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ImportLogPanel::filter);
    connect(m_words, &QLineEdit::textChanged, this, &ImportLogPanel::filter);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ImportLogPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportLogPanel::updateButtons);
    connect(&session, &models::Session::importFinished, this, &ImportLogPanel::imported);
    updateButtons();
}

int ImportLogPanel::problemCount() const {
    return m_model->problemCount();
}

void ImportLogPanel::imported(const models::ImportSummary& summary) {
    m_model->add(summary);
    updateButtons();
    m_summary->setText(tr("%1 %2 in the case now; the import took %3 s.")
                           .arg(
                               importSentence(summary), tr("%n document(s)", nullptr, summary.documents),
                               locale().toString(summary.seconds, 'f', 1)));
}

void ImportLogPanel::filter() {
    auto* shown = static_cast<LogFilter*>(m_shown);
    const QList<int> wanted = severitiesOf(m_outcome->currentIndex());
    shown->severities = QSet<int>(wanted.begin(), wanted.end());
    shown->words = m_words->text().trimmed();
    shown->refilter();
    updateButtons();
}

void ImportLogPanel::updateButtons() {
    m_retry->setEnabled(!filesToRetry().isEmpty() && !m_session.snapshot()->readOnly);
    m_copy->setEnabled(m_shown->rowCount() > 0);
}

QString ImportLogPanel::currentFile() const {
    return m_table->currentIndex().data(models::ImportLogModel::kSourceRole).toString();
}

QStringList ImportLogPanel::filesToRetry() const {
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool chosen = !rows.isEmpty();
    for (int row = 0; !chosen && row < m_shown->rowCount(); ++row)
        rows.append(m_shown->index(row, 0));
    QStringList files;
    for (const QModelIndex& row : rows) {
        // A part of an archive or message is tried again with the file that it lies in.
        const QString file = row.data(models::ImportLogModel::kSourceRole).toString();
        const bool failed = row.data(models::SeverityRole).toInt() == static_cast<int>(models::Severity::Problem);
        if ((failed || chosen) && !file.isEmpty() && !files.contains(file))
            files.append(file);
    }
    return files;
}

void ImportLogPanel::retry() {
    if (const QStringList files = filesToRetry(); !files.isEmpty())
        m_session.importPaths(files);
}

void ImportLogPanel::openLocation() {
    if (const QString file = currentFile(); !file.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

void ImportLogPanel::showMenu(QPoint at) {
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Retry"), this, &ImportLogPanel::retry)->setEnabled(m_retry->isEnabled());
    menu->addAction(tr("Open file &location"), this, &ImportLogPanel::openLocation)
        ->setEnabled(!currentFile().isEmpty());
    menu->addAction(tr("&Copy as text"), this, &ImportLogPanel::copyAsText);
    menu->popup(m_table->viewport()->mapToGlobal(at));
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
